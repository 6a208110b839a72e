import { type AuthorityKind, authorityRecords } from '../authority-records.ts';
import type { Corpus, Entry } from '../corpus.ts';
import { isDraft } from '../draft.ts';
import type { Issue } from '../issue.ts';
import type { Reading } from '../reading/reading.ts';
import { hasLines } from '../rules/claims.ts';
import { type Stretch, unclaimedLines } from '../unclaimed-lines.ts';

/** A draft entry; `entry` is absent while nothing can be made of its file. */
export type DraftEntry = {
  readonly id: string;
  readonly file: string;
  readonly entry: Entry | undefined;
};

/** A draft authority record: what it asks is not known while nothing can be made of its file. */
export type DraftRecord = {
  readonly kind: AuthorityKind;
  readonly id: string;
  readonly file: string;
  /** The id, when the record has no name that can be read. */
  readonly name: string;
  readonly asks: readonly string[];
};

/** Lines of a capture that no entry claims; `isWhole` when nobody claims any line of it. */
export type UnclaimedStretch = Stretch & {
  readonly capture: string;
  readonly isWhole: boolean;
  /** The first of the lines. */
  readonly opening: string;
};

/** All that waits for an editor. What takes long is made when it is first asked for. */
export type Review = {
  /** All records, drafts included, also those with faults. */
  readonly corpus: Corpus;
  readonly drafts: readonly DraftEntry[];
  readonly records: readonly DraftRecord[];
  /** What the checker found in a file: also in one that is a draft. */
  readonly issuesIn: (file: string) => readonly Issue[];
  readonly readingOf: (entry: Entry) => Reading;
};

/** The draft entries of a corpus, and the files of entries of which nothing can be made. */
export function draftEntriesOf(
  { events }: Corpus,
  unread: readonly { readonly id: string; readonly file: string }[],
): DraftEntry[] {
  return [
    ...events.filter(isDraft).map((entry) => ({ id: entry.id, file: entry.file, entry })),
    ...unread.map(({ id, file }) => ({ id, file, entry: undefined })),
  ];
}

/** The draft authority records of a corpus. */
export function draftRecordsOf(corpus: Corpus): DraftRecord[] {
  return authorityRecords(corpus).flatMap(([kind, records]) =>
    records.filter(isDraft).map(({ id, file, record }) => ({
      kind,
      id,
      file,
      name: record.name,
      asks: record.draft?.review ?? [],
    })),
  );
}

/** What nobody claims of the captures. An entry whose lines are not known claims none. */
export function unclaimedOf({ captures, events }: Corpus): UnclaimedStretch[] {
  const byCapture = Map.groupBy(events, ({ record }) => record.source.capture);
  return [...captures.values()].flatMap((capture) => {
    const claimants = (byCapture.get(capture.name) ?? []).filter((entry) =>
      hasLines(entry, capture),
    );
    return unclaimedLines(claimants, capture).map((stretch) => ({
      ...stretch,
      capture: capture.name,
      isWhole: claimants.length === 0,
      opening: capture.lines[stretch.from - 1]?.trim() ?? '',
    }));
  });
}
