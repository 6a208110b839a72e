import { join } from 'node:path';

import { recordFolders } from '../../../archive/corpus.ts';
import type { OpenFile } from '../open-archive.ts';
import { keyOf } from '../open-archive.ts';
import type { DraftKind, KnownRecords } from '../records/known-records.ts';
import type { Shelf } from '../records/shelf.ts';
import { recordText } from './record-text.ts';
import type { FileStep } from './write-file.ts';

/** The files of the draft records that were made or extended since the last time; `openFiles` learns of them. */
export function recordSteps(
  content: string,
  known: KnownRecords,
  openFiles: Map<string, OpenFile>,
): FileStep[] {
  const stepsOf = <T extends object>(
    kind: DraftKind,
    shelf: Pick<Shelf<T>, 'records' | 'unwritten' | 'markWritten'>,
  ): FileStep[] => {
    const steps = shelf.unwritten().flatMap((id): FileStep[] => {
      const stored = shelf.records.get(id);
      if (!stored) return [];
      const { id: _, ...record } = stored;
      const text = recordText(record);
      const before = openFiles.get(keyOf(kind, id));
      if (before?.text === text) return [];
      const path = before?.path ?? join(content, recordFolders[kind], `${id}.yaml`);
      openFiles.set(keyOf(kind, id), { path, text });
      return [{ path, content: text, before: before?.text ?? null }];
    });
    shelf.markWritten();
    return steps;
  };
  return [
    ...stepsOf('agent', known.agents),
    ...stepsOf('office', known.offices),
    ...stepsOf('place', known.places),
    ...stepsOf('publisher', known.publishers),
  ];
}
