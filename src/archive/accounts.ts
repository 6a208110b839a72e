import { addressOf } from './address.ts';
import { joinedPassage } from './anchor.ts';
import type { Catalogue, Event, Report, Topic } from './catalogue.ts';
import { contactLevels } from './contact.ts';
import { pairId } from './encounters.ts';
import { addressOfAgent } from './finding-aids.ts';
import { languageName } from './language.ts';
import { outcomeKinds } from './outcome.ts';
import type { Passage } from './passage.ts';
import { briefName } from './publisher.ts';
import type { Outcome } from './reading/outcomes.ts';

/** What one account says of something: a word for it, and the passage that says so. */
export type AccountWord = { readonly said: string; readonly passage: Passage | undefined };

/** Something that at least one account tells of, with what each says, in the order of the accounts; nothing where it is silent. */
export type AccountRow = {
  readonly name: string;
  readonly path: string | undefined;
  readonly accounts: readonly (readonly AccountWord[])[];
};

/** The rows of one kind: what all accounts tell of first. */
export type AccountGroup = { readonly heading: string; readonly rows: readonly AccountRow[] };

/** What the accounts of an event tell of, side by side; groups that no account has anything for are left out. */
export function compareAccounts(
  { reports, topics }: Event,
  agents: Catalogue['agents'],
): AccountGroup[] {
  const groups: { heading: string; of: (report: Report) => Told[] }[] = [
    { heading: 'People', of: (report) => peopleIn(report, agents) },
    { heading: 'Encounters', of: (report) => contactsIn(report, agents) },
    { heading: 'Topics', of: (report) => topicsIn(report, topics) },
    { heading: 'Commitments', of: (report) => outcomesIn(report, agents) },
    { heading: 'Figures', of: figuresIn },
  ];
  return groups
    .map(({ heading, of }) => ({ heading, rows: rowsOf(reports.map(of)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** How a page calls the accounts of an event: by issuer, and where that is not enough by language, then by number. */
export function accountNames({ reports }: Event): string[] {
  const issuers = reports.map(({ issuer }) => briefName(issuer));
  const exact = reports.map(
    ({ record }, index) => `${issuers[index]} (${languageName(record.source.language)})`,
  );
  return issuers.map((issuer, index) => {
    const name = exact[index] ?? issuer;
    if (isSingle(issuer, issuers)) return issuer;
    const number = exact.slice(0, index + 1).filter((other) => other === name).length;
    return isSingle(name, exact) ? name : `${name}, ${number}`;
  });
}

/** Something that one account tells of; `key` is the same in every account that tells of it. */
type Told = AccountWord & {
  readonly key: string;
  readonly name: string;
  readonly path?: string | undefined;
};

function rowsOf(told: readonly (readonly Told[])[]): AccountRow[] {
  const byKey = Map.groupBy(told.flat(), ({ key }) => key);
  const rows = [...byKey].flatMap(([key, [first]]): AccountRow[] => {
    if (!first) return [];
    const accounts = told.map((all) => all.filter((each) => each.key === key));
    return [{ name: first.name, path: first.path, accounts }];
  });
  const silent = ({ accounts }: AccountRow): number =>
    accounts.filter(({ length }) => length === 0).length;
  return rows.sort((a, b) => silent(a) - silent(b));
}

/** Persons and organisations. A state is spoken of in nearly every report: it would part nothing from nothing. */
function peopleIn(report: Report, agents: Catalogue['agents']): Told[] {
  const firsts = firstMentions(report);
  const tookPart = new Map(
    report.record.participants.map(({ agent, passage }) => [
      agent,
      passage ? joinedPassage(report, passage) : firsts.get(agent),
    ]),
  );
  return [...new Set([...tookPart.keys(), ...firsts.keys()])].flatMap((id): Told[] => {
    const agent = agents.get(id);
    if (!agent || agent.kind === 'state') return [];
    const path = addressOfAgent(agent);
    return tookPart.has(id)
      ? [{ key: id, name: agent.name, path, said: 'took part', passage: tookPart.get(id) }]
      : [{ key: id, name: agent.name, path, said: 'mentioned', passage: firsts.get(id) }];
  });
}

/** The first place of a report that speaks of each agent. */
function firstMentions(report: Report): Map<string, Passage> {
  const named = report.reading.mentions.map(({ agent, p, surface }) => {
    return { agent, passage: { p, words: surface } };
  });
  const meant = (report.record.mentioned ?? []).map(({ agent, passage }) => {
    return { agent, passage: joinedPassage(report, passage) };
  });
  const firsts = new Map<string, Passage>();
  for (const { agent, passage } of [...named, ...meant])
    if (agent !== null && !firsts.has(agent)) firsts.set(agent, passage);
  return firsts;
}

function contactsIn({ reading }: Report, agents: Catalogue['agents']): Told[] {
  return reading.contacts.map(({ between, level, asDescribed, p }) => ({
    key: pairId(...between),
    name: between.map((id) => agents.get(id)?.name ?? id).join(' – '),
    said: contactLevels[level],
    passage: { p, words: asDescribed },
  }));
}

/** The topics of the event: those that an entry lists, and in the other accounts the words that name them. */
function topicsIn({ record, reading }: Report, topics: readonly Topic[]): Told[] {
  return topics.flatMap(({ id, name }): Told[] => {
    const term = reading.terms.find((each) => each.kind === 'topic' && each.id === id);
    const isListed = record.topics.includes(id);
    if (!term && !isListed) return [];
    const passage = term && { p: term.p, words: term.surface };
    return [
      { key: id, name, path: addressOf.topic(id), said: isListed ? 'topic' : 'named', passage },
    ];
  });
}

function outcomesIn({ reading }: Report, agents: Catalogue['agents']): Told[] {
  const nameOf = (id: string): string => agents.get(id)?.name ?? id;
  return reading.outcomes.map((outcome) => ({
    key: [outcome.kind, outcome.by, outcome.to, outcome.concerning].join(' '),
    name: describeOutcome(outcome, nameOf),
    said: 'stated',
    passage: { p: outcome.p, words: outcome.words },
  }));
}

function describeOutcome(
  { kind, by, to, concerning }: Outcome,
  nameOf: (id: string) => string,
): string {
  return [
    outcomeKinds[kind],
    by && `by ${nameOf(by)}`,
    to && `to ${nameOf(to)}`,
    concerning && `concerning ${nameOf(concerning)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function figuresIn(report: Report): Told[] {
  return (report.record.figures ?? []).map(({ subject, value, unit, passage }) => ({
    key: subject,
    name: subject,
    said: `${value} ${unit}`,
    passage: joinedPassage(report, passage),
  }));
}

function isSingle(name: string, names: readonly string[]): boolean {
  return names.filter((other) => other === name).length === 1;
}
