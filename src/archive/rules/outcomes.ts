import type { Corpus, Entry } from '../corpus.ts';
import { type ArchiveDate, formatDate, parseDate } from '../date.ts';
import type { Issue } from '../issue.ts';
import type { OutcomeRecord } from '../outcome.ts';

/** What fulfils a promise is not before it, and is named where the promise is called fulfilled, and nowhere else. */
export function checkOutcomes(corpus: Corpus): Issue[] {
  const dates = new Map(corpus.events.map((entry) => [entry.id, dateOf(entry)]));
  const accounts = new Map(corpus.events.map(({ id, record }) => [id, record.accountOf]));
  return corpus.events.flatMap((entry) =>
    (entry.record.outcomes ?? []).flatMap((outcome, index) => [
      ...checkOrder(entry, outcome, index, dates),
      ...checkStatus(entry, outcome, index),
      ...checkFulfilment(entry, outcome, index, accounts),
    ]),
  );
}

function checkOrder(
  entry: Entry,
  { fulfilledBy }: OutcomeRecord,
  index: number,
  dates: ReadonlyMap<string, ArchiveDate | null>,
): Issue[] {
  if (typeof fulfilledBy !== 'string') return [];
  const promised = dates.get(entry.id);
  const fulfilled = dates.get(fulfilledBy);
  if (!promised || !fulfilled || fulfilled.to >= promised.from) return [];
  return [
    {
      rule: 'fulfilled-before-promise',
      file: entry.file,
      position: entry.positionOf('outcomes', index, 'fulfilledBy'),
      message: `\`${fulfilledBy}\`, ${formatDate(fulfilled)}, lies before the promise, ${formatDate(promised)}`,
      cure: 'name a later event, or correct one of the dates',
    },
  ];
}

function checkStatus(entry: Entry, outcome: OutcomeRecord, index: number): Issue[] {
  const isFulfilled = outcome.status === 'fulfilled';
  if (isFulfilled === (outcome.fulfilledBy !== undefined)) return [];
  return [
    isFulfilled
      ? {
          rule: 'fulfilment-status',
          file: entry.file,
          position: entry.positionOf('outcomes', index, 'status'),
          message: 'The outcome is called `fulfilled`, and nothing shows it',
          cure: 'add `fulfilledBy:` with an event, or with `url` and `says`; else write `none-recorded`',
        }
      : {
          rule: 'fulfilment-status',
          file: entry.file,
          position: entry.positionOf('outcomes', index, 'fulfilledBy'),
          message: `The outcome has \`fulfilledBy\`, and its status is \`${outcome.status ?? 'none-recorded'}\``,
          cure: 'write `status: fulfilled`, or remove `fulfilledBy`',
        },
  ];
}

/** What fulfils a promise is another event, and an event, not one of several accounts of it. */
function checkFulfilment(
  entry: Entry,
  { fulfilledBy }: OutcomeRecord,
  index: number,
  accounts: ReadonlyMap<string, string | undefined>,
): Issue[] {
  if (typeof fulfilledBy !== 'string') return [];
  const event = accounts.get(fulfilledBy);
  const isOwn = (event ?? fulfilledBy) === (entry.record.accountOf ?? entry.id);
  if (!isOwn && event === undefined) return [];
  return [
    {
      rule: 'fulfilment-status',
      file: entry.file,
      position: entry.positionOf('outcomes', index, 'fulfilledBy'),
      message: isOwn
        ? 'The outcome would be fulfilled by the very event that it comes from'
        : `\`${fulfilledBy}\` is an account of \`${event}\``,
      cure: isOwn ? 'name a later event' : `write \`fulfilledBy: ${event}\``,
    },
  ];
}

function dateOf({ record, faultyFields }: Entry): ArchiveDate | null {
  return faultyFields.has('date') ? null : parseDate(record.date);
}
