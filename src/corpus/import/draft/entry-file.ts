import type { KnownRecords } from '../records/known-records.ts';
import { freeId } from '../records/shelf.ts';
import { agentsOf, type DraftReport } from './draft-report.ts';
import { entryPath, wishedId } from './entry-id.ts';
import { entryRecord } from './entry-record.ts';
import { entryText } from './entry-text.ts';

/** The file of a draft entry, with the fields that an editor has to decide. */
export type EntryFile = {
  readonly id: string;
  /** Within the archive. */
  readonly file: string;
  readonly text: string;
  readonly toDecide: readonly string[];
};

/** Makes the file of an entry, under an id that is free. */
export function entryFile(
  draft: DraftReport,
  received: string,
  known: KnownRecords,
  isTaken: (id: string) => boolean,
): EntryFile {
  const { matched, title } = draft;
  const wished = wishedId({ date: matched.date, title, participants: agentsOf(draft, known) });
  const id = freeId(wished, isTaken);
  const record = entryRecord(draft, received);
  const findings = record.draft?.findings ?? [];
  return {
    id,
    file: entryPath(id),
    text: entryText(record, matched.found.outline),
    toDecide: [
      ...new Set(findings.flatMap(({ field, review }) => (review === undefined ? [] : [field]))),
    ],
  };
}
