import type { Agent, Catalogue, Event, Participant } from './catalogue.ts';
import { type ContactLevel, contactLevels } from './contact.ts';
import type { Contact } from './reading/contacts.ts';

/** A contact at its event, with both who had it in the order of their ids, as they stood that day. */
export type Encounter = {
  readonly event: Event;
  readonly contact: Contact;
  readonly between: readonly [Participant, Participant];
};

/** Two leaders who had more than co-attendance somewhere, with every encounter, the oldest first. */
export type Pair = {
  readonly id: string;
  readonly agents: readonly [Agent, Agent];
  readonly encounters: readonly Encounter[];
  /** Events that speak of both, at which the two did not meet: at most one of them took part. The oldest first. */
  readonly spokenOf: readonly Event[];
};

/** Two states, with every encounter of somebody who stood for the one with somebody who stood for the other. */
export type Relation = {
  readonly id: string;
  readonly states: readonly [Agent, Agent];
  readonly encounters: readonly Encounter[];
};

/** The grades, the highest first. */
export const levels = Object.keys(contactLevels) as ContactLevel[];

/** The name of a pair or relation in addresses: both ids in alphabetical order. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a}--${b}` : `${b}--${a}`;
}

/** Every encounter that the events hold, the oldest first; of each pair one an event, that of the highest grade. */
export function encountersOf(events: readonly Event[]): Encounter[] {
  return [...events].reverse().flatMap((event) => {
    const participants = new Map(event.participants.map((one) => [one.agent.id, one]));
    const found = event.reports.flatMap(({ reading }) => reading.contacts);
    const byPair = Map.groupBy(found, ({ between }) => pairId(...between));
    return [...byPair.values()].flatMap((contacts): Encounter[] => {
      const [contact] = contacts.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
      const [a, b] = contact ? contact.between.map((id) => participants.get(id)) : [];
      return contact && a && b ? [{ event, contact, between: [a, b] }] : [];
    });
  });
}

/** The pairs above co-attendance, by id. */
export function pairsOf(
  encounters: readonly Encounter[],
  by: Pick<Catalogue['by'], 'participant' | 'mentioned'>,
): Map<string, Pair> {
  const groups = Map.groupBy(encounters, ({ between: [a, b] }) => pairId(a.agent.id, b.agent.id));
  const pairs = new Map<string, Pair>();
  for (const [id, ofPair] of groups) {
    const [first] = ofPair;
    if (!first || ofPair.every(({ contact }) => contact.level === 'co-attendance')) continue;
    const [a, b] = first.between;
    const agents = [a.agent, b.agent] as const;
    pairs.set(id, { id, agents, encounters: ofPair, spokenOf: spokenOfBoth(agents, by) });
  }
  return pairs;
}

/** The relations of two states that have encounters, by id. */
export function relationsOf(encounters: readonly Encounter[]): Map<string, Relation> {
  const relations = new Map<string, { states: [Agent, Agent]; encounters: Encounter[] }>();
  for (const encounter of encounters) {
    const [a, b] = encounter.between.map(({ sides }) => sides.filter(isState));
    for (const one of a ?? [])
      for (const other of b ?? []) {
        if (one.id === other.id) continue;
        const id = pairId(one.id, other.id);
        const states: [Agent, Agent] = one.id < other.id ? [one, other] : [other, one];
        const relation = relations.get(id) ?? { states, encounters: [] };
        relation.encounters.push(encounter);
        relations.set(id, relation);
      }
  }
  return new Map([...relations].map(([id, relation]) => [id, { id, ...relation }]));
}

/** The events, the oldest first, that speak of both and at which not both took part. */
function spokenOfBoth(
  [a, b]: readonly [Agent, Agent],
  { participant, mentioned }: Pick<Catalogue['by'], 'participant' | 'mentioned'>,
): Event[] {
  const eventsOf = ({ id }: Agent): Event[] => [
    ...(participant.get(id) ?? []),
    ...(mentioned.get(id) ?? []),
  ];
  const withB = new Set(eventsOf(b));
  const bothTookPart = (event: Event): boolean =>
    [a, b].every(({ id }) => event.participants.some(({ agent }) => agent.id === id));
  return eventsOf(a)
    .filter((event) => withB.has(event) && !bothTookPart(event))
    .sort((one, other) => (one.date.from < other.date.from ? -1 : 1));
}

function isState({ kind }: Agent): boolean {
  return kind === 'state';
}
