import { countryCalled } from '../countries.ts';
import { countryOfCity } from '../known-cities.ts';
import { bareWords, countWords } from './bare-words.ts';

/**
 * How surely a line names a place and nothing else: `known` when a part of it is a country, a capital or a kind of building
 * (`Oval Office`; `Qingdao, People’s Republic of China`), `possible` when it is a short name that may be one (`Sochi`).
 */
export function placeLikeness(text: string): PlaceLikeness | null {
  const plain = text
    .replace(/[*_]+/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (plain.length > 110 || countWords(plain) > 14 || !isNameOnly(plain)) return null;
  const parts = plain
    .split(/\s*[,;/–—]\s*|(?<!\bU\.[SK])\.\s+(?=\p{Lu})/u)
    .filter((part) => part !== '');
  if (parts.some(isKnownPlace)) return 'known';
  return countWords(plain) <= 5 ? 'possible' : null;
}

export type PlaceLikeness = 'known' | 'possible';

function isKnownPlace(part: string): boolean {
  const bare = bareWords(part);
  return (
    countryCalled(part) !== null ||
    countryOfCity(bare) !== null ||
    places.has(bare) ||
    bare.split(' ').some((word) => buildings.has(word))
  );
}

/** True when each word begins as a name does, and none is of those that headlines and sentences have. */
function isNameOnly(text: string): boolean {
  if (/[:?!"“”«»<>|]|[^.]\.$/.test(text.replace(/\b(?:D\.C|U\.S|U\.K|St|Mt)\.?$/u, '')))
    return false;
  if (/[’']s$/u.test(text) || /\d{3}|\p{Lu}\/\p{Lu}/u.test(text)) return false;
  const words = text.split(/[\s,;/–—]+/).filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 0 &&
    words.every((word) => isNameWord(word)) &&
    (isRoom.test(text) || !words.some((word) => notOfPlaces.has(bareWords(word))))
  );
}

/** “James S. Brady Press Briefing Room” is named after what is done in it. */
const isRoom = /^(?:\p{Lu}[\p{L}.]*\s){2,6}(?:Room|Hall|Auditorium|Chamber)$/u;

function isNameWord(word: string): boolean {
  return /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(word) || smallWords.has(bareWords(word));
}

const smallWords = new Set(
  'of the and at in on de du des la le les del della di da do al el en route near by an via von und im zu am am d'.split(
    ' ',
  ),
);

const notOfPlaces = new Set(
  [
    'background introduction overview summary full text key points highlights main transcript unofficial translation',
    'visiting opened honouring meeting meetings talks visit visits call calls readout statement statements remarks speech address conversation',
    'negotiations briefing interview conference summit forum congress agreement declaration communiqué communique',
    'president minister chairman ambassador secretary prime king queen prince chancellor premier mr mrs ms dr',
    'news events press releases release transcripts photo photos video videos home about contact contacts menu search share print',
    'date time politics world society business',
    'foreign policy economy security defence defense energy trade culture sport topics persons geography',
    'earlier later today yesterday following during after before further also first second day',
    'spokesperson spokesman secretariat staff administration correspondent service website government',
    'participation opening signing ceremony joint joins meets receives holds attends visits welcomes hosts',
  ]
    .join(' ')
    .split(' '),
);

const places = new Set(['d.c', 'air force one', 'kremlin', 'the kremlin', 'the white house']);

const buildings = new Set(
  [
    'palace hotel office room house residence airport square building embassy ministry centre center hall villa castle',
    'university museum theatre theater headquarters lawn garden terrace base region district province oblast territory',
    'akorda élysée elysee resort estate island airfield compound guesthouse guest-house library chamber pavilion',
    'teleconference videoconference',
  ]
    .join(' ')
    .split(' '),
);
