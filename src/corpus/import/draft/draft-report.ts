import type { AgentRecord } from '../../../archive/agent.ts';
import type { Authority } from '../../../archive/reading/authority.ts';
import type { Occasion } from '../../../archive/reading/mentions.ts';
import { type Reading, readTexts } from '../../../archive/reading/reading.ts';
import type { MatchedReport } from '../records/gather-records.ts';
import type { KnownRecords } from '../records/known-records.ts';
import { type FoundTopic, findTopics } from '../records/report-topics.ts';
import { type DraftPeople, draftPeople } from './draft-people.ts';
import { textsOfOutline } from './passages.ts';
import { suppliedTitle } from './supplied-title.ts';

/** A report with all that the archive can say of it: what its entry, its findings and its line of JSON are made from. */
export type DraftReport = DraftPeople & {
  readonly matched: MatchedReport;
  readonly title: string;
  /** As the site will read the entry. */
  readonly reading: Reading;
  readonly topics: readonly FoundTopic[];
};

/**
 * Reads a matched report with the records of the archive: first to learn who took part, then as the site will read its
 * entry.
 */
export function draftReport(
  matched: MatchedReport,
  authority: Authority,
  known: KnownRecords,
): DraftReport {
  const { outline, head } = matched.found;
  const names = matched.people
    .filter(({ person }) => person.part === 'took-part')
    .map(({ person, agent }) => nameOf(agent, known) ?? person.name);
  const title = outline.title?.text ?? suppliedTitle(head.type?.value ?? null, names);
  const texts = textsOfOutline(title, outline);
  const occasion = occasionOf(matched, known);
  const first = readTexts(texts, occasion, authority);
  const people = draftPeople(matched, texts, first, known);
  const participants = people.participants.flatMap(({ agent, office }) =>
    agent === null ? [] : [{ agent, ...(office === null ? {} : { office }) }],
  );
  const reading = readTexts(texts, { ...occasion, participants }, authority);
  return { ...people, matched, title, reading, topics: findTopics(reading.terms) };
}

/** The records of those who took part and have one. */
export function agentsOf(
  { participants }: DraftPeople,
  known: KnownRecords,
): (AgentRecord & { readonly id: string })[] {
  return participants.flatMap(({ agent }) =>
    agent === null ? [] : (known.agents.records.get(agent) ?? []),
  );
}

function nameOf(agent: string | null, known: KnownRecords): string | undefined {
  return agent === null ? undefined : known.agents.records.get(agent)?.name;
}

function occasionOf({ date, publisher }: MatchedReport, known: KnownRecords): Occasion {
  return {
    // Of an uncertain day an entry must give bounds before any office resolves.
    date: date?.qualifier === undefined ? date : null,
    perspective: known.publishers.records.get(publisher.issuer)?.country ?? null,
    participants: null,
    settled: [],
  };
}
