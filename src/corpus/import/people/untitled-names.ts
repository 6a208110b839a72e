import { bodyAt } from './bodies-in-words.ts';
import type { Lexicon } from './lexicon.ts';
import { capitalParticles, givenNames } from './name-vocabulary.ts';
import { isNamedAfter, isThing, isThingBefore } from './named-things.ts';
import { type NameRun, readName } from './names-in-words.ts';
import type { Part } from './naming-parts.ts';
import { honorifics } from './title-vocabulary.ts';
import type { Word } from './words.ts';

/** Names after a form of address: “Mr Xi”, “H.E. Dr Jan Holm”. */
export function findAddressed(
  words: readonly Word[],
  taken: readonly Part[],
  from: number,
): Part[] {
  const isTaken = takenIn(taken);
  const parts: Part[] = [];
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (!word || isTaken(index) || !honorifics.has(word.fold)) continue;
    if (!/^\p{Lu}/u.test(word.text)) continue;
    let at = index + 1;
    while (honorifics.has(words[at]?.fold ?? '') && words[at]?.gap === ' ') at += 1;
    if (words[at]?.gap !== ' ' || isTaken(at)) continue;
    const name = readName(words, at, 'capitals-are-names');
    if (!name || isNamedAfter(words, name.until)) continue;
    parts.push({ first: index, last: name.until, name, titles: [], honorific: word.fold });
    index = name.until;
  }
  return parts;
}

/** Words with capitals that may name somebody, and stand neither after a title nor after a form of address. */
export function findBare(
  words: readonly Word[],
  taken: readonly Part[],
  lexicon: Lexicon,
  from: number,
): Part[] {
  const isTaken = takenIn(taken);
  const parts: Part[] = [];
  for (let index = from; index < words.length; index++) {
    if (isTaken(index)) continue;
    const body = bodyAt(words, index);
    const name = readName(words, index);
    if (!name) {
      if (body && !isTaken(body.last)) index = body.last;
      continue;
    }
    let until = name.until;
    while (until > index && isTaken(until)) until -= 1;
    const run = withoutOrdinary(
      words,
      { ...name, last: Math.min(name.last, until), until },
      lexicon,
    );
    if (
      run &&
      !isWithArticle(words, run) &&
      !isNamedAfter(words, until) &&
      !isThingBefore(words, index)
    )
      parts.push({ first: run.first, last: until, name: run, titles: [], honorific: null });
    index = until;
  }
  return parts;
}

/** “Activist Anna Roe”, “For Life Jan Holm”: words that the report prints small, too, are no part of a name. */
function withoutOrdinary(words: readonly Word[], run: NameRun, { small }: Lexicon): NameRun | null {
  let { first } = run;
  while (first <= run.last && isOrdinary(words[first], small)) first += 1;
  const begin = words[first];
  if (!begin || first > run.last || /^(?:san|santa|los|las|villa|camp|fort)$/u.test(begin.fold))
    return null;
  for (let index = first + 1; index <= run.last; index++) {
    const isAfterGiven = givenNames.has(words[index - 1]?.fold ?? '');
    if (isOrdinary(words[index], small) && !isAfterGiven) return null;
    if (index > first + 1 && isThing(words[index]?.fold ?? '')) return null;
  }
  return { ...run, first };
}

function isOrdinary(word: Word | undefined, small: ReadonlySet<string>): boolean {
  if (!word || word.shape === 'small' || givenNames.has(word.fold)) return false;
  return word.fold.length > 2 && small.has(word.fold) && !capitalParticles.has(word.fold);
}

/** “the Atlanta Braves”, “the Ulan Bator Declaration”: a person without a title has no article. */
function isWithArticle(words: readonly Word[], { first }: NameRun): boolean {
  return words[first - 1]?.fold === 'the' && words[first]?.gap === ' ';
}

function takenIn(parts: readonly Part[]): (index: number) => boolean {
  const taken = new Set<number>();
  for (const { first, last } of parts)
    for (let index = first; index <= last; index++) taken.add(index);
  return (index) => taken.has(index);
}
