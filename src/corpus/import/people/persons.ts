import { givenNames } from './name-vocabulary.ts';
import type { Naming } from './namings.ts';
import { isSameName, isSuffix, significant, spelling } from './same-name.ts';
import { isSameTitle } from './same-title.ts';
import { kinWords } from './title-vocabulary.ts';
import type { TitleRun } from './titles-in-words.ts';

/** A naming where it stands: the headline is text 0. */
export type Placed = {
  readonly index: number;
  readonly naming: Naming;
  readonly isTurn: boolean;
};

/** One whom a report names, with every place that names him or stands for him by a title. */
export type Person = {
  /** The folded words of the fullest name. */
  words: readonly string[];
  readonly placed: Placed[];
  /** Parts of the name that stand alone: “Mr Xi”, “President Modi”. */
  readonly alone: Set<string>;
};

/** Whom each naming means: the namings of one person in one record, those in doubt in none. */
export type Persons = {
  readonly all: readonly Person[];
  readonly of: ReadonlyMap<Naming, Person>;
};

/**
 * Folds the namings of a report to persons. Names with a title, after a form of address or before a turn are firm; a name
 * alone counts when it is a form of a firm one, when it begins with a known given name, or when `isStrong` says that its
 * sentence treats it as a person.
 */
export function foldPersons(
  placed: readonly Placed[],
  isStrong: (placed: Placed) => boolean,
): Persons {
  const all: Person[] = [];
  const of = new Map<Naming, Person>();
  const named = placed.filter(({ naming }) => naming.name !== null);
  const full = named.filter(({ naming }) => significant(naming.folds).length > 1);
  const short = named.filter(({ naming }) => significant(naming.folds).length === 1);
  const firmShort = short.filter((one) => isFirm(one));
  const lone = new Set(firmShort.map(({ naming }) => significant(naming.folds)[0] ?? ''));
  const isCounted = (one: Placed): boolean =>
    isFirm(one) ||
    one.naming.kind === 'given-name' ||
    lone.has(significant(one.naming.folds).at(-1) ?? '') ||
    isStrong(one);
  const counted = full.filter(isCounted);
  for (const one of counted.toSorted(byLength)) add(one, matching(all, one.naming));
  for (const one of full) if (!counted.includes(one)) addKnown(one);
  for (const one of firmShort) addShort(one);
  for (const one of short) if (!isFirm(one)) addKnownShort(one);
  for (const one of placed) if (one.naming.name === null) addTitle(one);
  for (const person of all) person.placed.sort(byPlace);
  return { all: all.toSorted((a, b) => byPlace(firstOf(a), firstOf(b))), of };

  function add(one: Placed, person: Person | null): Person {
    const found = person ?? { words: one.naming.folds, placed: [], alone: new Set<string>() };
    if (!person) all.push(found);
    found.placed.push(one);
    of.set(one.naming, found);
    return found;
  }

  function addKnown(one: Placed): void {
    const person = matching(all, one.naming);
    if (person) add(one, person);
  }

  function addShort(one: Placed): void {
    const [word = ''] = significant(one.naming.folds);
    const known = all.filter(
      (person) => mayStandFor(person, word, one.naming) && !isOtherRank(person, one.naming),
    );
    const fitting = known.filter((person) => sharesTitle(person, one.naming));
    const person = fitting.length === 1 ? fitting[0] : known.length === 1 ? known[0] : null;
    if (person) add(one, person).alone.add(word);
    else if (known.length === 0) add(one, null).alone.add(word);
  }

  function addKnownShort(one: Placed): void {
    const [word = ''] = significant(one.naming.folds);
    const known = all.filter(
      (person) => person.alone.has(word) || isFamilyNameOf(person, word, isStrong(one)),
    );
    const [person] = known;
    if (person && known.length === 1) add(one, person);
  }

  function addTitle(one: Placed): void {
    const [title] = one.naming.titles;
    if (!title || title.article === 'a' || title.isPlural || title.isKin) return;
    const bearers = all.filter((person) => holdersTitle(person, title));
    const [only] = bearers;
    if (only && bearers.length === 1) add(one, only);
  }
}

/** The last word of a name; before a verb of saying the first too, where no given name stands there: “Li said”. */
function isFamilyNameOf({ words }: Person, word: string, isSpeaking: boolean): boolean {
  if (words.length < 2) return false;
  if (words.at(-1) === word) return true;
  return isSpeaking && words[0] === word && words.length < 4 && !givenNames.has(word);
}

