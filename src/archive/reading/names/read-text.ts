import type { Authority } from '../authority.ts';
import type { Claim } from './claims.ts';
import { findNames, type FoundName } from './name-index.ts';
import type { Text } from '../span.ts';
import { type Joint, jointBefore, type Token, tokensOf } from './words.ts';

/** A name, title or phrase of the records, found in a text. */
export type Found = FoundName<Claim>;

/** A text as its words, with what the records say of them. */
export type ReadText = Text & {
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
  /** What begins, and what ends, with the token of an index. */
  readonly beginningAt: ReadonlyMap<number, Found>;
  readonly endingAt: ReadonlyMap<number, Found>;
};

/** Reads the words of a text, once for everything that is found in them. */
export function readText({ p, text }: Text, { names }: Authority): ReadText {
  const tokens = tokensOf(text);
  const isAllCapitals = text === text.toUpperCase();
  const found = findNames(names, text, tokens, (claims, first, last) =>
    claims
      .filter((claim) => isWrittenAs(claim, tokens, first, last, isAllCapitals))
      .filter(() => hasBorders(text, tokens, first, last)),
  );
  return {
    p,
    text,
    tokens,
    found,
    beginningAt: new Map(found.map((each) => [each.first, each])),
    endingAt: new Map(found.map((each) => [each.last, each])),
  };
}

/** The folded word at an index; empty beyond the ends. */
export function foldAt({ tokens }: ReadText, index: number): string {
  return tokens[index]?.word.fold ?? '';
}

/** What stands before the word at an index. */
export function jointAt({ text, tokens }: ReadText, index: number): Joint {
  return jointBefore(text, tokens, index);
}

/** True when the word at an index begins with a capital. */
export function isCapital({ tokens }: ReadText, index: number): boolean {
  const shape = tokens[index]?.word.shape;
  return shape === 'capital' || shape === 'capitals';
}

/** Abbreviations that are a word when a headline is set in capitals. */
const alsoWords = new Set([
  'us',
  'who',
  'it',
  'is',
  'as',
  'in',
  'on',
  'am',
  'at',
  'so',
  'or',
  'no',
]);

function isWrittenAs(
  { letters }: Claim,
  tokens: readonly Token[],
  first: number,
  last: number,
  isAllCapitals: boolean,
): boolean {
  const word = tokens[first]?.word;
  if (!word) return false;
  if (letters === 'any') return true;
  if (letters === 'capital') return word.shape !== 'small';
  if (word.shape !== 'capitals') return false;
  return !isAllCapitals || last > first || word.text.includes('.') || !alsoWords.has(word.fold);
}

/** What may follow a name after an apostrophe: `Xi’s`, but not `Xi’an`. */
const endings = new Set(['s', 'll', 're', 've', 'd', 'm', 't']);

function hasBorders(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const before = jointBefore(text, tokens, first);
  const after = jointBefore(text, tokens, last + 1);
  if (before === 'apostrophe') return false;
  if (after === 'apostrophe' && !endings.has(tokens[last + 1]?.word.fold ?? '')) return false;
  const isOneSign = first === last && tokens[first]?.word.text.length === 1;
  return !isOneSign || (before !== 'none' && after !== 'none');
}
