import type { Text } from '../../../archive/reading/span.ts';
import { foldWhiteSpace } from '../../../archive/white-space.ts';
import type { Evidence } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';

/** A passage as the front matter of an entry has it. */
export type EntryPassage = { readonly p: number; readonly words: string };

/** The words of a line as a passage of the entry: null when no paragraph and no headline has them. */
export function passageOf(evidence: Evidence | null, outline: Outline): EntryPassage | null {
  if (!evidence) return null;
  const words = foldWhiteSpace(evidence.words);
  if (words === '') return null;
  const { title, paragraphs } = outline;
  const { line } = evidence;
  const pieces = [title, ...paragraphs];
  const at = pieces.findIndex(
    (piece) => piece !== null && piece.first <= line && line <= piece.last,
  );
  return pieces[at]?.text.includes(words) ? { p: at, words } : null;
}

/** The first place of an entry that has the words, the headline last. */
export function passageWith(words: string, outline: Outline): EntryPassage | null {
  const at = outline.paragraphs.findIndex(({ text }) => text.includes(words));
  if (at >= 0) return { p: at + 1, words };
  return outline.title?.text.includes(words) ? { p: 0, words } : null;
}

/** The line of the capture in which a place of the texts stands; of a paragraph of several lines the first. */
export function lineOfText(p: string, { title, paragraphs }: Outline): number | undefined {
  return (p === '0' ? title : paragraphs[Number(p) - 1])?.first;
}

/** The texts of a report as the reading takes them: the headline, which may be one that the archive supplies, and the paragraphs. */
export function textsOfOutline(title: string, { paragraphs }: Outline): Text[] {
  return [
    { p: '0', text: title },
    ...paragraphs.map(({ text }, index) => ({ p: String(index + 1), text })),
  ];
}
