import type { Scene } from '../../../archive/reading/speech/scene.ts';
import { findTurnHeaders } from '../../../archive/reading/speech/turn-headers.ts';
import { bareTurnName, isCapitalName } from '../../../archive/reading/speech/turn-names.ts';
import { sentencesOf } from '../../../archive/reading/sentences.ts';
import { findNamings, type Naming } from './namings.ts';
import { foldedName, printedName, readName } from './names-in-words.ts';
import type { Lexicon } from './lexicon.ts';
import { readReportText, type ReportText } from './words.ts';

/** A turn of a transcript: whom the words before its colon name. */
export type Turn = {
  /** The text it stands in, counted with the headline as 0. */
  readonly index: number;
  readonly start: number;
  /** Where the speech begins. */
  readonly from: number;
  readonly isAtStart: boolean;
  /** Null for “Question”, “Reply”. */
  readonly naming: Naming | null;
};

/** The turns of a transcript, in order; none where the report is no transcript. */
export function findTurns(texts: readonly ReportText[], lexicon: Lexicon): Turn[] {
  const scenes = texts.map(({ text }, index): Scene => ({
    p: String(index),
    text,
    mentions: [],
    sentences: () => sentencesOf({ p: String(index), text }),
    isPerson: () => false,
    sharedNames: new Set(),
  }));
  return findTurnHeaders(scenes).map(({ index, start, from, name, strength, isAtStart }) => ({
    index,
    start,
    from,
    isAtStart,
    naming: strength === 'role' ? null : readTurnName(name, start, lexicon),
  }));
}

function readTurnName(header: string, start: number, lexicon: Lexicon): Naming | null {
  const printed = bareTurnName(header);
  const isCapital = isCapitalName(header);
  const text = readReportText(isCapital ? inSmallLetters(printed) : printed, 0, false);
  const found = findNamings(text, lexicon).find(({ name }) => name !== null) ?? plainName(text);
  const naming = found ?? findNamings(text, lexicon)[0];
  if (!naming) return null;
  const name = naming.name === null || !isCapital ? naming.name : asPrinted(printed, naming.name);
  return { ...naming, name, start, end: start + header.replace(/\s*[:：]$/u, '').length };
}

/** A turn has a name even if no word of it is known for one. */
function plainName(text: ReportText): Naming | null {
  const { words } = text;
  const name = readName(words, 0);
  if (name?.first !== 0 || name.last !== words.length - 1) return null;
  return {
    start: 0,
    end: text.text.length,
    name: printedName(text.text, words, name),
    folds: foldedName(words, name),
    titles: [],
    honorific: null,
    kind: 'bare',
    isOwner: false,
    isRelative: false,
  };
}

const joints = /^(?:OF|THE|AND|FOR|TO|ON|DE|BIN|VON|DER|VAN|DA|DOS)$/u;

/** “PRIME MINISTER KISHIDA” → “Prime Minister Kishida”, letter for letter in its place. */
function inSmallLetters(words: string): string {
  return words.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word, offset: number) => {
    if (/^[IVX]+$/u.test(word)) return word;
    if (joints.test(word) && offset > 0) return word.toLowerCase();
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}

function asPrinted(header: string, name: string): string {
  const at = header.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? name : header.slice(at, at + name.length);
}
