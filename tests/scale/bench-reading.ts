import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { z } from 'zod';

import { parseDate } from '../../src/archive/date.ts';
import { readTexts } from '../../src/archive/reading/reading.ts';
import { numberedTexts } from '../reading/numbered-texts.ts';
import { noScaleReports, scaleReports } from './scale-archive.ts';
import { authorityOfScale, scaleRecords } from './scale-authority.ts';

const report = z.object({ date: z.string(), title: z.string(), text: z.string() });

/** Reads real reports with so many authority records, and prints the seconds of CPU and what was found. */
export function benchReading(count: number, records: number): void {
  if (noScaleReports) return console.log(`skipped: ${noScaleReports}`);
  const lines = gunzipSync(readFileSync(scaleReports)).toString('utf8').split('\n');
  const reports = lines.slice(0, count).map((line) => report.parse(JSON.parse(line)));
  const made = scaleRecords(
    records,
    reports.map(({ title }) => title),
  );
  const found = { mentions: 0, terms: 0, quotations: 0, contacts: 0, outcomes: 0, spokenOf: 0 };
  const begin = process.cpuUsage();
  const authority = authorityOfScale(made);
  for (const { date, title, text } of reports) {
    const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
    const texts = numberedTexts([title, ...paragraphs]);
    const occasion = {
      date: parseDate(date),
      perspective: 'russia',
      participants: null,
      settled: [],
    };
    const reading = readTexts(texts, occasion, authority);
    for (const kind of Object.keys(found) as (keyof typeof found)[])
      found[kind] += reading[kind].length;
  }
  const used = process.cpuUsage(begin);
  const seconds = ((used.user + used.system) / 1e6).toFixed(1);
  const counts = Object.entries(found).map(([kind, number]) => `${number} ${kind}`);
  console.log(
    `${count} reports read with ${made.agents.size + made.offices.size} records in ${seconds} s of CPU: ${counts.join(', ')}`,
  );
}
