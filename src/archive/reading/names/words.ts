import { foldName } from '../../name.ts';

/** A word as it is compared. `plain` has no case: a digit, or a letter of a script without capitals. */
export type Word = {
  readonly text: string;
  readonly fold: string;
  readonly shape: 'small' | 'capital' | 'capitals' | 'plain';
};

/** A word where it stands in a text, as UTF-16 offsets. */
export type Token = { readonly word: Word; readonly start: number; readonly end: number };

/** What stands between two words. `none` is the border of a script that is written without blanks. */
export type Joint =
  'none' | 'blank' | 'hyphen' | 'apostrophe' | 'point' | 'comma' | 'bracket' | 'dash' | 'other';

/**
 * The words of a text, in order. A letter of a script that is written without blanks (Han, kana, Hangul, Thai …) is a word
 * of its own, so that a name is found inside a run; an abbreviation with points (`U.S.`, `V.V.`) is one word.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    // A mark that follows no letter belongs to a symbol, not to the word after it.
    if (kind === breaks || kind === mark) {
      at += 1;
      continue;
    }
    const start = at;
    at = kind === alone ? endOfLetter(text, at) : endOfWord(text, at);
    if (at - start === 1 && text.charCodeAt(at) === point) at = endOfAbbreviation(text, start);
    tokens.push({ word: wordAt(text, start, at), start, end: at });
  }
  return tokens;
}

/** The folded words of a name, as they are found in a text. */
export function foldedWords(name: string): string[] {
  return tokensOf(name).map(({ word }) => word.fold);
}

/** What stands between the token at an index and the one before it; `other` at either end. */
export function jointBefore(text: string, tokens: readonly Token[], index: number): Joint {
  const before = tokens[index - 1];
  const here = tokens[index];
  if (!before || !here) return 'other';
  const { start } = here;
  if (start === before.end) return 'none';
  if (start === before.end + 1 && text.charCodeAt(before.end) === blank) return 'blank';
  return start - before.end > 4 ? 'other' : jointOf(text.slice(before.end, start));
}

const point = 0x2e;
const blank = 0x20;

const joints: readonly (readonly [RegExp, Joint])[] = [
  [/^[\s\u00a0]+$/u, 'blank'],
  [/^[-‐‑]$/u, 'hyphen'],
  [/^['’‘ʼʻ`´]$/u, 'apostrophe'],
  [/^\.\s?$/u, 'point'],
  [/^,\s*$/u, 'comma'],
  [/^[\s]?[([]$/u, 'bracket'],
  [/^\s?[–—]\s?$|^\s-\s$/u, 'dash'],
  [/^[・·]$/u, 'blank'],
];
const knownJoints = new Map<string, Joint>();

function jointOf(gap: string): Joint {
  const known = knownJoints.get(gap);
  if (known) return known;
  const joint = joints.find(([form]) => form.test(gap))?.[1] ?? 'other';
  return remember(knownJoints, gap, joint);
}

/** The words met so far, each at the place that the hash of its letters gives it, or at the next that was free. */
const slots = 1 << 19;
let knownWords: (Word | undefined)[] = new Array<Word | undefined>(slots);
let knownCount = 0;

/**
 * There are millions of words and few different ones: the letters are compared where they stand, so that no word is cut out
 * of its text twice. Cutting each out and asking a map for it took twice as long.
 */
function wordAt(text: string, start: number, end: number): Word {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let word = knownWords[slot]; word; word = knownWords[slot]) {
    if (isAt(text, start, end, word.text)) return word;
    slot = (slot + 1) & (slots - 1);
  }
  const word = makeWord(text.slice(start, end));
  if (knownCount >= slots / 2) {
    knownWords = new Array<Word | undefined>(slots);
    knownCount = 0;
  }
  knownWords[slot] = word;
  knownCount += 1;
  return word;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  return true;
}

function makeWord(text: string): Word {
  const fold = foldName(text.includes('.') ? text.replaceAll('.', '') : text);
  return { text, fold, shape: shapeOf(text) };
}

function remember<T>(known: Map<string, T>, key: string, value: T): T {
  if (known.size > 200_000) known.clear();
  known.set(key, value);
  return value;
}

function shapeOf(text: string): Word['shape'] {
  if (text.toLowerCase() === text.toUpperCase()) return 'plain';
  if (/^\p{Ll}/u.test(text)) return 'small';
  return text.length > 1 && text === text.toUpperCase() ? 'capitals' : 'capital';
}

const breaks = 1;
const letter = 2;
const alone = 3;
const mark = 4;
/** The kind of each UTF-16 unit, found out when it is first met: asking a pattern for each letter takes ten times as long. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) === 0xd800) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function kindOf(sign: string): number {
  if (/^[ʹʻʼʽˈ]$/u.test(sign)) return breaks;
  if (/^\p{M}$/u.test(sign)) return mark;
  if (!/^[\p{L}\p{N}]$/u.test(sign)) return breaks;
  return /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]$/u.test(
    sign,
  )
    ? alone
    : letter;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== letter && kind !== mark) break;
    at += sizeAt(text, at);
  }
  return at;
}

function endOfLetter(text: string, start: number): number {
  let at = start + sizeAt(text, start);
  while (at < text.length && kindAt(text, at) === mark) at += sizeAt(text, at);
  return at;
}

function sizeAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && at + 1 < text.length ? 2 : 1;
}

const abbreviation = /(?:\p{Lu}\.){2,}(?![\p{L}\p{N}])/uy;

function endOfAbbreviation(text: string, start: number): number {
  abbreviation.lastIndex = start;
  return abbreviation.test(text) ? abbreviation.lastIndex : start + 1;
}
