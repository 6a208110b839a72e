import { givenNameSpellings, nameParticles, shortGivenNames } from './name-vocabulary.ts';

/** True when one name is a shorter or differently ordered form of the other. */
export function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const a = significant(one).map(spelling);
  const b = significant(other).map(spelling);
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 2) return false;
  if (!initialsAgree(one, other)) return false;
  if (shorter.every((word) => longer.includes(word))) return edgeAgrees(shorter, longer);
  return isSameButGiven(shorter, longer);
}

/** “Joe Biden” and “Joseph R. Biden, Jr.”: the family names are one, and one given name shortens the other. */
function isSameButGiven(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [first = ''] = a;
  const [other = ''] = b;
  if (full(first) === full(other))
    return a.length === 2 || a.slice(1).every((word) => b.includes(word));
  return false;
}

function full(given: string): string {
  return shortGivenNames[given] ?? given;
}

/** A word of a name as names are compared: one spelling of given names, no Arabic article. */
export function spelling(word: string): string {
  const bare = word.replace(/^(?:al|el|as|ad|an|ar|at|az|ash)-(?=\p{L}{3})/u, '');
  return givenNameSpellings[bare] ?? bare;
}

/** The family name stands first or last in both. */
function edgeAgrees(shorter: readonly string[], longer: readonly string[]): boolean {
  const edges = new Set([longer[0], longer.at(-1)]);
  return edges.has(shorter.at(-1)) || edges.has(shorter[0]);
}

/** “George W. Roe” is not “George H. W. Roe”; one of them without initials may be either. */
function initialsAgree(one: readonly string[], other: readonly string[]): boolean {
  const a = initialsOf(one);
  const b = initialsOf(other);
  return a === '' || b === '' || a === b;
}

function initialsOf(folds: readonly string[]): string {
  return folds
    .slice(1)
    .filter((fold) => fold.length === 1)
    .join('');
}

/** The words of a name without initials, particles and what follows a comma. */
export function significant(folds: readonly string[]): string[] {
  const words = folds.filter(
    (fold) => fold.length > 1 && !nameParticles.has(fold) && !isSuffix(fold),
  );
  return words.length > 0 ? words : folds.filter((fold) => !nameParticles.has(fold)).slice(0, 1);
}

export function isSuffix(fold: string): boolean {
  // `xi` is a family name, and as a numeral too rare to matter.
  return /^(?:jr|sr|ii|iii|iv|vi|vii|viii|ix|xii|xiv|xvi|xxiii)$/u.test(fold);
}
