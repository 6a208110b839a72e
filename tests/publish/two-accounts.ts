import type { ArchiveCopy } from '../corpus/archive-copy.ts';

/** The event of the first archive to which the accounts are added. */
export const eventId = '2017-05-14-nazarbayev-li-keqiang';

export type Account = 'kazinform' | 'kazinform-ru';

type Text = { readonly lines: readonly string[]; readonly frontMatter: string };

const people = `participants:
  - { agent: nursultan-nazarbayev, passage: { p: 1, words: NAZARBAYEV } }
  - { agent: li-keqiang, passage: { p: 1, words: LI } }`;

const texts: Readonly<Record<Account, Text>> = {
  kazinform: {
    lines: [
      'Nazarbayev meets Li Keqiang',
      'President Nursultan Nazarbayev met Li Keqiang in Beijing and spoke of 12 projects, the agency reports.',
      '“Our ties grow,” Li Keqiang said. Klaus Schwab was present, too.',
    ],
    frontMatter: `${people.replace('NAZARBAYEV', 'Nursultan Nazarbayev').replace('LI', 'met Li Keqiang')}
  - { agent: klaus-schwab, passage: { p: 2, words: Klaus Schwab was present } }
contacts:
  - { between: [nursultan-nazarbayev, li-keqiang], level: meeting, passage: { p: 1, words: met Li Keqiang } }
quotations:
  - { speaker: li-keqiang, passage: { p: 2, words: "Our ties grow," } }
outcomes:
  - { kind: confirmation, by: li-keqiang, passage: { p: 2, words: Our ties grow } }
figures:
  - { subject: number of projects, value: "12", unit: projects, passage: { p: 1, words: 12 projects } }
topics: [olympic-games]`,
  },
  'kazinform-ru': {
    lines: ['Встреча в Пекине', 'Встреча прошла в Пекине, сообщает агентство.'],
    frontMatter: `${people.replace('NAZARBAYEV', 'Встреча').replace('LI', 'Встреча')}
topics: [trade]
anchorPrefix: kazinform-ru`,
  },
};

/** Adds further accounts of one event, by one issuer, to a copy of the first archive. */
export async function addAccounts(copy: ArchiveCopy, accounts: readonly Account[]): Promise<void> {
  for (const account of accounts) {
    const [title = '', ...paragraphs] = texts[account].lines;
    await copy.write(`captures/${account}.txt`, texts[account].lines.join('\n'));
    await copy.write(
      `events/2017/2017-05-14-${account}-li-keqiang.md`,
      `---
title: ${title}
date: 2017-05-14
basis:
  date: { kind: header }
type: meeting
participantsNamed: unstated
${texts[account].frontMatter}
source:
  issuer: kazinform
  publisher: kazinform
  captured: unknown
  received: 2026-11-21
  capture: ${account}.txt
  lines: 1-${texts[account].lines.length}
  language: ${account === 'kazinform' ? 'en' : 'ru'}
  textStatus: unstated
accountOf: ${eventId}
---

${paragraphs.join('\n\n')}
`,
    );
  }
}
