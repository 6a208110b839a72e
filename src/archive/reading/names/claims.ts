import type { AgentRecord } from '../../agent.ts';
import { namesOf, printedName } from '../../name.ts';
import type { AuthorityRecords } from '../authority.ts';
import type { IndexedName } from './name-index.ts';
import type { Title } from '../offices/office-index.ts';

/** What a record means by a name, and how the name must be written to mean it. */
export type Claim =
  | (Written & {
      readonly kind: 'agent';
      readonly id: string;
      readonly agentKind: AgentRecord['kind'];
      /** A family name that the record does not list among its variants: it needs support by the rest of the report. */
      readonly isWeak: boolean;
      /** The folded first letters of the given names. */
      readonly initials: string;
    })
  | (Written & { readonly kind: 'place' | 'topic'; readonly id: string })
  | (Written & { readonly kind: 'demonym'; readonly id: string })
  | (Written & { readonly kind: 'phrase'; readonly office: string })
  | (Written & { readonly kind: 'title'; readonly title: Title })
  | (Written & { readonly kind: 'counterpart' })
  | (Written & { readonly kind: 'address' });

export type AgentClaim = Extract<Claim, { kind: 'agent' }>;

type Written = {
  /** `capital`: its first letter; `capitals`: all of them, as in an abbreviation; `any`: a common noun. */
  readonly letters: 'any' | 'capital' | 'capitals';
  /** The days between which the name was in use. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** All names of the records, each with what it means. */
export function* claimedNames(
  { agents, places, topics, offices }: AuthorityRecords,
  titles: Iterable<{ printed: string; title: Title }>,
): Iterable<IndexedName<Claim>> {
  for (const agent of agents.values()) {
    yield* agentNames(agent);
    for (const name of agent.demonyms ?? [])
      yield { name, claim: { kind: 'demonym', id: agent.id, letters: 'capital' } };
  }
  for (const { id, name, variants = [], native = [] } of places.values())
    for (const each of [name, ...variants, ...native]) {
      const printed = printedName(each);
      yield {
        name: printed,
        claim: { kind: 'place', id, letters: lettersOf(printed), ...daysOf(each) },
      };
    }
  for (const { id, name, variants = [] } of topics.values())
    for (const printed of [name, ...variants]) {
      const letters = lettersOf(printed) === 'capitals' ? 'capitals' : 'any';
      yield { name: printed, claim: { kind: 'topic', id, letters } };
    }
  for (const { id, phrases = [] } of offices.values())
    for (const phrase of phrases)
      yield {
        name: phrase.replace(/^the /i, ''),
        claim: { kind: 'phrase', office: id, letters: 'any' },
      };
  yield { name: 'counterpart', claim: { kind: 'counterpart', letters: 'any' } };
  for (const name of addresses) yield { name, claim: { kind: 'address', letters: 'any' } };
  for (const { printed, title } of titles)
    yield { name: printed, claim: { kind: 'title', title, letters: 'any' } };
}

const addresses = ['Your Excellency', 'Your Majesty', 'Your Highness', 'Your Royal Highness'];

function* agentNames(agent: AgentRecord & { readonly id: string }): Iterable<IndexedName<Claim>> {
  const { id, kind, familyName, variants = [] } = agent;
  const claimOf = (name: string, isWeak: boolean, days = {}): AgentClaim => ({
    kind: 'agent',
    id,
    agentKind: kind,
    isWeak,
    initials: initialsOf(agent),
    letters: lettersOf(name),
    ...days,
  });
  const seen = new Set<string>();
  for (const { name, path } of namesOf(agent)) {
    const variant = path[0] === 'variants' ? variants[Number(path[1])] : undefined;
    for (const form of formsOf(name, kind === 'person' ? familyName : undefined)) {
      if (seen.has(form)) continue;
      seen.add(form);
      yield { name: form, claim: claimOf(form, false, daysOf(variant)) };
    }
  }
  if (kind === 'person' && familyName !== undefined && !seen.has(familyName))
    yield { name: familyName, claim: claimOf(familyName, true) };
}

/** A name as it is written, without initials and `Jr.`, and with the family name first (last, where it comes first). */
function formsOf(name: string, familyName: string | undefined): string[] {
  const whole = name.replace(/,? (?:Jr|Sr)\.?$/u, '');
  const short = whole.replace(/(?<=\S )(?:\p{Lu}\.\s?)+(?=\p{Lu})/gu, '');
  const turned =
    familyName === undefined
      ? []
      : short.endsWith(` ${familyName}`)
        ? [`${familyName} ${short.slice(0, -familyName.length - 1)}`]
        : short.startsWith(`${familyName} `)
          ? [`${short.slice(familyName.length + 1)} ${familyName}`]
          : [];
  const plain = name.replace(/(?<!\p{L})(?:al|el)-(?=\p{Lu})/giu, '');
  return [name, whole, short, plain, ...turned];
}

function initialsOf({ name, familyName }: AgentRecord): string {
  const given = familyName === undefined ? name : name.replace(familyName, ' ');
  return (given.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLowerCase();
}

/** `UN` and `SCO` must be in capitals; `al-Assad` may begin with a small letter, as its record does. */
function lettersOf(name: string): Claim['letters'] {
  if (/^(?:\p{Lu}\.?){2,}$/u.test(name)) return 'capitals';
  return /^\p{Ll}/u.test(name) ? 'any' : 'capital';
}

function daysOf(
  variant:
    string | { name: string; from?: string | undefined; to?: string | undefined } | undefined,
): { from?: string | undefined; to?: string | undefined } {
  return typeof variant === 'object' ? { from: variant.from, to: variant.to } : {};
}
