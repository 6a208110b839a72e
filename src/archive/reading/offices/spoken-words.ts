import type { OfficePhrase } from './office-phrases.ts';
import { foldAt, type ReadText } from '../names/read-text.ts';
import { isVerbOfSaying } from '../speech/verbs-of-saying.ts';

/** True where the words of a report are somebody’s own: there “our country” and “the President” follow who speaks. */
export type IsSpoken = (read: ReadText, phrase: OfficePhrase) => boolean;

/**
 * Finds out which texts of a report are turns of a transcript, and answers for a phrase in any of them. Who speaks is not
 * asked here: that is found out by the mentions, and this is needed before them.
 */
export function spokenWordsOf(texts: readonly ReadText[]): IsSpoken {
  const labels = texts.map(({ text }) => turnLabel.exec(text)?.[0].length ?? 0);
  const isTranscript = labels.filter((length) => length > 0).length > 1;
  const firstTurn = labels.findIndex((length) => length > 0);
  return (read, phrase) => {
    const index = texts.indexOf(read);
    if (isTranscript && index >= firstTurn) return phrase.start >= (labels[index] ?? 0);
    if (isAttribution(read, phrase)) return false;
    if (/^\s*[-–—]\s?\p{L}/u.test(read.text)) return true;
    return isQuoted(read.text, phrase.start) || isInFirstPerson(read);
  };
}

/** The label of a turn: `Vladimir Putin:`, `THE PRESIDENT:`, `Q:`. */
const turnLabel =
  /^\s*(?:Q|\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:of\s|the\s)*\p{Lu}[\p{L}\p{M}.’'-]*){0,6})\s?:(?=\s)/u;

/** “…, the Head of State said.” */
function isAttribution(read: ReadText, { first, last }: OfficePhrase): boolean {
  return isVerbOfSaying(foldAt(read, last + 1)) || isVerbOfSaying(foldAt(read, first - 1));
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const isOpen = (opening: string, closing: string): boolean =>
    before.lastIndexOf(opening) > before.lastIndexOf(closing);
  return isOpen('“', '”') || isOpen('«', '»') || before.split('"').length % 2 === 0;
}

const firstPerson = new Set(['me', 'my', 'myself']);

/** “I have accepted your invitation”: a statement without marks. */
function isInFirstPerson({ tokens, text }: ReadText): boolean {
  return tokens.some(
    ({ word, start }) =>
      (word.text === 'I' || firstPerson.has(word.fold)) && !isQuoted(text, start),
  );
}
