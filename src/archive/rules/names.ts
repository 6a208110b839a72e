import type { AgentRecord } from '../agent.ts';
import type { Corpus, Stored } from '../corpus.ts';
import { isDraft } from '../draft.ts';
import type { Issue } from '../issue.ts';
import { foldName, namesOf } from '../name.ts';
import type { PlaceRecord } from '../place.ts';
import type { TopicRecord } from '../topic.ts';

/** A name that a record claims: what kind of thing it names, where that stands, and the days on which it did. */
type NameClaim = {
  readonly stored: Stored<unknown>;
  readonly kind: 'person' | 'organisation' | 'state' | 'place' | 'topic';
  readonly name: string;
  readonly path: readonly PropertyKey[];
  /** The agents that the record tells apart from its own. */
  readonly differentFrom?: readonly string[];
  readonly isDraft?: boolean;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** No name is claimed by two agents, places or topics, nor by a person and a place: a mention could not be told apart. */
export function checkNames(corpus: Corpus): Issue[] {
  const claims = [
    ...corpus.agents.flatMap(agentClaims),
    ...corpus.places.flatMap(placeClaims),
    ...corpus.topics.flatMap(topicClaims),
  ];
  const byName = Map.groupBy(claims, ({ name }) => foldName(name));
  return [...byName.values()].flatMap((sharing) =>
    sharing.flatMap((claim, index): Issue[] => {
      const other = sharing.slice(0, index).find((earlier) => areConfused(earlier, claim));
      if (!other || sharing.slice(0, index).some(({ stored }) => stored === claim.stored))
        return [];
      return [
        {
          rule: 'shared-variant',
          file: claim.stored.file,
          position: claim.stored.positionOf(...claim.path),
          message: `The name \`${claim.name}\` is claimed by ${nameOf(other, claim)} too`,
          cure: cureOf(other, claim),
        },
      ];
    }),
  );
}

function cureOf(a: NameClaim, b: NameClaim): string {
  return isAgent(a) && isAgent(b)
    ? 'keep it in one of the two records, give both the days, `from` and `to`, of its use, or let each say under `differentFrom` how the other differs'
    : 'keep it in one of the two records, or give both the days, `from` and `to`, of its use';
}

function isAgent({ kind }: NameClaim): boolean {
  return kind !== 'place' && kind !== 'topic';
}

function areConfused(a: NameClaim, b: NameClaim): boolean {
  if (a.stored === b.stored || (a.stored.id === b.stored.id && a.kind === b.kind)) return false;
  const bothAgents = isAgent(a) && isAgent(b);
  const personAndPlace =
    [a, b].some(({ kind }) => kind === 'person') && [a, b].some(({ kind }) => kind === 'place');
  const isShared = bothAgents || a.kind === b.kind || personAndPlace;
  return isShared && !areToldApart(a, b) && !(bothAgents && areDistinguished(a, b));
}

/**
 * True when each of the two records says how the other differs: then a text, or an editor, tells whom it means. The word of
 * a draft is enough: an import never changes the other record.
 */
function areDistinguished(a: NameClaim, b: NameClaim): boolean {
  const isSaidBy = (one: NameClaim, other: NameClaim): boolean =>
    one.differentFrom?.includes(other.stored.id) ?? false;
  const isSaidByDraft = (one: NameClaim, other: NameClaim): boolean =>
    one.isDraft === true && isSaidBy(one, other);
  return (isSaidBy(a, b) && isSaidBy(b, a)) || isSaidByDraft(a, b) || isSaidByDraft(b, a);
}

/** True when one of the two was no longer in use before the other came into it. */
function areToldApart(a: NameClaim, b: NameClaim): boolean {
  const isBefore = (one: NameClaim, other: NameClaim): boolean =>
    one.to !== undefined && other.from !== undefined && one.to < other.from;
  return isBefore(a, b) || isBefore(b, a);
}

function nameOf({ kind, stored }: NameClaim, claim: NameClaim): string {
  const differs = (kind === 'place') !== (claim.kind === 'place');
  return `${differs ? `the ${kind} ` : ''}\`${stored.id}\``;
}

function agentClaims(stored: Stored<AgentRecord>): NameClaim[] {
  const { kind, variants = [] } = stored.record;
  const differentFrom = (stored.record.differentFrom ?? []).map(({ agent }) => agent);
  return namesOf(stored.record).map(({ name, path }) => {
    const variant = path[0] === 'variants' ? variants[Number(path[1])] : undefined;
    const { from, to } = typeof variant === 'object' ? variant : { from: undefined, to: undefined };
    return { stored, kind, name, path, differentFrom, isDraft: isDraft(stored), from, to };
  });
}

function placeClaims(stored: Stored<PlaceRecord>): NameClaim[] {
  const { name, variants = [], native = [] } = stored.record;
  return [
    { stored, kind: 'place', name, path: ['name'] },
    ...variants.map((variant, index): NameClaim => {
      const days = typeof variant === 'string' ? { name: variant } : variant;
      return { stored, kind: 'place', path: ['variants', index], ...days };
    }),
    ...native.map((one, index): NameClaim => {
      return { stored, kind: 'place', name: one.name, path: ['native', index, 'name'] };
    }),
  ];
}

function topicClaims(stored: Stored<TopicRecord>): NameClaim[] {
  const { name, variants = [] } = stored.record;
  return [
    { stored, kind: 'topic', name, path: ['name'] },
    ...variants.map((variant, index): NameClaim => {
      return { stored, kind: 'topic', name: variant, path: ['variants', index] };
    }),
  ];
}
