import type { RemovalRule } from '../../../archive/source.ts';
import { bareWords, countWords } from './bare-words.ts';
import { isLinkLike, isRelatedHeading, isTagHeading } from './furniture.ts';
import type { Headline } from './headline.ts';
import { placeLikeness } from './place-line.ts';
import { isRunning } from './text-shape.ts';
import type { Unit } from './units.ts';

/**
 * By which rule each unit of a report is left out; null of those that are its words. What a line is called by its words
 * counts only where pages have such lines: above the headline, between headline and text, after the text.
 */
export function removeFurniture(
  units: readonly Unit[],
  headline: Headline | null,
): (RemovalRule | null)[] {
  const title = headline
    ? units
        .slice(headline.from, headline.to + 1)
        .map(({ text }) => text)
        .join(' ')
    : null;
  const headEnd = endOfHead(units, headline);
  const tail = startOfTail(units, Math.max(headEnd, (headline?.to ?? -1) + 1));
  return units.map((unit, at) => {
    if (headline && at >= headline.from && at <= headline.to) return null;
    if (headline && at < headline.from) return ruleAbove(unit, title);
    if (at < headEnd) return ruleInHead(units, at, title);
    if (at >= tail) return ruleInTail(units, at, tail);
    return unit.label?.anywhere ? unit.label.rule : null;
  });
}

function ruleAbove(unit: Unit, title: string | null): RemovalRule {
  if (unit.label) return unit.label.rule;
  if (title !== null && bareWords(unit.text) === bareWords(title)) return 'repeated-headline';
  return placeLikeness(unit.text) === 'known' ? 'place-line' : 'navigation';
}

function ruleInHead(units: readonly Unit[], at: number, title: string | null): RemovalRule | null {
  const unit = units[at];
  if (!unit) return null;
  if (unit.label) return unit.label.rule;
  if (title !== null && bareWords(unit.text) === bareWords(title)) return 'repeated-headline';
  const likeness = placeLikeness(unit.text);
  if (likeness === 'known') return 'place-line';
  const isBesideDate = [units[at - 1], units[at + 1]].some(isDateOrTime);
  return likeness === 'possible' && isBesideDate ? 'place-line' : null;
}

/**
 * Past the lines between headline and text. A lead may stand above the date and reach with it into the head: one paragraph
 * above a date, three above a date with the time.
 */
function endOfHead(units: readonly Unit[], headline: Headline | null): number {
  const from = headline ? headline.to + 1 : 0;
  const text = units.findIndex(
    ({ label, text: words }, at) => at >= from && label === null && isRunning(words),
  );
  if (text < 0) return units.findIndex((_, at) => at >= from && isText(units, at));
  const day = units.findIndex(isDateOrTime);
  if (day < text || day > text + 3) return text;
  if (units.slice(text, day).some(({ label }) => label !== null)) return text;
  if (day > text + 1 && units[day + 1]?.label?.rule !== 'time-line') return text;
  const next = units.findIndex(
    (unit, at) => at > day && unit.label === null && placeLikeness(unit.text) === null,
  );
  return next < 0 ? units.length : next;
}

function isText(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit !== undefined && unit.label === null && placeLikeness(unit.text) !== 'known';
}

/**
 * Where the page goes on after the text: past the last unit that is not furniture. Short lines among furniture are links,
 * when no sentence stands among them.
 */
function startOfTail(units: readonly Unit[], from: number): number {
  const last = units.findLastIndex(({ label }) => label === null);
  const plain = Math.max(last + 1, from);
  const opener = units.findIndex(
    ({ label }, at) =>
      at >= from &&
      label !== null &&
      opensTail.has(label.rule) &&
      units.slice(at).every(isTailUnit) &&
      units.slice(at).filter((unit) => unit.label !== null).length >= 2,
  );
  const start = opener < 0 ? plain : Math.min(opener, plain);
  return isDoubtful(units, start) ? units.length : start;
}

const opensTail: ReadonlySet<RemovalRule> = new Set<RemovalRule>([
  'related',
  'tags',
  'sharing',
  'publication-data',
  'navigation',
  'notice',
  'end-mark',
  'breadcrumb',
]);

function isTailUnit({ label, text }: Unit): boolean {
  return label !== null || (isLinkLike(text) && countWords(text) <= 14 && !isRunning(text));
}

/** True of one heading with a list and nothing else: it may be the report’s own. */
function isDoubtful(units: readonly Unit[], start: number): boolean {
  const tail = units.slice(start);
  const rules = new Set(tail.map(({ label }) => label?.rule));
  if (rules.size !== 1) return false;
  const headings = tail.filter(({ text }) => isTagHeading(text) || isRelatedHeading(text));
  if (rules.has('tags')) return headings.length < 2 && tail.length > headings.length;
  if (rules.has('related')) return headings.every(({ text }) => countWords(text) < 2);
  return false;
}

function ruleInTail(units: readonly Unit[], at: number, tail: number): RemovalRule | null {
  const label = units[at]?.label;
  if (label) {
    // A day alone beneath the text may be that of its signing.
    const isOwnDay = at === tail && isDateOrTime(units[at]) && at === units.length - 1;
    return isOwnDay ? null : label.rule;
  }
  const above = units.slice(tail, at).findLast((unit) => unit.label !== null)?.label?.rule;
  return above === 'related' || above === 'tags' ? above : 'navigation';
}

function isDateOrTime(unit: Unit | undefined): boolean {
  return unit?.label?.rule === 'date-line' || unit?.label?.rule === 'time-line';
}
