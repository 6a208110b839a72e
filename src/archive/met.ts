import type { Agent, Catalogue, Office } from './catalogue.ts';
import { compareAgents, compareText } from './collation.ts';
import { type Encounter, pairId, type Pair, type Relation } from './encounters.ts';
import { tookPart } from './finding-aids.ts';
import { groupByEach } from './group-by-each.ts';
import { oncePer } from './once-per.ts';

/** Somebody whom an agent encountered; `pair` is absent when the two only attended the same event. */
export type Met = {
  readonly other: Agent;
  readonly pair: Pair | undefined;
  readonly encounters: readonly Encounter[];
};

/** Whom an agent encountered, the most often met first. */
export function whomMet({ encountersOf, pairs }: Catalogue, agent: Agent): Met[] {
  const groups = Map.groupBy(encountersOf.get(agent.id) ?? [], ({ between: [a, b] }) =>
    a.agent === agent ? b.agent : a.agent,
  );
  return [...groups]
    .map(([other, encounters]) => ({
      other,
      pair: pairs.get(pairId(agent.id, other.id)),
      encounters,
    }))
    .sort((a, b) => b.encounters.length - a.encounters.length || compareAgents(a.other, b.other));
}

/** The pairs of each leader: how an index of thousands of pairs is kept short. By family name. */
export function leadersWithPairs({ pairs }: Catalogue): { agent: Agent; pairs: Pair[] }[] {
  return [...groupByEach(pairs.values(), ({ agents }) => agents)]
    .map(([agent, ofAgent]) => ({ agent, pairs: ofAgent }))
    .sort((a, b) => compareAgents(a.agent, b.agent));
}

/** Two agents in the order of a list: by family name. */
export function inNameOrder(two: readonly [Agent, Agent]): readonly [Agent, Agent] {
  const [a, b] = two;
  return compareAgents(a, b) <= 0 ? two : [b, a];
}

/** What a list calls two agents: `Nursultan Nazarbayev – Xi Jinping`. */
export function nameOfTwo([one, other]: readonly [Agent, Agent]): string {
  return `${one.name} – ${other.name}`;
}

/** Pairs or relations by the name of the first, then of the second of the two, with both names. */
export function byNames<T>(
  rows: Iterable<T>,
  twoOf: (row: T) => readonly [Agent, Agent],
): { row: T; name: string }[] {
  return [...rows]
    .map((row) => ({ row, two: inNameOrder(twoOf(row)) }))
    .sort((a, b) => compareAgents(a.two[0], b.two[0]) || compareAgents(a.two[1], b.two[1]))
    .map(({ row, two }) => ({ row, name: nameOfTwo(two) }));
}

/** The relations of a state with others, those with the most encounters first. */
export function relationsOfState(catalogue: Catalogue, state: Agent): Relation[] {
  return relationsByState(catalogue).get(state.id) ?? [];
}

/** Every state that has relations, with how many. */
export const relationsByState = oncePer(({ relations }: Catalogue): Map<string, Relation[]> => {
  const lists = groupByEach(relations.values(), ({ states }) => states.map(({ id }) => id));
  for (const list of lists.values())
    list.sort((a, b) => b.encounters.length - a.encounters.length || compareText(a.id, b.id));
  return lists;
});

/** Who took part in events while holding an office of a state or an organisation, most often first. */
export function whoStoodFor(
  catalogue: Catalogue,
  body: Agent,
): { agent: Agent; offices: readonly Office[]; events: number }[] {
  const rows = new Map<Agent, { offices: Set<Office>; events: number }>();
  for (const { participants } of tookPart(catalogue, body))
    for (const { agent, sides, offices } of participants) {
      if (!sides.includes(body)) continue;
      const row = rows.get(agent) ?? { offices: new Set<Office>(), events: 0 };
      for (const office of offices) if (office.of === body.id) row.offices.add(office);
      row.events += 1;
      rows.set(agent, row);
    }
  return [...rows]
    .map(([agent, { offices, events }]) => ({ agent, offices: [...offices], events }))
    .sort((a, b) => b.events - a.events || compareAgents(a.agent, b.agent));
}

/** Who stood for a state in its encounters with another, most often first. */
export function peopleOf(
  state: Agent,
  encounters: readonly Encounter[],
): { agent: Agent; count: number }[] {
  const counts = new Map<Agent, number>();
  for (const { between } of encounters)
    for (const { agent, sides } of between)
      if (sides.includes(state)) counts.set(agent, (counts.get(agent) ?? 0) + 1);
  return [...counts]
    .map(([agent, count]) => ({ agent, count }))
    .sort((a, b) => b.count - a.count || compareAgents(a.agent, b.agent));
}
