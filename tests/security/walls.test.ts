import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';

import { contentSecurityPolicy } from '../../src/components/site/content-security-policy.ts';
import { readReport } from '../../src/markdown/read-report.ts';
import { renderPage } from '../../src/markdown/render-page.ts';
import { renderReport } from '../../src/markdown/render-report.ts';
import { pageSchema, reportSchema } from '../../src/markdown/sanitise.ts';
import { renderNaively } from './naive-markdown.ts';
import {
  type Attribute,
  openLab,
  type Outcome,
  type PayloadLab,
  type Trial,
} from './payload-lab.ts';
import { type Payload, payloads } from './payloads.ts';

/** The elements that a text may become, and the one that the test sets around each payload. */
const allowed = new Set([...(reportSchema.tagNames ?? []), 'article']);

/** What the sanitiser leaves of a payload, by each way that a text comes into a page and by each of its two schemas. */
const ways: Readonly<Record<string, (payload: Payload) => string>> = {
  'the text of a report': ({ source }) => renderReportText(source),
  'a page of the archive': ({ source }) => renderPage(source, (path) => path),
  'HTML that is cleaned as a report’s text': (payload) => clean(unsafe(payload), reportSchema),
  'HTML that is cleaned as a page’s': (payload) => clean(unsafe(payload), pageSchema),
};

/**
 * What a policy cannot stop: it has no say in where a page or its reader goes (`navigate-to` was taken out of CSP level
 * 3). Nothing of the page goes along but its address, and not even that where `Referrer-Policy` says so. The frames of
 * the test go there, as its pages would.
 */
const goesElsewhere: readonly [source: string, asked: string, why: string][] = [
  [
    '<a id="settings"></a><a id="settings" name="script" href="http://foreign.test/a.js">x</a>',
    'iframe /a.js',
    'the reader follows a link; as a script it is not loaded',
  ],
  [
    '<meta http-equiv="refresh" content="0;url=http://foreign.test/refresh">',
    'iframe /refresh',
    'a refresh is a journey, not a request of the page',
  ],
  ['<a href="http://foreign.test/read">Read</a>', 'iframe /read', 'the reader follows a link'],
  ['<http://foreign.test/auto>', 'iframe /auto', 'the reader follows a link'],
];

describe('of the payloads', () => {
  let lab: PayloadLab;
  let effective: readonly Trial[];
  before(async () => {
    lab = await openLab();
  });
  after(() => lab.close());

  test('at least 230 of 271 run or ask another host where there is no wall', async () => {
    assert.equal(payloads.length, 271);
    assert.equal(new Set(payloads.map(({ source }) => source)).size, payloads.length);
    const trials = payloads.map((payload) => ({ name: payload.source, body: unsafe(payload) }));
    const outcomes = await lab.attempt(trials, { followLinks: true });
    effective = trials.filter((_, index) => hasEffect(outcomes[index]));
    assert.ok(effective.length >= 230, `${effective.length} have an effect`);
    assert.ok(outcomes.filter(({ ran }) => ran).length >= 190);
    assert.ok(outcomes.filter(({ asked }) => asked.length > 0).length >= 45);
  });

  for (const [way, render] of Object.entries(ways)) {
    test(`none runs, asks another host or gives an id of its own in ${way}, without a policy`, async () => {
      const families = Map.groupBy(payloads, ({ family }) => family);
      const trials = [...families].map(([name, members]) => ({
        name,
        body: members.map((payload) => `<article>${render(payload)}</article>`).join(''),
      }));
      const outcomes = await lab.attempt(trials, { followLinks: false });
      assert.equal(outcomes.length, 13);
      const made = new Set(outcomes.flatMap(({ elements }) => elements));
      assert.deepEqual(
        [...made].filter((name) => !allowed.has(name)),
        [],
      );
      assert.ok(
        ['article', 'p', 'a'].every((name) => made.has(name)),
        [...made].join(' '),
      );
      const attributes = outcomes.flatMap((outcome) => outcome.attributes);
      assert.deepEqual(attributes.filter(isForeignToUs), []);
      assert.deepEqual(outcomes.filter(hasEffect), []);
    });
  }

  for (const as of ['header', 'meta'] as const) {
    test(`none runs or loads anything from another host under the policy as a ${as}, unsanitised`, async () => {
      assert.ok(effective.length >= 230, `${effective.length} have an effect without a wall`);
      const policy = { value: contentSecurityPolicy, as };
      const outcomes = await lab.attempt(
        effective.map((trial) => ({ ...trial, policy })),
        { followLinks: true },
      );
      assert.deepEqual(
        outcomes.filter(({ ran }) => ran).map(({ name }) => name),
        [],
      );
      assert.deepEqual(
        outcomes.flatMap(({ name, asked }) => [...new Set(asked)].map((what) => [name, what])),
        goesElsewhere.map(([source, what]) => [source, what]),
      );
    });
  }
});

function unsafe({ format, source }: Payload): string {
  return format === 'html' ? source : renderNaively(source);
}

function renderReportText(body: string): string {
  const { tree, paragraphs } = readReport(body, 1);
  const anchors = paragraphs.map(({ anchor }) => anchor);
  return renderReport(tree, anchors)
    .map(({ html }) => html)
    .join('');
}

function clean(html: string, schema: typeof reportSchema): string {
  const processor = rehype().data('settings', { fragment: true }).use(rehypeSanitize, schema);
  return processor.processSync(html).toString();
}

function hasEffect(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && (outcome.ran || outcome.asked.length > 0);
}

/** True of an attribute that we give to no element, or with a value that we would not give it. */
function isForeignToUs({ name, value }: Attribute): boolean {
  if (name === 'id') return !/^(?:p\d+|section-[a-z0-9-]*)$/.test(value);
  if (name === 'href') return !/^https?:/.test(value);
  return name !== 'start' || !/^\d+$/.test(value);
}
