import { addressOf } from './address.ts';
import type { Agent, Catalogue } from './catalogue.ts';
import { indexCommitments } from './commitments.ts';
import { type Encounter, pairId } from './encounters.ts';
import { quotationPages } from './quotation-index.ts';
import { allShelves, type Shelf, shelve } from './shelf.ts';

/** The addresses of the finding aids that are made of what was read in the reports. */
export function aidAddresses(catalogue: Catalogue): string[] {
  const { pairs, relations } = catalogue;
  return [
    addressOf.pairs(),
    ...[...pairs.values()].flatMap(({ id, encounters }) => pathsOf(encounters, addressOf.pair(id))),
    addressOf.relations(),
    ...[...relations.values()].flatMap(({ id, encounters }) =>
      pathsOf(encounters, addressOf.relation(id)),
    ),
    addressOf.quotations(),
    ...quotationPages(catalogue).map(({ address }) => address),
    ...shelfAddresses(indexCommitments(catalogue).shelf, addressOf.commitments()),
    addressOf.gaps(),
  ];
}

/** Where those of these pages moved that are named after an agent or a topic whose id was another before. */
export function movedAidAddresses(catalogue: Catalogue): [from: string, to: string][] {
  const { pairs, relations, agents, topics } = catalogue;
  const ofTwo = [
    ...[...pairs.values()].map((pair) => ({ ...pair, two: pair.agents, at: addressOf.pair })),
    ...[...relations.values()].map((one) => ({ ...one, two: one.states, at: addressOf.relation })),
  ].flatMap(({ id, encounters, two, at }) =>
    formerPairIds(two).flatMap((former) =>
      pathsOf(encounters, '').map((path) => move(at(former), at(id), path)),
    ),
  );
  const quoted = quotationPages(catalogue).flatMap(({ group, shelf }) => {
    const addressFor = { by: addressOf.quotationsBy, on: addressOf.quotationsOn, in: undefined };
    const at = addressFor[group.axis];
    const record = group.axis === 'by' ? agents.get(group.id) : topics.get(group.id);
    if (!at || !record) return [];
    return (record.formerIds ?? []).map((former) => move(at(former), group.address, shelf.path));
  });
  return [...ofTwo, ...quoted];
}

/**
 * Of a published address that has no page now: the page above it that has one, if it was a list of what is read in the
 * reports. Such a list is empty as soon as no report shows anything of it any more, because a text was withdrawn, an
 * editor corrected a fact, or a rule learnt better: nobody has to tell the ledger.
 */
export function aboveEmptied(address: string, present: ReadonlySet<string>): string | undefined {
  if (!/^\/(?:pairs|relations|quotations|commitments)\/./.test(address)) return undefined;
  for (let above = address; above !== '/'; above = above.replace(/[^/]+\/$/, ''))
    if (above !== address && present.has(above)) return above;
  return undefined;
}

/** Every id that a pair had when one of the two, or both, were called otherwise. */
function formerPairIds([a, b]: readonly [Agent, Agent]): string[] {
  const idsOf = ({ id, formerIds = [] }: Agent): string[] => [id, ...formerIds];
  return idsOf(a)
    .flatMap((one) => idsOf(b).map((other) => pairId(one, other)))
    .slice(1);
}

function pathsOf(encounters: readonly Encounter[], address: string): string[] {
  return shelfAddresses(shelve(encounters), address);
}

function shelfAddresses<T>(shelf: Shelf<T>, address: string): string[] {
  return allShelves(shelf).map(({ path }) => `${address}${path}`);
}

function move(from: string, to: string, path: string): [string, string] {
  return [`${from}${path}`, `${to}${path}`];
}
