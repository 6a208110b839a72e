import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { foldName } from '#archive/name.ts';
import { parseDate } from '#archive/date.ts';
import { findHead } from '#corpus/import/head/find-head.ts';
import { outlineReports } from '#corpus/import/outline/outline-reports.ts';
import { findPeople } from '#corpus/import/people/find-people.ts';
import { readSource } from '#corpus/import/source/read-source.ts';

/** Of the persons whom a publisher’s editors tagged, how many are found in the text; the misses are listed. */
const [folder = '../corpora'] = process.argv.slice(2);
const rows = gunzipSync(readFileSync(`${folder}/reports-dev.jsonl.gz`))
  .toString()
  .trim()
  .split('\n');
let tags = 0;
let hits = 0;
let milliseconds = 0;
let reports = 0;
let slowest = { id: '', time: 0 };
const misses: string[] = [];

for (const row of rows) {
  const record = JSON.parse(row) as { id: string; tags?: { persons?: string[] } };
  const path = `${folder}/rawtext-dev/${record.id}.txt`;
  if (!existsSync(path)) continue;
  const { sources } = readSource(path, readFileSync(path));
  for (const source of sources) {
    const outlines = outlineReports(source);
    const days = outlines.map((outline) => parseDate(findHead(outline).date?.value ?? ''));
    const before = performance.now();
    const people = outlines.flatMap((outline, index) => findPeople(outline, days[index] ?? null));
    const time = performance.now() - before;
    milliseconds += time;
    if (time > slowest.time) slowest = { id: record.id, time };
    reports += 1;
    const text = foldName(
      outlines
        .flatMap(({ title, paragraphs }) => [title, ...paragraphs].map((part) => part?.text ?? ''))
        .join(' '),
    );
    for (const tag of record.tags?.persons ?? []) {
      const words = foldName(tag)
        .split(' ')
        .filter((word) => new RegExp(`\\b${word}\\b`, 'u').test(text));
      const [family = ''] = foldName(tag).split(' ');
      if (!words.includes(family)) continue;
      tags += 1;
      const isFound = people.some(({ forms }) => {
        const printed = forms.flatMap((form) => foldName(form).split(' '));
        return words.every((word) => printed.includes(word));
      });
      if (isFound) hits += 1;
      else misses.push(`${record.id}  ${tag}`);
    }
  }
}

process.stdout.write(`${misses.join('\n')}\n`);
process.stdout.write(
  `${String(hits)} of ${String(tags)} tagged persons who stand in the text found (${((100 * hits) / Math.max(1, tags)).toFixed(1)} %); ` +
    `${(milliseconds / Math.max(1, reports)).toFixed(1)} ms a report, slowest ${slowest.id} ${slowest.time.toFixed(0)} ms\n`,
);
