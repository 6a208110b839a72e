import { countryCalled, isDemonym } from '../countries.ts';
import { internationalBodies } from './title-vocabulary.ts';
import { foldName } from '../../../archive/name.ts';
import type { Word } from './words.ts';

/** A country or an international body that a text names. */
export type Body = {
  readonly first: number;
  readonly last: number;
  /** As it is to be shown: as printed, or the usual name of the country where an adjective is printed. */
  readonly name: string;
  readonly kind: 'country' | 'organisation';
  readonly isAdjective: boolean;
};

const longest = 8;

/** The longest country or international body whose name begins at a word. */
export function bodyAt(words: readonly Word[], first: number): Body | null {
  const word = words[first];
  if (!word || !/^\p{Lu}/u.test(word.text)) return null;
  const known = bodiesOf.get(words)?.get(first);
  if (known !== undefined) return known;
  const body = readBody(words, first);
  const all = bodiesOf.get(words) ?? new Map<number, Body | null>();
  all.set(first, body);
  bodiesOf.set(words, all);
  return body;
}

/** Each word is asked for many times. */
const bodiesOf = new WeakMap<readonly Word[], Map<number, Body | null>>();

function readBody(words: readonly Word[], first: number): Body | null {
  if (isPartOfContinent(words, first)) return null;
  const limit = runEnd(words, first);
  for (let last = limit; last >= first; last--) {
    if (words[last]?.shape === 'small') continue;
    const printed = words
      .slice(first, last + 1)
      .map(({ text, ending }, index) => text + (index < last - first ? ending : ''))
      .join(' ');
    const found = called(printed);
    if (found) return { first, last, ...found };
  }
  return null;
}

/** “North America” is no state. */
function isPartOfContinent(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return (
    before !== undefined &&
    words[index]?.gap === ' ' &&
    /^(?:north|south|latin|central)$/u.test(before.fold) &&
    /^america/u.test(words[index]?.fold ?? '')
  );
}

/** The last word that may still belong to a name of several words. */
function runEnd(words: readonly Word[], first: number): number {
  let last = first;
  for (let index = first + 1; index < words.length && index < first + longest; index++) {
    const word = words[index];
    if (word?.gap !== ' ') break;
    if (words[index - 1]?.isOwner && words[index - 1]?.fold !== 'people') break;
    if (word.shape === 'small' && !/^(?:of|the|and|for|on|in)$/u.test(word.fold)) break;
    last = index;
  }
  return last;
}

type Called = Pick<Body, 'name' | 'kind' | 'isAdjective'>;
const calledSoFar = new Map<string, Called | null>();

function called(printed: string): Called | null {
  const known = calledSoFar.get(printed);
  if (known !== undefined) return known;
  if (calledSoFar.size > 50_000) calledSoFar.clear();
  const found = call(printed);
  calledSoFar.set(printed, found);
  return found;
}

const bodies = new Set(internationalBodies.map(foldName));

function call(printed: string): Called | null {
  if (bodies.has(foldName(printed)))
    return { name: printed, kind: 'organisation', isAdjective: false };
  const country = countryCalled(printed);
  if (country === null) return null;
  const isAdjective = isDemonym(printed);
  return { name: isAdjective ? country : printed, kind: 'country', isAdjective };
}
