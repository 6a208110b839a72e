import { formatDay } from '../../src/archive/date.ts';
import { linesOfWords, wordsOf } from './body-lines.ts';
import type { DevRecord } from './dev-captures.ts';
import { foldWords } from './tally.ts';

/** A real capture taken apart by what its publisher’s own data says: what is left over is furniture. */
export type CaptureParts = {
  readonly title: string;
  /** The line that gives the day, without a time of day. */
  readonly dateLine: string;
  /** The line that gives the place, where the publisher’s data has one and a line says the same. */
  readonly placeLine: string | null;
  /** Blocks of lines without a blank line between: a paragraph, which the capture may have wrapped. */
  readonly body: readonly (readonly string[])[];
};

/** Null when the headline or a line with the day does not stand in the capture. */
export function partCapture(
  { title, date, place, text }: DevRecord,
  lines: readonly string[],
): CaptureParts | null {
  const isDay = new Set(formsOfDay(date));
  const dateLine = lines.map((line) => withoutTime(line)).find((line) => isDay.has(line));
  const hasTitle = lines.some((line) => foldWords(line) === foldWords(title));
  if (!hasTitle || dateLine === undefined) return null;
  const bodyLines = linesOfBody(text, lines);
  const start = lines.slice(0, headLength).findLastIndex(isTimeOfDay) + 1;
  const body: string[][] = [[]];
  lines.forEach((line, index) => {
    if (foldWords(line) === '') body.push([]);
    else if (index >= start && bodyLines.has(index + 1)) body.at(-1)?.push(line);
  });
  return {
    title: foldWords(title),
    dateLine,
    placeLine:
      place !== null && lines.some((line) => foldWords(line) === foldWords(place))
        ? foldWords(place)
        : null,
    body: body.filter((block) => block.length > 0),
  };
}

/** In how many lines a page says what, when and where: the publisher’s data counts some of them as text. */
const headLength = 12;

function isTimeOfDay(line: string): boolean {
  return foldWords(line) !== '' && withoutTime(line) === '';
}

/** `16:50`, `3:23 P.M. BST`, and what joins them to a day. */
const timeOfDay = /(?:^|[\s,–-]+)\d{1,2}[:.]\d{2}(?:\s*[AaPp]\.?[Mm]\.?)?(?:\s+[A-Z]{2,4})?$/u;

function withoutTime(line: string): string {
  return foldWords(line).replace(timeOfDay, '');
}

/** Lines of which at least half the words are words of the text, a time of day apart. */
function linesOfBody(text: string, lines: readonly string[]): Set<number> {
  const counts = new Map<number, number>();
  for (const line of linesOfWords(text, lines).lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return new Set(
    [...counts]
      .filter(([line, count]) => {
        const words = lines[line - 1] ?? '';
        return 2 * count >= wordsOf(words).length && withoutTime(words) !== '';
      })
      .map(([line]) => line),
  );
}

function formsOfDay(date: string): string[] {
  const [day = '', month = '', year = ''] = formatDay(date).split(' ');
  const days = [day, day.padStart(2, '0')];
  return days.flatMap((each) => [`${month} ${each}, ${year}`, `${each} ${month} ${year}`]);
}
