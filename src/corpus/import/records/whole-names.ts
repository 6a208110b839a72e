import { foldName } from '../../../archive/name.ts';
import { wordSet } from '../../../archive/reading/word-set.ts';
import { givenNames, isFathersName } from '../people/name-vocabulary.ts';

/** True when a printed name can be somebody’s own record: a given name and a family name, or a name with a number. */
export function isWholeName(name: string): boolean {
  const words = name.split(/\s+/u).map(foldName);
  const own = words.slice(words.findIndex((word) => !particles.has(word)));
  if (words.length < 2 || own.length === 0) return false;
  if (own.length === 1 && words.length > 1) return false;
  if (own.length === 2 && own[0] === 'al' && ownersOfHouses.has(own[1] ?? '')) return false;
  return own.length > 2 || !own.some(isFathersName);
}

/**
 * The family name that a whole name shows: its last word, when a known given name begins it, nothing but initials stands
 * between, and the last word is no given name. Of other names it is not known which part is the family’s.
 */
export function familyNameIn(name: string): string | null {
  const words = name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/u, '').split(/\s+/u);
  const [first = '', ...rest] = words;
  const last = rest.pop();
  if (last === undefined || !rest.every((word) => /^\p{Lu}\.?$/u.test(word))) return null;
  if (!isGiven(first) || isGiven(last) || /^(?:[IVX]+|\p{L}\.?)$/u.test(last)) return null;
  return /^\p{Lu}/u.test(last) && !isFathersName(foldName(last)) ? last : null;
}

function isGiven(word: string): boolean {
  const fold = foldName(word);
  return givenNames.has(fold) || givenNames.has(fold.split('-')[0] ?? '');
}

/** Before a family name: “von der Leyen”, “Van Hollen”. */
const particles = wordSet('van von der den de del di da do dos ter ten zu bin ibn bint el la le');

/** “Al Nahyan” is a house; “Al Holm” may be an Albert. */
const ownersOfHouses = wordSet(
  'nahyan thani saud sabah khalifa said sisi assad asad maktoum hussein jaber sudani kadhimi maliki abadi sharif',
);
