import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { reportIssues } from '../../src/corpus/report.ts';
import { type ArchiveCopy, copyArchive } from './archive-copy.ts';

const liKeqiang = 'events/2017/2017-05-14-nazarbayev-li-keqiang.md';
const opening = 'events/2017/2017-05-14-belt-and-road-forum-opening.md';
const briefing = 'events/2018/2018-06-10-nazarbayev-briefing-qingdao.md';
const wangYi = 'events/2019/2019-03-28-wang-yi-atamkulov.md';
const tokayev = 'events/2022/2022-02-05-tokayev-xi-jinping.md';

/** The report of a copy of the archive with mistakes in it, a line an element, as if it were the archive itself. */
async function reportOf(copy: ArchiveCopy): Promise<string[]> {
  const { issues } = await checkCorpus(copy.content);
  return reportIssues(issues, false).replaceAll(copy.content, 'content').split('\n');
}

test('the first archive has no fault', async () => {
  const { issues } = await checkCorpus('content');
  assert.equal(reportIssues(issues, false), '0 errors, 0 warnings');
});

/** One mistake each: what, the file, the words replaced, what stands there instead, and the line of the report. */
const mistakes: [what: string, file: string, from: string, to: string, line: string][] = [
  [
    'a speech dash without its backslash',
    briefing,
    '\\- Together',
    '- Together',
    'content/events/2018/2018-06-10-nazarbayev-briefing-qingdao.md:87:3  error  Paragraph p2 differs from line 7 of `001_802d55fc007444c9.txt` at character 1: “Together with C…” here, “- Together with…” in the capture; write `\\- …`, or Markdown takes the dash for a list  not-word-for-word',
  ],
  [
    'two paragraphs run into one',
    tokayev,
    'Olympics.\n\n“The',
    'Olympics.\n“The',
    'content/events/2022/2022-02-05-tokayev-xi-jinping.md:139:1  error  Paragraph p4 differs from line 4 of `004_0dd6e0de74e8670d.txt` at character 140: “…inter Olympics. “The Olympic G…” here, “…inter Olympics.” in the capture; leave an empty line between paragraphs  not-word-for-word',
  ],
  [
    'a paragraph that is dropped',
    tokayev,
    '“The Olympic Games in Beijing are taking place at a crucial moment for all mankind. They send a powerful signal to renew and overcome the challenges of the pandemic. That is why I have accepted your kind invitation with pleasure,” the Head of State said.\n\n',
    '',
    'content/events/2022/2022-02-05-tokayev-xi-jinping.md:141:1  error  Line 5 of `004_0dd6e0de74e8670d.txt` is missing before this paragraph: ““The Olympic Games in Beijing are taking…”; add the paragraph, or enter the line under `removed` with its rule  not-word-for-word',
  ],
  [
    'a mistyped key',
    liKeqiang,
    '\nplace: beijing',
    '\nplase: beijing',
    'content/events/2017/2017-05-14-nazarbayev-li-keqiang.md:31:1  error  Cannot use the key `plase`; did you mean `place`?  unknown-key',
  ],
  [
    'a key that stands twice',
    liKeqiang,
    '\nplace: beijing',
    '\nplace: beijing\nplace: qingdao',
    'content/events/2017/2017-05-14-nazarbayev-li-keqiang.md:32:1  error  The key `place` stands twice; keep one of the two  duplicate-key',
  ],
  [
    'evidence that does not stand in the text',
    liKeqiang,
    'words: invited Li Keqiang',
    'words: invited Li Kequiang',
    'content/events/2017/2017-05-14-nazarbayev-li-keqiang.md:56:29  error  The words `invited Li Kequiang to pay a visit to our country` do not stand in paragraph 6; copy them from the text, character for character  passage-not-in-text',
  ],
  [
    'HTML in a text',
    liKeqiang,
    'In conclusion, the President',
    'In conclusion, <script>alert(1)</script>the President',
    'content/events/2017/2017-05-14-nazarbayev-li-keqiang.md:83:16  error  The text holds HTML, which is never shown: `<script>`; remove it, or write `\\<` if the source prints the sign  html-in-text',
  ],
  [
    'a topic that is not in the vocabulary',
    liKeqiang,
    '  - energy\n',
    '  - enrgy\n',
    'content/events/2017/2017-05-14-nazarbayev-li-keqiang.md:50:5  error  Cannot find topic `enrgy`; did you mean `energy`?  unknown-topic',
  ],
  [
    'a name claimed by two records',
    'agents/xi-jinping.yaml',
    '\nvariants:\n',
    '\nvariants:\n  - Li Keqiang\n',
    'content/agents/xi-jinping.yaml:6:5  error  The name `Li Keqiang` is claimed by `li-keqiang` too; keep it in one of the two records, give both the days, `from` and `to`, of its use, or let each say under `differentFrom` how the other differs  shared-variant',
  ],
  [
    'a removed line that is not the capture’s',
    liKeqiang,
    'text: 14 May 2017',
    'text: 15 May 2017',
    'content/events/2017/2017-05-14-nazarbayev-li-keqiang.md:69:23  error  Line 30 of `000_94278ae15f34acf2.txt` is `14 May 2017`, not `15 May 2017`; copy the line of the capture into `text`  removed-line-differs',
  ],
];

