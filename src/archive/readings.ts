import { joinedAnchor } from './anchor.ts';
import { byId, type Corpus, type Entry } from './corpus.ts';
import { type ArchiveDate, parseDate } from './date.ts';
import type { EventRecord } from './event.ts';
import { type Authority, makeAuthority } from './reading/authority.ts';
import { correctReading } from './reading/correct.ts';
import type { Occasion } from './reading/mentions.ts';
import { type Reading, readTexts } from './reading/reading.ts';
import type { Text } from './reading/span.ts';

/** What was read in each report, by the id of its entry; corrected by what its editor says. */
export type Readings = ReadonlyMap<string, Reading>;

/**
 * Recalls what was read with the same records in the same report, or reads it. Both are given as texts that hold all that
 * the reading depends on.
 */
export type Memory = (records: string) => (report: string, read: () => Reading) => Reading;

/** Reads every report of a corpus, one with faults as far as that goes. */
export function readReports(corpus: Corpus, memory: Memory = () => (_, read) => read()): Readings {
  const records = {
    agents: byId(corpus.agents),
    offices: byId(corpus.offices),
    places: byId(corpus.places),
    topics: byId(corpus.topics),
  };
  const recall = memory(JSON.stringify(Object.values(records).map((byIds) => [...byIds.values()])));
  const countries = new Map(corpus.publishers.map(({ id, record }) => [id, record.country]));
  let authority: Authority | undefined;
  return new Map(
    corpus.events.map((entry) => {
      const texts = textsOf(entry);
      const occasion = occasionOf(entry, countries.get(entry.record.source.issuer) ?? null);
      const { contacts, quotations, outcomes } = entry.record;
      const report = JSON.stringify([texts, occasion, contacts, quotations, outcomes]);
      const reading = recall(report, () => {
        authority ??= makeAuthority(records);
        return correctReading(readTexts(texts, occasion, authority), entry, texts);
      });
      return [entry.id, reading];
    }),
  );
}

/** The headline and the paragraphs of an entry, by their anchors on the page of its event. */
export function textsOf(entry: Entry): Text[] {
  return [
    { p: joinedAnchor(entry, '0'), text: entry.record.title },
    ...entry.paragraphs.map(({ anchor, text }) => ({
      p: anchor.replace(/^p(?=\d)/, ''),
      text,
    })),
  ];
}

function occasionOf(entry: Entry, perspective: string | null): Occasion {
  const { record, faultyFields } = entry;
  return {
    date: faultyFields.has('date') ? null : daysOf(record),
    perspective,
    participants: record.participants,
    settled: (record.mentioned ?? []).map(({ agent, passage }) => ({
      agent,
      p: joinedAnchor(entry, passage.p),
      words: passage.words,
    })),
  };
}

/** The days that the date may mean: of an uncertain one the bounds that the entry gives; null when it gives none. */
function daysOf({ date, basis }: EventRecord): ArchiveDate | null {
  const days = parseDate(date);
  if (days?.qualifier === undefined) return days;
  return basis?.date?.bounds === undefined ? null : parseDate(basis.date.bounds);
}
