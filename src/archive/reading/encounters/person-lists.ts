import { marks, type Phrased } from './person-phrases.ts';
import { outsideWords, rankWords } from './title-words.ts';

/** Agents in the order of the text; null stands for somebody without a record. */
export type Agents = readonly (string | null)[];

/** Persons that stand together in one place of a sentence, with where they begin and end. */
export type PersonList = {
  readonly agents: Agents;
  readonly start: number;
  readonly end: number;
};

const person = new RegExp(`${marks.person}+`, 'y');
const separator =
  /(?:,? (?:and|as well as|&)|,|;(?: and)?)(?: (?:also|separately|then|later))?(?: with)? /y;
const unknown =
  /(?:the )?(?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: (?:of|the|for|de|da|bin|al|van|von|\p{Lu}[\p{L}\p{M}.’'-]*)){0,12}/uy;
/** What may stand after a list; after any other word in small letters its last is whom the next clause is about. */
const governs =
  /^ (?!(?:in|at|on|to|for|during|as|about|with|by|before|after|following|ahead|from|of|over|under|via|upon|within|while|when|where|whom|regarding|concerning|against|around|near|here|today|yesterday|tonight|this|that|late|early|again|separately|together|jointly|briefly|privately|virtually|personally|respectively|one-on-one|and|or|but|also (?:in|at|on))\b|\p{Ll}+ing\b)\p{Ll}/u;

const elided = new RegExp(`^(?: –|,)? with (?:the )?${marks.person}`, 'u');

/** The persons listed from an offset on: “A, President of Belarus and B, President of Uzbekistan, C, and D”. */
export function readList(
  phrased: Phrased,
  from: number,
  mayGovern: 'may-be-subject' | 'is-object' = 'is-object',
): PersonList | null {
  const items: { agent: string | null; end: number; isAfterAnd: boolean; isKnown: boolean }[] = [];
  let at = from;
  let isAfterAnd = false;
  while (items.length < 100) {
    const known = matchAt(person, phrased.text, at);
    const length = known ?? unknownLength(phrased.text, at);
    if (length === null) break;
    const agent = known === null ? null : (phrased.persons.get(at) ?? null);
    at += length;
    items.push({ agent, end: at, isAfterAnd, isKnown: known !== null });
    const gap = matchAt(separator, phrased.text, at);
    if (gap === null) break;
    isAfterAnd = /and|&|as well/u.test(phrased.text.slice(at, at + gap));
    at += gap;
  }
  const keepsTwo = startsWithTitle(phrased.text, from, items[0]);
  const isWholeRest = phrased.isHeadline && items.at(-1)?.end === phrased.text.length;
  while (!isWholeRest && items.length > (keepsTwo ? 2 : 1) && !items.at(-1)?.isAfterAnd)
    items.pop();
  const last = items.at(-1);
  if (
    mayGovern === 'is-object' &&
    last &&
    items.length > 1 &&
    governs.test(phrased.text.slice(last.end, last.end + 30))
  ) {
    items.pop();
    while (items.length > 1 && !items.at(-1)?.isAfterAnd) items.pop();
  }
  dropElided(phrased, items);
  const end = items.at(-1)?.end;
  if (end === undefined || !items.some(({ isKnown }) => isKnown)) return null;
  return { agents: items.map(({ agent }) => agent), start: from, end };
}

/** “A met with B, and C with D”: C is the subject of a clause that leaves its verb out. */
function dropElided(
  { text }: Phrased,
  items: { readonly end: number; readonly isAfterAnd: boolean }[],
): void {
  const last = items.at(-1);
  if (items.length < 2 || !last || !elided.test(text.slice(last.end, last.end + 20))) return;
  items.pop();
  while (items.length > 1 && !items.at(-1)?.isAfterAnd) items.pop();
}

/** “the President of Finland, Tarja Halonen”: a title that no record knows, and after the comma who holds it. */
function startsWithTitle(
  text: string,
  from: number,
  first: { end: number; isKnown: boolean } | undefined,
): boolean {
  if (!first || first.isKnown) return false;
  return text
    .slice(from, first.end)
    .split(/[ -]/u)
    .some((word) => rankWords.has(word.toLowerCase()));
}

/** The persons listed right before an offset; each is joined to the next by a comma or “and”, the last by “and”. */
export function readListBefore(phrased: Phrased, end: number): PersonList | null {
  const first = runBefore(phrased.text, end);
  if (first === null) return null;
  const agents = [phrased.persons.get(first) ?? null];
  let start = first;
  for (let count = 0; count < 100; count++) {
    const before = phrased.text.slice(Math.max(0, start - 160), start);
    const joint = (count === 0 ? /(?:,? and| as well as| &) $/u : /(?:,|,? and|;) $/u).exec(before);
    if (!joint) break;
    const jointStart = start - joint[0].length;
    const run = runBefore(phrased.text, jointStart);
    if (run !== null) {
      agents.unshift(phrased.persons.get(run) ?? null);
      start = run;
      continue;
    }
    const length = unknownLengthBefore(phrased.text, jointStart);
    if (length === null) break;
    agents.unshift(null);
    start = jointStart - length;
  }
  return { agents, start, end };
}

function runBefore(text: string, end: number): number | null {
  let start = end;
  while (start > 0 && text[start - 1] === marks.person) start -= 1;
  return start === end ? null : start;
}

function matchAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const length = pattern.exec(text)?.[0].length;
  return length === undefined || length === 0 ? null : length;
}

function unknownLength(text: string, at: number): number | null {
  const length = matchAt(unknown, text, at);
  if (length === null) return null;
  const word = /^(?:the )?([\p{L}]+)/u.exec(text.slice(at, at + 40))?.[1] ?? '';
  return outsideWords.has(word.toLowerCase()) ? null : length;
}

const unknownBefore =
  /(?:^|[\s(])((?:the )?\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:of|the|for|\p{Lu}[\p{L}\p{M}.’'-]*)){0,12})$/u;

function unknownLengthBefore(text: string, end: number): number | null {
  const found = unknownBefore.exec(text.slice(Math.max(0, end - 100), end))?.[1];
  if (found === undefined) return null;
  const word = /^(?:the )?([\p{L}]+)/u.exec(found)?.[1] ?? '';
  return outsideWords.has(word.toLowerCase()) ? null : found.length;
}
