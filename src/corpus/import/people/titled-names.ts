import { outsideWords } from '../../../archive/reading/encounters/title-words.ts';
import { bodyAt } from './bodies-in-words.ts';
import type { Lexicon } from './lexicon.ts';
import { givenNames, wordsAsFamilyNames } from './name-vocabulary.ts';
import { isNamedAfter, isThingBefore } from './named-things.ts';
import { readName } from './names-in-words.ts';
import type { Part } from './naming-parts.ts';
import { isRank, isWeakRank, kinWords } from './title-vocabulary.ts';
import { readTitle, type TitleRun } from './titles-in-words.ts';
import type { Word } from './words.ts';

/** The titles of a text, each with the name that stands right after it, in order. */
export function findTitles(
  text: string,
  words: readonly Word[],
  lexicon: Lexicon,
  from: number,
): Part[] {
  const parts: Part[] = [];
  let floor = from;
  for (let index = from; index < words.length; index++) {
    const fold = words[index]?.fold ?? '';
    if (!isRank(fold) && !kinWords.has(fold)) continue;
    if (isFamilyNameHere(words, index)) continue;
    const title = readTitle(text, words, index, floor, lexicon);
    if (!title || isNothing(words, title)) continue;
    const part: Part = {
      first: title.first,
      last: title.name?.until ?? title.last,
      name: title.name,
      titles: [title],
      honorific: null,
    };
    if (
      title.name &&
      (isNamedAfter(words, title.name.until) || isThingBefore(words, title.first))
    ) {
      index = part.last;
      floor = part.last + 1;
      continue;
    }
    if (title.name) belong(words, part);
    parts.push(part);
    if (title.isPlural && title.name) parts.push(...furtherBearers(words, title, part.last));
    index = Math.max(part.last, parts.at(-1)?.last ?? 0);
    floor = index + 1;
  }
  return parts;
}

/** “Martin Luther King” has no title. */
function isFamilyNameHere(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  return (
    word !== undefined &&
    before !== undefined &&
    word.gap === ' ' &&
    wordsAsFamilyNames.has(word.fold) &&
    givenNames.has(before.fold)
  );
}

/** “head”, “chair” in small letters with nobody beside are no titles; nor is a wife without a name. */
function isNothing(words: readonly Word[], title: TitleRun): boolean {
  if (title.name) return false;
  if (title.isKin) return true;
  const isShort = title.first === title.last;
  return isShort && isWeakRank(title.rank) && words[title.first]?.shape === 'small';
}

/** “Presidents A of Norland, B of Westland and C of Eastland”. */
function furtherBearers(words: readonly Word[], title: TitleRun, after: number): Part[] {
  const parts: Part[] = [];
  let at = after;
  for (;;) {
    let from = at + 1;
    const isComma = words[from]?.gap === ', ';
    const isAnd = words[from]?.fold === 'and' && /^,? $/u.test(words[from]?.gap ?? '');
    if (!isComma && !isAnd) return parts;
    if (isAnd || words[from]?.fold === 'and') from += 1;
    const name = readName(words, from);
    if (!name) return parts;
    const part: Part = {
      first: name.first,
      last: name.until,
      name,
      titles: [{ ...title, name, country: title.country }],
      honorific: null,
    };
    belong(words, part);
    parts.push(part);
    at = part.last;
    if (isAnd) return parts;
  }
}

/** “President Xi Jinping of China”, “President Xi Jinping (China)”. */
export function belong(words: readonly Word[], part: Part): void {
  const [title] = part.titles;
  const name = part.name;
  if (!title || !name || words[name.until]?.isOwner) return;
  let from = name.until + 1;
  const next = words[from];
  if (next?.gap === ' (') {
    const body = bodyAt(words, from);
    if (!body || !/^[)]/u.test(words[body.last + 1]?.gap ?? ')')) return;
    if (title.country === null) part.titles[0] = { ...title, country: body.name };
    part.last = body.last;
    return;
  }
  if (next?.fold !== 'of' || next.gap !== ' ') return;
  from += 1;
  if (words[from]?.fold === 'the') from += 1;
  if (words[from]?.gap !== ' ') return;
  const body = bodyAt(words, from);
  const end = body?.last ?? unknownBodyEnd(words, from);
  if (end === null) return;
  const country =
    body?.name ??
    words
      .slice(from, end + 1)
      .map(({ text }) => text)
      .join(' ');
  if (title.country === null) part.titles[0] = { ...title, country };
  part.last = end;
}

/** “General Secretary Jan Holm of the Workers’ Party of Norland”. */
function unknownBodyEnd(words: readonly Word[], from: number): number | null {
  let end: number | null = null;
  for (let index = from; index < words.length && index < from + 8; index++) {
    const word = words[index];
    if (!word || (index > from && word.gap !== ' ')) break;
    if (words[index - 1]?.isOwner && index > from) break;
    if (outsideWords.has(word.fold)) break;
    if (isRank(word.fold)) return null;
    // “General Designer of Norsk Aero Concern Jan Holm”
    if (index > from && givenNames.has(word.fold) && word.shape === 'capital') return null;
    if (/^\p{Lu}/u.test(word.text)) end = index;
    else if (!/^(?:of|the|and|for)$/u.test(word.fold)) break;
  }
  return end;
}
