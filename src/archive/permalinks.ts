import { addressOf } from './address.ts';
import { aboveEmptied, aidAddresses, movedAidAddresses } from './aid-addresses.ts';
import type { Catalogue, Event } from './catalogue.ts';
import { bodiesByName, leadersByName } from './finding-aids.ts';
import { formatParagraph, type Ledger, type Withdrawal } from './ledger.ts';

/** The addresses of all pages of a catalogue, each once; moved and withdrawn ones are not among them. */
export function pageAddresses(catalogue: Catalogue): string[] {
  const { by, events, pages } = catalogue;
  return [
    addressOf.home(),
    addressOf.search(),
    addressOf.data(),
    ...[...pages.keys()].map(addressOf.page),
    addressOf.events(),
    ...[...by.year.keys()].map(addressOf.year),
    ...events.map(({ id }) => addressOf.event(id)),
    addressOf.visits(),
    ...[...by.visit.keys()].map(addressOf.visit),
    addressOf.gatherings(),
    ...[...by.gathering.keys()].map(addressOf.gathering),
    addressOf.leaders(),
    ...leadersByName(catalogue).map(({ id }) => addressOf.leader(id)),
    addressOf.organisations(),
    ...bodiesByName(catalogue, 'organisation').map(({ id }) => addressOf.organisation(id)),
    addressOf.countries(),
    ...bodiesByName(catalogue, 'state').map(({ id }) => addressOf.country(id)),
    addressOf.offices(),
    ...[...by.office.keys()].map(addressOf.office),
    addressOf.places(),
    ...[...by.place.keys()].map(addressOf.place),
    addressOf.topics(),
    ...[...by.topic.keys()].map(addressOf.topic),
    addressOf.publishers(),
    ...[...by.publisher.keys()].map(addressOf.publisher),
    ...aidAddresses(catalogue),
  ];
}

/**
 * What stands at an address that no longer has a page of its own: where it moved, that it was withdrawn, or that the list
 * which it was is empty now, with the page above it.
 */
export type FormerAddress =
  | { readonly address: string; readonly emptied: string }
  | { readonly address: string; readonly movedTo: string }
  | { readonly address: string; readonly withdrawn: Withdrawal };

