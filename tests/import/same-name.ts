/** A person as one side of a comparison has it: the fullest name, and the forms that mean the same person. */
export type Named = { readonly name: string; readonly forms: readonly string[] };

/** The persons of both sides that are the same, and those that only one side has. Each is paired once. */
export type Pairing<A, B> = {
  readonly pairs: readonly (readonly [A, B])[];
  readonly onlyWanted: readonly A[];
  readonly onlyFound: readonly B[];
};

const titles = new Set(
  'mr mrs ms miss dr sir lord lady madam his her majesty highness royal excellency jr sr ii general'.split(
    ' ',
  ),
);

/** Pairs persons by their names: first those with the same words, then those of which one has only some of the other’s. */
export function pairNames<A extends Named, B extends Named>(
  wanted: readonly A[],
  found: readonly B[],
): Pairing<A, B> {
  const pairs: [A, B][] = [];
  const [openWanted, openFound] = [new Set(wanted), new Set(found)];
  const pair = (one: A, other: B): void => {
    pairs.push([one, other]);
    openWanted.delete(one);
    openFound.delete(other);
  };
  for (const isSame of [isEqual, isPart]) {
    for (const one of wanted.filter((each) => openWanted.has(each))) {
      const candidates = [...openFound].filter((other) => isSame(one, other));
      const rivals = candidates.flatMap((other) =>
        [...openWanted].filter((each) => each !== one && isSame(each, other)),
      );
      const [other] = candidates;
      // A name that fits two persons shows neither.
      if (other && (isSame === isEqual || rivals.length === 0)) pair(one, other);
    }
  }
  return { pairs, onlyWanted: [...openWanted], onlyFound: [...openFound] };
}

/** The words of a name without titles, marks, points and case: `Joseph R. Biden, Jr.` → `joseph`, `r`, `biden`. */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?(?=\s|$)|[’'‘`]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !titles.has(word));
  return bare.length > 0 ? bare : words;
}

function isEqual(one: Named, other: Named): boolean {
  const keys = new Set(formsOf(one).map(keyOf));
  return formsOf(other).some((form) => keys.has(keyOf(form)));
}

/** All words of one stand in the other: `Biden` in `Joseph R. Biden`. */
function isPart(one: Named, other: Named): boolean {
  const [mine, theirs] = [nameWords(one.name), nameWords(other.name)];
  return isSubset(mine, theirs) || isSubset(theirs, mine);
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  const known = new Set(all);
  return some.every((word) => known.has(word)) && some.some((word) => word.length > 1);
}

function formsOf({ name, forms }: Named): string[] {
  return [name, ...forms];
}

function keyOf(name: string): string {
  return nameWords(name).sort().join(' ');
}
