import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

import { readReport } from '../../src/markdown/read-report.ts';
import { findPageFaults, renderPage } from '../../src/markdown/render-page.ts';

const page = 'https://readout.example/about/';

/** The addresses of the links that stand in a piece of HTML. */
function addressesIn(html: string): string[] {
  const found: string[] = [];
  visit(rehype().data('settings', { fragment: true }).parse(html), 'element', ({ properties }) => {
    if (typeof properties['href'] === 'string') found.push(properties['href']);
  });
  return found;
}

for (const address of ['http://[', 'https://a b/', 'https://', 'https://un.org:99999/']) {
  test(`a link to \`${address}\` is named in a report and in a page, as it leads nowhere`, () => {
    const text = `See [this](<${address}>).`;
    assert.deepEqual(
      readReport(text, 1).faults.map(({ rule }) => rule),
      ['link-target'],
    );
    assert.deepEqual(
      findPageFaults(text, 1).map(({ rule }) => rule),
      ['link-target'],
    );
  });
}

test('a link within the archive whose address cannot be decoded is named', () => {
  for (const address of ['/%E0%A4%A', '/method/#%FF'])
    assert.deepEqual(
      findPageFaults(`See [this](${address}).`, 1).map(({ rule }) => rule),
      ['link-target'],
      address,
    );
});

test('whatever address a link has, it is named as a fault or leads to the web or to a page', () => {
  const part = fc.constantFrom(
    ...[
      'http:',
      'https:',
      'mailto:',
      'javascript:',
      'data:',
      '//',
      '/',
      '\\',
      '#',
      '?',
      '@',
      ':',
      '.',
      '%',
    ],
    ...[
      '%41',
      '%FF',
      '%00',
      '[',
      ']',
      ' ',
      '\t',
      '&#1;',
      'é',
      'un.org',
      'a',
      '99999',
      '&colon;',
      '\u00a0',
    ],
  );
  let led = 0;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = `See [this](<${parts.join('')}>).`;
      if (findPageFaults(text, 1).length > 0) return;
      for (const href of addressesIn(renderPage(text, (path) => path))) {
        led += 1;
        const url = new URL(href, page);
        assert.match(url.protocol, /^(?:https?|mailto):$/);
        if (url.host === 'readout.example') decodeURIComponent(`${url.pathname}${url.hash}`);
      }
    }),
    { numRuns: 5000 },
  );
  assert.ok(led > 100, `${led} links`);
});
