import { foldName } from '../../../archive/name.ts';
import { wordSet } from '../../../archive/reading/word-set.ts';
import { countryCalled } from '../countries.ts';
import { countryOfCity } from '../known-cities.ts';

/** Where an event was, as printed: the building or room, and the city, region or country. */
export type PrintedPlace = { readonly venue: string | null; readonly place: string | null };

/** True of words that say that those who spoke were in different places. */
export function isRemote(words: string): boolean {
  return /\b(?:tele|video)\s?-?conference|\bvideo\s?-?(?:link|call|format)|\b(?:via|by|over the) (?:(?:tele)?phone|video)|\bvirtual(?:ly)?\b|\bonline\b/iu.test(
    words,
  );
}

/** The building and the city that a line like “The Kremlin, Moscow” or “Tokyo, Japan” prints; null when it names neither. */
export function readPlaceLine(line: string): PrintedPlace | null {
  const words = line
    .replace(/[*_]+/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/^[\s,;.|–—-]+|[\s,;|–—-]+$/gu, '');
  if (words === '' || isRemote(words)) return null;
  const parts = partsOf(words);
  if (parts.every(({ text }) => isDemonym(text))) return null;
  const cut = placeBegins(parts.map(({ text }) => text));
  const venue = words.slice(0, parts[cut]?.start ?? words.length).replace(/[\s,;/–—-]+$/u, '');
  const place = words.slice(parts[cut]?.start ?? words.length);
  return { venue: venue === '' ? null : venue, place: place === '' ? null : place };
}

/** True of a part that names a building, a room or a piece of ground. */
export function isVenueName(part: string): boolean {
  const words = foldName(part).split(/[\s,()-]+/u);
  return (
    words.some((word) => venueWords.has(word)) &&
    countryCalled(part) === null &&
    !regionPattern.test(part)
  );
}

/** A name of a country and not a demonym: “in Norwegian waters” is no place. */
export function isCountry(words: string): boolean {
  const usual = countryCalled(words);
  if (usual === null) return false;
  return foldName(usual) === foldName(words) || otherCountryNames.test(words);
}

const otherCountryNames =
  /\b(?:Republic|Kingdom|States|Federation|Emirates|Union|Britain|Czechia|Burma|Holland|Türkiye|Turkiye|Macedonia|Timor|Ivoire|Verde|Congo|Gambia|Bahamas|Korea|UK|US|USA|UAE|PRC|DPRK|ROK|U\.S\.A?\.?|U\.K\.?)$/u;

/** True of a part that names a region of a country. */
export function isRegion(part: string): boolean {
  return regionPattern.test(part) || regions.has(foldName(part));
}

/** True of words whose parts are a city, region or country that is known by name. */
export function isKnownPlace(words: string): boolean {
  return words
    .split(/,\s*/u)
    .some((part) => isKnownCity(part) || isRegion(part) || isCountry(part));
}

/** “Japanese” beside a text is a link to another language. */
function isDemonym(part: string): boolean {
  return countryCalled(part) !== null && !isCountry(part);
}

type Part = { readonly text: string; readonly start: number };

/** The parts between commas; “D.C.” belongs to the city before it. */
function partsOf(words: string): Part[] {
  const parts: { text: string; start: number }[] = [];
  for (const { 0: text, index } of words.matchAll(/[^,;]+/gu)) {
    const part = text.trim();
    const last = parts.at(-1);
    if (last && /^D\.?C\.?$/u.test(part)) last.text = `${last.text}, ${part}`;
    else if (part !== '') parts.push({ text: part, start: index + text.indexOf(part) });
  }
  return parts;
}

/** The first part that is no building: before it stands the venue. A country before its city begins the place. */
function placeBegins(parts: readonly string[]): number {
  const last = parts.length - 1;
  if (last <= 0) return last === 0 && isVenueName(parts[0] ?? '') ? 1 : 0;
  if (countryCalled(parts[0] ?? '') !== null) return 0;
  if (parts.every(isVenueName)) return parts.length;
  const end = parts[last] ?? '';
  const city = countryCalled(end) !== null || isRegion(end) ? last - 1 : last;
  if (isVenueName(parts[city] ?? '')) return Math.min(city + 1, last);
  return city === last && !isKnownCity(end) && !isVenueName(parts[last - 1] ?? '')
    ? last - 1
    : city;
}

function isKnownCity(part: string): boolean {
  return countryOfCity(part.replace(/,? ?D\.?C\.?$/u, '')) !== null;
}

const venueWords = wordSet(
  'street avenue palace palais palacio palazzo hotel office room hall house residence airport square building embassy ministry center centre headquarters headquaters lawn garden terrace base castle villa university museum theatre theater compound guesthouse mansion library chamber pavilion kremlin akorda resort estate institute academy school hospital cathedral church monastery mosque memorial cemetery park stadium arena complex club chancellery parliament bundestag studies auditorium lodge farm ranch pier port shipyard plant factory cabinet quirinale elysee kantei rashtrapati binnenhof bellevue dacha apartment courtyard suite ballroom floor exhibition plaza cultura station secretariat consulate',
);

const regionPattern =
  /\b(?:region|territory|oblast|province|district|prefecture|county|republic of \p{Lu}\p{L}+|autonomous republic)$/iu;

const regions = new Set(
  [
    'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana',
    'iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana',
    'nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon',
    'pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia',
    'wisconsin,wyoming,crimea,sardinia,sicily,cornwall,bavaria,tuscany,catalonia,scotland,wales,northern ireland',
    'england,ontario,quebec,alberta,british columbia,queensland,new south wales,hainan,hokkaido,okinawa,kashmir',
    'punjab,gujarat,rajasthan,puglia,apulia',
  ]
    .join(',')
    .split(','),
);
