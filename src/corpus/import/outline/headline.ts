import { bareWords, countWords } from './bare-words.ts';
import { placeLikeness } from './place-line.ts';
import { beginsTitle, endsSentence, isPhrase, isRunning, isTurn } from './text-shape.ts';
import { touches, type Unit } from './units.ts';

/** The units that are the headline, first and last (one, unless it is broken over several lines), and how sure that is. */
export type Headline = { readonly from: number; readonly to: number; readonly confidence: number };

/** What a page says of its headline by its form: its title, and the units that are headings. */
export type HeadlineHints = {
  readonly title: string | null;
  readonly isHeading: (unit: Unit) => boolean;
  readonly isCaption: (unit: Unit) => boolean;
};

/** The headline of a report; null when none of its lines is one. */
export function findHeadline(units: readonly Unit[], hints: HeadlineHints): Headline | null {
  const textStart = units.findIndex(({ text, label }) => label === null && isRunning(text));
  const end = textStart < 0 ? units.length : textStart;
  return (
    statedHeadline(units, hints, end) ??
    markedHeadline(units, hints, end) ??
    bestHeadline(units, hints, end) ??
    sentenceHeadline(units, end)
  );
}

/** The line that is the title which the page or record states, if the site’s name is left off; the last before the text. */
function statedHeadline(
  units: readonly Unit[],
  { title }: HeadlineHints,
  end: number,
): Headline | null {
  if (title === null) return null;
  const forms = titleForms(title);
  const matching = units.flatMap(({ text }, index) => (forms.has(bareWords(text)) ? [index] : []));
  const at =
    matching.findLast((index) => index <= end) ??
    matching.find((index) => isAboveText(units, index));
  return at === undefined ? null : { from: at, to: at, confidence: 0.98 };
}

/** True when hardly any text stands above: a notice of the site may, in words that no table has. */
function isAboveText(units: readonly Unit[], at: number): boolean {
  const isText = ({ label, text }: Unit): boolean => label === null && isRunning(text);
  const above = units.slice(0, at).filter(isText).length;
  return above <= 2 && units.slice(at).filter(isText).length > above;
}

/** A title as it stands, and without the name of the site behind or before it. */
function titleForms(title: string): ReadonlySet<string> {
  const parts = title.split(/\s+[|–—·»:-]+\s+/);
  const forms = parts.flatMap((_, index) => [parts.slice(0, index + 1), parts.slice(index)]);
  return new Set([title, ...forms.map((form) => form.join(' '))].map(bareWords).filter(isLong));
}

function isLong(words: string): boolean {
  return words.length >= 8;
}

function markedHeadline(
  units: readonly Unit[],
  { isHeading }: HeadlineHints,
  end: number,
): Headline | null {
  const at = units.findIndex(
    (unit, index) => index <= end && unit.label === null && isHeading(unit),
  );
  return at < 0 ? null : { from: at, to: at, confidence: 0.95 };
}

function bestHeadline(
  units: readonly Unit[],
  { isCaption }: HeadlineHints,
  end: number,
): Headline | null {
  const menus = menuUnits(units, end);
  const body = contentWords(
    units
      .slice(end)
      .filter(({ label }) => label === null)
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  );
  const scored = units.slice(0, end).flatMap((unit, at) => {
    if (unit.label !== null || menus.has(at) || !isCandidate(units, at)) return [];
    if (isCaption(unit)) return [];
    return [{ at, score: scoreOf(units, at, body) }];
  });
  const best = scored.reduce<(typeof scored)[number] | null>(
    // The first of several alike: what follows a headline may be its second line or a heading of the text.
    (found, next) => (found === null || next.score > found.score + 0.5 ? next : found),
    null,
  );
  if (best === null || best.score < 1) return null;
  const from = startOfHeadline(units, best.at);
  const to = endOfHeadline(units, best.at, end);
  const confidence = Math.min(0.97, Math.round(60 + best.score * 6) / 100);
  return { from, to, confidence: hasTextAbove(units, from) ? 0.6 : confidence };
}

/** True when a line above is none that a menu has: it may be the report’s own. */
function hasTextAbove(units: readonly Unit[], at: number): boolean {
  return units.slice(0, at).some(({ label, text }) => label === null && /[.,;:!?]$/.test(text));
}

