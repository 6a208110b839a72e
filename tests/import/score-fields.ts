import type { FoundReport } from '../../src/corpus/import/find-reports.ts';
import { readImportAnnotations } from './annotations.ts';
import type { DevRecord, ImportedCapture } from './dev-captures.ts';
import { eventDays } from './event-days.ts';
import { foldWords, type Tally, tallyOf } from './tally.ts';

/** What became of headline, day and place of a capture’s first report. */
export type FieldTallies = {
  /** The day of the event. */
  readonly date: Tally;
  /** The day that the publisher’s data has, as the day of the event or of publication. */
  readonly 'page day': Tally;
  readonly title: Tally;
  /** Of the reports whose record states one. */
  readonly place: Tally;
};

export function scoreFields({ record, reports: [report] }: ImportedCapture): FieldTallies {
  const places = placesOf(report);
  const date = report?.head.date?.value ?? null;
  const published = report?.head.published?.value ?? null;
  return {
    date: tallyOf(record.id, eventDayOf(record), date),
    'page day': tallyOf(
      record.id,
      record.date,
      published ?? date,
      date === record.date || published === record.date,
    ),
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

/** The day that a careful reader takes for that of the event. */
export function eventDayOf({ id, date }: DevRecord): string {
  return eventDays.get(id) ?? annotatedDays.get(id) ?? date;
}

const annotatedDays = new Map(
  readImportAnnotations().flatMap(({ capture, date }) =>
    date === null ? [] : [[capture.replace(/\.txt$/, ''), date]],
  ),
);

/** The ways to write venue and place in one line: both, either. */
export function placesOf(report: FoundReport | undefined): string[] {
  const [venue, place] = [report?.head.venue?.value, report?.head.place?.value];
  const both = venue !== undefined && place !== undefined ? [`${venue}, ${place}`] : [];
  return [...both, ...[venue, place].filter((each) => each !== undefined)];
}
