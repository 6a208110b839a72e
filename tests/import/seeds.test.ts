import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import type { Catalogue, Report } from '../../src/archive/catalogue.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { importFiles } from '../../src/corpus/import/import-files.ts';
import { listInputs } from '../../src/corpus/import/list-inputs.ts';
import { makeArchive } from '../../src/corpus/import/make-archive.ts';
import { openArchive } from '../../src/corpus/import/open-archive.ts';
import type { ReportRow } from '../../src/corpus/import/report-row.ts';

/** The captures with whose texts they hold, as an editor knows it. */
const captures = [
  ['000_94278ae15f34acf2.txt', 'akorda'],
  ['001_802d55fc007444c9.txt', 'akorda'],
  ['002_b9cd51ec99c4cf88.txt', 'kazinform'],
  ['003_26305b06afad8290.txt', 'mfa-china'],
  ['004_0dd6e0de74e8670d.txt', 'akorda'],
] as const;

/** What an editor knows from elsewhere, and no import can find: the texts say neither the day nor, of one, the place. */
const undated = ['2018-06-07-nazarbayev-xi-jinping', '2022-02-05-tokayev-xi-jinping'];

const folder = mkdtempSync(join(tmpdir(), 'readout-seeds-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let pairs: readonly { readonly report: Report; readonly row: ReportRow }[] = [];

before(async () => {
  const { catalogue } = await checkCorpus('content');
  await makeArchive(folder, { records: 'content', released: '2026-11-21' });
  const rows: ReportRow[] = [];
  for (const [capture, publisher] of captures)
    for await (const { row } of importFiles({
      inputs: listInputs([`content/captures/${capture}`], process.cwd()),
      content: folder,
      archive: await openArchive(folder),
      publisher,
      received: '2026-11-21',
      isDryRun: true,
    }))
      rows.push(row);
  pairs = rows.map((row) => ({ row, report: reportOf(row, catalogue) }));
});

function reportOf({ capture, lines }: ReportRow, catalogue: Catalogue | null): Report {
  const found = catalogue?.events
    .flatMap(({ reports }) => reports)
    .find(
      ({ record: { source } }) =>
        capture.endsWith(source.capture) && source.lines === lines?.join('-'),
    );
  assert.ok(found, `${capture} ${lines?.join('-')}`);
  return found;
}

/** Ids of agents by how a row prints them. */
const agentIn =
  ({ participants }: ReportRow) =>
  (name: string | null): string | null =>
    participants.find((one) => one.name === name)?.agent ?? name;

test('the seeds hold eight reports, each with the lines that an editor gave it', () => {
  assert.deepEqual(
    pairs.map(({ report }) => report.id),
    [
      '2017-05-14-nazarbayev-xi-jinping',
      '2017-05-14-nazarbayev-li-keqiang',
      '2017-05-14-nazarbayev-foreign-leaders',
      '2017-05-14-belt-and-road-forum-opening',
      '2018-06-10-nazarbayev-briefing-qingdao',
      '2018-06-07-nazarbayev-xi-jinping',
      '2019-03-28-wang-yi-atamkulov',
      '2022-02-05-tokayev-xi-jinping',
    ],
  );
});

test('days, types and removed lines are those of the entries made by hand', () => {
  for (const { report, row } of pairs) {
    assert.equal(row.date, undated.includes(report.id) ? null : report.record.date);
    assert.equal(row.type, report.record.type);
    assert.deepEqual(row.removed, report.record.removed ?? []);
  }
});

test('those who took part are those of the entries made by hand', () => {
  for (const { report, row } of pairs)
    assert.deepEqual(
      row.participants.map(({ agent }) => agent).sort(),
      report.record.participants.map(({ agent }) => agent).sort(),
    );
});

test('all sixteen contacts are found, with their grades', () => {
  const contacts = pairs.flatMap(({ row }) =>
    row.contacts.map(
      ({ between, level }) => `${between.map(agentIn(row)).sort().join(' ')}: ${level}`,
    ),
  );
  const wanted = pairs.flatMap(({ report }) =>
    report.reading.contacts.map(
      ({ between, level }) => `${[...between].sort().join(' ')}: ${level}`,
    ),
  );
  assert.equal(wanted.length, 16);
  assert.deepEqual(contacts.sort(), wanted.sort());
});

test('direct speech is that of the entries, its speakers too where an office does not need a day', () => {
  for (const { report, row } of pairs) {
    const wanted = report.reading.quotations.map(({ text, speaker }) => [text, speaker]);
    const [first] = wanted;
    // “The Head of State said”: without a day nobody can be told by an office.
    if (report.id === '2022-02-05-tokayev-xi-jinping') wanted[0] = [first?.[0] ?? '', null];
    assert.deepEqual(
      row.quotations.map(({ text, speaker }) => [text, agentIn(row)(speaker)]),
      wanted,
    );
  }
});
