import { countryCalled } from '../../src/corpus/import/countries.ts';
import type { FoundReport } from '../../src/corpus/import/find-reports.ts';
import type { FoundPerson } from '../../src/corpus/import/people/find-people.ts';
import { type Named, pairNames } from './same-name.ts';
import { foldWords, sumOf, type Tally, tallyOf } from './tally.ts';

/** A person of an annotation; office and country are null or absent when the annotation does not tell. */
export type WantedPerson = Named & {
  readonly office?: string | null;
  readonly country?: string | null;
};

/** Who took part and who is only spoken of, as a careful reader found it. */
export type WantedPeople = {
  readonly id: string;
  readonly participants: readonly WantedPerson[];
  readonly mentioned: readonly Named[];
};

/** How the persons of one report were found. */
export type PeopleTallies = {
  readonly participants: Tally;
  /** All persons named, whatever their part. */
  readonly persons: Tally;
  /** Of the participants found: the office as printed, the country. */
  readonly office: Tally;
  readonly country: Tally;
};

export function scorePeople(wanted: WantedPeople, reports: readonly FoundReport[]): PeopleTallies {
  const found = withoutRepeats(reports.flatMap(({ people }) => people));
  const tookPart = found.filter(({ part }) => part === 'took-part');
  const { pairs } = pairNames(wanted.participants, tookPart);
  return {
    participants: tallyNames(wanted.id, wanted.participants, tookPart),
    persons: tallyNames(wanted.id, [...wanted.participants, ...wanted.mentioned], found),
    office: sumOf(
      pairs.map(([{ name, office }, { titles }]) =>
        compareTitles(
          `${wanted.id}, ${name}`,
          office,
          titles.map((title) => title.office),
        ),
      ),
    ),
    country: sumOf(
      pairs.map(([{ name, country }, { titles }]) =>
        compareTitles(
          `${wanted.id}, ${name}`,
          usualCountry(country),
          titles.map((title) => usualCountry(title.country)),
        ),
      ),
    ),
  };
}

function tallyNames(id: string, wanted: readonly Named[], found: readonly FoundPerson[]): Tally {
  const { pairs, onlyWanted, onlyFound } = pairNames(wanted, found);
  return {
    right: pairs.map(([{ name }]) => `${id}: ${name}`),
    missed: onlyWanted.map(({ name }) => `${id}: ${name}`),
    wrong: onlyFound.map(({ name, evidence }) => `${id}: ${name} | ${evidence.words}`),
  };
}

/** An office or country as annotated against those found: right when it is one of them. */
export function compareTitles(
  name: string,
  wanted: string | null | undefined,
  found: readonly (string | null)[],
): Tally {
  if (wanted === null || wanted === undefined) return { right: [], wrong: [], missed: [] };
  const known = found.filter((each) => each !== null);
  const isRight = known.some((each) => fold(each) === fold(wanted));
  return tallyOf(name, wanted, known.length > 0 ? known.join(' / ') : null, isRight);
}

/** `Republic of Poland` is Poland, `Polish` too; what is no country stays. */
export function usualCountry(words: string | null | undefined): string | null {
  return words === null || words === undefined ? null : (countryCalled(words) ?? words);
}

function fold(words: string): string {
  return foldWords(words).toLowerCase();
}

/** A person of several reports of a capture once, as a participant where one of them says so. */
function withoutRepeats(people: readonly FoundPerson[]): FoundPerson[] {
  const byName = new Map<string, FoundPerson>();
  for (const person of people)
    if (byName.get(person.name)?.part !== 'took-part') byName.set(person.name, person);
  return [...byName.values()];
}
