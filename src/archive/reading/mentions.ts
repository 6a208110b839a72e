import type { Paragraph } from '../corpus.ts';
import { findNames, type NameIndex } from './name-index.ts';

/** One place in a report that names an agent. `p` is the anchor without its `p`; 0 is the headline. */
export type Mention = {
  readonly agent: string;
  readonly surface: string;
  readonly p: string;
  readonly start: number;
  readonly end: number;
};

/** Finds every agent that a report names, in the order of the text, the headline first. */
export function findMentions(
  index: NameIndex,
  headline: string,
  paragraphs: readonly Paragraph[],
): Mention[] {
  const texts = [
    { p: '0', text: headline },
    ...paragraphs.map(({ anchor, text }) => ({ p: anchor.replace(/^p(?=\d)/, ''), text })),
  ];
  return texts.flatMap(({ p, text }) =>
    findNames(index, text).map(({ id, start, end }) => ({
      agent: id,
      surface: text.slice(start, end),
      p,
      start,
      end,
    })),
  );
}
