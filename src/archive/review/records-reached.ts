import type { Corpus, Entry } from '../corpus.ts';
import { oncePer } from '../once-per.ts';
import { referencesOf } from '../rules/references.ts';
import type { DraftRecord } from './review.ts';

/**
 * The draft records to which an entry leads, itself or through another draft: none of them may stay one when it is
 * published. An office is led to by the draft of who holds it, too.
 */
export function recordsReached(
  entry: Entry,
  corpus: Corpus,
  records: readonly DraftRecord[],
): DraftRecord[] {
  const drafts = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
  const links = linksOf(corpus);
  const reached = new Set<DraftRecord>();
  const follow = (file: string): void => {
    for (const key of links.get(file) ?? []) {
      const record = drafts.get(key);
      if (!record || reached.has(record)) continue;
      reached.add(record);
      follow(record.file);
    }
  };
  follow(entry.file);
  return [...reached];
}

/** The records (`agent xi-jinping`) to which each file leads. */
const linksOf = oncePer((corpus: Corpus): Map<string, string[]> => {
  const files = new Map(corpus.agents.map(({ id, file }) => [id, file]));
  const links = [
    ...referencesOf(corpus).map(({ kind, id, stored }) => ({
      from: stored.file,
      to: `${kind} ${id}`,
    })),
    ...corpus.offices.flatMap(({ id, record }) =>
      record.tenures.map(({ holder }) => ({ from: files.get(holder) ?? '', to: `office ${id}` })),
    ),
  ];
  const byFile = new Map<string, string[]>();
  for (const [file, all] of Map.groupBy(links, ({ from }) => from))
    byFile.set(file, [...new Set(all.map(({ to }) => to))]);
  return byFile;
});
