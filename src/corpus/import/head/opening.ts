import { sentencesOf } from '../../../archive/reading/sentences.ts';
import { foldWhiteSpace } from '../../../archive/white-space.ts';
import type { Evidence } from '../finding.ts';
import type { Outline, OutlineParagraph } from '../outline/outline.ts';

/** A sentence of a report, and where it stands. */
export type Sentence = {
  readonly text: string;
  readonly paragraph: OutlineParagraph;
  /** Where it begins in its paragraph. */
  readonly at: number;
};

/**
 * The first sentences that the report itself tells, in order: those of its first paragraphs, up to the first turn of a
 * transcript or paragraph of direct speech, which tell of other days and places.
 */
export function openingSentences({ paragraphs }: Outline): Sentence[] {
  const speech = paragraphs.findIndex(({ text }) => isSpeech(text));
  return paragraphs
    .slice(0, speech < 0 ? 4 : Math.min(speech, 4))
    .flatMap((paragraph) =>
      sentencesOf({ p: '', text: paragraph.text }).map(({ start, end }) => ({
        text: paragraph.text.slice(start, end),
        paragraph,
        at: start,
      })),
    )
    .slice(0, 5);
}

/** The words as they stand in the capture: the line on which they begin, though they may go on in the next. */
export function evidenceOf(
  { source }: Outline,
  paragraph: OutlineParagraph,
  at: number,
  words: string,
): Evidence {
  let end = 0;
  for (let line = paragraph.first; line < paragraph.last; line += 1) {
    end += foldWhiteSpace(source.lines[line - 1] ?? '').length + 1;
    if (at < end) return { line, words };
  }
  return { line: paragraph.last, words };
}

/** “PRESIDENT BIDEN:  Well, …”, “Q   How …”, “– I think …”, “(In progress.)”. */
function isSpeech(text: string): boolean {
  return (
    /^[-‐–—“"„«(*]/u.test(text) ||
    /^Q\s/u.test(text) ||
    /^(?!.{0,110}?\b(?:is|are|was|were|said|following|attributable)\b.{0,60}:)\p{Lu}[^.!?“”"]{1,110}?(?:\([^)]*\)\s*)?\s?:\s*(?:\(|\S)/u.test(
      text.replace(/\b(?:Mr|Mrs|Ms|Dr|Jr)\./gu, ''),
    )
  );
}