function isCandidate(units: readonly Unit[], at: number): boolean {
  const text = units[at]?.text ?? '';
  if (countWords(text) < 2 || isBody(text)) return false;
  // “India and Russia: new prospects” looks like a turn, but no turn stands beside the date.
  if (!beginsTitle(text) && !(isTurn(text) && isBesideData(units, at))) return false;
  if (isPhrase(text)) return placeLikeness(text) !== 'known' || eventWords.test(text);
  return (
    countWords(text) < 12 &&
    /[^.]\.[”"’»]?$/.test(text) &&
    eventWords.test(text) &&
    isBesideData(units, at)
  );
}

/** The name of an office and nothing of an event: “Council of the European Union”, “Press Office of the Government (PO)”. */
function isBody(text: string): boolean {
  return (
    countWords(text) <= 9 &&
    /^(?:\p{Lu}[\p{L}.]*\s(?:and\s)?){0,4}(?:Council|Department|Ministry|Office|Bureau|Secretariat|Embassy|Commission|Administration|Service|Delegation)\s(?:of|for)\s(?:the\s)?(?:(?:\p{Lu}[\p{L}’'.-]*|of|the|and|for)[\s,]*)+(?:\(\p{Lu}+\))?$/u.test(
      text,
    ) &&
    !/\b(?:meeting|talks|visit|statement|session|call|remarks|conference|summit|holds?|meets?|readout|on|with)\b/iu.test(
      text,
    )
  );
}

function scoreOf(units: readonly Unit[], at: number, body: ReadonlySet<string>): number {
  const text = units[at]?.text ?? '';
  const words = contentWords(text);
  const shared = [...words].filter((word) => body.has(word)).length;
  const length = countWords(text);
  const isFirst = units.slice(0, at).every(({ label }) => label !== null);
  return (
    (length >= 4 ? 2 : 0) +
    (eventWords.test(text) ? 2 : 0) +
    (words.size > 0 ? (3 * shared) / words.size : 0) +
    (isBesideData(units, at) ? 1.5 : 0) +
    (isFirst ? 1 : 0) +
    (isFirst && units[at + 1]?.label?.rule === 'date-line' ? 1.5 : 0) -
    (/\.$/.test(text) && endsSentence(text) ? 2 : 0) -
    (isPieceOfText(units, at) ? 3 : 0) -
    (placeLikeness(text) === 'possible' && !eventWords.test(text) ? 1.5 : 0)
  );
}

/** True of a line set apart from what stands above it and not from the text beneath: it may be a piece of that. */
function isPieceOfText(units: readonly Unit[], at: number): boolean {
  const [upper, unit, lower] = [units[at - 1], units[at], units[at + 1]];
  if (!upper || !unit || !lower || touches(upper, unit) || !touches(unit, lower)) return false;
  return lower.label === null && endsSentence(lower.text);
}

/** True beside a line that pages set beside their headline: the date, the section, an empty field. */
function isBesideData(units: readonly Unit[], at: number): boolean {
  return [units[at - 1], units[at + 1]].some((unit) => unit?.label && beside.has(unit.label.rule));
}

const beside: ReadonlySet<string> = new Set([
  'date-line',
  'section',
  'breadcrumb',
  'placeholder',
  'publication-data',
]);

/** Short lines without end, five or more in a row: the links of a menu. */
function menuUnits(units: readonly Unit[], end: number): ReadonlySet<number> {
  const menus = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= 5) for (const at of run) menus.add(at);
    run = [];
  };
  for (let at = 0; at < end; at += 1) {
    const unit = units[at];
    if (unit && (isMenuLabel(unit) || (unit.label === null && isMenuEntry(unit.text))))
      run.push(at);
    else close();
  }
  close();
  return menus;
}

function isMenuLabel({ label }: Unit): boolean {
  return label !== null && (label.rule === 'navigation' || label.rule === 'section');
}

function isMenuEntry(text: string): boolean {
  return countWords(text) <= 5 && !/[.,:;!?]$/.test(text);
}

/** A headline goes on in the next line when that touches it and one of the two is plainly half a phrase. */
function endOfHeadline(units: readonly Unit[], at: number, end: number): number {
  let to = at;
  for (;;) {
    const [upper, lower] = [units[to], units[to + 1]];
    if (!upper || !lower || to + 1 >= end || lower.label !== null || !touches(upper, lower))
      return to;
    if (!isHalf(upper.text, lower.text) || to - at >= 4) return to;
    to += 1;
  }
}

/** The first line of a headline may be its shorter half: “JOINT STATEMENT”. */
function startOfHeadline(units: readonly Unit[], at: number): number {
  const [upper, lower] = [units[at - 1], units[at]];
  if (!upper || !lower || upper.label !== null || !touches(upper, lower)) return at;
  return beginsTitle(upper.text) && isHalf(upper.text, lower.text) ? at - 1 : at;
}

function isHalf(upper: string, lower: string): boolean {
  if (/(?:^|\s)(?:of|the|and|with|by|to|for|in|on|at|a|an|between|from|or|&|–|-)$|,$/iu.test(upper))
    return true;
  if (/^[“"'‘(]?\p{Ll}/u.test(lower) && !endsSentence(upper)) return true;
  return isCapitals(upper) && isCapitals(lower) && placeLikeness(lower) !== 'known';
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A first sentence with its point that the page sets apart as headline: data of the page stand between it and the text. */
function sentenceHeadline(units: readonly Unit[], end: number): Headline | null {
  const unit = units[end];
  const next = units[end + 1];
  if (!unit || !next || countWords(unit.text) > 60 || !beginsTitle(unit.text)) return null;
  if (units.slice(0, end).some(({ label, text }) => label === null && placeLikeness(text) === null))
    return null;
  const above = units[end - 1]?.label?.rule;
  const isApart = next.label !== null && next.label.rule !== 'place-line';
  const isSingle = !/[.!?]["”]?\s+["“]?\p{Lu}/u.test(
    unit.text.replace(/\b(?:Mr|Mrs|Ms|Dr|St|\p{Lu})\./gu, ''),
  );
  if (!isSingle && above !== 'section') return null;
  if (isApart && !isAfterText(units, end)) return { from: end, to: end, confidence: 0.75 };
  if (above === 'section' || above === 'breadcrumb') return { from: end, to: end, confidence: 0.7 };
  if (above === 'date-line' && !touches(unit, next)) return { from: end, to: end, confidence: 0.5 };
  return null;
}

function isAfterText(units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1).every(({ label }) => label !== null);
}

function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= 4),
  );
}

const eventWords =
  /\b(?:meet(?:s|ing|ings)?|met|talks|negotiations?|visit(?:s|ed)?|calls?|conversation|readout|statements?|remarks|summit|conference|briefing|interview|speech|address(?:es|ed)?|congratulat\w+|ceremony|receiv(?:es|ed)|reception|sign(?:s|ed|ing)|agreement|declaration|communiqu[eé]|message|condolences|opening|forum|session|consultations|dialogue|phone|telephone|invit(?:es|ed|ation)|holds?|held|arriv(?:es|ed|al)|welcom(?:es|ed)|attend(?:s|ed)|president|minister|chairman|chancellor|ambassador|secretary)\b/iu;
