import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readSource } from '../../../src/corpus/import/source/read-source.ts';
import { bytesOf, read, refusalsOf } from './read.ts';

const talks =
  '{"id":"n/12","source":"press.example","url":"https://press.example/12","title":"Talks","date":"2020-02-14","place":"Northaven","tags":["x"],"text":"They met.\\n\\nThey left."}';

test('a record is a source text: title, date, place, and the lines of its text', () => {
  const source = read('talks.jsonl', `${talks}\n`);
  assert.deepEqual(source.lines, [
    'Talks',
    '2020-02-14',
    'Northaven',
    '',
    'They met.',
    '',
    'They left.',
  ]);
  assert.deepEqual(source.stated, {
    title: { value: 'Talks', line: 1 },
    date: { value: '2020-02-14', line: 2 },
    place: { value: 'Northaven', line: 3 },
    url: { value: 'https://press.example/12', line: null },
    publisher: { value: 'press.example', line: null },
  });
  assert.equal(Buffer.from(source.bytes).toString(), talks);
  assert.equal(source.name, 'talks.n-12.json');
  assert.equal(source.recordLine, 1);
});

test('fields that say nothing are no lines', () => {
  const { lines, stated } = read(
    'a.jsonl',
    '{"title":"","date":null,"place":5,"text":"They met."}',
  );
  assert.deepEqual(lines, ['They met.']);
  assert.deepEqual(stated, {});
});

test('what a file says of itself is without the characters that no text may hold', () => {
  const record = read(
    'a.jsonl',
    JSON.stringify({
      title: 'Ta\u00adlks',
      source: 'Norland\u2028Press\u200b',
      url: '\u200b',
      text: 'They met.',
    }),
  );
  assert.deepEqual(record.stated, {
    title: { value: 'Talks', line: 1 },
    publisher: { value: 'Norland Press', line: null },
  });
  const page = read(
    'a.html',
    '<title>Talks</title><meta property="og:site_name" content="Nor\u202eland\u0085Press"><p>They met.</p>',
  );
  assert.deepEqual(page.stated.publisher, { value: 'Norland Press', line: null });
});

test('records that cannot be read are refused by their line, and the others are read', () => {
  const file = [
    '{"text":"One."}',
    '',
    '{"text":"Tw',
    '{"title":"No text"}',
    '[1]',
    '{"text":"Two."}',
  ];
  const { sources } = readSource('all.jsonl', bytesOf(file.join('\r\n')));
  assert.deepEqual(
    sources.map(({ name, recordLine, lines }) => [name, recordLine, ...lines]),
    [
      ['all.1.json', 1, 'One.'],
      ['all.6.json', 6, 'Two.'],
    ],
  );
  const cure = 'correct it, and import it again: those beside it are imported';
  assert.deepEqual(refusalsOf('all.jsonl', file.join('\r\n')), [
    `all.jsonl:3: This is no JSON, from character 12 on; ${cure}`,
    `all.jsonl:4: The record has no \`text\`; ${cure}`,
    `all.jsonl:5: This is no JSON object with the key \`text\`; ${cure}`,
  ]);
});

test('a record that is not UTF-8 does not spoil the others', () => {
  const bytes = bytesOf('{"text":"K\xf6ln"}\n{"text":"Oslo"}', 'latin1');
  const { sources, refusals } = readSource('all.jsonl', bytes);
  assert.deepEqual(
    sources.map(({ lines }) => lines),
    [['Oslo']],
  );
  assert.deepEqual(
    refusals.map(({ path, message }) => [path, message]),
    [['all.jsonl:1', 'The record is not UTF-8']],
  );
});

test('a file in which nothing can be read is one refusal', () => {
  const cure = 'write one JSON object a line, each with the key `text`';
  assert.deepEqual(refusalsOf('all.jsonl', 'x\ny\n'), [
    `None of the 2 records in it can be read; of the first: This is no JSON; ${cure}`,
  ]);
  assert.deepEqual(refusalsOf('all.jsonl', ''), [`The file holds no records; ${cure}`]);
  assert.deepEqual(refusalsOf('all.json', '[]'), [`The file holds no records; ${cure}`]);
  assert.deepEqual(refusalsOf('all.jsonl', bytesOf('\ufeff{"text":"x"}', 'utf16le')), [
    'The file is UTF-16; save it as UTF-8',
  ]);
});

test('one object may fill a file, and an array may hold many', () => {
  const one = read('talks.json', '{\n  "id": "12",\n  "text": "They met."\n}\n');
  assert.equal(one.name, 'talks.json');
  assert.deepEqual(one.lines, ['They met.']);
  const array =
    '[\n  {"text": "a, \\"b]\\""},\n\n  {"id": "b", "tags": [{"x": 1}, 2], "text": "c"} ]\n';
  const { sources } = readSource('all.json', bytesOf(array));
  assert.deepEqual(
    sources.map(({ name, recordLine, lines }) => [name, recordLine, ...lines]),
    [
      ['all.2.json', 2, 'a, "b]"'],
      ['all.b.json', 4, 'c'],
    ],
  );
});

test('records are told by their content too, and each gets a name of its own', () => {
  const file = bytesOf(
    '{"id":"a","text":"One."}\n{"id":"a","text":"Two."}\n{"id":"a","text":"Three."}',
  );
  assert.deepEqual(
    readSource('all.txt', file).sources.map(({ name }) => name),
    ['all.txt.a.json', 'all.txt.a-2.json', 'all.txt.a-3.json'],
  );
});
