import { addressOf } from './address.ts';
import type { Catalogue } from './catalogue.ts';
import { compareAgents, compareText } from './collation.ts';
import { formatDay } from './date.ts';
import { hasPage } from './finding-aids.ts';
import { type Gap, gap } from './gap.ts';
import type { TenureRecord } from './office.ts';
import { knownStretch } from './tenure.ts';

/** Tenures of which an end is not recorded, with the days for which they are known. */
export function findOpenTenures(catalogue: Catalogue): Gap[] {
  return tenuresThat(catalogue, (tenure) => {
    const missing = [
      ...(tenure.from === undefined ? ['first day'] : []),
      ...(tenure.to === undefined ? ['last day'] : []),
    ];
    if (missing.length === 0) return undefined;
    return `${missing.join(' and ')} not recorded; ${stretchInWords(tenure)}`;
  });
}

/** Tenures that rest on the captures alone, or on nothing. */
export function findUnsourcedTenures(catalogue: Catalogue): Gap[] {
  return tenuresThat(catalogue, ({ sources = [], attested = [] }) => {
    if (sources.length > 0) return undefined;
    return attested.length > 0 ? 'attested by reports only' : 'attested by nothing';
  });
}

/** Agents whom no report names and no source shows. */
export function findUnusedRecords(catalogue: Catalogue): Gap[] {
  return [...catalogue.agents.values()]
    .filter((agent) => !hasPage(catalogue, agent))
    .filter(({ sources = [], attested = [] }) => sources.length + attested.length === 0)
    .sort(compareAgents)
    .map(({ name }) => gap({ about: name }));
}

/** Visits of which no report says what kind they were. */
export function findVisitsWithoutKind({ visits, by }: Catalogue): Gap[] {
  return [...visits.values()]
    .filter(({ kind }) => kind === 'unstated')
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ id, name }) =>
      gap({
        about: name,
        seenAt: by.visit.has(id) ? { path: addressOf.visit(id), name: 'the visit' } : undefined,
      }),
    );
}

function tenuresThat(
  { offices, agents, by }: Catalogue,
  lackOf: (tenure: TenureRecord) => string | undefined,
): Gap[] {
  return [...offices.values()]
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap(({ id, name, tenures }) =>
      tenures.flatMap((tenure) => {
        const says = lackOf(tenure);
        if (says === undefined) return [];
        const about = agents.get(tenure.holder)?.name ?? tenure.holder;
        const path = by.office.has(id) ? addressOf.office(id) : undefined;
        if (path === undefined) return gap({ about, says: `${name}: ${says}` });
        return gap({ about, says, seenAt: { path, name } });
      }),
    );
}

function stretchInWords(tenure: TenureRecord): string {
  const known = knownStretch(tenure);
  if (known === null) return 'known on no day';
  if (known.from === known.to) return `known on ${formatDay(known.from)}`;
  return `known from ${formatDay(known.from)} to ${formatDay(known.to)}`;
}
