import { onlyOne } from '../only-one.ts';
import { overlap, parseDate } from '../../date.ts';
import type { Apposition } from '../offices/appositions.ts';
import type { Authority } from '../authority.ts';
import type { AgentClaim } from './claims.ts';
import { holderOn } from '../offices/holder-on.ts';
import type { Occasion } from '../mentions.ts';
import type { AgentName } from './person-names.ts';

/** A name with whom it means: null when several may be meant. */
export type NamedAgent = AgentName & { readonly agent: string | null };

/** The names and titles of one text. */
export type NamesOfText = {
  readonly names: readonly AgentName[];
  /** Those of whom a family name of the text is not: it is a part of somebody else’s name there. */
  readonly rivals: readonly string[];
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
  const report: Report = {
    occasion,
    authority,
    full: new Set(texts.flatMap(({ names }) => names.flatMap(fullyNamed))),
    present: new Set((occasion.participants ?? []).map(({ agent }) => agent)),
    rivals: new Set(texts.flatMap(({ rivals }) => rivals)),
  };
  return texts.map(({ names, appositions }) =>
    names.flatMap((name): NamedAgent[] => {
      const beside = appositions.filter((each) => each.name === name.found);
      const agent = bearerOf(report, name.claims, beside);
      return agent === undefined ? [] : [{ ...name, agent }];
    }),
  );
}

type Report = {
  readonly occasion: Occasion;
  readonly authority: Authority;
  /** Whom some name of more than one word means without doubt. */
  readonly full: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly rivals: ReadonlySet<string>;
};

/** Undefined for a family name without support. */
function bearerOf(
  report: Report,
  claims: readonly AgentClaim[],
  beside: readonly Apposition[],
): string | null | undefined {
  const { full, present, rivals } = report;
  const strong = distinct(claims.filter(({ isWeak }) => !isWeak));
  const all = distinct(claims);
  if (all.length === 1 && strong.length === 1) return all[0];
  const cues: ((id: string) => boolean)[] = [
    (id) => beside.some((each) => holds(report, id, each)),
    (id) => full.has(id) && (strong.includes(id) || !rivals.has(id)),
    (id) => present.has(id) && (strong.includes(id) || !rivals.has(id)),
  ];
  for (const cue of cues) {
    const only = onlyOne(all.filter(cue));
    if (only !== null) return only;
  }
  if (strong.length === 0) return undefined;
  const used = claims.filter((claim) => !claim.isWeak && isInUse(claim, report.occasion));
  return onlyOne(used.map(({ id }) => id));
}

function holds(
  { occasion: { date }, authority }: Report,
  id: string,
  { title, body, offices }: Apposition,
): boolean {
  if (!date) return false;
  const anyOf = body === null ? [...(title?.byBody.values() ?? []), title?.alone ?? []].flat() : [];
  return (offices.length > 0 ? offices : anyOf).some((office) => {
    const theirs = authority.offices.get(office)?.tenures.filter(({ holder }) => holder === id);
    return theirs !== undefined && holderOn([{ tenures: theirs }], date).holder === id;
  });
}

function isInUse({ from, to }: AgentClaim, { date }: Occasion): boolean {
  if (from === undefined && to === undefined) return true;
  const stretch = parseDate(`${from ?? '1000-01-01'}/${to ?? '9999-12-31'}`);
  return date !== null && stretch !== null && overlap(stretch, date);
}

function fullyNamed({ found, claims }: AgentName): string[] {
  const ids = distinct(claims.filter(({ isWeak }) => !isWeak));
  return found.last > found.first && ids.length === 1 ? ids : [];
}

function distinct(claims: readonly AgentClaim[]): string[] {
  return [...new Set(claims.map(({ id }) => id))];
}
