import type { Corpus, Entry } from '../corpus.ts';
import type { FigureRecord } from '../figure.ts';
import type { Issue } from '../issue.ts';
import { foldWhiteSpace } from '../white-space.ts';

/** The number and the unit of a figure stand in its passage, as printed. */
export function checkFigures(corpus: Corpus): Issue[] {
  return corpus.events.flatMap((entry) =>
    (entry.record.figures ?? []).flatMap((figure, index) => [
      ...checkPart(entry, figure, index, 'value'),
      ...checkPart(entry, figure, index, 'unit'),
    ]),
  );
}

function checkPart(
  entry: Entry,
  figure: FigureRecord,
  index: number,
  part: 'value' | 'unit',
): Issue[] {
  const printed = foldWhiteSpace(figure[part]);
  if (standsIn(foldWhiteSpace(figure.passage.words), printed)) return [];
  return [
    {
      rule: 'figure-not-in-words',
      file: entry.file,
      position: entry.positionOf('figures', index, part),
      message: `The ${part} \`${figure[part]}\` does not stand in \`${figure.passage.words}\``,
      cure: 'write it as printed, or take more words into the passage',
    },
  ];
}

/** `8.2` does not stand in `18.2`, nor `3` in `3.5`. */
function standsIn(words: string, printed: string): boolean {
  for (let at = words.indexOf(printed); at >= 0; at = words.indexOf(printed, at + 1)) {
    const before = words.slice(0, at);
    const after = words.slice(at + printed.length);
    const isCut =
      (/^\d/u.test(printed) && /\d[.,]?$/u.test(before)) ||
      (/\d$/u.test(printed) && /^[.,]?\d/u.test(after));
    if (!isCut) return true;
  }
  return false;
}
