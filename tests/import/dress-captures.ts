import { type CaptureParts, partCapture } from './capture-parts.ts';
import {
  type DevRecord,
  importCapture,
  importSource,
  readDevRecords,
  sampleOf,
} from './dev-captures.ts';
import type { FoundReport } from '../../src/corpus/import/find-reports.ts';
import { eventDayOf, placesOf } from './score-fields.ts';
import { foldWords } from './tally.ts';
import { measuringPeople } from './wanted-people.ts';

/** What the importer no longer finds in reports that stand in another page, or finds besides: a line each. */
export type Losses = Readonly<Record<LossKind, string[]>>;

export const lossKinds = ['headline', 'day', 'place', 'people', 'body'] as const;
export type LossKind = (typeof lossKinds)[number];

/** A report as another file has it. `place` is null when that file does not give it. */
export type Dressed = {
  readonly file: string;
  readonly text: string;
  readonly place: string | null;
  /** Where that file’s text is not that of the capture. */
  readonly body?: string;
};

export type Dress = (parts: CaptureParts, record: DevRecord) => Dressed;

/** A real report with headline and day in its capture, taken apart, and what is found in that capture. */
export type Original = {
  readonly record: DevRecord;
  readonly parts: CaptureParts;
  readonly reports: readonly FoundReport[];
};

/** So many real reports; none of the measuring set. */
export function reportsToDress(count: number): Original[] {
  const measured = new Set(measuringPeople().map(({ id }) => id));
  const open = readDevRecords().filter(({ id }) => !measured.has(id));
  // A few captures break their headline over lines.
  const originals = sampleOf(open, Math.ceil(count * 1.2)).flatMap((record): Original[] => {
    const { source, reports } = importCapture(record);
    const parts = partCapture(record, source.lines);
    return parts ? [{ record, parts, reports }] : [];
  });
  return sampleOf(originals, count);
}

/** Imports each report from another file than its own capture, and compares what is found. */
export function findLosses(originals: readonly Original[], dress: Dress): Losses {
  const losses: Losses = { headline: [], day: [], place: [], people: [], body: [] };
  for (const { record, parts, reports: own } of originals) {
    const { file, text, place, body = parts.body.flat().join(' ') } = dress(parts, record);
    const { reports } = importSource(file, new TextEncoder().encode(text));
    const found = { ...factsOf(reports, place), body: textDifference(foldWords(body), reports) };
    const wanted = {
      headline: parts.title,
      day: eventDayOf(record),
      place: place === null ? '' : foldWords(place),
      people: peopleWithin(`${parts.title} ${body}`, own).join(', '),
      body: '',
    };
    for (const kind of lossKinds)
      if (found[kind] !== wanted[kind])
        losses[kind].push(`${record.id}: “${wanted[kind]}” became “${found[kind]}”`);
  }
  return losses;
}

/** A place found where none is given is none that these files can confirm; where one is given, it has to be that. */
function factsOf(
  reports: readonly FoundReport[],
  place: string | null,
): Record<Exclude<LossKind, 'body'>, string> {
  const [first] = reports;
  const places = placesOf(first).map(foldWords);
  return {
    headline: foldWords(first?.outline.title?.text ?? ''),
    day: first?.head.date?.value ?? '',
    place:
      place === null ? '' : (places.find((each) => each === foldWords(place)) ?? places[0] ?? ''),
    people: peopleOf(reports).join(', '),
  };
}

/** Who is named in words that the other file has too: captions of pictures go with the furniture. */
function peopleWithin(words: string, reports: readonly FoundReport[]): string[] {
  const folded = foldWords(words);
  return peopleOf(reports).filter((person) => folded.includes(person.replace(/ \(.*$/, '')));
}

function peopleOf(reports: readonly FoundReport[]): string[] {
  return reports
    .flatMap(({ people }) => people.map(({ name, part }) => `${foldWords(name)} (${part})`))
    .sort();
}

/** Paragraphs that are none of the text’s, or else where it goes on otherwise; nothing when it is the same. */
function textDifference(body: string, reports: readonly FoundReport[]): string {
  const paragraphs = reports.flatMap(({ outline }) => outline.paragraphs);
  const folded = paragraphs.map(({ text }) => foldWords(text));
  if (folded.join(' ') === body) return '';
  const foreign = folded.filter((text) => !body.includes(text));
  if (foreign.length > 0) return `not of the text: ${foreign.join(' / ')}`;
  const [mine, theirs] = [body.split(' '), folded.join(' ').split(' ')];
  const parting = mine.findIndex((word, index) => word !== theirs[index]);
  return `without: ${mine.slice(parting, parting + 20).join(' ')}`;
}
