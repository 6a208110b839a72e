import { addressOf } from '../address.ts';
import type { Corpus, Entry } from '../corpus.ts';
import { type ArchiveDate, overlap, parseDate } from '../date.ts';
import type { Issue } from '../issue.ts';

/**
 * The name of an entry begins with its date, as far as that is known. An address that was published stays as it is,
 * whatever the date turns out to be: then a difference is only noted.
 */
export function checkIdDates(corpus: Corpus): Issue[] {
  return corpus.events
    .filter(({ faultyFields }) => !faultyFields.has('date'))
    .flatMap((entry) => {
      const date = parseDate(entry.record.date);
      return date ? checkId(entry, date, corpus.ledger.pages.has(addressOf.event(entry.id))) : [];
    });
}

/** True when the name of an entry gives another date than its record: which of the two is wrong is not known. */
export function contradictsId({ id }: Entry, date: ArchiveDate): boolean {
  const idDate = parseDate(/^\d{4}(?:-\d\d){0,2}(?=-|$)/.exec(id)?.[0] ?? '');
  return idDate !== null && !overlap(idDate, date);
}

function checkId(entry: Entry, date: ArchiveDate, isPublished: boolean): Issue[] {
  const name = entry.id.replace(/^undated-/, '');
  const [, inId, rest = name] = /^(\d{4}(?:-\d\d){0,2})(?:-(.+))?$/.exec(entry.id) ?? [];
  const idDate = inId === undefined ? null : parseDate(inId);
  const agrees = idDate !== null && overlap(idDate, date);
  const isMoreExact =
    agrees && date.form !== 'interval' && (idDate.from > date.from || idDate.to < date.to);
  if (agrees && !isMoreExact) return [];
  const position = entry.positionOf('date');
  if (isPublished) {
    return [
      {
        rule: 'published-id-date',
        file: entry.file,
        position,
        message: `The address of this event says \`${inId ?? 'no date'}\`, its date is \`${date.edtf}\``,
        cure: 'leave it so: an address that was published stays',
      },
    ];
  }
  return [
    {
      rule: isMoreExact ? 'id-more-exact' : 'id-date',
      file: entry.file,
      position,
      message: messageFor(date, inId, isMoreExact),
      cure: `name the file \`${[knownPart(date), rest].join('-')}.md\`, or correct the date`,
    },
  ];
}

function messageFor({ edtf }: ArchiveDate, inId: string | undefined, isMoreExact: boolean): string {
  if (inId === undefined) return 'The name of the file does not begin with the day of the event';
  if (isMoreExact)
    return `The name of the file says \`${inId}\`, which is more than the date \`${edtf}\` does`;
  return `The date \`${edtf}\` is not the one in the name of the file, \`${inId}\``;
}

/** What the first and the last day have in common: the day, the month, or the year in which it begins. */
export function knownPart({ from, to }: ArchiveDate): string {
  if (from === to) return from;
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);
}
