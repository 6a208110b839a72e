import { type CaptureParts, partCapture } from './capture-parts.ts';
import {
  bytesOf,
  type DevRecord,
  importCapture,
  type ImportedCapture,
  readDevRecords,
  sampleOf,
} from './dev-captures.ts';
import { foldWords } from './tally.ts';
import { measuringPeople } from './wanted-people.ts';

/** What the importer no longer finds in reports that stand in another page, or finds besides: a line each. */
export type Losses = Readonly<Record<(typeof kinds)[number], string[]>>;

const kinds = ['headline', 'day', 'people', 'body'] as const;

/** Real reports with headline and day in their captures; none of the measuring set. */
export function reportsToDress(count: number): DevRecord[] {
  const measured = new Set(measuringPeople().map(({ id }) => id));
  const known = readDevRecords().filter(
    (record) => !measured.has(record.id) && partsOf(record) !== null,
  );
  return sampleOf(known, count);
}

/** Imports each report in the lines of its own capture and in those of another page, and compares. */
export function findLosses(
  records: readonly DevRecord[],
  wrap: (parts: CaptureParts) => readonly string[],
): Losses {
  const losses: Losses = { headline: [], day: [], people: [], body: [] };
  for (const record of records) {
    const parts = partsOf(record);
    if (!parts) continue;
    const lines = wrap(parts);
    const found = factsOf(importCapture(record, new TextEncoder().encode(lines.join('\n'))));
    const wanted = {
      headline: parts.title,
      day: record.date,
      people: peopleWithin(lines, importCapture(record)),
      body: foldWords(parts.body.flat().join(' ')),
    };
    for (const kind of kinds)
      if (found[kind] !== wanted[kind])
        losses[kind].push(`${record.id}: ${difference(wanted[kind], found[kind])}`);
  }
  return losses;
}

function partsOf(record: DevRecord): CaptureParts | null {
  return partCapture(record, new TextDecoder().decode(bytesOf(record)).split('\n'));
}

function factsOf(capture: ImportedCapture): Record<(typeof kinds)[number], string> {
  const { reports } = capture;
  const [first] = reports;
  const paragraphs = reports.flatMap(({ outline }) => outline.paragraphs);
  return {
    headline: foldWords(first?.outline.title?.text ?? ''),
    day: first?.head.date?.value ?? '',
    people: peopleOf(capture).join(', '),
    body: foldWords(paragraphs.map(({ text }) => text).join(' ')),
  };
}

/** Who is named in words that the other page has too: captions of pictures go with the furniture. */
function peopleWithin(lines: readonly string[], capture: ImportedCapture): string {
  const words = foldWords(lines.join(' '));
  return peopleOf(capture)
    .filter((person) => words.includes(person.replace(/ \(.*$/, '')))
    .join(', ');
}

function peopleOf({ reports }: ImportedCapture): string[] {
  return reports
    .flatMap(({ people }) => people.map(({ name, part }) => `${foldWords(name)} (${part})`))
    .sort();
}

/** Both from the word on at which they part. */
function difference(wanted: string, found: string): string {
  const [mine, theirs] = [wanted.split(' '), found.split(' ')];
  const from = Math.max(0, mine.findIndex((word, index) => word !== theirs[index]) - 2);
  const show = (words: readonly string[]): string =>
    `“${words
      .slice(mine.length > 40 ? from : 0)
      .slice(0, 30)
      .join(' ')}”`;
  return `${show(mine)} became ${show(theirs)}`;
}
