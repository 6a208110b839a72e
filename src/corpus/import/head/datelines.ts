import { countryOfCapital } from '../countries.ts';
import { type DatePhrase, findDates } from '../dates/date-phrases.ts';
import { countryOfCity } from '../known-cities.ts';

/**
 * The words with which an agency begins a report: “BEIJING, May 14 (Xinhua) --”. The city is where the agency wrote, the
 * day when it did; neither need be the event’s.
 */
export type Dateline = {
  readonly words: string;
  readonly city: string;
  readonly phrase: DatePhrase | null;
  readonly agency: string | null;
};

/** Reads the dateline at the head of a text; null when it begins otherwise. */
export function readDateline(text: string): Dateline | null {
  const match =
    /^(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}?)\s*(?:,|\.)?\s(.{0,60}?)\s?(--|[–—-]|\.|\/)\s+(?=[\p{Lu}“"])/u.exec(
      text,
    );
  const [words, city, middle] = match ?? [];
  if (words === undefined || city === undefined || middle === undefined) return null;
  return readParts(words, city.replace(/[.,]$/u, ''), middle, match?.[3] ?? '');
}

function readParts(words: string, city: string, middle: string, mark: string): Dateline | null {
  const isCapitals = /^[\p{Lu}\s.'’-]{3,}$/u.test(city);
  if (!isCapitals && countryOfCapital(city) === null && countryOfCity(city) === null) return null;
  const [phrase = null] = findDates(words);
  const rest = (phrase ? middle.replace(phrase.words, ' ') : middle).replace(
    /^[\s,.]+|[\s,.]+$/gu,
    '',
  );
  const agency =
    /^[(/]?\s*(\p{Lu}[\p{L}]*(?:[ .-]\p{Lu}[\p{L}]*){0,2})\s*[)/]?[.\s]*(?:\/[^/]*\/)?$/u.exec(
      rest,
    )?.[1] ?? null;
  if (rest !== '' && agency === null) return null;
  if (mark === '.' && !(phrase !== null && agency !== null)) return null;
  return phrase || agency || isCapitals ? { words: words.trimEnd(), city, phrase, agency } : null;
}