for (const [what, file, from, to, line] of mistakes) {
  test(`${what} is reported with its line and its cure`, async () => {
    const copy = await copyArchive();
    await copy.edit(file, from, to);
    assert.deepEqual(await reportOf(copy), [line, '1 error, 0 warnings']);
    await copy.remove();
  });
}

describe('an archive with mistakes', () => {
  let copy: ArchiveCopy;
  before(async () => {
    copy = await copyArchive();
  });
  after(() => copy.remove());

  test('has every mistake of every file named at once, with its line and its cure', async () => {
    await copy.edit(liKeqiang, 'agent: li-keqiang', 'agent: li-keqian');
    await copy.edit(briefing, 'date: 2018-06-10', 'date: 2017-02-30');
    await copy.edit(briefing, 'confidential character', 'confidental character');
    await copy.edit(wangYi, '\n---\n', '\n');
    await copy.edit(tokayev, 'firm friendly support', 'firm, friendly support');
    await copy.copy(opening, 'events/2017/again/2017-05-14-belt-and-road-forum-opening.md');
    assert.deepEqual(await reportOf(copy), [
      'content/events/2017/2017-05-14-nazarbayev-li-keqiang.md:37:12  error  Cannot find agent `li-keqian`; did you mean `li-keqiang`?  unknown-agent',
      'content/events/2017/again/2017-05-14-belt-and-road-forum-opening.md:1:1  error  The id `2017-05-14-belt-and-road-forum-opening` is already that of `content/events/2017/2017-05-14-belt-and-road-forum-opening.md`; rename this file: `2017-05-14-belt-and-road-forum-opening-2.md` is free  duplicate-id',
      'content/events/2018/2018-06-10-nazarbayev-briefing-qingdao.md:4:7  error  Cannot read `2017-02-30` as a date; February 2017 has the days 01 to 28; correct it, or write `2017-02`  impossible-date',
      'content/events/2018/2018-06-10-nazarbayev-briefing-qingdao.md:85:1  error  Paragraph p1 differs from line 5 of `001_802d55fc007444c9.txt` at character 64: “…d the confidental character of…” here, “…d the confidential character o…” in the capture; copy the words of the capture, character for character  not-word-for-word',
      'content/events/2019/2019-03-28-wang-yi-atamkulov.md:90:1  error  The front matter that begins in line 1 is never closed; add a line `---` here, after its last field  front-matter',
      'content/events/2022/2022-02-05-tokayev-xi-jinping.md:143:1  error  Paragraph p5 differs from line 6 of `004_0dd6e0de74e8670d.txt` at character 54: “…ng for the firm, friendly supp…” here, “…ng for the firm friendly suppo…” in the capture; copy the words of the capture, character for character  not-word-for-word',
      '6 errors, 0 warnings',
    ]);
  });
});
