import { sentencesOf } from '../../../archive/reading/sentences.ts';
import { foldWhiteSpace } from '../../../archive/white-space.ts';
import type { Evidence } from '../finding.ts';
import type { Outline, OutlineParagraph } from '../outline/outline.ts';
import { readDateline } from './datelines.ts';

/** A sentence of a report, and where it stands. */
export type Sentence = {
  readonly text: string;
  readonly paragraph: OutlineParagraph;
  /** Where it begins in its paragraph. */
  readonly at: number;
};

/**
 * The first sentences that the report itself tells, in order and without an agency’s dateline: those of its first
 * paragraphs, up to the first turn of a transcript or paragraph of direct speech, which tell of other days and places.
 */
export function openingSentences({ title, paragraphs }: Outline): Sentence[] {
  const isStatement = /statement|communiqu|declaration/iu.test(title?.text ?? '');
  const speech = paragraphs.findIndex(({ text }) => isSpeech(text));
  return leadLast(paragraphs)
    .slice(0, speech < 0 ? 4 : Math.min(speech, 4))
    .flatMap((paragraph) => {
      const dateline = readDateline(paragraph.text)?.words.length ?? 0;
      const rest = paragraph.text.slice(dateline);
      const told = rest.trimStart().slice(0, longest);
      const from = paragraph.text.length - rest.trimStart().length;
      return sentencesOf({ p: '', text: told }).map(({ start, end }) => ({
        text: told.slice(start, end),
        paragraph,
        at: from + start,
      }));
    })
    .slice(0, 5)
    .filter(({ text }) => isStatement || !firstPerson.test(text));
}

/** A lead in a few words, told again at length in the next paragraph, stands behind that. */
function leadLast(paragraphs: readonly OutlineParagraph[]): readonly OutlineParagraph[] {
  const [lead, next, ...rest] = paragraphs;
  if (!lead || !next || isSpeech(next.text) || lead.text.length > Math.min(200, next.text.length))
    return paragraphs;
  const words = lead.text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const told = words.filter((word) => next.text.includes(word)).length;
  return words.length >= 5 && told / words.length >= 0.6 ? [next, lead, ...rest] : paragraphs;
}

/** Of a paragraph without an end only the beginning is asked. */
const longest = 6000;

/** “We met in Prague” is said by one of those in the room, unless the report is a statement of theirs. */
const firstPerson = /\b(?:I|[Ww]e|[Mm]y|you)\b/u;

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

/** “(NORINFORM) The President …” */
const agencyFirst = /^\((?:\p{Lu}{3,}|Xinhua|Reuters|Kazinform)\)\s+\p{Lu}/u;

/** “PRESIDENT BIDEN:  Well, …”, “Q   How …”, “– I think …”, “(In progress.)”. */
function isSpeech(text: string): boolean {
  return (
    (/^[-‐–—“"„«(*]/u.test(text) && !agencyFirst.test(text)) ||
    /^Q\s/u.test(text) ||
    /^(?!.{0,110}?\b(?:is|are|was|were|said|following|attributable)\b.{0,60}:)\p{Lu}[^.!?“”"]{1,110}?(?:\([^)]*\)\s*)?(?<=[\p{L}\])’.])\s?:(?:\s+\S|(?=[\p{Lu}(]))/u.test(
      text.replace(/\b(?:Mr|Mrs|Ms|Dr|Jr)\./gu, ''),
    )
  );
}
