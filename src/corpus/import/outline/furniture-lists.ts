import type { RemovalRule } from '../../../archive/source.ts';
import { bareWords, countWords } from './bare-words.ts';
import { isLinkLike } from './furniture.ts';
import { isRelatedHeading, isTagHeading } from './list-headings.ts';
import { isRunning, isTurn } from './text-shape.ts';
import type { Unit } from './units.ts';

/**
 * Labels the lists that pages have around a report: other pages (“See also”, titles with their days), subjects
 * (“Geography”, names), facts of publication (“Publication date:”, a day). A list of titles with days is one wherever it
 * stands; the items of the others count only outside the text.
 */
export function labelLists(units: readonly Unit[]): Unit[] {
  const labelled = withoutLoneHeaders(units);
  for (let at = 0; at < labelled.length; at += 1) {
    const { to, rule, anywhere } = listFrom(labelled, at);
    for (let index = at; index < to; index += 1) {
      const unit = labelled[index];
      if (unit) labelled[index] = { ...unit, label: { rule, anywhere } };
    }
    at = Math.max(at, to - 1);
  }
  return labelled;
}

/** “From: the ministry” alone is no e-mail’s head. */
function withoutLoneHeaders(units: readonly Unit[]): Unit[] {
  const isHeader = ({ label }: Unit): boolean => label?.rule === 'message-header';
  if (units.filter(isHeader).length !== 1) return [...units];
  return units.map((unit) => {
    if (!isHeader(unit)) return unit;
    const isOrigin = /^from\b/iu.test(unit.text);
    return { ...unit, label: isOrigin ? { rule: 'publication-data', anywhere: false } : null };
  });
}

type List = { readonly to: number; readonly rule: RemovalRule; readonly anywhere: boolean };

function listFrom(units: readonly Unit[], at: number): List {
  const none: List = { to: at, rule: 'related', anywhere: false };
  const heading = units[at];
  if (!heading) return none;
  if (isRelatedHeading(heading.text)) {
    const { to, isDated } = endOfRelated(units, at + 1);
    // A link of this name (“All events”) keeps its own rule when no list follows.
    if (to === at + 1 && heading.label !== null) return none;
    const isPlain = countWords(heading.text) > 1 && to > at + 1 && to <= at + 4;
    return { to, rule: 'related', anywhere: isDated || isPlain };
  }
  if (isTagHeading(heading.text)) {
    return { to: endOfLinks(units, at + 1, 9), rule: 'tags', anywhere: false };
  }
  const below = units[at + 1];
  const isField =
    (fieldNames.has(heading.text) && below !== undefined && isLink(below, 4)) ||
    (publicationHeadings.has(bareWords(heading.text)) && isDate(below)) ||
    (/^(?:from|issued by|delivered on|location|source)\s?:$/iu.test(heading.text) &&
      below !== undefined &&
      isLinkLike(below.text));
  if (isField) return { to: at + 2, rule: 'publication-data', anywhere: false };
  return none;
}

/** A field of the page in a line of its own, its value in the next: “Editor”, “Zhang Tao”. */
const fieldNames: ReadonlySet<string> = new Set(
  ['Source', 'Editor', 'Author', 'Hit', 'Hits', 'Views', 'File', 'Attachment'].flatMap((name) => [
    name,
    `${name}:`,
  ]),
);

const publicationHeadings = new Set([
  'publication date',
  'date of publication',
  'published',
  'updated',
  'last updated',
]);

/** Past the last of a list of titles; `isDated` when each or some have a day beneath or above them. */
function endOfRelated(
  units: readonly Unit[],
  from: number,
): { readonly to: number; readonly isDated: boolean } {
  const isDayFirst = isDate(units[from]);
  let at = from;
  let dated = from;
  for (;;) {
    const [title, day] = isDayFirst ? [units[at + 1], units[at]] : [units[at], units[at + 1]];
    if (title && title.label === null && isDate(day) && isRelatedTitle(title, isDayFirst)) {
      at += 2;
      dated = at;
      continue;
    }
    const alone = units[at];
    if (!alone || isHeading(alone) || !isLink(alone, 30) || isTurn(alone.text)) break;
    at += 1;
  }
  return { to: at, isDated: dated > from };
}

/** A day beneath may follow a title that is a whole sentence; above a paragraph it is no part of a list. */
function isRelatedTitle({ text }: Unit, isDayFirst: boolean): boolean {
  return countWords(text) <= 60 && !(isDayFirst && isRunning(text));
}

function endOfLinks(units: readonly Unit[], from: number, mostWords: number): number {
  let at = from;
  for (;;) {
    const unit = units[at];
    if (!unit || isHeading(unit) || !isLink(unit, mostWords)) return at;
    at += 1;
  }
}

function isLink({ text, label }: Unit, mostWords: number): boolean {
  if (label !== null && label.rule !== 'section') return false;
  return isLinkLike(text) && countWords(text) <= mostWords && !isRunning(text);
}

function isHeading({ text }: Unit): boolean {
  return isRelatedHeading(text) || isTagHeading(text);
}

function isDate(unit: Unit | undefined): boolean {
  return unit?.label?.rule === 'date-line';
}
