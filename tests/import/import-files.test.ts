import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { importFiles, type ImportResult } from '../../src/corpus/import/import-files.ts';
import { listInputs } from '../../src/corpus/import/list-inputs.ts';
import { makeArchive } from '../../src/corpus/import/make-archive.ts';
import { openArchive } from '../../src/corpus/import/open-archive.ts';
import { byId } from '../../src/archive/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const received = '2026-11-21';
const seeds = readdirSync('content/captures').map((name) => `content/captures/${name}`);

async function makeTrial(name: string): Promise<string> {
  const content = join(folder, name);
  await makeArchive(content, { records: 'content', released: received });
  return content;
}

async function importInto(
  content: string,
  files: readonly string[],
  more: { publisher?: string; stopAfter?: number } = {},
): Promise<ImportResult[]> {
  const archive = await openArchive(content);
  const inputs = listInputs(files, process.cwd());
  const publisher = more.publisher ?? null;
  const results: ImportResult[] = [];
  for await (const result of importFiles({
    inputs,
    content,
    archive,
    publisher,
    received,
    isDryRun: false,
  })) {
    results.push(result);
    if (results.length === more.stopAfter) break;
  }
  return results;
}

/** Every file of an archive by the sum of its bytes. */
function sumsOf(content: string): Record<string, string> {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(content.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

function madeReport(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const talks = (day: string, more = ''): string =>
  [
    `${day}`,
    'Talks with President of Norway Anna Berg',
    '',
    `President of Kazakhstan Nursultan Nazarbayev held talks with President of Norway Anna Berg in Astana on ${day}.`,
    '',
    `Anna Berg thanked Nursultan Nazarbayev for the warm welcome.${more}`,
    '',
  ].join('\n');

test('the seeds give eight drafts in which the checker finds no error', async () => {
  const content = await makeTrial('seeds');
  const results = await importInto(content, seeds);
  assert.deepEqual(
    results.map(({ kind }) => kind),
    Array(8).fill('drafted'),
  );
  const { issues, corpus, catalogue } = await checkCorpus(content);
  assert.deepEqual(
    issues.filter(({ rule }) => rule !== 'no-holder-that-day').map(({ rule }) => rule),
    [],
  );
  assert.equal(corpus.events.length, 8);
  assert.notEqual(catalogue, null);
});

test('what the import reads in a report is what the site reads in its entry', async () => {
  const content = await makeTrial('same-reading');
  const results = await importInto(content, seeds);
  const { catalogue } = await checkCorpus(content);
  const names = new Map(
    [...byId((await openArchive(content)).corpus.agents)].map(([id, { name }]) => [id, name]),
  );
  const reports = new Map(
    (catalogue?.events ?? []).flatMap(({ reports: all }) =>
      all.map((report): [string, typeof report] => [report.id, report]),
    ),
  );
  const dated = results.filter((result) => result.kind === 'drafted' && result.row.date !== null);
  assert.equal(dated.length, 6);
  for (const result of dated) {
    const report = reports.get(result.kind === 'drafted' ? result.entry : '');
    assert.deepEqual(
      report?.reading.quotations.map(({ text }) => text),
      result.row.quotations.map(({ text }) => text),
    );
    assert.deepEqual(
      report?.reading.contacts.map(({ level, asDescribed }) => [level, asDescribed]),
      result.row.contacts.map(({ level, words }) => [level, words]),
    );
    assert.deepEqual(
      report?.reading.outcomes.map(({ kind, words }) => [kind, words]),
      result.row.outcomes.map(({ kind, words }) => [kind, words]),
    );
    for (const participant of report?.record.participants ?? [])
      assert.ok(names.has(participant.agent), participant.agent);
  }
});

test('a second import of the same captures changes no byte', async () => {
  const content = await makeTrial('twice');
  await importInto(content, seeds);
  const before = sumsOf(content);
  const results = await importInto(content, seeds);
  assert.deepEqual(
    results.map(({ kind }) => kind),
    Array(8).fill('known'),
  );
  assert.deepEqual(sumsOf(content), before);
});

test('captures that the archive’s own entries claim are left alone', async () => {
  const archive = await openArchive('content');
  const results: ImportResult[] = [];
  for await (const result of importFiles({
    inputs: listInputs(seeds, process.cwd()),
    content: 'content',
    archive,
    publisher: null,
    received,
    isDryRun: true,
  }))
    results.push(result);
  assert.deepEqual(
    results.map((result) => (result.kind === 'known' ? result.entry : result.kind)),
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

test('an entry that an editor changed stays as the editor left it', async () => {
  const content = await makeTrial('edited');
  const [result] = await importInto(content, seeds.slice(3, 4));
  assert.equal(result?.kind, 'drafted');
  const file = join(content, result.file);
  const edited = readFileSync(file, 'utf8').replace(
    'participantsNamed: unstated',
    'participantsNamed: complete',
  );
  writeFileSync(file, edited);
  const [again] = await importInto(content, seeds.slice(3, 4));
  assert.equal(again?.kind, 'known');
  assert.equal(readFileSync(file, 'utf8'), edited);
});

test('an import that is stopped in between is done by the same import again', async () => {
  const whole = await makeTrial('whole');
  await importInto(whole, seeds);
  const broken = await makeTrial('broken');
  await importInto(broken, seeds, { stopAfter: 3 });
  assert.equal(existsSync(join(broken, 'captures/004_0dd6e0de74e8670d.txt')), true);
  await importInto(broken, seeds);
  assert.deepEqual(sumsOf(broken), sumsOf(whole));
});

test('a new person gets a draft record with the day and words that show the office', async () => {
  const content = await makeTrial('new-person');
  const files = [
    madeReport('first.txt', talks('3 March 2015')),
    madeReport('second.txt', talks('5 June 2016')),
  ];
  await importInto(content, files);
  assert.match(
    readFileSync(join(content, 'agents/anna-berg.yaml'), 'utf8'),
    /^name: Anna Berg\nkind: person\nfamilyName: Berg\ncountry: norway\n/u,
  );
  const office = readFileSync(join(content, 'offices/president-of-norway.yaml'), 'utf8');
  assert.match(
    office,
    /^name: President of Norway\nof: norway\nrank: head-of-state\ntenures:\n {2}- holder: anna-berg\n/u,
  );
  assert.match(
    office,
    /\{ date: 2015-03-03, capture: first\.txt, line: \d, words: "?President of Norway Anna Berg/u,
  );
  assert.match(office, /date: 2016-06-05, capture: second\.txt/u);
});

test('who has the name of a draft and an office of another state is somebody else until an editor says', async () => {
  const content = await makeTrial('namesakes');
  await importInto(content, [
    madeReport('norway.txt', talks('3 March 2015')),
    madeReport('sweden.txt', talks('5 June 2016').replaceAll('Norway', 'Sweden')),
  ]);
  assert.match(readFileSync(join(content, 'agents/anna-berg.yaml'), 'utf8'), /^country: norway$/mu);
  assert.match(
    readFileSync(join(content, 'agents/anna-berg-2.yaml'), 'utf8'),
    /^country: sweden\ndifferentFrom:\n {2}- agent: anna-berg\n[^]*Is `anna-berg-2` \(Anna Berg\) the same person as `anna-berg` \(Anna Berg\)\?/mu,
  );
  assert.match(
    readFileSync(join(content, 'offices/president-of-sweden.yaml'), 'utf8'),
    /^ {2}- holder: anna-berg-2$/mu,
  );
});

test('a draft record is extended by later imports until somebody edits it', async () => {
  const content = await makeTrial('extended');
  const office = join(content, 'offices/president-of-norway.yaml');
  await importInto(content, [madeReport('a.txt', talks('3 March 2015'))]);
  await importInto(content, [madeReport('b.txt', talks('5 June 2016'))]);
  assert.match(readFileSync(office, 'utf8'), /date: 2016-06-05/u);
  const edited = readFileSync(office, 'utf8').replace('name: President', 'name: The President');
  writeFileSync(office, edited);
  await importInto(content, [madeReport('c.txt', talks('7 July 2017'))]);
  assert.equal(readFileSync(office, 'utf8'), edited);
});

test('a published office is never changed, and the import says what it does not know', async () => {
  const content = await makeTrial('published-office');
  const before = readFileSync(join(content, 'offices/president-of-kazakhstan.yaml'));
  const [result] = await importInto(content, [madeReport('old.txt', talks('3 March 1991'))]);
  assert.deepEqual(readFileSync(join(content, 'offices/president-of-kazakhstan.yaml')), before);
  assert.equal(result?.kind, 'drafted');
  assert.deepEqual(result.unshownTenures, [
    { holder: 'nursultan-nazarbayev', office: 'president-of-kazakhstan', day: '1991-03-03' },
  ]);
});

test('of many files the broken ones are refused with a line each, and the rest is imported', async () => {
  const content = await makeTrial('some-broken');
  const results = await importInto(content, [
    madeReport('good.txt', talks('3 March 2015')),
    madeReport('empty.txt', ''),
    join(folder, 'absent.txt'),
    madeReport('good-too.txt', talks('4 March 2015', ' She left on Friday.')),
  ]);
  assert.deepEqual(
    results.map(({ kind }) => kind),
    ['drafted', 'refused', 'refused', 'drafted'],
  );
  assert.equal(
    results[2]?.row.error,
    'There is no such file or folder; look for a mistake in its name',
  );
  assert.deepEqual(readdirSync(join(content, 'events/2015')).length, 2);
});