/** All former addresses: those of former ids, those of which the ledger tells, and lists that are empty now. */
export function formerAddresses(catalogue: Catalogue): FormerAddress[] {
  const { ledger } = catalogue;
  const present = new Set(pageAddresses(catalogue));
  const moved = new Map([
    ...formerIdAddresses(catalogue),
    ...movedAidAddresses(catalogue),
    ...ledger.moved,
  ]);
  return [
    ...[...moved]
      .filter(([address]) => !address.includes('#') && !present.has(address))
      .map(([address, to]) => ({ address, movedTo: lastOf(to, moved) })),
    ...[...ledger.withdrawn]
      .filter(([address]) => !present.has(address) && !moved.has(address))
      .map(([address, withdrawn]) => ({ address, withdrawn })),
    ...[...ledger.pages]
      .filter((each) => !present.has(each) && !moved.has(each) && !ledger.withdrawn.has(each))
      .flatMap((address) => {
        const emptied = aboveEmptied(address, present);
        return emptied === undefined ? [] : [{ address, emptied }];
      }),
  ].sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The published addresses, paragraphs included, that nothing would answer any more. */
export function lostAddresses(catalogue: Catalogue): string[] {
  const answers = answersOf(catalogue);
  const paragraphs = [...catalogue.ledger.paragraphs].flatMap(([page, list]) =>
    list.map(({ anchor }) => `${page}#${anchor}`),
  );
  return [...catalogue.ledger.pages, ...paragraphs].filter((address) => !answers(address));
}

/**
 * Tells of an address whether it leads somewhere: to a page, to a paragraph of it, or to where the ledger says that they
 * went. A reader who follows a page that moved arrives at the same paragraph.
 */
function answersOf(catalogue: Catalogue): (address: string) => boolean {
  const { events, ledger } = catalogue;
  const pages = new Set(pageAddresses(catalogue));
  const former = new Map(formerAddresses(catalogue).map((each) => [each.address, each]));
  const anchors = new Map(
    events.map((event) => [
      addressOf.event(event.id),
      new Set(event.reports.flatMap(({ paragraphs }) => paragraphs.map(({ anchor }) => anchor))),
    ]),
  );
  const withdrawnTexts = new Set(
    events
      .filter(({ reports }) => reports.some(({ record }) => record.withdrawn))
      .map(({ id }) => addressOf.event(id)),
  );
  const stands = (page: string, anchor: string | undefined): boolean =>
    pages.has(page) &&
    (anchor === undefined || withdrawnTexts.has(page) || (anchors.get(page)?.has(anchor) ?? false));
  return (address) => {
    const [page = '', anchor] = lastOf(address, ledger.moved).split('#');
    const gone = former.get(page);
    if (!gone) return stands(page, anchor);
    if (!('movedTo' in gone)) return true;
    const [target = ''] = gone.movedTo.split('#');
    const next = former.get(target);
    return next ? !('movedTo' in next) : stands(target, anchor);
  };
}

/**
 * The lines that the ledger lacks: new addresses, new paragraphs, and corrected ones with their new fingerprint. A trial
 * archive, which shows drafts, promises no address.
 */
export function ledgerAdditions(catalogue: Catalogue): string[] {
  const { archive, ledger, events } = catalogue;
  if (archive.drafts === 'shown') return [];
  return [
    ...pageAddresses(catalogue)
      .filter((address) => !ledger.pages.has(address))
      .sort(),
    ...[...events]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((event) => paragraphLines(event, ledger)),
  ];
}

/** The anchors that moved to a paragraph of an event, by the anchor that they lead to; those of its former ids too. */
export function formerAnchors({ id, record }: Event, { moved }: Ledger): Map<string, string[]> {
  const pages = new Set([id, ...(record.formerIds ?? [])].map(addressOf.event));
  const former = new Map<string, string[]>();
  for (const from of moved.keys()) {
    const [page = '', anchor] = from.split('#');
    const [toPage = '', toAnchor] = lastOf(from, moved).split('#');
    if (!pages.has(page) || !pages.has(toPage) || anchor === undefined || toAnchor === undefined)
      continue;
    former.set(toAnchor, [...(former.get(toAnchor) ?? []), anchor]);
  }
  return former;
}

function paragraphLines({ id, reports }: Event, ledger: Ledger): string[] {
  const page = addressOf.event(id);
  const published = ledger.paragraphs.get(page) ?? [];
  return reports.flatMap(({ paragraphs }) => {
    const isPublished = paragraphs.map(({ anchor }) =>
      published.some((each) => each.anchor === anchor),
    );
    const last = isPublished.lastIndexOf(true);
    return paragraphs.flatMap(({ anchor, fingerprint }, index) => {
      if (published.some((each) => each.anchor === anchor && each.fingerprint === fingerprint))
        return [];
      const isBetween = index < last && !isPublished[index];
      const before = paragraphs[index - 1]?.anchor ?? 'p0';
      return [formatParagraph(page, { anchor, fingerprint }, isBetween ? before : undefined)];
    });
  });
}

/** The address at the end of a chain of moves. A chain that runs in a circle ends where it closes. */
function lastOf(address: string, moved: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let last = address;
  for (let next = moved.get(last); next !== undefined && !seen.has(next); next = moved.get(last)) {
    seen.add(next);
    last = next;
  }
  return last;
}

function formerIdAddresses({
  events,
  agents,
  offices,
  places,
  topics,
  publishers,
  visits,
  gatherings,
}: Catalogue): [string, string][] {
  type Former = { readonly id: string; readonly formerIds?: readonly string[] | undefined };
  const pairs = (records: Iterable<Former>, pathOf: (id: string) => string): [string, string][] =>
    [...records].flatMap(({ id, formerIds = [] }) =>
      formerIds.map((former): [string, string] => [pathOf(former), pathOf(id)]),
    );
  const ofKind = (kind: string) => [...agents.values()].filter((agent) => agent.kind === kind);
  return [
    ...pairs(
      events.map(({ id, record }) => ({ id, formerIds: record.formerIds })),
      addressOf.event,
    ),
    ...pairs(ofKind('person'), addressOf.leader),
    ...pairs(ofKind('organisation'), addressOf.organisation),
    ...pairs(ofKind('state'), addressOf.country),
    ...pairs(offices.values(), addressOf.office),
    ...pairs(places.values(), addressOf.place),
    ...pairs(topics.values(), addressOf.topic),
    ...pairs(publishers.values(), addressOf.publisher),
    ...pairs(visits.values(), addressOf.visit),
    ...pairs(gatherings.values(), addressOf.gathering),
  ];
}
