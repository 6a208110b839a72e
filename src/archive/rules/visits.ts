import { addressOf } from '../address.ts';
import type { Corpus, Entry, Stored } from '../corpus.ts';
import { overlap, parseDate } from '../date.ts';
import type { Issue } from '../issue.ts';
import type { VisitRecord } from '../visit.ts';
import { contradictsId } from './id-dates.ts';

/** An event lies within the days of its visit and its gathering, and a visit has a kind only if words give it one. */
export function checkVisits(corpus: Corpus): Issue[] {
  const visits = new Map(corpus.visits.map((visit) => [visit.id, visit]));
  const gatherings = new Map(corpus.gatherings.map((gathering) => [gathering.id, gathering]));
  return [
    ...corpus.events.flatMap((entry) => [
      ...checkWithin(corpus, entry, 'visit', visits.get(entry.record.visit ?? '')),
      ...checkWithin(corpus, entry, 'gathering', gatherings.get(entry.record.gathering ?? '')),
    ]),
    ...corpus.visits.flatMap(checkKind),
  ];
}

function checkWithin(
  { ledger }: Corpus,
  entry: Entry,
  field: 'visit' | 'gathering',
  around: Stored<{ readonly date: string }> | undefined,
): Issue[] {
  if (!around || entry.faultyFields.has('date')) return [];
  const [date, days] = [parseDate(entry.record.date), parseDate(around.record.date)];
  if (!date || !days || overlap(date, days)) return [];
  if (!ledger.pages.has(addressOf.event(entry.id)) && contradictsId(entry, date)) return [];
  return [
    {
      rule: 'date-outside-visit',
      file: entry.file,
      position: entry.positionOf(field),
      message: `The event, ${date.edtf}, lies outside the ${field} \`${around.id}\`, ${days.edtf}`,
      cure: `correct one of them, or widen \`date\` in \`${around.file}\``,
    },
  ];
}

function checkKind(visit: Stored<VisitRecord>): Issue[] {
  const { kind, kindEvidence } = visit.record;
  if (kind === 'unstated' || kindEvidence || visit.faultyFields.has('kindEvidence')) return [];
  return [
    {
      rule: 'kind-without-evidence',
      file: visit.file,
      position: visit.positionOf('kind'),
      message: `The visit is called \`${kind}\`, and no words of a report show it`,
      cure: 'add `kindEvidence:` with event, paragraph and words, or write `unstated`',
    },
  ];
}
