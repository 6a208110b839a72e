import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { z } from 'zod';

import type { AgentRecord } from '../../src/archive/agent.ts';
import type { OfficeRecord } from '../../src/archive/office.ts';
import { type Authority, makeAuthority } from '../../src/archive/reading/authority.ts';

/** Reports that their publisher tagged with persons and countries, where this machine has them. */
const taggedReports = '../shared/corpora/reports-tagged.jsonl.gz';

/** Authority records by their folder and id. */
export type ScaleRecords = {
  readonly agents: ReadonlyMap<string, AgentRecord>;
  readonly offices: ReadonlyMap<string, OfficeRecord>;
};

/** These records as the reading needs them. */
export function authorityOfScale({ agents, offices }: ScaleRecords): Authority {
  return makeAuthority({
    agents: withIds(agents),
    offices: withIds(offices),
    places: new Map(),
    topics: new Map(),
  });
}

function withIds<T>(records: ReadonlyMap<string, T>): Map<string, T & { id: string }> {
  return new Map([...records].map(([id, record]) => [id, { ...record, id }]));
}

const tagged = z.object({
  tags: z.object({ persons: z.array(z.string()), geography: z.array(z.string()) }),
});

/**
 * About so many authority records to read ten thousand reports with: the persons and countries of the tags, three offices of
 * each country, and further people who have what is often printed as a first and a last name in these headlines.
 */
export function scaleRecords(count: number, headlines: readonly string[]): ScaleRecords {
  const tags = linesOf(taggedReports).map((line) => tagged.parse(JSON.parse(line)).tags);
  const states = unique(tags.flatMap(({ geography }) => geography));
  const persons = unique(tags.flatMap(({ persons: names }) => names.map(inOrderSaid)));
  const offices = new Map(states.flatMap(officesOf).map((office) => [slug(office.name), office]));
  const missing = Math.max(0, count - states.length - persons.length - offices.size);
  const names = [
    ...persons,
    ...namesPrinted(headlines, new Set([...persons, ...states])).slice(0, missing),
  ];
  return {
    agents: new Map<string, AgentRecord>([
      ...states.map((name): [string, AgentRecord] => [slug(name), { name, kind: 'state' }]),
      ...withFamilyNames(names),
    ]),
    offices,
  };
}

/** `Karimov Islam` → `Islam Karimov`. */
function inOrderSaid(tag: string): string {
  const [familyName = '', ...given] = tag.split(' ');
  return [...given, familyName].join(' ');
}

/** A family name that only one person has leads to that person. */
function withFamilyNames(names: readonly string[]): [string, AgentRecord][] {
  const bearers = Map.groupBy(names, (name) => name.split(' ').at(-1) ?? '');
  return names.map((name) => {
    const familyName = name.split(' ').at(-1) ?? '';
    const isAlone = bearers.get(familyName)?.length === 1 && familyName !== name;
    return [
      slug(name),
      { name, kind: 'person', familyName, ...(isAlone ? { variants: [familyName] } : {}) },
    ];
  });
}

/** The President of Russia has holders, so that reports of its own publisher have a head of state. */
function officesOf(state: string): OfficeRecord[] {
  const of = slug(state);
  const presidents =
    of === 'russia'
      ? [
          { holder: 'vladimir-putin', from: '2000-05-07', to: '2008-05-07' },
          { holder: 'dmitry-medvedev', from: '2008-05-07', to: '2012-05-07' },
          { holder: 'vladimir-putin', from: '2012-05-07', to: '2026-11-21' },
        ]
      : [];
  return [
    { name: `President of ${state}`, of, rank: 'head-of-state', tenures: presidents },
    { name: `Prime Minister of ${state}`, of, rank: 'head-of-government', tenures: [] },
    { name: `Foreign Minister of ${state}`, of, rank: 'foreign-minister', tenures: [] },
  ];
}

/** What stands most often in headlines as two words with capitals that open no sentence. */
function namesPrinted(headlines: readonly string[], known: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const headline of headlines)
    for (const [name] of headline.matchAll(/(?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?![\p{L}])/gu))
      if (!known.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

function unique(all: readonly string[]): string[] {
  return [...new Map(all.map((each) => [slug(each), each])).values()];
}

export function slug(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function linesOf(file: string): string[] {
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
}
