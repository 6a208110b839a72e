import type { Evidence } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';
import { readDateline } from './datelines.ts';
import { tellsOfJourney, toldVerb } from './encounter-verbs.ts';
import { countryOfCity } from '../known-cities.ts';
import { weekdayPattern } from '../dates/month-forms.ts';
import { evidenceOf, openingSentences, type Sentence } from './opening.ts';
import { isCountry, isRegion, isRemote, isVenueName } from './place-words.ts';

/** Words of the text that say where its encounter was. */
export type TextPlace = { readonly value: string; readonly evidence: Evidence };

/** Where the first sentence that tells of the encounter, or the headline, says that it was. */
export type TextPlaces = { readonly venue: TextPlace | null; readonly place: TextPlace | null };

const overTheLine = /\b(?:tele)?phon(?:e|ed)\b/iu;
const nowhere: TextPlaces = { venue: null, place: null };

/** Reads the place out of the sentence that tells of the encounter; a place of something else in it is none. */
export function textPlaces(outline: Outline): TextPlaces {
  const isJourney = tellsOfJourney(outline.title?.text ?? '');
  const sentences = openingSentences(outline);
  const title = outline.title?.text ?? '';
  if (isRemote(title) || /\bcalls?\b/iu.test(title) || overTheLine.test(title)) return nowhere;
  for (const sentence of sentences) {
    const verb = toldVerb(sentence.text, isJourney);
    if (!verb) continue;
    if (isRemote(sentence.text) || overTheLine.test(sentence.text)) return nowhere;
    const told = placesAround(outline, sentence, verb.start, verb.end);
    return told.venue || told.place ? told : titlePlaces(outline);
  }
  return titlePlaces(outline);
}

/** “… Before Bilateral Meeting | Tokyo, Japan”. */
export function placeBehindTitle(outline: Outline): TextPlace | null {
  const { title } = outline;
  const match = /\s[|–—]\s(\p{Lu}[\p{L}\s.'’-]+,\s(\p{Lu}[\p{L}\s.'’-]+))$/u.exec(
    title?.text ?? '',
  );
  const [, value, last] = match ?? [];
  if (!title || !match || value === undefined || !isPlaceName(last ?? '')) return null;
  return { value, evidence: evidenceOf(outline, title, match.index + 3, value) };
}

function titlePlaces(outline: Outline): TextPlaces {
  const { title } = outline;
  const visited = title && cityVisited(title.text);
  if (title && visited)
    return {
      venue: null,
      place: shown(outline, { text: title.text, paragraph: title, at: 0 }, visited),
    };
  const verb =
    /\b(?:meets?|met|meeting|holds?|held|talks|negotiations|hosts?|receives?|received|started|arrival)\b/u.exec(
      title?.text ?? '',
    );
  if (!title || !verb) return nowhere;
  return placesAround(
    outline,
    { text: title.text, paragraph: title, at: 0 },
    verb.index,
    verb.index + verb[0].length,
  );
}

/** “The Secretary General visits Geneva”; a country visited is too wide for a place of its meetings. */
function cityVisited(title: string): Found | null {
  const match = new RegExp(
    String.raw`\b(?:visits|visited|arrives in|arrived in)\s+(${city})$`,
    'u',
  ).exec(title);
  const value = match?.[1] ?? '';
  const plain = value.replace(/,? D\.?C\.?$/u, '');
  if (!match || isCountry(plain) || countryOfCity(plain) === null) return null;
  return { value, at: match.index + match[0].length - value.length };
}

const word = String.raw`\p{Lu}[\p{L}.'’-]*`;
const city = String.raw`${word}(?:\s(?:(?:de|da|do|del|la|le|el|al)\s)?${word})*`;
const name = String.raw`${word}(?:(?:\s(?:de|da|do|del|la|le|el|the|of|al|and|&)){0,2}\s${word})*`;
const placeAfterIn = new RegExp(
  String.raw`\b[Ii]n\s+(?:the\s+)?(?:capital\s+(?:city\s+)?(?:of\s+)?)?(${city}(?:,\s${name})?)`,
  'gu',
);
const venueAfterAt = new RegExp(
  String.raw`\b(?:at|to|in)\s+(?:the\s+|his\s+|her\s+)?(${name})`,
  'gu',
);

