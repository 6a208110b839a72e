import { speechVerbs } from './office-words.ts';
import { foldAt, type ReadText } from './read-text.ts';

/** Where the words of a report are somebody’s own: there “our country” and “the President” follow who speaks. */
export type Speech = (
  read: ReadText,
  phrase: { first: number; last: number; start: number },
) => boolean;

/** Finds out which texts of a report are turns of a transcript, and answers for a place in any of them. */
export function speechOf(texts: readonly ReadText[]): Speech {
  const labels = texts.map(({ text }) => turnLabel.exec(text)?.[0].length ?? 0);
  const isTranscript = labels.filter((length) => length > 0).length > 1;
  const firstTurn = labels.findIndex((length) => length > 0);
  const labelOf = new Map(
    texts.map((each, index) => [each, { index, length: labels[index] ?? 0 }]),
  );
  return (read, phrase) => {
    const label = labelOf.get(read);
    if (isTranscript && label && label.index >= firstTurn) return phrase.start >= label.length;
    if (isAttribution(read, phrase)) return false;
    if (/^\s*[-–—]\s?\p{L}/u.test(read.text)) return true;
    return isQuoted(read.text, phrase.start) || isOwnStatement(read);
  };
}

/** The label of a turn: `Vladimir Putin:`, `THE PRESIDENT:`, `Q:`. */
const turnLabel =
  /^\s*(?:Q|\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:of\s|the\s)*\p{Lu}[\p{L}\p{M}.’'-]*){0,6})\s?:(?=\s)/u;

function isAttribution(read: ReadText, { first, last }: { first: number; last: number }): boolean {
  return speechVerbs.has(foldAt(read, last + 1)) || speechVerbs.has(foldAt(read, first - 1));
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const opened = before.lastIndexOf('“');
  if (opened >= 0 && opened > before.lastIndexOf('”')) return true;
  const guillemet = before.lastIndexOf('«');
  if (guillemet >= 0 && guillemet > before.lastIndexOf('»')) return true;
  return before.split('"').length % 2 === 0;
}

const firstPerson = new Set(['i', 'me', 'my', 'myself']);

/** “I have accepted your invitation”: a statement in the first person, without marks. */
function isOwnStatement({ tokens, text }: ReadText): boolean {
  return tokens.some(
    ({ word, start }) =>
      firstPerson.has(word.fold) &&
      (word.fold !== 'i' || text[start] === 'I') &&
      !isQuoted(text, start),
  );
}
