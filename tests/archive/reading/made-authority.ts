import type { AgentRecord } from '../../../src/archive/agent.ts';
import { parseDate } from '../../../src/archive/date.ts';
import type { OfficeRecord } from '../../../src/archive/office.ts';
import type { PlaceRecord } from '../../../src/archive/place.ts';
import { type Authority, makeAuthority } from '../../../src/archive/reading/authority.ts';
import {
  findMentions,
  type Mention,
  type Occasion,
} from '../../../src/archive/reading/mentions.ts';
import type { Text } from '../../../src/archive/reading/span.ts';
import type { TopicRecord } from '../../../src/archive/topic.ts';
import { numberedTexts } from '../../reading/numbered-texts.ts';

type Records = {
  readonly agents?: Readonly<Record<string, AgentRecord>>;
  readonly offices?: Readonly<Record<string, OfficeRecord>>;
  readonly places?: Readonly<Record<string, PlaceRecord>>;
  readonly topics?: Readonly<Record<string, TopicRecord>>;
};

/** The records of a test, by their ids. */
export function authorityOf({
  agents = {},
  offices = {},
  places = {},
  topics = {},
}: Records): Authority {
  return makeAuthority({
    agents: byId(agents),
    offices: byId(offices),
    places: byId(places),
    topics: byId(topics),
  });
}

/** The record of a person. */
export function person(name: string, fields: Partial<AgentRecord> = {}): AgentRecord {
  return { name, kind: 'person', ...fields };
}

/** The record of a state. */
export function state(name: string, demonyms: string[] = [], variants: string[] = []): AgentRecord {
  return { name, kind: 'state', demonyms, variants };
}

/** The mentions of a report, its headline first; `date` is an EDTF string. */
export function mentionsIn(
  texts: string | readonly string[],
  authority: Authority,
  occasion: Partial<Omit<Occasion, 'date'>> & { date?: string | null } = {},
): Mention[] {
  return findMentions(textsOf(texts), authority, occasionOf(occasion)).mentions;
}

/** The mentions of a report, each as `surface → agent`, `surface → agent (hand)` or `surface → reason`. */
export function told(mentions: readonly Mention[]): string[] {
  return mentions.map(
    ({ surface, agent, reason, setBy }) =>
      `${surface} → ${agent ?? `? ${reason}`}${setBy === 'hand' ? ' (hand)' : ''}`,
  );
}

/** One paragraph, or a headline and paragraphs. */
export function textsOf(texts: string | readonly string[]): Text[] {
  return typeof texts === 'string' ? [{ p: '1', text: texts }] : numberedTexts(texts);
}

/** A report of 15 June 2020 of which nothing else is known, unless it is given. */
export function occasionOf({
  date = '2020-06-15',
  ...occasion
}: Partial<Omit<Occasion, 'date'>> & { date?: string | null }): Occasion {
  return {
    date: date === null ? null : parseDate(date),
    perspective: null,
    participants: null,
    settled: [],
    ...occasion,
  };
}

function byId<T>(records: Readonly<Record<string, T>>): Map<string, T & { id: string }> {
  return new Map(Object.entries(records).map(([id, record]) => [id, { ...record, id }]));
}
