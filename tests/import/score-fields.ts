import type { FoundReport } from '../../src/corpus/import/find-reports.ts';
import type { ImportedCapture } from './dev-captures.ts';
import { foldWords, type Tally, tallyOf } from './tally.ts';

/** What became of headline, day and place of a capture’s first report. */
export type FieldTallies = {
  readonly date: Tally;
  readonly title: Tally;
  /** Of the reports whose record states one. */
  readonly place: Tally;
};

export function scoreFields({ record, reports: [report] }: ImportedCapture): FieldTallies {
  const places = placesOf(report);
  return {
    date: tallyOf(record.id, record.date, report?.head.date?.value ?? null),
    title: tallyOf(record.id, record.title, report?.outline.title?.text ?? null),
    place:
      record.place === null
        ? { right: [], wrong: [], missed: [] }
        : tallyOf(
            record.id,
            record.place,
            places[0] ?? null,
            places.some((place) => foldWords(place) === foldWords(record.place ?? '')),
          ),
  };
}

/** The ways to write venue and place in one line: both, either. */
export function placesOf(report: FoundReport | undefined): string[] {
  const [venue, place] = [report?.head.venue?.value, report?.head.place?.value];
  const both = venue !== undefined && place !== undefined ? [`${venue}, ${place}`] : [];
  return [...both, ...[venue, place].filter((each) => each !== undefined)];
}
