import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { buildSite } from '../../src/publish/build.ts';
import { copyArchive } from '../corpus/archive-copy.ts';
import { type Account, addAccounts, eventId as id } from './two-accounts.ts';

const quiet = { step: () => undefined, end: () => undefined };

/** Builds the first archive with further accounts, and gives the page of the event, its ledger and what was published. */
async function build(accounts: readonly Account[]) {
  const copy = await copyArchive();
  await addAccounts(copy, accounts);
  const target = { content: copy.content, out: copy.out, isLocked: false };
  const { issues, published } = await buildSite(target, quiet);
  assert.deepEqual(issues, []);
  const html = await readFile(join(copy.out, `events/${id}/index.html`), 'utf8');
  const ledger = await readFile(join(copy.content, 'permalinks.txt'), 'utf8');
  await copy.remove();
  return { html, ledger, published };
}

test('a further account joins its event’s page, with its own anchors, people and links to its words', async () => {
  const { html, ledger, published } = await build(['kazinform']);
  assert.deepEqual([published?.events, published?.reports], [8, 9]);
  assert.match(html, /<p id="p1">At the meeting the sides/);
  assert.match(
    html,
    /<p id="kazinform-p2">“<span class="speech">Our ties grow,<\/span>” <a class="mention" href="\/leaders\/li-keqiang\/">Li Keqiang<\/a> said\. <a class="mention" href="\/leaders\/klaus-schwab\/">Klaus Schwab<\/a> was present, too\.<\/p>/,
  );
  assert.match(
    html,
    new RegExp(`href="/events/${id}/#kazinform-p2"[^>]*aria-label="Klaus Schwab: paragraph 2"`),
  );
  assert.match(html, new RegExp(`href="/events/${id}/#kazinform-p1"`));
  assert.match(html, />Olympic Games</);
  assert.match(ledger, new RegExp(`/events/${id}/#kazinform-p2 `));
});

test('the page of an event with two accounts counts an encounter once and tells which account says what', async () => {
  const { html } = await build(['kazinform']);
  const text = textOf(html);
  const [, contacts = ''] = /<div class="contacts">(.*?)<\/ul>/s.exec(html) ?? [];
  assert.match(textOf(contacts), /^ meeting Li Keqiang – Nursultan Nazarbayev /);
  assert.equal(contacts.match(/class="passage-link"/g)?.length, 1);
  assert.match(text, /confirmation by Li Keqiang “Our ties grow” .*? set by an editor/);
  assert.match(text, /Speech: Li Keqiang, as rendered by Kazinform/);
  assert.match(text, /Klaus Schwab not there took part ¶2/);
  assert.match(text, /Olympic Games not there topic/);
  assert.match(text, /number of projects not there 12 projects ¶1/);
});

test('two accounts by one issuer have anchors of their own, and nothing of the other’s', async () => {
  const { html, ledger } = await build(['kazinform', 'kazinform-ru']);
  assert.match(html, /<p id="kazinform-p1">President/);
  assert.match(html, /<p id="kazinform-ru-p1">Встреча/);
  assert.match(textOf(html), /3 accounts: Akorda · Kazinform \(English\) · Kazinform \(Russian\)/);
  assert.match(ledger, new RegExp(`/events/${id}/#kazinform-p1 `));
  assert.match(ledger, new RegExp(`/events/${id}/#kazinform-ru-p1 `));
});

function textOf(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}
