import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';

import type { Issue } from '../../src/archive/issue.ts';
import { reportIssues } from '../../src/corpus/report.ts';
import { reportForGithub } from '../../src/corpus/report-github.ts';
import { reportAsJson } from '../../src/corpus/report-json.ts';

const issues: Issue[] = [
  {
    rule: 'unknown-topic',
    file: 'content/events/a,b.md',
    position: { line: 3, column: 5 },
    message: 'Cannot find topic `50%`',
    cure: 'did you mean: `trade`?',
  },
  {
    rule: 'unread-file',
    file: 'content/x',
    message: 'Nothing reads\nthe file `x`',
    cure: 'move it out of the content',
  },
  {
    rule: 'published-id-date',
    file: 'content/x',
    position: { line: 1, column: 1 },
    message: 'The address says `2020`',
    cure: 'leave it so',
  },
];

test('a terminal gets a line for each issue, and the count', () => {
  assert.equal(
    reportIssues(issues.slice(0, 1), false),
    'content/events/a,b.md:3:5  error  Cannot find topic `50%`; did you mean: `trade`?  unknown-topic\n1 error, 0 warnings',
  );
});

test('in colour, an empty line parts the files, and each line keeps its whole path', () => {
  const lines = reportIssues(issues, true).split('\n');
  assert.deepEqual(
    lines.map((line) => line.replace(/\u001b\[\d+m/g, '').split('  ')[0]),
    [
      'content/events/a,b.md:3:5',
      '',
      'content/x',
      'the file `x`; move it out of the content',
      'content/x:1:1',
      '',
      '1 error, 1 warning, 1 note',
    ],
  );
});

test('other programs get the issues as JSON, with null for a line that is not known', () => {
  assert.deepEqual(JSON.parse(reportAsJson(issues.slice(0, 2))), [
    {
      rule: 'unknown-topic',
      severity: 'error',
      file: 'content/events/a,b.md',
      line: 3,
      column: 5,
      message: 'Cannot find topic `50%`',
      cure: 'did you mean: `trade`?',
      draft: false,
    },
    {
      rule: 'unread-file',
      severity: 'warning',
      file: 'content/x',
      line: null,
      column: null,
      message: 'Nothing reads\nthe file `x`',
      cure: 'move it out of the content',
      draft: false,
    },
  ]);
  assert.equal(reportAsJson([]), '[]');
});

test('a GitHub workflow gets annotations, in which no sign can end a field early', () => {
  assert.equal(
    reportForGithub(issues),
    [
      '::error file=content/events/a%2Cb.md,line=3,col=5,title=unknown-topic::Cannot find topic `50%25`; did you mean: `trade`?',
      '::warning file=content/x,title=unread-file::Nothing reads%0Athe file `x`; move it out of the content',
      '::notice file=content/x,line=1,col=1,title=published-id-date::The address says `2020`; leave it so',
      '1 error, 1 warning, 1 note',
    ].join('\n'),
  );
});

const drafts = { areShown: false, issues: issues.slice(0, 1) };

test('what was found in drafts stands above, and the count is that of the rest', () => {
  assert.deepEqual(reportIssues(issues.slice(1, 2), false, drafts).split('\n'), [
    'Drafts, not published',
    'content/events/a,b.md:3:5  error  Cannot find topic `50%`; did you mean: `trade`?  unknown-topic',
    '',
    'content/x  warning  Nothing reads',
    'the file `x`; move it out of the content  unread-file',
    '0 errors, 1 warning',
  ]);
  assert.equal(
    reportIssues([], false, { ...drafts, areShown: true }).split('\n')[0],
    'Drafts, shown and not reviewed',
  );
});

test('other programs can tell what was found in drafts, and a GitHub workflow only takes notice of it', () => {
  assert.deepEqual(
    (
      JSON.parse(reportAsJson(issues.slice(1, 2), drafts)) as { rule: string; draft: boolean }[]
    ).map(({ rule, draft }) => `${rule} ${draft}`),
    ['unread-file false', 'unknown-topic true'],
  );
  assert.equal(
    reportForGithub([], drafts),
    '::notice file=content/events/a%2Cb.md,line=3,col=5,title=unknown-topic::Cannot find topic `50%25`; did you mean: `trade`?\n0 errors, 0 warnings',
  );
});

const base = 'tests/corpus/fixtures/base';

function check(options: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', ...env },
  });
  return { status, stdout };
}

test('the check of an archive without a fault ends well, in every form', () => {
  assert.deepEqual(check(['--content', base]), { status: 0, stdout: '0 errors, 0 warnings\n' });
  assert.deepEqual(check(['--content', base, '--json']), { status: 0, stdout: '[]\n' });
});

test('paths are printed as the folder was given, and inside the working folder relative to it', () => {
  const told =
    '  error  This folder holds no archive; name the folder that holds `archive.yaml` and `events/`: `--content content`  no-archive\n1 error, 0 warnings\n';
  assert.deepEqual(check(['--content', './docs/']), { status: 1, stdout: `docs${told}` });
  assert.deepEqual(check(['--content', resolve('docs')]), { status: 1, stdout: `docs${told}` });
  assert.deepEqual(check(['--content', '/proc/self/fdinfo']).stdout, `/proc/self/fdinfo${told}`);
});

test('in a GitHub workflow the faults are annotations without being asked for', () => {
  const { status, stdout } = check(['--content', 'docs'], { GITHUB_ACTIONS: 'true' });
  assert.equal(status, 1);
  assert.equal(stdout.split(',')[0], '::error file=docs');
});
