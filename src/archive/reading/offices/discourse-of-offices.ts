import { onlyOne } from '../only-one.ts';

/** Somebody of whom the text has said that they bear a title; null when no record has them. */
export type Bearer = {
  readonly agent: string | null;
  /** The text of the report, and the sentence of the report, counted through. */
  readonly text: number;
  readonly sentence: number;
};

/** The issuer’s own holder of the title, and whether the report has spoken of them or they took part. */
export type OwnHolder = {
  readonly agent: string;
  readonly isKnown: boolean;
  readonly isHeadOfState: boolean;
};

/**
 * Whom “the President” means: of those with that title whom the text has spoken of before, the one of the issuer’s own side,
 * or the only one. Null when somebody else may be meant: unknown beats wrong.
 */
export function antecedentOf(
  bearers: readonly Bearer[],
  own: OwnHolder | null,
  here: { readonly text: number; readonly sentence: number },
): string | null {
  const others = distinct(bearers.filter(({ agent }) => agent !== own?.agent));
  if (own && others.length === 0) return own.isKnown || own.isHeadOfState ? own.agent : null;
  if (own?.isKnown) {
    const nearest = distinct(nearestBefore(bearers, here.sentence));
    return nearest.includes(own.agent) ? own.agent : null;
  }
  if (own?.isHeadOfState || others.includes(null)) return null;
  if (others.length === 1) return others[0] ?? null;
  return onlyOne(bearers.filter(({ text }) => text === here.text).map(({ agent }) => agent));
}

/** The bearers in the last sentence before this one that speaks of any. */
function nearestBefore(bearers: readonly Bearer[], sentence: number): Bearer[] {
  const before = bearers.filter((bearer) => bearer.sentence < sentence);
  const last = before.reduce((latest, bearer) => Math.max(latest, bearer.sentence), -1);
  return before.filter((bearer) => bearer.sentence === last);
}

function distinct(bearers: readonly Bearer[]): (string | null)[] {
  return [...new Set(bearers.map(({ agent }) => agent))];
}
