import { readFileSync } from 'node:fs';

import type { AgentRecord } from '../../src/archive/agent.ts';
import { byId, type Entry } from '../../src/archive/corpus.ts';
import type { EventRecord } from '../../src/archive/event.ts';
import { namesOf } from '../../src/archive/name.ts';
import { claimedLines } from '../../src/archive/source.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { FoundReport } from '../../src/corpus/import/find-reports.ts';
import { importSource } from './dev-captures.ts';
import { scorePeople } from './score-participants.ts';
import { foldWords, sumOf, type Tally, tallyOf } from './tally.ts';

const fields = ['lines', 'title', 'date', 'place', 'venue', 'type', 'removed'] as const;

/** How far the entries made by hand are found again in their captures. */
export type SeedFigures = Readonly<Record<(typeof fields)[number] | 'participants', Tally>>;

/** Imports the captures of the archive’s own entries. A value that a hand knows from elsewhere must not be found. */
export async function measureSeeds(content = 'content'): Promise<SeedFigures> {
  const { corpus } = await readCorpus(content);
  const agents = byId(corpus.agents);
  const captures = Map.groupBy(corpus.events, ({ record }) => record.source.capture);
  const scored = [...captures].flatMap(([capture, entries]) => {
    const reports = importSource(capture, readFileSync(`${content}/captures/${capture}`)).reports;
    return entries.map((entry) => scoreEntry(entry, reports, agents));
  });
  const sumOfField = (field: keyof SeedFigures): Tally => sumOf(scored.map((each) => each[field]));
  return {
    lines: sumOfField('lines'),
    title: sumOfField('title'),
    date: sumOfField('date'),
    place: sumOfField('place'),
    venue: sumOfField('venue'),
    type: sumOfField('type'),
    removed: sumOfField('removed'),
    participants: sumOfField('participants'),
  };
}

function scoreEntry(
  { id, record }: Entry,
  reports: readonly FoundReport[],
  agents: ReadonlyMap<string, AgentRecord & { id: string }>,
): SeedFigures {
  const { first } = claimedLines(record.source);
  const report = reports.find(({ outline }) => outline.first === first);
  const found = report?.head;
  const place = found?.place?.value ?? null;
  const participants = record.participants.flatMap(({ agent, asNamed }) => {
    const known = agents.get(agent);
    const forms = known ? namesOf(known).map(({ name }) => name) : [];
    return [{ name: asNamed ?? known?.name ?? agent, forms }];
  });
  const compare = (field: BasedField, wanted: string | undefined, value: string | null): Tally =>
    tallyKnown(id, isFromElsewhere(record, field) ? undefined : wanted, value);
  return {
    lines: tallyOf(
      id,
      record.source.lines,
      report ? `${report.outline.first}-${report.outline.last}` : null,
    ),
    title: compare('title', record.title, report?.outline.title?.text ?? null),
    date: compare('date', record.date, found?.date?.value ?? null),
    // The record’s id is its name in lower case; the capture may print the country beside it.
    place: compare(
      'place',
      record.place,
      place?.toLowerCase().includes(record.place ?? '?') ? (record.place ?? null) : place,
    ),
    venue: compare('venue', record.venue, found?.venue?.value ?? null),
    type: tallyOf(id, String(record.type), found?.type ? String(found.type.value) : null),
    removed: scoreRemoved(id, record, report),
    participants: scorePeople({ id, participants, mentioned: [] }, report ? [report] : [])
      .participants,
  };
}

type BasedField = 'title' | 'date' | 'place' | 'venue';

function isFromElsewhere({ basis }: EventRecord, field: BasedField): boolean {
  const kind = basis?.[field]?.kind;
  return kind === 'external-evidence' || kind === 'address';
}

/** What the capture does not say must not be found. */
function tallyKnown(id: string, wanted: string | undefined, found: string | null): Tally {
  if (wanted !== undefined) return tallyOf(id, wanted, found);
  if (found === null) return { right: [`${id}: unknown`], wrong: [], missed: [] };
  return { right: [], wrong: [`${id}: unknown | found: ${found}`], missed: [] };
}

function scoreRemoved(id: string, record: EventRecord, report: FoundReport | undefined): Tally {
  const keyOf = (one: { line: number; rule: string; text: string }): string =>
    `${id}: ${one.line} ${one.rule} ${foldWords(one.text)}`;
  const wanted = (record.removed ?? []).map(keyOf);
  const found = (report?.outline.removed ?? []).map(keyOf);
  return {
    right: wanted.filter((each) => found.includes(each)),
    missed: wanted.filter((each) => !found.includes(each)),
    wrong: found.filter((each) => !wanted.includes(each)),
  };
}
