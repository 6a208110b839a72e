import { overlap, parseDate } from '../date.ts';
import type { Authority } from './authority.ts';
import type { AgentClaim } from './claims.ts';
import { holderOn } from './holder-on.ts';
import type { Occasion } from './mentions.ts';
import type { Apposition } from './appositions.ts';
import type { AgentName } from './person-names.ts';

/** A name with whom it means: null when several may be meant. */
export type NamedAgent = AgentName & { readonly agent: string | null };

/** The names and titles of one text. */
export type NamesOfText = {
  readonly names: readonly AgentName[];
  readonly appositions: readonly Apposition[];
};

/**
 * Whom the names of a report mean. Where several records have one, the title beside it decides, then a fuller name
 * elsewhere in the report, then who took part, then the days on which the name was in use; else nobody does. A bare family
 * name that its record does not list needs one of these, and is left out without it.
 */
export function bearersOf(
  texts: readonly NamesOfText[],
  occasion: Occasion,
  authority: Authority,
): NamedAgent[][] {
  const full = new Set(
    texts.flatMap(({ names }) =>
      names.flatMap((name) =>
        name.found.last > name.found.first
          ? onlyAgent(name.claims.filter(({ isWeak }) => !isWeak))
          : [],
      ),
    ),
  );
  const present = new Set((occasion.participants ?? []).map(({ agent }) => agent));
  return texts.map(({ names, appositions }) =>
    names.flatMap((name): NamedAgent[] => {
      const beside = appositions.filter((each) => each.name === name.found);
      const agent = bearerOf(name, beside);
      return agent === undefined ? [] : [{ ...name, agent }];
    }),
  );

  /** Undefined when a weak name has no support. */
  function bearerOf(
    { claims }: AgentName,
    beside: readonly Apposition[],
  ): string | null | undefined {
    const ids = [...new Set(claims.map(({ id }) => id))];
    const isWeak = claims.every((claim) => claim.isWeak);
    const [only, ...others] = ids;
    if (!isWeak && others.length === 0) return only ?? null;
    const inOffice = ids.filter((id) => beside.some((each) => holds(id, each)));
    if (inOffice.length === 1) return inOffice[0] ?? null;
    const named = ids.filter((id) => full.has(id));
    if (named.length === 1) return named[0] ?? null;
    const tookPart = ids.filter((id) => present.has(id));
    if (tookPart.length === 1) return tookPart[0] ?? null;
    if (isWeak) return undefined;
    const inUse = claims.filter((claim) => isInUse(claim));
    const [used, ...usedToo] = new Set(inUse.map(({ id }) => id));
    return usedToo.length === 0 ? (used ?? null) : null;
  }

  function holds(id: string, { title, body, offices }: Apposition): boolean {
    if (!occasion.date) return false;
    const all =
      offices.length > 0
        ? offices
        : body === null
          ? [...(title?.byBody.values() ?? []), title?.alone ?? []].flat()
          : [];
    return all.some((office) => {
      const record = authority.offices.get(office);
      return (
        record !== undefined &&
        occasion.date !== null &&
        holderOn([record], occasion.date).holder === id
      );
    });
  }

  function isInUse({ from, to }: AgentClaim): boolean {
    if (from === undefined && to === undefined) return true;
    const stretch = parseDate(`${from ?? '1000-01-01'}/${to ?? '9999-12-31'}`);
    return occasion.date !== null && stretch !== null && overlap(stretch, occasion.date);
  }
}

function onlyAgent(claims: readonly AgentClaim[]): string[] {
  const [only, ...others] = new Set(claims.map(({ id }) => id));
  return only !== undefined && others.length === 0 ? [only] : [];
}
