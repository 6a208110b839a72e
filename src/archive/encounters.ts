import type { Agent, Event, Participant } from './catalogue.ts';
import { type ContactLevel, contactLevels } from './contact.ts';
import { oldestFirst } from './event-order.ts';
import { groupByEach } from './group-by-each.ts';
import type { Contact } from './reading/contacts.ts';

/**
 * A contact at its event, with both who had it, in the order of their ids, as they stood that day. Several accounts of
 * the event are one encounter: `contact` is that of the highest grade, `others` are what the other accounts say.
 */
export type Encounter = {
  readonly event: Event;
  readonly contact: Contact;
  readonly others: readonly Contact[];
  readonly between: readonly [Participant, Participant];
};

/** Encounters by the id of each of the two who had them. */
export type EncountersBy = ReadonlyMap<string, readonly Encounter[]>;

/** Two leaders who had more than co-attendance somewhere, with every encounter, the oldest first. */
export type Pair = {
  readonly id: string;
  readonly agents: readonly [Agent, Agent];
  readonly encounters: readonly Encounter[];
  /** Events that speak of both, at which the two did not meet: at most one of them took part. The oldest first. */
  readonly spokenOf: readonly Event[];
  /** Events in which both took part, and of which no text says that they met. The oldest first. */
  readonly together: readonly Event[];
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

/** Every encounter that the events hold, the oldest first; of each pair one an event. */
export function encountersOf(events: readonly Event[]): Encounter[] {
  return [...events].sort(oldestFirst).flatMap((event) => {
    const found = event.reports.flatMap(({ reading }) => reading.contacts);
    if (found.length === 0) return [];
    const participants = new Map(event.participants.map((one) => [one.agent.id, one]));
    const byPair = Map.groupBy(found, ({ between }) => pairId(...between));
    return [...byPair.values()].flatMap((contacts) => joinContacts(event, contacts, participants));
  });
}

/** The encounters of each agent, in the order given. */
export function encountersByAgent(encounters: readonly Encounter[]): EncountersBy {
  return groupByEach(encounters, ({ between }) => between.map(({ agent }) => agent.id));
}

/** The pairs above co-attendance, by id. */
export function pairsOf(
  encounters: readonly Encounter[],
  by: {
    readonly participant: ReadonlyMap<string, readonly Event[]>;
    readonly mentioned: ReadonlyMap<string, readonly Event[]>;
  },
): Map<string, Pair> {
  const groups = Map.groupBy(encounters, ({ between: [a, b] }) => pairId(a.agent.id, b.agent.id));
  const eventsOf = rememberEvents(by);
  const pairs = new Map<string, Pair>();
  for (const [id, ofPair] of groups) {
    const [first] = ofPair;
    if (!first || ofPair.every(({ contact }) => contact.level === 'co-attendance')) continue;
    const [a, b] = first.between;
    const met = new Set(ofPair.map(({ event }) => event));
    const [of, ofOther] = [eventsOf(a.agent.id), eventsOf(b.agent.id)];
    const [few, many] = of.size < ofOther.size ? [of, ofOther] : [ofOther, of];
    // An agent of nine thousand events has a thousand pairs: the shorter list is the one to go through.
    const ofBoth = [...few].filter(([event]) => many.has(event) && !met.has(event));
    const both = ([event, tookPart]: [Event, boolean]) => tookPart && many.get(event) === true;
    const inOrder = (rows: [Event, boolean][]) => rows.map(([event]) => event).sort(oldestFirst);
    pairs.set(id, {
      id,
      agents: [a.agent, b.agent],
      encounters: ofPair,
      spokenOf: inOrder(ofBoth.filter((row) => !both(row))),
      together: inOrder(ofBoth.filter(both)),
    });
  }
  return pairs;
}

/** The relations of two states that have encounters, by id. Those who stood for the same state met on no two sides. */
export function relationsOf(encounters: readonly Encounter[]): Map<string, Relation> {
  const groups = new Map<string, { states: readonly [Agent, Agent]; encounters: Encounter[] }>();
  for (const encounter of encounters) {
    const [ofOne, ofOther] = encounter.between;
    const [some, others] = [ofOne.sides.filter(isState), ofOther.sides.filter(isState)];
    if (some.some((state) => others.includes(state))) continue;
    for (const one of some)
      for (const other of others) {
        const id = pairId(one.id, other.id);
        const states = one.id < other.id ? ([one, other] as const) : ([other, one] as const);
        const relation = groups.get(id) ?? { states, encounters: [] };
        relation.encounters.push(encounter);
        groups.set(id, relation);
      }
  }
  return new Map([...groups].map(([id, relation]) => [id, { id, ...relation }]));
}

/** The encounter of one pair at one event; none when one of the two is not among those who took part. */
function joinContacts(
  event: Event,
  contacts: readonly Contact[],
  participants: ReadonlyMap<string, Participant>,
): Encounter[] {
  const [contact, ...others] = contacts.toSorted(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level),
  );
  if (!contact) return [];
  const [a, b] = [...contact.between].sort().map((id) => participants.get(id));
  return a && b && a !== b ? [{ event, contact, others, between: [a, b] }] : [];
}

/** The events of an agent, and of each whether the agent took part in it or is only spoken of. */
function rememberEvents(
  by: Parameters<typeof pairsOf>[1],
): (agent: string) => ReadonlyMap<Event, boolean> {
  const known = new Map<string, ReadonlyMap<Event, boolean>>();
  return (agent) => {
    const before = known.get(agent);
    if (before) return before;
    const events = new Map([
      ...(by.mentioned.get(agent) ?? []).map((event) => [event, false] as const),
      ...(by.participant.get(agent) ?? []).map((event) => [event, true] as const),
    ]);
    known.set(agent, events);
    return events;
  };
}

function isState({ kind }: Agent): boolean {
  return kind === 'state';
}
