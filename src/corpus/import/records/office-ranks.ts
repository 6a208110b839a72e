import { foldedWords } from '../../../archive/reading/names/words.ts';
import type { OfficeRecord } from '../../../archive/office.ts';
import { splitOffices } from './whole-offices.ts';

type Rank = OfficeRecord['rank'];

/** What the holders of the three ranks of a state are called, whole: “First Deputy Prime Minister” is none of them. */
const titlesOfStates: Readonly<
  Record<'head-of-state' | 'head-of-government' | 'foreign-minister', readonly string[]>
> = {
  'head-of-state': [
    'President',
    'State President',
    'Federal President',
    'Head of State',
    'Head of the State',
    'King',
    'Queen',
    'Emperor',
    'Emir',
    'Amir',
    'Sultan',
    'Grand Duke',
    'Prince',
    'Pope',
    'Captain Regent',
    'President of the Republic',
    'President of the Presidency',
    'Chairman of the Presidium',
    'Federal Chancellor and President',
  ],
  'head-of-government': [
    'Prime Minister',
    'Premier',
    'Chancellor',
    'Federal Chancellor',
    'Taoiseach',
    'Head of Government',
    'Head of the Government',
    'Premier of the State Council',
    'Chairman of the Government',
    'Chairman of the Council of Ministers',
    'President of the Council of Ministers',
    'President of the Government',
    'Minister of State and Head of Government',
  ],
  'foreign-minister': [
    'Foreign Minister',
    'Minister of Foreign Affairs',
    'Minister for Foreign Affairs',
    'Foreign Affairs Minister',
    'Minister of External Affairs',
    'Minister for External Affairs',
    'External Affairs Minister',
    'Minister of External Relations',
    'Federal Foreign Minister',
    'Federal Minister for Foreign Affairs',
    'Federal Minister of Foreign Affairs',
  ],
};

/** Titles that are of a rank in one state only, by its id. */
const titlesOfOneState: Readonly<Record<string, Readonly<Record<string, Rank>>>> = {
  'united-states': { 'secretary of state': 'foreign-minister' },
  'united-kingdom': {
    'foreign secretary': 'foreign-minister',
    'secretary of state for foreign affairs': 'foreign-minister',
    'secretary of state for foreign and commonwealth affairs': 'foreign-minister',
  },
};

const headsOfOrganisations: readonly string[] = [
  'President',
  'Chairman',
  'Chairwoman',
  'Chairperson',
  'Chair',
  'Secretary-General',
  'Secretary General',
  'General Secretary',
  'Director-General',
  'Director General',
  'Executive Director',
  'Managing Director',
  'Head',
  'CEO',
  'Chief Executive Officer',
  'Executive Chairman',
  'Founder and Executive Chairman',
];

const ranksOfStates = new Map(
  Object.entries(titlesOfStates).flatMap(
    ([rank, titles]) => titles.map((title): [string, Rank] => [foldTitle(title), rank as Rank]), // the keys above are ranks
  ),
);
const ofOrganisations = new Set(headsOfOrganisations.map(foldTitle));

/** The rank of an office by the words of its title; `state` is the id of the state, or null of an organisation. */
export function rankOf(title: string, state: string | null): Rank {
  const words = foldTitle(title);
  if (state === null) return ofOrganisations.has(words) ? 'head-of-organisation' : 'other';
  return titlesOfOneState[state]?.[words] ?? ranksOfStates.get(words) ?? 'other';
}

/** What a text calls somebody by that is no office: how one speaks of him, or what he is to another. */
const noOffices =
  /\b(?:counterparts?|colleagues?|majest(?:y|ies)|highness|excellency|hon|honou?rable|leaders?|representatives|members?|delegat(?:ion|e|es)|side|spouse|wife|husband|first lady|friend|partner|host|guest|professor|candidate)\b/iu;

/**
 * The offices that a printed title names: “State Councilor and Foreign Minister” are two, “Minister of Foreign Affairs and
 * Trade” is one; “counterpart” is none.
 */
export function officesIn(title: string, isOnRecord: (title: string) => boolean): string[] {
  if (noOffices.test(title)) return [];
  if (isOnRecord(title)) return [title];
  const whole = splitOffices(title);
  if (whole.length > 1) return whole;
  const parts = title.split(/,? and |, | & /u).map((part) => part.trim());
  const isKnown = (part: string): boolean => ranksOfStates.has(foldTitle(part)) || isOnRecord(part);
  return parts.length > 1 && parts.some(isKnown)
    ? parts.filter((part) => part !== '' && /^\p{Lu}/u.test(part))
    : [title];
}

/** A title as titles are compared: its words, folded, without an article. */
export function foldTitle(title: string): string {
  return foldedWords(withoutMisprints(title.replace(/^the /iu, ''))).join(' ');
}

/** A title as the name of a record has it: `foreign minister` → `Foreign Minister`. */
export function capitaliseTitle(title: string): string {
  return withoutMisprints(title)
    .replace(/^the /iu, '')
    .replace(/(?<![\p{L}’'])(?!(?:of|for|and|the|on|to|in|de|la)\b)\p{Ll}/gu, (letter) =>
      letter.toUpperCase(),
    );
}

/** An office has one name, whatever a capture’s misprints. */
function withoutMisprints(title: string): string {
  return title
    .replace(/\b(M)in(?:s|si)ter\b/giu, '$1inister')
    .replace(/\b(P)res(?:iden|dent|ient)\b/giu, '$1resident');
}
