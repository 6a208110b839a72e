import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { type ArchiveCopy, copyArchive } from '../corpus/archive-copy.ts';

/** The files of the drafts of `archiveWithDrafts`. */
export const draftFiles = {
  talks: 'events/2019/2019-03-28-wang-yi-atamkulov.md',
  meeting: 'events/2017/2017-05-14-nazarbayev-li-keqiang.md',
  undated: 'events/undated/undated-atamkulov-statement.md',
} as const;

const findingsOfTalks = `draft:
  findings:
    - { field: title, value: Wang Yi Holds Talks with Foreign Minister Beibut Atamkulov of Kazakhstan, confidence: 0.97, line: 2 }
    - { field: date, value: "March 28, 2019", confidence: 0.95, line: 5, words: "March 28, 2019" }
    - { field: place, value: Beijing, confidence: 0.9, line: 5, words: at the Diaoyutai State Guest House in Beijing }
    - { field: venue, value: Diaoyutai State Guest House, confidence: 0.75, line: 5, words: Diaoyutai State Guest House, review: Is this the building as it is printed? }
    - { field: type, value: talks, confidence: 0.9, line: 5, words: held talks }
    - { field: publisher, confidence: 0, review: Who published the page? Its breadcrumb names no body. }
    - { field: participants, value: Wang Yi, confidence: 0.95, line: 5, words: State Councilor and Foreign Minister Wang Yi }
    - { field: participants, value: Beibut Atamkulov, confidence: 0.95, line: 5, words: Foreign Minister Beibut Atamkulov of Kazakhstan }
    - { field: participants, value: Mr. Foreign Minister, confidence: 0.4, line: 7, words: Mr. Foreign Minister, review: "Whom do these words mean: \`beibut-atamkulov\`?" }
    - { field: mentioned, value: Nursultan Nazarbayev, confidence: 0.9, line: 7, words: the first President Nursultan Nazarbayev }
---
`;

const findingsOfMeeting = `draft:
  findings:
    - { field: date, value: 14 May 2017, confidence: 0.85, line: 30, words: 14 May 2017 }
    - { field: place, value: Beijing, confidence: 0.6, line: 35, words: Beijing, review: The line above the text names the place; was the meeting there? }
---
`;

const undated = `---
title: On the visit to Almaty
type: null
participants: []
participantsNamed: unstated
topics: []
source:
  issuer: mfa-china
  publisher: mfa-china
  captured: unknown
  received: 2026-11-21
  capture: statement.txt
  lines: 1-7
  language: en
  textStatus: unstated
removed:
  - { line: 5, text: Print this page, rule: navigation }
draft:
  findings:
    - { field: date, confidence: 0, review: The report does not say on which day it was. }
    - { field: type, confidence: 0.5, review: "The report tells of no event that took place: choose a type, or leave the entry a draft." }
---

Beibut Atamkulov will be welcome in Almaty.
`;

const statement = `On the visit to Almaty

Beibut Atamkulov will be welcome in Almaty.

Print this page

More news
`;

/**
 * The first archive with two of its reports made drafts again, a person and an office that only one of them needs made
 * drafts, and a statement without a date that leaves out a line of its capture.
 */
export async function archiveWithDrafts(): Promise<ArchiveCopy> {
  const copy = await copyArchive();
  for (const file of ['permalinks.txt', 'visits/2019-03-atamkulov-china.yaml'])
    await rm(join(copy.content, file));
  await copy.edit(draftFiles.talks, 'visit: 2019-03-atamkulov-china\n', '');
  await copy.edit(draftFiles.talks, '---\n\nOn March', `${findingsOfTalks}\nOn March`);
  await copy.edit(draftFiles.meeting, '---\n\nAt the', `${findingsOfMeeting}\nAt the`);
  await copy.write(draftFiles.undated, undated);
  await copy.write('captures/statement.txt', statement);
  await copy.append(
    'agents/beibut-atamkulov.yaml',
    'draft:\n  review:\n    - Is this the “Atamkulov” of other reports?\n',
  );
  await copy.append('offices/foreign-minister-of-kazakhstan.yaml', 'draft:\n  review: []\n');
  return copy;
}
