import countries from 'world-countries';

import { foldName } from '../../archive/name.ts';
import {
  ambiguousNames,
  countedToo,
  furtherCapitals,
  furtherDemonyms,
  furtherNames,
  usualNames,
} from './country-names.ts';

/** The usual English name of a country by a printed name or demonym: `Kazakh`, `the PRC`, `Türkiye` → `Turkey`. */
export function countryCalled(words: string): string | null {
  return countriesByName.get(foldCountry(words)) ?? null;
}

/** True for a word for what belongs to a country (`Kazakh`), false for its name. */
export function isDemonym(words: string): boolean {
  return demonyms.has(foldCountry(words));
}

/** The usual English name of the country whose capital or seat of government a city is, under its older names too. */
export function countryOfCapital(city: string): string | null {
  return countriesByCapital.get(foldCountry(city)) ?? null;
}

/** The usual English name of the country of an ISO 3166-1 code of two letters; null of any other. */
export function countryOfCode(code: string): string | null {
  return countriesByCode.get(code) ?? null;
}

/** The usual English name of the country of a top-level domain (`.kz`); null of one that is no country’s. */
export function countryOfDomain(domain: string): string | null {
  return states.find(({ domains }) => domains.includes(domain))?.usual ?? null;
}

/** The long name of a country and its demonyms, by its usual English name. */
export function factsOfCountry(usual: string): {
  readonly official: string | undefined;
  readonly demonyms: readonly string[];
} {
  const state = states.find((each) => each.usual === usual);
  return { official: state?.official, demonyms: [...new Set(state?.demonyms)] };
}

/** A long form that the table need not have: “the Republic of Norland”, “Kingdom of Norland”, “Norland’s”. */
const longForm =
  /^(?:(?:federal|islamic|democratic|socialist|people's|arab|united|co-operative|bolivarian|plurinational|hashemite|grand|federative|oriental|cooperative) )*(?:republic|kingdom|state|commonwealth|sultanate|principality|federation|union|duchy|emirate) of (?:the )?/u;

function foldCountry(words: string): string {
  return foldName(words)
    .replace(/^the /u, '')
    .replace(/'s?$/u, '')
    .replace(/(?<=\b[a-z])\./gu, '')
    .replace(/^st\.? /u, 'saint ');
}

const states = countries
  .filter(({ independent, name }) => independent || countedToo.has(name.common))
  .map(({ name, demonyms, capital, altSpellings, cca2, tld }) => ({
    code: cca2,
    domains: tld,
    usual: usualNames[name.common] ?? name.common,
    official: name.official,
    // The first alternative spelling is the country’s two-letter code: “IS” and “NO” are words.
    names: [name.common, name.official, ...altSpellings.slice(1).filter(isLatin)],
    demonyms: [demonyms['eng']?.m, demonyms['eng']?.f]
      .flatMap((words) => words?.split(/,| or /u) ?? [])
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    capital,
  }));

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\s'’.,()-]+$/u.test(name);
}

const countriesByCode = new Map(states.map(({ code, usual }) => [code, usual]));
const demonyms = readDemonyms();
const countriesByName = readNames();
const countriesByCapital = readCapitals();

function readNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [usual, names] of Object.entries(furtherNames))
    for (const name of [usual, ...names]) add(found, name, usual);
  for (const { usual, names } of states) for (const name of names) add(found, name, usual);
  for (const { usual, names } of states)
    for (const name of names) add(found, foldCountry(name).replace(longForm, ''), usual);
  for (const [fold, usual] of demonyms) if (!found.has(fold)) found.set(fold, usual);
  return found;
}

function readDemonyms(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [usual, names] of Object.entries(furtherDemonyms))
    for (const name of names) add(found, name, usual);
  for (const { usual, demonyms: names } of states)
    for (const name of names) add(found, name, usual);
  return found;
}

function readCapitals(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [city, usual] of Object.entries(furtherCapitals)) add(found, city, usual);
  for (const { usual, capital } of states) for (const city of capital) add(found, city, usual);
  return found;
}

/** The first that has a name keeps it. */
function add(found: Map<string, string>, name: string, usual: string): void {
  const fold = foldCountry(name);
  if (fold.length > 1 && !ambiguousNames.has(fold) && !found.has(fold)) found.set(fold, usual);
}
