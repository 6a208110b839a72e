import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';

import { rules } from '../../src/archive/rules/table.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { checkDrafts } from '../../src/corpus/check-drafts.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { reportIssues } from '../../src/corpus/report.ts';
import { fixtureNames, fixtures, makeFixture } from './fixture-archive.ts';

/** What the issue promises of every hostile input: it is decided in under two seconds. */
const limit = 2_000;

/** Rules about the site that was built; their tests stand beside the build. */
const siteRules = ['not-in-ledger', 'report-lost', 'repeated-id', 'dead-link', 'foreign-request'];

const names = await fixtureNames();

describe('the checker', () => {
  before(() => checkCorpus(join(fixtures, 'base')));

  for (const name of names) {
    test(name.replaceAll('-', ' '), async () => {
      const expected = await readFile(join(fixtures, name, 'expected.txt'), 'utf8');
      const { content, remove } = await makeFixture(name);
      const begin = performance.now();
      const checked = await checkCorpus(content);
      const drafts = checkDrafts(content, checked);
      const milliseconds = performance.now() - begin;
      await remove();
      const report = reportIssues(checked.issues, false, drafts).replaceAll(content, 'content');
      assert.equal(`${report}\n`, expected);
      assert.ok(milliseconds < limit, `It took ${Math.round(milliseconds)} ms`);
    });
  }
});

test('the base of all fixtures has no fault', async () => {
  const { issues } = await checkCorpus(join(fixtures, 'base'));
  assert.equal(reportIssues(issues, false), '0 errors, 0 warnings');
});

test('every rule has a fixture that shows it', async () => {
  const reports = names.map((name) => readFile(join(fixtures, name, 'expected.txt'), 'utf8'));
  const shown = new Set((await Promise.all(reports)).join('\n').match(/(?<= {2})[a-z0-9-]+$/gm));
  const wanted = Object.keys(rules).filter((rule) => !siteRules.includes(rule));
  assert.deepEqual(
    wanted.filter((rule) => !shown.has(rule)),
    [],
  );
});

test('every input that is made by code has its fixture', async () => {
  const { madeInputs } = await import('./made-inputs.ts');
  assert.deepEqual(
    Object.keys(madeInputs).filter((name) => !names.includes(name)),
    [],
  );
});

test('twenty faults are twenty lines, each of another kind or place', async () => {
  const report = await readFile(
    join(fixtures, 'twenty-faults-are-twenty-lines/expected.txt'),
    'utf8',
  );
  assert.equal(report.trimEnd().split('\n').at(-1), '20 errors, 0 warnings');
  assert.equal(new Set(report.trimEnd().split('\n')).size, 21);
});

test('a byte order mark and Windows line ends change nothing that is read', async () => {
  const { content, remove } = await makeFixture('a-byte-order-mark-and-windows-line-ends-are-fine');
  const [plain, marked] = [await readCorpus(join(fixtures, 'base')), await readCorpus(content)];
  await remove();
  const readings = [plain, marked].map(({ corpus, trees, pageTexts }) => ({
    texts: corpus.events.map(({ record, paragraphs }) => ({ record, paragraphs })),
    agents: corpus.agents.map(({ record }) => record),
    lines: [...corpus.captures.values()].map(({ lines }) => lines),
    trees: corpus.events.map(({ id }) => trees.get(id)),
    pageTexts: [...pageTexts],
  }));
  assert.deepEqual(readings[1], readings[0]);
});
