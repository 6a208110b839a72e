import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { foldWhiteSpace } from '../../src/archive/white-space.ts';
import { escapeText } from '../../src/markdown/escape-text.ts';
import { readReport } from '../../src/markdown/read-report.ts';

/** What an entry with these words for its body says, and what is wrong with it. */
const read = (body: string) => {
  const { paragraphs, faults } = readReport(body, 1);
  return { texts: paragraphs.map(({ text }) => foldWhiteSpace(text)), faults };
};

const lines: [line: string, escaped: string][] = [
  ['- Together we go on, he said.', '\\- Together we go on, he said.'],
  ['+ 5 °C', '\\+ 5 °C'],
  ['-5 °C and +3', '-5 °C and +3'],
  ['* * *', '\\* \\* \\*'],
  ['- - -', '\\- - -'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['# 1 of the agenda', '\\# 1 of the agenda'],
  ['#1 of the agenda', '#1 of the agenda'],
  ['> 5 per cent', '\\> 5 per cent'],
  ['1. The sides agreed', '1\\. The sides agreed'],
  ['2017) The year', '2017\\) The year'],
  ['1.5 million; 14.05.2017', '1.5 million; 14.05.2017'],
  ['~~~ wave', '\\~~~ wave'],
  ['About ~5~ of them', 'About ~5~ of them'],
  ['`code`', '\\`code\\`'],
  ['<Suggest To A Friend>', '\\<Suggest To A Friend>'],
  ['[Photo] ![x](y)', '\\[Photo] !\\[x](y)'],
  ['[1]: https://un.org', '\\[1]: https://un.org'],
  ['*bold* and _this_ and a_b_c', '\\*bold\\* and \\_this\\_ and a_b_c'],
  ['AT&T &copy; &#169; & so on', 'AT&T \\&copy; \\&#169; & so on'],
  ['C:\\Users\\', 'C:\\\\Users\\\\'],
  ['    four blanks\tand a tab  ', 'four blanks and a tab'],
  ['“Curly”, "straight" – and … it’s', '“Curly”, "straight" – and … it’s'],
];

for (const [line, escaped] of lines) {
  test(`the line ‘${line}’ is written so that Markdown gives it back`, () => {
    assert.equal(escapeText(line), escaped);
    assert.deepEqual(read(escaped), { texts: [foldWhiteSpace(line)], faults: [] });
  });
}

test('any line of text is written so that Markdown gives it back, in one paragraph', () => {
  // A file in UTF-8 holds no half of a surrogate pair, and CommonMark replaces U+0000 (2.3).
  const any = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
  const marks = fc.constantFrom(
    ...' \t\n\\`*_{}[]()<>#+-=.!|~&;:"\'/?1a9é–\u00a0',
    '&amp;',
    '---',
    '~~~',
    '1. ',
  );
  const markedUp = fc.array(fc.oneof(marks, marks, marks, any), { maxLength: 24 });
  const line = fc.oneof(
    any,
    markedUp.map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(line, (text) => {
      const expected = foldWhiteSpace(text);
      fc.pre(expected !== '');
      assert.deepEqual(read(escapeText(text)), { texts: [expected], faults: [] });
    }),
    { numRuns: 3000 },
  );
});

test('every line of the captures is written so that Markdown gives it back', () => {
  const captures = readdirSync('content/captures').flatMap((name) =>
    readFileSync(`content/captures/${name}`, 'utf8').split('\n'),
  );
  const expected = captures.map(foldWhiteSpace).filter((line) => line !== '');
  assert.ok(expected.length > 80, `${expected.length} lines`);
  assert.deepEqual(read(expected.map(escapeText).join('\n\n')), { texts: expected, faults: [] });
});
