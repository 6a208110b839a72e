import { authorityRecords } from '../authority-records.ts';
import { type Corpus, type Entry, recordFolders, type Stored } from '../corpus.ts';
import { isDraft } from '../draft.ts';
import type { Issue } from '../issue.ts';
import { type Reference, referencesOf } from './references.ts';

/** What is published leads to nothing that is not; `part` is the published part of the whole corpus. */
export function checkDraftRecords(part: Corpus, whole: Corpus): Issue[] {
  const leftOut = {
    event: idsLeftOut(part.events, whole.events),
    agent: idsLeftOut(part.agents, whole.agents),
    office: idsLeftOut(part.offices, whole.offices),
    place: idsLeftOut(part.places, whole.places),
    topic: idsLeftOut(part.topics, whole.topics),
    publisher: idsLeftOut(part.publishers, whole.publishers),
    visit: new Set<string>(),
    gathering: new Set<string>(),
    capture: new Set<string>(),
  };
  const found = referencesOf(part).filter(({ kind, id }) => leftOut[kind].has(id));
  const once = Map.groupBy(found, ({ stored, kind, id }) => `${stored.file} ${kind} ${id}`);
  return [...once.values()].flatMap(([first]) => (first ? [leadsToDraft(first)] : []));
}

/** For each draft, in one line, what it lacks and what an editor has to decide. */
export function checkReviews(corpus: Corpus): Issue[] {
  const records = authorityRecords(corpus).flatMap(([, stored]) => stored.filter(isDraft));
  return [
    ...corpus.events.filter(isDraft).map((entry) => toReview(entry, openInEntry(entry))),
    ...records.map((stored) => toReview(stored, [(stored.record.draft?.review ?? []).join(' ')])),
  ];
}

function idsLeftOut(
  part: readonly Stored<unknown>[],
  whole: readonly Stored<unknown>[],
): ReadonlySet<string> {
  const kept = new Set(part.map(({ id }) => id));
  return new Set(whole.map(({ id }) => id).filter((id) => !kept.has(id)));
}

function leadsToDraft({ kind, id, stored, path }: Reference): Issue {
  const isEntry = kind === 'event';
  return {
    rule: 'draft-record',
    file: stored.file,
    position: stored.positionOf(...path),
    message: `The ${kind} \`${id}\` is a draft, and what is published must not lead to it`,
    cure: `review it and remove its \`draft:\` in \`${recordFolders[kind]}/\`${isEntry ? '' : ', or make this record a draft, too'}`,
  };
}

function openInEntry({ record, faultyFields }: Entry): string[] {
  const open = (record.draft?.findings ?? []).filter(({ review }) => review !== undefined);
  const fields = new Set(open.map(({ field }) => field));
  const count = open.length === 1 ? '1 finding' : `${open.length} findings`;
  return [
    ...(faultyFields.has('date') ? ['it has no date'] : []),
    ...(record.type === null ? ['its kind of event is not known'] : []),
    ...(open.length > 0 ? [`${count} to review: ${[...fields].join(', ')}`] : []),
  ];
}

function toReview(stored: Stored<unknown>, all: readonly string[]): Issue {
  const open = all.map((each) => each.replace(/\.$/, '')).filter((each) => each !== '');
  return {
    rule: 'draft-to-review',
    file: stored.file,
    position: stored.positionOf('draft'),
    message: `A draft: ${open.length > 0 ? open.join('; ') : 'nothing is left to decide'}`,
    cure: 'to publish it, remove `draft:`',
  };
}
