import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readReport } from '../../src/markdown/read-report.ts';
import { renderReport } from '../../src/markdown/render-report.ts';

const read = (body: string): string[] => readReport(body, 1).paragraphs.map(({ text }) => text);
const render = (body: string): string =>
  renderReport(
    readReport(body, 1).tree,
    readReport(body, 1).paragraphs.map(({ anchor }) => anchor),
  )
    .map(({ html }) => html)
    .join('');

test('typography is never touched', () => {
  const text = '"Straight" and “curly”, it\'s -- and – and … and (c) 1/2';
  assert.deepEqual(read(text), [text]);
  assert.equal(render(text), `<p id="p1">${text}</p>`);
});

test('a speech dash that is escaped stays a dash', () => {
  assert.deepEqual(read('\\- Together we go on, he said.'), ['- Together we go on, he said.']);
  assert.deepEqual(read('– I think so.'), ['– I think so.']);
});

test('what GFM would turn into marks and links stays text', () => {
  const text = 'About ~5~ of www.akorda.kz and a | b';
  assert.deepEqual(read(text), [text]);
  assert.equal(render(text), `<p id="p1">${text}</p>`);
});

test('runs of blanks fold to one, and a no-break space stays', () => {
  assert.deepEqual(read('i.e.  45%\nof\u00a0all'), ['i.e. 45% of\u00a0all']);
});

test('paragraphs are numbered in reading order, those in lists and quotations too', () => {
  const { paragraphs } = readReport('One\n\n> Two\n\n- Three\n- Four\n\nFive', 10);
  assert.deepEqual(
    paragraphs.map(({ anchor, text, position }) => [anchor, text, position.line]),
    [
      ['p1', 'One', 10],
      ['p2', 'Two', 12],
      ['p3', 'Three', 14],
      ['p4', 'Four', 15],
      ['p5', 'Five', 17],
    ],
  );
});

test('HTML in a text is never rendered and always reported', () => {
  const { faults } = readReport(
    'Good\n\n<script>alert(1)</script>\n\nBad <b onclick="x">word</b>',
    5,
  );
  assert.deepEqual(
    faults.map(({ message, position }) => [message, position.line, position.column]),
    [
      ['The text holds HTML, which is never shown: `<script>alert(1)</script>`', 7, 1],
      ['The text holds HTML, which is never shown: `<b onclick="x">`', 9, 5],
    ],
  );
  assert.equal(
    render('Good\n\n<script>alert(1)</script>\n\nBad <b onclick="x">word</b>'),
    '<p id="p1">Good</p><p id="p2">Bad word</p>',
  );
});

test('a link may lead to the web and to nothing else', () => {
  assert.equal(
    render('[a](https://un.org) [b](javascript:alert(1)) ![c](https://un.org/c.png)'),
    '<p id="p1"><a href="https://un.org">a</a> <a>b</a> </p>',
  );
});
