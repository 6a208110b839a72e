/**
 * Prints how exactly the day and the place of the real captures are found, with every difference. Those of the measuring
 * set are left out: `node tests/import/measure-head.ts`.
 */
import { readImportAnnotations } from './annotations.ts';
import {
  importCapture,
  type ImportedCapture,
  noRealCaptures,
  readDevRecords,
} from './dev-captures.ts';
import { scoreFields } from './score-fields.ts';
import { exactnessOf, sumOf } from './tally.ts';

if (noRealCaptures !== false) throw new Error(noRealCaptures);

const measuring = new Set(
  readImportAnnotations().map(({ capture }) => capture.replace(/\.txt$/u, '')),
);
const captures = readDevRecords()
  .filter(({ id }) => !measuring.has(id))
  .map((record) => importCapture(record));
const scores = captures.map((capture) => ({ capture, ...scoreFields(capture) }));

for (const { capture, date, place } of scores) {
  if (date.right.length === 0) process.stdout.write(`${dayLine(capture)}\n`);
  if (place.wrong.length + place.missed.length > 0) process.stdout.write(`${placeLine(capture)}\n`);
}
const [days, places] = [
  sumOf(scores.map(({ date }) => date)),
  sumOf(scores.map(({ place }) => place)),
];
process.stdout.write(
  `${captures.length} captures: day ${percent(exactnessOf(days))}, place ${percent(exactnessOf(places))} of ${places.right.length + places.wrong.length + places.missed.length}\n`,
);

function dayLine({ record, reports: [report] }: ImportedCapture): string {
  const found = report?.head.date;
  return `day    ${record.id}: ${record.date}, found ${found?.value ?? 'none'} (${found?.basis ?? '-'}: ${found?.evidence?.words ?? '-'})`;
}

function placeLine({ record, reports: [report] }: ImportedCapture): string {
  const { venue, place } = report?.head ?? {};
  return `place  ${record.id}: ${record.place ?? '-'}, found ${venue?.value ?? '-'} | ${place?.value ?? '-'}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
