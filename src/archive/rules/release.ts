import type { Corpus, Stored } from '../corpus.ts';
import { parseDate } from '../date.ts';
import { isDraft } from '../draft.ts';
import type { Issue } from '../issue.ts';

const dayFields = new Set(['published', 'captured', 'received', 'opened']);
const dateFields = new Set([...dayFields, 'date']);

/** Nothing in the archive is later than the day of its edition. A draft is part of none. */
export function checkRelease(corpus: Corpus): Issue[] {
  const { archive } = corpus;
  if (!archive || archive.faultyFields.has('released')) return [];
  const { released } = archive.record;
  const records: readonly Stored<unknown>[] = [
    ...corpus.events,
    ...corpus.visits,
    ...corpus.gatherings,
    ...corpus.agents,
    ...corpus.offices,
    ...corpus.places,
  ];
  return records.filter(isReviewed).flatMap((stored) =>
    datesIn(stored.record, []).flatMap(({ path, text }): Issue[] => {
      if (stored.faultyFields.has(String(path[0])) || isKnownBy(text, released)) return [];
      return [
        {
          rule: 'date-after-release',
          file: stored.file,
          position: stored.positionOf(...path),
          message: `The date \`${text}\` is later than this edition, released on ${released}`,
          cure: `correct it, or \`released\` in \`${archive.file}\``,
        },
      ];
    }),
  );
}

function isReviewed({ record, faultyFields }: Stored<unknown>): boolean {
  const draft = typeof record === 'object' && record !== null ? Reflect.get(record, 'draft') : null;
  return !isDraft({ record: { draft }, faultyFields });
}

function datesIn(
  value: unknown,
  path: readonly PropertyKey[],
): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof child === 'string' && dateFields.has(key))
      return [{ path: [...path, step], text: child }];
    return datesIn(child, [...path, step]);
  });
}

/** A date that may have been any of several days is in time when its first one is; a stretch, when its last one is. */
function isKnownBy(text: string, released: string): boolean {
  const date = parseDate(text);
  if (!date) return true;
  return date.form === 'interval' ? date.to <= released : date.from <= released;
}
