import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';
import papaparse from 'papaparse';

import { csvPieces } from '../../../src/archive/exports/data/csv-file.ts';

const csvOf = (rows: readonly object[]): string =>
  [...csvPieces(Object.keys(rows[0] ?? {}), rows)].join('');

test('a cell that a spreadsheet would run is written as words, and quotes, commas and line breaks stay in it', () => {
  const rows = [
    { words: '=HYPERLINK("https://example.org","Agenda")', count: 7, none: null },
    { words: 'He said: "yes, but"', count: 0, none: null },
    { words: 'two\nlines', count: 1, none: null },
    { words: '-12%', count: 2, none: null },
    { words: '＝1+1', count: 3, none: null },
    { words: "'=1+1", count: 4, none: null },
    { words: '’tis a – dash', count: 5, none: null },
  ];
  assert.equal(
    csvOf(rows),
    [
      '\ufeffwords,count,none',
      `"'=HYPERLINK(""https://example.org"",""Agenda"")",7,`,
      '"He said: ""yes, but""",0,',
      '"two\nlines",1,',
      `"'-12%",2,`,
      `"'＝1+1",3,`,
      `"''=1+1",4,`,
      '’tis a – dash,5,',
      '',
    ].join('\r\n'),
  );
});

test('ids in a list stand with a semicolon between them, objects as JSON, and nothing is an empty cell', () => {
  const rows = [
    {
      between: ['xi-jinping', 'wang-yi'],
      held: [{ office: 'president-of-china', from: null }],
      empty: [],
      none: null,
      isUnclosed: true,
    },
  ];
  assert.equal(
    csvOf(rows),
    '\ufeffbetween,held,empty,none,isUnclosed\r\nxi-jinping;wang-yi,"[{""office"":""president-of-china"",""from"":null}]",,,true\r\n',
  );
});

test('a table without rows is its header', () => {
  assert.equal([...csvPieces(['event', 'level'], [])].join(''), '\ufeffevent,level\r\n');
});

test('whatever the words are, they come back, and no cell begins as a formula does', () => {
  const tricky = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    "'",
    '"',
    ',',
    ';',
    '＝',
    ' ',
    'a',
  );
  const words = fc
    .array(fc.oneof(tricky, fc.string({ unit: 'grapheme' })), { minLength: 1 })
    .map((parts) => parts.join(''))
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(fc.record({ a: words, b: words }), { minLength: 1 }), (rows) => {
      const { data, errors } = papaparse.parse<Record<string, string>>(csvOf(rows), {
        header: true,
        delimiter: ',',
        newline: '\r\n',
        skipEmptyLines: true,
      });
      assert.deepEqual(errors, []);
      for (const row of data)
        for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/);
      const read = data.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [
            name,
            /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell,
          ]),
        ),
      );
      assert.deepEqual(
        read,
        rows.map((row) => ({ ...row })),
      );
    }),
    { numRuns: 1000 },
  );
});

test('thousands of rows are one file with one header', () => {
  const rows = Array.from({ length: 2500 }, (_, number) => ({ number }));
  const lines = csvOf(rows).split('\r\n');
  assert.deepEqual(
    [lines.length, lines[0], lines[1], lines[2500]],
    [2502, '\ufeffnumber', '0', '2499'],
  );
});
