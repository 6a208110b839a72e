import { isHeldOn } from '../tenure.ts';
import { type Authority, ranksOf, sidesOf, stateCalled } from './authority.ts';
import { type Contact, findContacts } from './contacts.ts';
import type { Discourse } from './discourse.ts';
import { findMentions, type Mention, type Occasion, type TermMention } from './mentions.ts';
import { onlyOne } from './only-one.ts';
import { findOutcomes, type Outcome } from './outcomes.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import type { Text } from './span.ts';
import { findSpokenOf, type SpokenOf } from './spoken-of.ts';

/** Everything that the archive reads in one report: derived once, from plain texts, for pages, search, data and import. */
export type Reading = {
  readonly mentions: readonly Mention[];
  readonly terms: readonly TermMention[];
  readonly quotations: readonly Quotation[];
  readonly contacts: readonly Contact[];
  readonly outcomes: readonly Outcome[];
  readonly spokenOf: readonly SpokenOf[];
};

/** Reads a report: names and offices, then who speaks, then what happened between them and what was promised. */
export function readTexts(
  texts: readonly Text[],
  occasion: Occasion,
  authority: Authority,
): Reading {
  const { mentions, terms } = findMentions(texts, authority, occasion);
  const quotations = findQuotations(texts, mentions, authority.agents);
  const discourse: Discourse = {
    date: occasion.date,
    texts,
    mentions,
    quotations,
    participants: occasion.participants && new Set(occasion.participants.map(({ agent }) => agent)),
    principal: principalOf(occasion, authority),
    perspective: occasion.perspective,
    isPerson: (agent) => authority.agents.get(agent)?.kind === 'person',
    sidesOf: (agent) => sidesOf(agent, occasion.date, authority),
    ranksOf: (agent) => ranksOf(agent, occasion.date, authority),
    stateCalled: (word) => stateCalled(word, authority),
  };
  return {
    mentions,
    terms,
    quotations,
    contacts: findContacts(discourse),
    outcomes: findOutcomes(discourse),
    spokenOf: findSpokenOf(texts, occasion.date),
  };
}

const ranks = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'head-of-organisation',
  'other',
];

/**
 * Whom the issuer’s reports are about: of those who took part on its side, the one of the highest rank; in an import,
 * the head of state of that day. Null when there is none, or when two are of the same rank.
 */
function principalOf(
  { date, perspective, participants }: Occasion,
  authority: Authority,
): string | null {
  if (perspective === null || date === null) return null;
  const candidates = (authority.officesOf.get(perspective) ?? [])
    .flatMap(({ rank, tenures }) =>
      tenures
        .filter((tenure) => isHeldOn(tenure, date))
        .map(({ holder }) => ({ holder, rank: ranks.indexOf(rank) })),
    )
    .filter(({ holder, rank }) =>
      participants ? participants.some(({ agent }) => agent === holder) : rank === 0,
    );
  const highest = Math.min(...candidates.map(({ rank }) => rank));
  return onlyOne(candidates.filter(({ rank }) => rank === highest).map(({ holder }) => holder));
}
