import type { OfficeRecord } from '../../office.ts';
import { wordSet } from '../word-set.ts';

type Rank = OfficeRecord['rank'];

/** What reports call every office of a rank, whatever its own name is. */
export const titlesOfRank: Readonly<Partial<Record<Rank, readonly string[]>>> = {
  'head-of-state': ['Head of State', 'Head of the State'],
  'head-of-government': ['Head of Government', 'Head of the Government'],
  'foreign-minister': [
    'Foreign Minister',
    'Foreign Affairs Minister',
    'Minister of Foreign Affairs',
    'Minister for Foreign Affairs',
  ],
};

/** Titles that are known as such without a record: of whom they are said is not the holder of a shorter title. */
export const commonTitles: readonly string[] = [
  'President',
  'Prime Minister',
  'Premier',
  'Chancellor',
  'Federal Chancellor',
  'King',
  'Queen',
  'Emperor',
  'Emir',
  'Sultan',
  'Crown Prince',
  'Pope',
  'Foreign Minister',
  'Foreign Secretary',
  'Secretary of State',
  'Minister',
  'Defence Minister',
  'Defense Minister',
  'Chairman',
  'Secretary-General',
  'General Secretary',
  'Director-General',
  'Governor',
  'Speaker',
  'Ambassador',
  'Vice President',
  'Chief of Staff',
];

/** Before a title, these make another office of it, or say that it is not held on the day. */
export const otherOffice = wordSet(
  'first former ex late then next future incoming outgoing previous past one-time onetime erstwhile retired departing acting interim temporary provisional caretaker vice deputy under assistant associate co sub honorary emeritus designate elect would-be new newly deposed ousted second third lady self-proclaimed so-called shadow state federal regional pro tempore junior senior special minister general',
);

/** Before a title, these change nothing. */
export const sameOffice = wordSet(
  'current incumbent present sitting serving esteemed respected distinguished',
);

/** Before a title, these say that some holder or other is meant, or none that the text names. */
export const indefinite = wordSet(
  'a an any every each no some another both either neither two three several many all other others this that these those his her their its your my whose which what same own',
);

/** What one says to a person, not of one. */
export const formsOfAddress = wordSet('mr mister madam madame mrs ms miss dear comrade');

/** After these a title without an article says what somebody is or becomes. */
export const predicative = wordSet(
  'as is was are were be been being become becomes became becoming remain remains remained elected re-elected reelected election elect appointed appoint named nominated made making like sworn called considered inaugurated',
);

/** After these even a title with an article does. */
export const isBeing = wordSet(
  'is was were be been being become becomes became becoming remains remained elected appointed',
);

/** What an office is, does or has, not its holder: “the Office of the President”, “the election of the President”. */
export const aboutTheOffice = wordSet(
  'office offices administration chancellery secretariat post position title rank duties functions institution institute election elections re-election reelection inauguration role status capacity candidate candidates candidacy term terms powers under cabinet apparatus emblem standard flag prize award medal cup palace residence house order bureau establishment introduction act acts decree decrees service',
);

/** After a possessive these name an institution, a building or a prize. */
export const institution = wordSet(
  'board office offices administration executive press chancellery secretariat cabinet palace residence house prize award cup medal fund foundation council library reserve commission committee bureau apparatus property affairs grant grants scholarship guard security',
);

/** After a name these make it that of an institution, a place or a thing. */
export const namedAfter = wordSet(
  'university airport street square avenue boulevard bridge foundation fund prize award medal center centre library museum institute school stadium cup memorial academy hospital park theatre theater hall doctrine',
);

/** After a bare title these show that it belongs to a company or a body that is no state. */
export const companyOffices = wordSet(
  'ceo cfo coo founder co-founder owner managing general director chief',
);
