import type { RecordDraft } from '../../../archive/draft.ts';

/** A record that may be a draft. */
export type Drafted = { readonly draft?: RecordDraft | undefined };

/** The records of one kind: those on file, and those that this import makes or extends. */
export type Shelf<T extends Drafted> = {
  readonly records: ReadonlyMap<string, T & { readonly id: string }>;
  /** True when a file has this id, be it one that cannot be read. */
  readonly isTaken: (id: string) => boolean;
  /** True of a draft that an import made and nobody has edited since: only such a record may be extended. */
  readonly isOpen: (id: string) => boolean;
  /** Adds a new draft, or puts an extended one in the place of the old. Throws when the record is not open. */
  readonly put: (id: string, record: T) => void;
  /** The ids of what was put and not written yet. */
  readonly unwritten: () => readonly string[];
  readonly markWritten: () => void;
};

/** Makes a shelf of the records on file. `onPut` is told of every record, those on file first. */
export function makeShelf<T extends Drafted>(
  onFile: ReadonlyMap<string, T & { readonly id: string }>,
  ids: ReadonlySet<string>,
  isOpenOnFile: (id: string) => boolean,
  onPut: (record: T & { readonly id: string }) => void = () => undefined,
): Shelf<T> {
  const records = new Map(onFile);
  const made = new Set<string>();
  const unwritten = new Set<string>();
  for (const record of records.values()) onPut(record);
  const isTaken = (id: string): boolean => ids.has(id) || records.has(id);
  const isOpen = (id: string): boolean => made.has(id) || isOpenOnFile(id);
  return {
    records,
    isTaken,
    isOpen,
    put: (id, record) => {
      if (isTaken(id) && !isOpen(id)) throw new Error(`The record ${id} is not open to imports`);
      const stored = { ...record, id };
      records.set(id, stored);
      made.add(id);
      unwritten.add(id);
      onPut(stored);
    },
    unwritten: () => [...unwritten],
    markWritten: () => unwritten.clear(),
  };
}

/** An id that no file has: the one wished for, or with the next number behind it. */
export function freeId(wished: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wished)) return wished;
  let number = 2;
  while (isTaken(`${wished}-${number}`)) number += 1;
  return `${wished}-${number}`;
}

/** Adds review sentences to a draft record, each once. */
export function withReview<T extends Drafted>(record: T, ...sentences: readonly string[]): T {
  const review = [...new Set([...(record.draft?.review ?? []), ...sentences])];
  return { ...record, draft: { ...record.draft, review } };
}
