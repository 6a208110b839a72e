import assert from 'node:assert/strict';
import { test } from 'node:test';

import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

import { listFiles } from '../../src/publish/site-files.ts';
import { builtSite } from './built-site.ts';

const pages = (await listFiles(builtSite)).filter((file) => file.endsWith('.html'));

test('every page is valid HTML', async () => {
  assert.ok(pages.length > 90, `${pages.length} pages`);
  const loader = new FileSystemConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // The pages are compressed by Astro; these two are about how source is laid out.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
      // The title of an event names who, where and when; it may be longer than 70 characters.
      'long-title': 'off',
    },
  });
  const validator = new HtmlValidate(loader);
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(`${builtSite}/${page}`);
    for (const { messages } of results)
      faults.push(...messages.map(({ ruleId, message }) => `${page}: ${message} (${ruleId})`));
  }
  assert.deepEqual(faults, []);
});