function isFirm({ naming, isTurn }: Placed): boolean {
  return isTurn || naming.kind === 'titled' || naming.kind === 'addressed';
}

function firstOf({ placed }: Person): Placed {
  const [first] = placed;
  if (!first) throw new Error('A person without a naming cannot be.');
  return first;
}

function byPlace(a: Placed, b: Placed): number {
  return a.index - b.index || a.naming.start - b.naming.start;
}

function byLength(a: Placed, b: Placed): number {
  return significant(b.naming.folds).length - significant(a.naming.folds).length || byPlace(a, b);
}

function matching(persons: readonly Person[], naming: Naming): Person | null {
  const known = persons.filter(
    (person) => isSameName(person.words, naming.folds) && !isContradicted(person, naming),
  );
  return known.length === 1
    ? (known[0] ?? null)
    : (known.find(({ words }) => words.join() === naming.folds.join()) ?? null);
}

/** A wife and a husband, an elder and a younger one: the same family name says nothing. */
function isContradicted(person: Person, naming: Naming): boolean {
  const folds = [...naming.folds];
  const regnal = folds.filter(isRegnal).join();
  const known = person.words.filter(isRegnal).join();
  return regnal !== '' && known !== '' && regnal !== known;
}

function isRegnal(fold: string): boolean {
  return isSuffix(fold) && !/^(?:jr|sr)$/u.test(fold);
}

/** True when one word of a name, with what stands before it, may mean a person. */
function mayStandFor(person: Person, word: string, naming: Naming): boolean {
  const words = person.words.map(spelling);
  const place = words.indexOf(spelling(word));
  if (place < 0) return false;
  if (isContradicted(person, naming)) return false;
  const isGiven = givenNames.has(word) && place === 0 && words.length > 1;
  const isRoyal =
    naming.titles.some(({ rank }) => royalRanks.test(rank)) ||
    person.placed.some(({ naming: other }) =>
      other.titles.some(({ rank }) => royalRanks.test(rank)),
    );
  if (
    isGiven &&
    !isRoyal &&
    !person.alone.has(word) &&
    naming.titles.length > 0 &&
    person.words.length === 2 &&
    words[1] !== word
  ) {
    // “President Vladimir” is nobody; “Mr Xi” and “President Lula” are found by their family names.
    return false;
  }
  return !isKinOf(person, naming);
}

const royalRanks =
  /^(?:king|queen|prince|princess|emir|amir|sheikh|sheikha|sultan|pope|patriarch|majesty|highness|metropolitan|archbishop|emperor|excellency)$/u;

/** “Mrs Berg” is not President Jan Berg when she is named beside him; a title that contradicts says the same. */
function isKinOf(person: Person, naming: Naming): boolean {
  const isMrs = naming.honorific === 'mrs' || naming.honorific === 'ms';
  const isMr = person.placed.some(({ naming: other }) => other.honorific === 'mr');
  if (isMrs && isMr) return true;
  return naming.titles.some((title) => title.isKin || /^first lady$/iu.test(title.office));
}

/** “President Roe” is not Major Jan Roe, nor “my daughter Anna Roe”. */
function isOtherRank(person: Person, naming: Naming): boolean {
  if (naming.titles.length === 0 || sharesTitle(person, naming)) return false;
  const ranks = person.placed.flatMap(({ naming: other }) =>
    other.titles.map(({ rank }) => (kinWords.has(rank) ? 'kin' : rank)),
  );
  if (ranks.length === 0) return person.placed.some(({ naming: other }) => other.isRelative);
  return (
    ranks.every((rank) => rank === 'kin' || lesserRanks.test(rank)) &&
    !naming.titles.some(({ rank }) => lesserRanks.test(rank))
  );
}

const lesserRanks =
  /^(?:major|captain|lieutenant|corporal|sergeant|private|colonel|brigadier|professor|judge|justice|pilot|coach|champion|journalist|correspondent|moderator|poet|actor|actress|composer|writer|astronaut|cosmonaut|bishop|lady|spouse)$/u;

function sharesTitle(person: Person, naming: Naming): boolean {
  return naming.titles.some((title) => holdersTitle(person, title));
}

/** True when a person is given the title somewhere, or one that says the same. */
function holdersTitle(person: Person, title: TitleRun): boolean {
  return person.placed.some(
    ({ naming }) =>
      naming.name !== null && naming.titles.some((other) => isSameTitle(other, title)),
  );
}
