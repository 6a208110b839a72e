import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { type Development, develop } from '../../src/publish/develop.ts';
import { listFiles } from '../../src/publish/site-files.ts';
import type { ArchiveCopy } from '../corpus/archive-copy.ts';
import { builtSite } from '../site/built-site.ts';
import { archiveWithDrafts, draftFiles } from './archive-with-drafts.ts';

describe('while an archive with drafts is edited', () => {
  let copy: ArchiveCopy;
  let server: Development;
  before(async () => {
    copy = await archiveWithDrafts();
    const started = await develop({ content: copy.content, port: 4630 }, () => {});
    assert.ok(started);
    server = started;
  });
  after(async () => {
    await server.stop();
    await copy.remove();
  });

  /** What a page says, without its tags, as soon as it says what is expected; else what it said last. */
  async function words(path: string, expected: RegExp): Promise<string> {
    let text = '';
    for (let tries = 0; tries < 50; tries++) {
      const html = await (await fetch(`${server.address}${path}`)).text();
      text = html
        .replace(/^[\s\S]*<body/, '')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ');
      if (expected.test(text)) return text;
      await setTimeout(200);
    }
    return text;
  }

  test('a page lists what waits for review, what needs most first', async () => {
    const list = await words('review/', /no date/);
    const order = ['Wang Yi – Atamkulov', 'On the visit to Almaty', 'Nazarbayev – Li Keqiang'];
    assert.deepEqual(
      order.toSorted((a, b) => list.indexOf(a) - list.indexOf(b)),
      order,
    );
    assert.match(list, /3 questions, 2 draft records venue · publisher · participants/);
    assert.match(list, /no date On the visit to Almaty .{0,120} 2 questions, 1 fault date · type/);
    assert.match(list, /Is this the “Atamkulov” of other reports\?/);
    assert.match(list, /Every line of the captures belongs to a report\./);
  });

  test('every page says how much waits, and leads there', async () => {
    assert.match(await words('', /Review/), /Review: 3 draft reports and 2 draft records/);
  });

  test('a draft stands beside its capture, with what to decide and what became of each line', async () => {
    const page = await words('review/2019-03-28-wang-yi-atamkulov/', /To decide/);
    assert.match(page, /To decide 5/);
    assert.match(
      page,
      /venue “Diaoyutai State Guest House”: Is this the building as it is printed\?/,
    );
    assert.match(
      page,
      /When Thursday, 28 March 2019 stated in the running text March 28, 2019 certain, 0\.95 “March 28, 2019” line 5/,
    );
    assert.match(page, /Publisher .{0,80} not found to decide/);
    assert.match(page, /Mr\. Foreign Minister a guess, 0\.4/);
    assert.match(page, /Encounter: Beibut Atamkulov – Wang Yi, meeting: “held talks with”/);
    assert.match(page, /1 Home &gt; China News removed: the path to the page within its site/);
    assert.match(page, /2 Wang Yi Holds Talks [\w ]+ headline/);
    assert.match(
      page,
      /March 28, 2019date, State Councilor and Foreign Minister Wang Yiparticipants/,
    );
    assert.match(page, /remove the draft: block when all is decided/);
  });

  test('a report without a date is reviewed all the same, with the faults that it has', async () => {
    const page = await words('review/undated-atamkulov-statement/', /To decide/);
    assert.match(page, /When unknown/);
    assert.match(page, /Line 7 of statement\.txt is missing at the end: “More news”/);
    assert.match(page, /7 More news in the claimed lines, and neither in the text nor removed/);
  });

  test('of a page with several reports, the lines of the others say whose they are', async () => {
    const page = await words('review/2017-05-14-nazarbayev-li-keqiang/', /Lines 49/);
    assert.match(page, /Lines 1–28: claimed by 2017-05-14-nazarbayev-xi-jinping Its page/);
  });

  test('the page follows what the editor saves', async () => {
    await copy.edit(
      draftFiles.meeting,
      ', review: The line above the text names the place; was the meeting there?',
      '',
    );
    const page = 'review/2017-05-14-nazarbayev-li-keqiang/';
    assert.match(await words(page, /Nothing is left/), /Nothing is left to decide\./);

    await copy.edit(draftFiles.meeting, 'type: meeting', 'type: meating');
    const faulty = await words(page, /error/);
    assert.match(faulty, /To decide 1 error [\s\S]*meating.*Line \d+, column \d+ of the file/);
    await copy.edit(draftFiles.meeting, 'type: meating', 'type: meeting');
    await words(page, /Nothing is left/);
  });

  test('a draft whose file cannot be read any more shows the fault and does not vanish', async () => {
    const text = await copy.read(draftFiles.undated);
    await copy.write(draftFiles.undated, text.replace(/^---\n/, ''));
    const page = await words('review/undated-atamkulov-statement/', /cannot be read/);
    assert.match(page, /This file cannot be read\. Mend it/);
    assert.match(page, /error .{0,200} Line 1, column 1 of the file · front-matter/);
    assert.match(
      await words('review/', /cannot be read/),
      /undated-atamkulov-statement .{0,120} cannot be read/,
    );
    await copy.write(draftFiles.undated, text);
    assert.match(await words('review/', /2 questions, 1 fault/), /On the visit to Almaty/);
  });

  test('a line that loses its report is listed', async () => {
    await copy.edit(draftFiles.undated, 'lines: 1-7', 'lines: 1-5');
    assert.match(
      await words('review/', /captures\/statement\.txt/),
      /Lines that no report claims 1 captures\/statement\.txt line 7 More news/,
    );
    assert.match(
      await words('review/undated-atamkulov-statement/', /no report claims it/),
      /7 More news no report claims it/,
    );
    await copy.edit(draftFiles.undated, 'lines: 1-5', 'lines: 1-7');
  });

  test('a draft that is published needs no review', async () => {
    const text = await copy.read(draftFiles.meeting);
    await copy.write(draftFiles.meeting, text.replace(/^draft:\n(?: .*\n)*/m, ''));
    const list = await words('review/', /Reports 2/);
    assert.doesNotMatch(list, /Li Keqiang/);
    assert.match(
      await words('events/2017-05-14-nazarbayev-li-keqiang/', /Paragraph|Facts|When/),
      /Meeting with Li Keqiang/,
    );
  });
});

test('a built site has no review: no page, no link to one, no style', async () => {
  const files = await listFiles(builtSite);
  assert.deepEqual(
    files.filter((file) => /review/.test(file)),
    [],
  );
  const texts = files.filter((file) => /\.(?:html|css|js|xml|txt|json)$/.test(file));
  assert.ok(texts.length > 90);
  for (const file of texts) {
    const text = await readFile(join(builtSite, file), 'utf8');
    assert.doesNotMatch(text, /\/review\/|capture__line|class="review/, file);
  }
});
