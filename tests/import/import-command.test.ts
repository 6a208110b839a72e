import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'readout-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));

type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

function run(script: 'import' | 'new', args: readonly string[], standing = process.cwd()): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'scripts', `${script}.ts`), ...args],
    { encoding: 'utf8', input: '', env: { ...process.env, INIT_CWD: standing } },
  );
  return { status, stdout, stderr };
}

const seed = 'content/captures/003_26305b06afad8290.txt';

test('an import without files says how it is to be given', () => {
  const { status, stdout, stderr } = run('import', []);
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /^Name the files or folders to import: `npm run import -- FILE…/u);
});

test('an option that is none is named with those that there are', () => {
  const { status, stderr } = run('import', [seed, '--publish', 'akorda']);
  assert.equal(status, 2);
  assert.match(
    stderr,
    /^Unknown option '--publish'; the options here are --to, --publisher, --records, --json, --dry-run, --received/u,
  );
});

test('a day that is none is refused before anything is read', () => {
  const { status, stderr } = run('import', [seed, '--received', '30.2.2026']);
  assert.equal(status, 2);
  assert.match(stderr, /^`--received 30\.2\.2026` is no day: write it as `\d{4}-\d\d-\d\d`\n$/u);
});

test('an unknown publisher is named with the nearest', () => {
  const { status, stderr } = run('import', [seed, '--publisher', 'akord', '--dry-run']);
  assert.equal(status, 1);
  assert.equal(stderr, 'Cannot find publisher `akord`; did you mean `akorda`?\n');
});

test('a folder that is no archive is not imported into', () => {
  const notes = mkdtempSync(join(folder, 'notes-'));
  writeFileSync(join(notes, 'notes.txt'), 'nothing\n');
  const { status, stderr } = run('import', [seed, '--to', notes]);
  assert.equal(status, 1);
  assert.match(stderr, /is no archive/u);
  assert.deepEqual(readdirSync(notes), ['notes.txt']);
});

test('a folder that cannot be one is refused with a line, and nothing is left beside it', () => {
  const notes = mkdtempSync(join(folder, 'file-'));
  writeFileSync(join(notes, 'archive'), 'nothing\n');
  for (const to of ['archive', 'archive/within'])
    for (const script of ['import', 'new'] as const) {
      const named = script === 'new' ? ['--capture', seed] : [seed];
      const { status, stderr } = run(script, [...named, '--to', join(notes, to)]);
      assert.notEqual(status, 0);
      assert.match(
        stderr,
        /^`[^`]*archive[^`]*` (?:cannot be worked on: |is no archive)[^\n]*\n$/u,
      );
    }
  assert.deepEqual(readdirSync(notes), ['archive']);
});

test('a name that is wrong makes no trial archive', () => {
  const to = join(folder, 'not-meant');
  const { status } = run('import', [seed, '--to', to, '--publisher', 'akord']);
  assert.equal(status, 1);
  assert.equal(existsSync(to), false);
});

test('a line of an import is one line, whatever the file is called', () => {
  const path = join(folder, 'a\nb\u001b[31m.txt');
  writeFileSync(path, '');
  const { stderr } = run('import', [path, '--dry-run']);
  assert.match(stderr, /a%0Ab%1B\[31m\.txt {2}refused: The file is empty/u);
});

test('a headline that is none is refused', () => {
  for (const title of ['', 'Talks\ndate: 1999-01-01', 'Ta\u200blks']) {
    const { status, stderr } = run('new', ['--title', title]);
    assert.equal(status, 2);
    assert.equal(stderr, '--title: a headline is one line of words\n');
  }
});

test('a dry run writes nothing', () => {
  const to = join(folder, 'dry');
  const { status, stderr } = run('import', [
    seed,
    '--to',
    to,
    '--dry-run',
    '--publisher',
    'mfa-china',
  ]);
  assert.equal(status, 0);
  assert.match(stderr, /events\/2019\/2019-03-28-wang-yi-atamkulov\.md {2}draft/u);
  assert.equal(existsSync(to), false);
});

test('standard output holds one object for every report and every refused file, and nothing else', () => {
  const { status, stdout } = run('import', [
    seed,
    join(folder, 'absent.txt'),
    '--json',
    '--dry-run',
  ]);
  assert.equal(status, 1);
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line) as Record<string, unknown>); // any JSON object has such keys
  assert.deepEqual(
    rows.map(({ capture, lines, error }) => ({ capture, lines, error })),
    [
      { capture: seed, lines: [1, 15], error: undefined },
      {
        capture: join(folder, 'absent.txt'),
        lines: null,
        error: 'There is no such file or folder; look for a mistake in its name',
      },
    ],
  );
  const fields = [
    'capture',
    'lines',
    'title',
    'date',
    'dateBasis',
    'published',
    'place',
    'venue',
    'type',
    'participants',
    'mentioned',
    'topics',
    'contacts',
    'quotations',
    'outcomes',
    'removed',
    'unknown',
    'confidence',
  ];
  assert.deepEqual(Object.keys(rows[0] ?? {}), fields);
  assert.deepEqual(Object.keys(rows[1] ?? {}), [...fields, 'error']);
});

test('relative paths are taken from where the user stands', () => {
  const standing = mkdtempSync(join(folder, 'desk-'));
  cpSync(seed, join(standing, 'page.txt'));
  const { status, stderr } = run('import', ['page.txt', '--to', 'trial'], standing);
  assert.match(stderr, /^page\.txt lines 1-15 {2}events\/2019\//u);
  assert.equal(status, 0);
  assert.match(readFileSync(join(standing, 'trial/archive.yaml'), 'utf8'), /^drafts: shown$/mu);
});

test('a new entry without a terminal says which answers are missing', () => {
  const content = join(folder, 'missing');
  cpSync('content', content, { recursive: true });
  const { status, stderr } = run('new', [
    '--to',
    content,
    '--title',
    'Talks',
    '--date',
    '2020-01-02',
  ]);
  assert.equal(status, 2);
  assert.equal(
    stderr,
    'Nobody can be asked here, so these are missing: --type, --publisher, --language; write `unknown` for a date or type that nobody knows\n',
  );
});

test('a new entry names the id that was meant', () => {
  const content = join(folder, 'meant');
  cpSync('content', content, { recursive: true });
  const flags = [
    '--title',
    'Talks',
    '--date',
    '2020-01-02',
    '--type',
    'talks',
    '--publisher',
    'akorda',
  ];
  const { status, stderr } = run('new', [
    '--to',
    content,
    ...flags,
    '--language',
    'en',
    '--participants',
    'nazarbayev',
  ]);
  assert.equal(status, 2);
  assert.equal(
    stderr,
    '--participants: Cannot find agent `nazarbayev`; did you mean `nursultan-nazarbayev`?\n',
  );
});

test('a new entry from a capture has its text, and asks only what the capture does not say', () => {
  const content = join(folder, 'from-capture');
  cpSync('content', content, { recursive: true });
  const page = join(folder, 'page.txt');
  writeFileSync(
    page,
    '2 March 2019\nMeeting with Wang Yi\n\nNursultan Nazarbayev met with Foreign Minister of China Wang Yi in Astana.\n\nThey spoke about trade for an hour and a half.\n',
  );
  const { status, stdout, stderr } = run('new', [
    '--to',
    content,
    '--capture',
    page,
    '--publisher',
    'akorda',
  ]);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.match(stdout, /^Made `events\/2019\/2019-03-02-[a-z-]+\.md`/u);
  const [, file = ''] = /`(.+?)`/u.exec(stdout) ?? [];
  const entry = readFileSync(join(content, file), 'utf8');
  assert.match(entry, /\n\nThey spoke about trade for an hour and a half\.\n$/u);
  assert.match(entry, /^ {2}- agent: nursultan-nazarbayev$/mu);
  assert.deepEqual(readFileSync(join(content, 'captures/page.txt')), readFileSync(page));
});

test('what the records of offices could learn is said once, not for every report', () => {
  const reports = join(folder, 'tenures.jsonl');
  writeFileSync(
    reports,
    ['1991-03-03', '1991-04-05']
      .map((date) =>
        JSON.stringify({
          date,
          title: 'Talks with President of Norway Anna Berg',
          text: `President of Kazakhstan Nursultan Nazarbayev held talks with President of Norway Anna Berg on ${date}.`,
        }),
      )
      .join('\n'),
  );
  const { stderr } = run('import', [reports, '--dry-run']);
  assert.match(
    stderr,
    /^The reports show `president-of-kazakhstan` of `nursultan-nazarbayev` 2 times, 1991-03-03 to 1991-04-05, which the archive does not know: add the days, or `attested` rows, to `offices\/president-of-kazakhstan\.yaml`$/mu,
  );
});

test('what tells of a folder is left out with a line, and is no fault', () => {
  const reports = join(folder, 'with-readme');
  mkdirSync(reports);
  cpSync(seed, join(reports, 'talks.txt'));
  writeFileSync(join(reports, 'README.md'), '# Where these reports come from\n');
  const { status, stdout, stderr } = run('import', [reports, '--dry-run', '--json']);
  assert.equal(status, 0);
  assert.equal(stdout.trim().split('\n').length, 1);
  assert.match(
    stderr,
    /README\.md {2}left out: What tells of a folder is left out; name it if it is meant\n/u,
  );
});
