import type { DraftFinding } from '../../archive/draft.ts';
import { parseDate } from '../../archive/date.ts';
import { type EventType, eventTypes } from '../../archive/event.ts';
import { foldName, namesOf } from '../../archive/name.ts';
import type { EntryFile } from './draft/entry-file.ts';
import { entryPath, wishedId } from './draft/entry-id.ts';
import type { EntryRecord } from './draft/entry-record.ts';
import { entryText } from './draft/entry-text.ts';
import { passageWith } from './draft/passages.ts';
import { idsIn, type NewAnswers } from './new-questions.ts';
import type { Outline } from './outline/outline.ts';
import { removalLog } from './removal-log.ts';
import type { KnownRecords } from './records/known-records.ts';
import { freeId } from './records/shelf.ts';

/** The capture of a new entry: its name in the archive, and its lines with their parts. */
export type NewCapture = { readonly name: string; readonly outline: Outline };

/** The draft of an entry that an editor begins by answering questions; without a capture its text is still to come. */
export function newEntry(
  answers: NewAnswers,
  capture: NewCapture | null,
  received: string,
  known: KnownRecords,
  isTaken: (id: string) => boolean,
): EntryFile {
  const date = parseDate(answers.date);
  const agents = idsIn(answers.participants);
  const participants = agents.flatMap((id) => known.agents.records.get(id) ?? []);
  const id = freeId(wishedId({ date, title: answers.title, participants }), isTaken);
  const findings = findingsOf(answers, capture, id);
  const outline = capture?.outline ?? null;
  const removed = outline ? removalLog(outline) : [];
  const isPrinted = outline?.title?.text === answers.title;
  const record: EntryRecord = {
    title: answers.title,
    ...(date ? { date: answers.date } : {}),
    ...(outline && !isPrinted ? { basis: { title: { kind: 'supplied' } } } : {}),
    type: isType(answers.type) ? answers.type : null,
    ...(answers.place === '' ? {} : { place: answers.place }),
    participants: agents.map((agent) => ({ agent, ...passageFor(agent, outline, known) })),
    participantsNamed: 'unstated',
    topics: [],
    source: {
      issuer: answers.issuer === '' ? answers.publisher : answers.issuer,
      publisher: answers.publisher,
      ...(answers.url === '' ? {} : { url: answers.url }),
      captured: 'unknown',
      received,
      capture: capture?.name ?? `${id}.txt`,
      ...(outline
        ? { sha256: outline.source.sha256, lines: `${outline.first}-${outline.last}` }
        : { lines: '1-1' }),
      ...(outline?.isWrapped ? { wrapped: true } : {}),
      language: answers.language,
      textStatus: 'unstated',
    },
    ...(removed.length > 0 ? { removed } : {}),
    draft: { findings },
  };
  return {
    id,
    file: entryPath(id),
    text: entryText(record, { paragraphs: outline?.paragraphs ?? [] }),
    toDecide: findings.map(({ field }) => field),
  };
}

function isType(answer: string): answer is EventType {
  return answer in eventTypes;
}

/** The first place where the text has a name of somebody: the editor writes more if it takes more to show that they took part. */
function passageFor(
  agent: string,
  outline: Outline | null,
  known: KnownRecords,
): Pick<EntryRecord['participants'][number], 'passage'> {
  const record = known.agents.records.get(agent);
  if (!record || !outline) return {};
  const texts = [outline.title, ...outline.paragraphs].map((piece) => foldName(piece?.text ?? ''));
  const printed = namesOf(record).find(({ name }) =>
    texts.some((text) => text.includes(foldName(name))),
  );
  const passage = printed ? passageWith(printed.name, outline) : null;
  return passage ? { passage } : {};
}

function findingsOf(
  { date, type }: NewAnswers,
  capture: NewCapture | null,
  id: string,
): DraftFinding[] {
  const open: readonly (readonly [string, boolean, string])[] = [
    ['date', parseDate(date) === null, 'On which day was it?'],
    ['type', !isType(type), 'What kind of occasion was it?'],
    [
      'source',
      capture === null,
      `Save the source text as \`captures/${id}.txt\`, and write its first and last line under \`lines\`.`,
    ],
  ];
  return open.flatMap(([field, isOpen, review]) =>
    isOpen ? [{ field, confidence: 0, review }] : [],
  );
}
