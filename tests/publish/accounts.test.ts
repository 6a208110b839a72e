import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { buildSite } from '../../src/publish/build.ts';
import { copyArchive } from '../corpus/archive-copy.ts';

const quiet = { step: () => undefined, end: () => undefined };
const id = '2017-05-14-nazarbayev-li-keqiang';

const lines = [
  'Nazarbayev meets Li Keqiang',
  'President Nursultan Nazarbayev met Li Keqiang in Beijing, the agency reports.',
  'Klaus Schwab was present, too.',
];

const account = `---
title: ${lines[0]}
date: 2017-05-14
basis:
  date: { kind: internal-evidence, bounds: 2017-05-14/2017-05-15, evidence: [{ p: 1, words: met Li Keqiang }] }
  issuer: { kind: internal-evidence, evidence: [{ p: 1, words: the agency reports }] }
type: meeting
participants:
  - agent: nursultan-nazarbayev
  - { agent: li-keqiang, passage: { p: 0, words: meets Li Keqiang } }
  - { agent: klaus-schwab, passage: { p: 2, words: Klaus Schwab was present } }
participantsNamed: unstated
topics: [olympic-games]
source:
  issuer: kazinform
  publisher: kazinform
  captured: unknown
  received: 2026-11-21
  capture: kazinform.txt
  lines: 1-3
  language: en
  textStatus: unstated
accountOf: ${id}
---

${lines[1]}

${lines[2]}
`;

test('a further account joins its event’s page, with its own anchors, people and links to its words', async () => {
  const copy = await copyArchive();
  await copy.write('captures/kazinform.txt', lines.join('\n'));
  await copy.write('events/2017/2017-05-14-kazinform-li-keqiang.md', account);
  const { issues, published } = await buildSite(
    { content: copy.content, out: copy.out, isLocked: false },
    quiet,
  );
  assert.deepEqual(issues, []);
  assert.deepEqual([published?.events, published?.reports], [8, 9]);
  const html = await readFile(join(copy.out, `events/${id}/index.html`), 'utf8');
  assert.match(html, /<p id="p1">At the meeting the sides/);
  assert.match(html, /<p id="kazinform-p2">Klaus Schwab was present, too\.<\/p>/);
  assert.match(
    html,
    new RegExp(`href="/events/${id}/#kazinform-p2"[^>]*aria-label="Klaus Schwab: paragraph 2"`),
  );
  assert.match(html, new RegExp(`href="/events/${id}/#kazinform-p1"`));
  assert.match(html, />Olympic Games</);
  assert.match(
    await readFile(join(copy.content, 'permalinks.txt'), 'utf8'),
    new RegExp(`/events/${id}/#kazinform-p2 `),
  );
  await copy.remove();
});
