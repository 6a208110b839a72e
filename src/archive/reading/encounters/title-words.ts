import { wordSet } from '../word-set.ts';

/** Words for a position that may stand before or after a person’s name: “Foreign Minister Beibut Atamkulov”. */
export const rankWords = wordSet(`
  president presidents premiers chancellors messrs premier minister ministers chancellor king queen emir amir sultan sheikh sheikha prince princess crown-prince
  chairman chairwoman chairperson chair secretary secretary-general director director-general commissioner councilor
  councillor counselor speaker ambassador envoy representative leader leaders head chief commander governor mayor
  adviser advisor aide deputy counterpart colleague colleagues counterparts general marshal colonel admiral
  taoiseach patriarch pope metropolitan archbishop president-elect minister-designate excellency majesty highness
  coordinator senator congressman spokesperson spokesman spokeswoman dean rector ombudsman plenipotentiary
`);

/** Forms of address that may stand before a name alone. */
export const addressWords = wordSet(
  'mr mrs ms dr mr. mrs. ms. dr. sir lady prof. professor gen. sen.',
);

/** Words written small that may stand before a word for a position. */
export const determinerWords = wordSet(
  'the his her its their our newly new elected visiting acting outgoing incoming current then former',
);

/** Words that join the parts of one title: “Minister for Foreign Affairs and Trade”. */
export const connectorWords = wordSet('of the for and & to de la du del');

/** Words that may be written with a capital, in a headline or at the start of a sentence, and belong to no title. */
export const outsideWords = wordSet(`
  a an and or but with between by to from on in at of for during after before following about as while when where since
  that than into over via under through within without near upon
  met meets meet meeting meetings talks talk negotiations conversation call calls conference consultations discussions
  dialogue visit visits arrival departure trip travel engagement lunch dinner breakfast reception session summit
  held holds had has have hosts hosted receives received greets greeted welcomes welcomed spoke speaks spoken
  welcoming greeting receiving hosting meeting thanks thanked telephone phone telephoned calls called
  readout remarks statement statements joint press working beginning start opening excerpts transcript bilateral
  today yesterday tomorrow later then also earlier meanwhile however separately
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  is was were are will would should could can may did does do not
`);

/** What may stand after a person’s title or name and makes it somebody else: “Kazakh President press secretary”. */
export const followerWords = wordSet(`
  administration adviser advisor aide envoy representative representatives spokesperson spokesman spokeswoman office
  press government team family wife husband spouse delegation delegations staff special personal foundation cabinet
  assistant deputy ambassador secretary service chief son daughter brother sister widow supporters lawyers party
  adviser’s officials era house palace elect
`);
