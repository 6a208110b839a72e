import type { RemovalRule } from '../../../archive/source.ts';
import { bareWords, countWords } from './bare-words.ts';
import { dateForm } from '../dates/date-lines.ts';
import { isLinkLike } from './furniture.ts';
import { isPlainTagHeading, isRelatedHeading, isTagHeading } from './list-headings.ts';
import type { Headline } from './headline.ts';
import { placeLikeness } from './place-line.ts';
import { endsSentence, isRunning } from './text-shape.ts';
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
    if (headline && at < headline.from) return ruleAbove(units, at, headline, title);
    if (at < headEnd) return ruleInHead(units, at, headline, title);
    if (at >= tail) return ruleInTail(units, at, tail);
    return unit.label?.anywhere ? unit.label.rule : null;
  });
}

function ruleAbove(
  units: readonly Unit[],
  at: number,
  headline: Headline,
  title: string | null,
): RemovalRule {
  const unit = units[at];
  if (!unit) return 'navigation';
  if (unit.label) return unit.label.rule;
  if (title !== null && bareWords(unit.text) === bareWords(title)) return 'repeated-headline';
  const isBesideHead =
    at + 1 === headline.from || [units[at - 1], units[at + 1]].some(isDateOrTime);
  return isBesideHead && placeLikeness(unit.text) === 'known' && !isCapitals(unit.text)
    ? 'place-line'
    : 'navigation';
}

/** A name in capitals above the headline is that of the office that publishes: “THE WHITE HOUSE”. */
function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

function ruleInHead(
  units: readonly Unit[],
  at: number,
  headline: Headline | null,
  title: string | null,
): RemovalRule | null {
  const unit = units[at];
  if (!unit) return null;
  if (unit.label) return unit.label.rule;
  if (title !== null && bareWords(unit.text) === bareWords(title)) return 'repeated-headline';
  const likeness = placeLikeness(unit.text);
  if (likeness === 'known') return 'place-line';
  if (likeness === null) return null;
  const isBesideDate = [units[at - 1], units[at + 1]].some(isDateOrTime);
  if (isBesideDate || isNamedAsPlace(units, at)) return 'place-line';
  return isBeneathDatedHeadline(units, at, headline) ? 'place-line' : null;
}

/** True of the line between headline and text when the date stands above the headline: pages put the place there. */
function isBeneathDatedHeadline(
  units: readonly Unit[],
  at: number,
  headline: Headline | null,
): boolean {
  if (!headline || at !== headline.to + 1 || !isDateOrTime(units[headline.from - 1])) return false;
  const next = units[at + 1];
  return next?.label === null && (isRunning(next.text) || endsSentence(next.text));
}

/** True when the text says that something was in or at what the line names. */
function isNamedAsPlace(units: readonly Unit[], at: number): boolean {
  const name = units[at]?.text.split(',', 1)[0] ?? '';
  return units
    .slice(at + 1)
    .some(
      ({ text, label }) =>
        label === null && (text.includes(` in ${name}`) || text.includes(` at ${name}`)),
    );
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
  const day = units.findIndex(isDateOrPublication);
  if (day < text || day > text + 3 || isOneOfSeveral(units, day)) return text;
  if (units.slice(text, day).some(({ label }) => label !== null)) return text;
  const isData = isPublication(units[day]) || units[day + 1]?.label?.rule === 'time-line';
  if (day > text + 1 && !isData) return text;
  const next = units.findIndex(
    (unit, at) => at > day && unit.label === null && placeLikeness(unit.text) === null,
  );
  return next < 0 ? units.length : next;
}

/** True of a day that heads a part of the text: another day is written like it further down. */
function isOneOfSeveral(units: readonly Unit[], day: number): boolean {
  const form = dateForm(units[day]?.text ?? '');
  return units
    .slice(day + 1)
    .some((unit) => unit.label?.rule === 'date-line' && dateForm(unit.text) === form);
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
      isMostlyFurniture(units.slice(at)),
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

function isMostlyFurniture(tail: readonly Unit[]): boolean {
  const furniture = tail.filter(({ label }) => label !== null).length;
  return furniture >= 2 || tail.length - furniture <= furniture;
}

function isTailUnit({ label, text }: Unit): boolean {
  return label !== null || (isLinkLike(text) && countWords(text) <= 14 && !isRunning(text));
}

/** True of one heading with a list and nothing else: it may be the report’s own. */
function isDoubtful(units: readonly Unit[], start: number): boolean {
  const tail = units.slice(start);
  const rules = new Set(tail.map(({ label }) => label?.rule));
  if (rules.size !== 1) return false;
  const headings = tail.filter(({ text }) => isTagHeading(text) || isRelatedHeading(text));
  if (rules.has('tags')) {
    const isPlain = tail.some(({ text }) => isPlainTagHeading(text));
    return !isPlain && headings.length === 1 && tail.length > 1;
  }
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

function isDateOrPublication(unit: Unit | undefined): boolean {
  return unit?.label?.rule === 'date-line' || isPublication(unit);
}

function isPublication(unit: Unit | undefined): boolean {
  return unit?.label?.rule === 'publication-data';
}

function isDateOrTime(unit: Unit | undefined): boolean {
  return unit?.label?.rule === 'date-line' || unit?.label?.rule === 'time-line';
}