function placesAround(
  outline: Outline,
  sentence: Sentence,
  start: number,
  end: number,
): TextPlaces {
  const { text } = sentence;
  const venue =
    [...text.matchAll(venueAfterAt)].flatMap((match) => venueOf(match, text, end))[0] ?? null;
  const [place = null] = [...text.matchAll(placeAfterIn)].flatMap((match) =>
    placeOf(match, text, start, end),
  );
  return {
    venue: shown(outline, sentence, venue),
    place: shown(outline, sentence, place) ?? hereIn(outline, sentence, end),
  };
}

type Found = { readonly value: string; readonly at: number };

function shown(
  outline: Outline,
  { paragraph, at }: Sentence,
  found: Found | null,
): TextPlace | null {
  return (
    found && {
      value: found.value,
      evidence: evidenceOf(outline, paragraph, at + found.at, found.value),
    }
  );
}

function venueOf(match: RegExpMatchArray, text: string, end: number): Found[] {
  const [words, value = ''] = match;
  const index = match.index ?? 0;
  const printed = value.replace(/[.'’]+$/u, '');
  if (index < end || !isVenueName(printed) || !isOfVerb(text.slice(end, index))) return [];
  return [{ value: printed, at: index + words.length - value.length }];
}

/** “met in Beijing Thursday” */
const weekdayBehind = new RegExp(String.raw`\s(?:${weekdayPattern})\.?$`, 'u');

function placeOf(match: RegExpMatchArray, text: string, start: number, end: number): Found[] {
  const [words, value = ''] = match;
  const index = match.index ?? 0;
  const printed = knownPlace(
    value
      .replace(weekdayBehind, '')
      .replace(/[.'’-]+$/u, (marks) => (/D\.C\.$/u.test(value) ? marks : '')),
  );
  if (printed === null) return [];
  const isLeading = index < start && text.slice(0, index).trim() === '';
  if (!isLeading && (index < end || !isOfVerb(text.slice(end, index)))) return [];
  return [{ value: printed, at: index + words.length - value.length }];
}

/** The longest part of the words that names a place: a known city, a country, or a name with its country or region. */
function knownPlace(words: string): string | null {
  const [first = '', second] = words.split(/,\s/u);
  if (second !== undefined && isPlaceName(second) && (isKnownPlace(first) || !isVenueName(first)))
    return words;
  return isKnownPlace(first) ? first : null;
}

function isKnownPlace(words: string): boolean {
  return countryOfCity(words) !== null || isCountry(words) || isRegion(words);
}

function isPlaceName(words: string): boolean {
  return isCountry(words) || isRegion(words) || /^D\.?C\.?$/u.test(words);
}

/** “… here on Sunday”, in a report whose dateline says where it was written. */
function hereIn(outline: Outline, { text, paragraph }: Sentence, end: number): TextPlace | null {
  const dateline = readDateline(paragraph.text);
  const here = /\bhere\b/u.exec(text.slice(end));
  if (!dateline || !here || !isOfVerb(text.slice(end, end + here.index))) return null;
  return { value: dateline.city, evidence: evidenceOf(outline, paragraph, 0, dateline.city) };
}

/** True when nothing between verb and place speaks of another event, or of an office that lies there. */
function isOfVerb(between: string): boolean {
  return between.length < 260 && !otherEvent.test(between) && !openApposition.test(between);
}

/** “…, Under-Secretary at the …”: the office lies there. */
const openApposition =
  /,\s(?!\d)[^,]*\b(?:Secretary|Director|Head|Chief|Advis[eo]r|Professor|Fellow|Officer|Minister|Counsel|Counsellor|Coordinator|Leader|Chair\p{L}*)\b[^,]*$/u;

const otherEvent =
  /\b(?:following|after|since|before|until|ahead of|due|scheduled|planned|upcoming|expected|anniversary|that|which|who|whom|whose|where|when|will|would|could|discuss\w*|about|regarding|concerning|situation|developments?|review\w*|issued|adopted|attacks?|wars?|conflict|elections?|agreements?|agreed|resolutions?|preparations?|prepare|congratulat\w+|condolences|announce\w*|opened|entered|results?|outcomes?|signed|cooperation|protests?|to (?!the\b|his\b|her\b|a\b)\p{Ll}+|interests?|projects?|investments?|peace|crisis|efforts?|stability|security in|companies|business(?:es)?|operating|working in|living|based|born|killed|hostages?|people|troops|forces|victims|earthquake|fires?|Ambassadors?|Embass(?:y|ies)|Envoys?|Representatives?|Missions?|Delegation|Coordinator|Consuls?|Studies|Council|Conference|Institute)\b|["“”:;]/u;
