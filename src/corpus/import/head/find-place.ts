import type { Finding } from '../finding.ts';
import { withoutTimes } from '../dates/clock-times.ts';
import { findDates } from '../dates/date-phrases.ts';
import type { Outline } from '../outline/outline.ts';
import {
  isKnownPlace,
  isRemote,
  isVenueName,
  type PrintedPlace,
  readPlaceLine,
} from './place-words.ts';
import { placeBehindTitle, textPlaces } from './text-places.ts';

/** City and building of the event as printed. A country printed beside the city is part of its words. */
export type FoundPlace = { readonly place: Finding | null; readonly venue: Finding | null };

/** Finds where the event was: a line above the text that says so, else the sentence that tells of the encounter. */
export function findPlace(outline: Outline): FoundPlace {
  const lines = placeLines(outline);
  if (lines.some(({ text }) => isRemote(text))) return { place: null, venue: null };
  const read = readLines(lines);
  const text = textPlaces(outline);
  const place =
    lineFinding(read, 'place') ??
    statedPlace(outline, 'place') ??
    textFinding(placeBehindTitle(outline)) ??
    textFinding(text.place);
  const venue = lineFinding(read, 'venue') ?? statedPlace(outline, 'venue');
  // The text names a building of the place above it; one in another city would be of another event.
  return { place, venue: venue ?? textFinding(text.venue) };
}

type ReadLine = PrintedPlace & { readonly line: number };

/** A name that is no known place is that of a building, where the next line gives the city. */
function readLines(lines: readonly Line[]): ReadLine[] {
  const read = lines.flatMap((line) => {
    const printed = readPlaceLine(line.text);
    return printed ? [{ line: line.line, ...printed }] : [];
  });
  const [first, second] = read;
  if (!first || !second?.place || first.place === null || first.venue !== null) return read;
  if (isKnownPlace(first.place) || !isKnownPlace(second.place)) return read;
  return [{ ...first, venue: first.place, place: null }, ...read.slice(1)];
}

type Line = { readonly line: number; readonly text: string };

/** The lines that give a place, with the line that touches them from above: buildings stand over their city. */
function placeLines({ removed, paragraphs, title }: Outline): Line[] {
  const lines = removed.flatMap((line): Line[] => {
    if (line.rule === 'place-line') return isDatelineCity(line, paragraphs) ? [] : [line];
    return line.rule === 'date-line' ? placeBesideDate(line) : [];
  });
  const [first] = lines;
  const over = paragraphs.find(
    (paragraph) =>
      first !== undefined &&
      paragraph.last === first.line - 1 &&
      paragraph.first > (title?.last ?? 0),
  );
  const isName = over && over.text.length < 80 && !/[.:!?“"]\s|[.:!?]$/u.test(over.text);
  return isName ? [{ line: over.first, text: over.text }, ...lines] : lines;
}

/** “ANKARA” in capitals right above the text is an agency’s dateline in a line of its own. */
function isDatelineCity({ line, text }: Line, paragraphs: Outline['paragraphs']): boolean {
  return (
    /^[\p{Lu}\s.’'-]{3,}$/u.test(text) &&
    isKnownPlace(text) &&
    paragraphs.some(({ first }) => first === line + 1 || first === line + 2)
  );
}

/** “13 June 2022, Astana”. The city before its date is a dateline: it tells where the text was issued. */
function placeBesideDate({ line, text }: Line): Line[] {
  const [phrase] = findDates(text);
  const behind = phrase?.at === 0 ? text.slice(phrase.words.length) : '';
  const place = /^[\s,|–—-]+(?=\p{Lu})(.*\S)$/u.exec(withoutTimes(behind))?.[1];
  if (place === undefined) return [];
  const isHall = withoutTimes(behind) !== behind && isVenueName(place);
  return isKnownPlace(place) || isHall ? [{ line, text: place }] : [];
}

function lineFinding(read: readonly ReadLine[], field: 'place' | 'venue'): Finding | null {
  for (const printed of read) {
    const value = printed[field];
    if (value !== null)
      return {
        value,
        confidence: 0.95,
        basis: 'header',
        evidence: { line: printed.line, words: value },
      };
  }
  return null;
}

function statedPlace({ source }: Outline, field: 'place' | 'venue'): Finding | null {
  const stated = source.stated.place;
  const value = stated ? readPlaceLine(stated.value)?.[field] : null;
  if (!stated || value === null || value === undefined) return null;
  const evidence = stated.line === null ? null : { line: stated.line, words: value };
  return { value, confidence: 0.9, basis: 'header', evidence };
}

function textFinding(
  found: { value: string; evidence: Finding['evidence'] } | null,
): Finding | null {
  return found && { value: found.value, confidence: 0.86, basis: 'text', evidence: found.evidence };
}
