import { identifierFrom } from '../../../archive/identifier.ts';
import { foldName } from '../../../archive/name.ts';
import { countryCalled, countryOfCapital } from '../countries.ts';
import { countryOfLargeCity } from '../gazetteer.ts';
import { countryOfCity } from '../known-cities.ts';
import { findState, stateFor } from './body-records.ts';
import type { KnownRecords } from './known-records.ts';
import { nameKey } from './near-names.ts';
import { freeId } from './shelf.ts';

/** The place record of a printed place, or what has to be decided. */
export type MatchedPlace = { readonly place: string | null; readonly review?: string };

/**
 * The record of a place as printed, “Beijing, China”: one of its name in the printed country; else a draft, where the
 * country is printed or the city well known. A country alone is no place of the archive.
 */
export function placeFor(printed: string, known: KnownRecords): MatchedPlace {
  const parts = printed
    .split(/,\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const country = parts.map(countryCalled).find((each) => each !== null) ?? null;
  const cities = parts.length > 1 ? parts.filter((part) => countryCalled(part) === null) : parts;
  const onRecord = [printed, ...cities].flatMap((part) => recordsCalled(part, country, known));
  const [first, ...others] = new Set(onRecord);
  if (first !== undefined && others.length === 0) return { place: first };
  if (first !== undefined)
    return {
      place: null,
      review: `“${printed}” may be ${[first, ...others].map((id) => `\`${id}\``).join(' or ')}: say which.`,
    };
  return makePlace(printed, cities, country, known);
}

function recordsCalled(name: string, country: string | null, known: KnownRecords): string[] {
  const state = country === null ? null : findState(country, known);
  return [...known.placesCalled.get(foldName(name))].filter(
    (id) => country === null || known.places.records.get(id)?.country === state,
  );
}

function makePlace(
  printed: string,
  cities: readonly string[],
  country: string | null,
  known: KnownRecords,
): MatchedPlace {
  const capital = cities.find((part) => countryOfCapital(part) !== null);
  const name = capital ?? cities[0];
  if (
    name === undefined ||
    (capital === undefined && cities.length === 1 && countryCalled(name) !== null)
  )
    return { place: null, review: `“${printed}” is a country: a place is a city or region.` };
  const knownFor = country ?? countryOfCity(name) ?? countryOfLargeCity(name);
  const state = stateFor(knownFor ?? '', known);
  const wished = identifierFrom(name);
  if (state === null || wished === undefined)
    return {
      place: null,
      review: `No place record has the name “${name}”, and its country is not known: add the record to \`places/\`.`,
    };
  if (known.personsCalled.get(nameKey(name)).size > 0)
    return {
      place: null,
      review: `“${name}” is the name of a person on record: is a place meant?`,
    };
  const id = freeId(wished, known.places.isTaken);
  const review =
    country === null
      ? [
          `Does it lie in ${knownFor ?? ''}? The texts do not say so: the best-known city of its name does.`,
        ]
      : [];
  known.places.put(id, { name, country: state, draft: { review } });
  return { place: id };
}
