import type { AgentRecord } from '../../../archive/agent.ts';
import { identifierFrom } from '../../../archive/identifier.ts';
import { foldName, namesOf } from '../../../archive/name.ts';
import type { ArchiveDate } from '../../../archive/date.ts';
import { foldedWords } from '../../../archive/reading/names/words.ts';
import { isHeldOn, knownStretch } from '../../../archive/tenure.ts';
import { countryCalled } from '../countries.ts';
import { sureEnough } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';
import { givenNames } from '../people/name-vocabulary.ts';
import type { FoundPerson, PrintedTitle } from '../people/find-people.ts';
import { findState, isState, stateFor } from './body-records.ts';
import type { KnownRecords } from './known-records.ts';
import { lineWith } from './lines.ts';
import { likenessOf, nameKey, soundOf } from './near-names.ts';
import { findOffices } from './office-records.ts';
import { rankOf } from './office-ranks.ts';
import { freeId } from './shelf.ts';
import { familyNameIn, isWholeName } from './whole-names.ts';

/** Whom a printed person is on record: an agent, or nobody and what has to be decided. */
export type MatchedAgent = { readonly agent: string | null; readonly review?: string };

/**
 * The record of somebody whose whole name is printed: one that has this very name, unless the text gives him an office of
 * another state; or one that has another whole form of the text and is known to hold the printed office that day. Who is
 * called by a family name only is left to the reading.
 */
function findPerson(
  person: FoundPerson,
  date: ArchiveDate | null,
  known: KnownRecords,
): MatchedAgent | null {
  const [fullest, ...shorter] = wholeNames(person);
  if (fullest === undefined) return null;
  const named = known.personsCalled.get(nameKey(fullest));
  const ids = [
    ...(named.size > 0
      ? named
      : new Set(
          shorter
            .flatMap((form) => [...known.personsCalled.get(nameKey(form))])
            .filter((id) => holdsPrinted(id, person, date, known)),
        )),
  ];
  const [id, other] = ids.filter((each) => !isContradicted(each, person, date, known));
  if (id === undefined) return null;
  if (other === undefined) return { agent: id };
  return {
    agent: null,
    review: `“${person.name}” is a name of ${ids.map((each) => `\`${each}\``).join(' and ')}: say who is meant.`,
  };
}

/** True when somebody is known to hold, on the day of the report, an office that it prints beside the name. */
function holdsPrinted(
  id: string,
  { titles }: FoundPerson,
  date: ArchiveDate | null,
  known: KnownRecords,
): boolean {
  if (!date) return false;
  return titles.some((title) => {
    const state = title.isHeld ? stateOfTitle(title, known) : null;
    const offices = state === null ? [] : findOffices(title.office, state, known);
    return offices.some((office) =>
      known.offices.records
        .get(office)
        ?.tenures.some((tenure) => tenure.holder === id && isHeldOn(tenure, date)),
    );
  });
}

/** The same, with a draft record where there is none; a draft learns further forms of the name. */
export function personFor(
  person: FoundPerson,
  date: ArchiveDate | null,
  where: { readonly outline: Outline; readonly capture: string },
  known: KnownRecords,
): MatchedAgent {
  const onRecord = findPerson(person, date, known);
  if (onRecord) {
    if (onRecord.agent !== null) addForms(onRecord.agent, person, where, known);
    return onRecord;
  }
  const [name] = wholeNames(person);
  if (name === undefined || (person.part === 'mentioned' && !isWorthARecord(person)))
    return { agent: null };
  return makePerson(name, person, where, known);
}

/** The forms of a name that can be somebody’s own: of more than one word. The fullest comes first. */
function wholeNames({ name, forms }: FoundPerson): string[] {
  return [...new Set([name, ...forms])].filter(isWholeName);
}

/** The country that a title gives to its holder; an ambassador’s may be the one that he is sent to. */
function countryOfTitle({ office, country }: PrintedTitle): string | null {
  return /ambassador|envoy|representative|consul/iu.test(office) ? null : country;
}

function stateOfTitle(title: PrintedTitle, known: KnownRecords): string | null {
  const country = countryOfTitle(title);
  return country === null ? null : findState(country, known);
}

function isWorthARecord({ titles, confidence }: FoundPerson): boolean {
  return titles.length > 0 || confidence >= sureEnough;
}

/** True when the text gives somebody an office of a state that the record has nothing to do with. */
function isContradicted(
  id: string,
  person: FoundPerson,
  date: ArchiveDate | null,
  known: KnownRecords,
): boolean {
  return person.titles.some((each) => {
    const state = each.isHeld ? stateOnceOnRecord(each, known) : null;
    const isOfRank = state !== null && rankOf(each.office, state) !== 'other';
    return isOfRank && isForeign(id, state, date, known);
  });
}

/** The state of a title; of one that no record has yet the id that its record will get. */
function stateOnceOnRecord(title: PrintedTitle, known: KnownRecords): string | null {
  const country = countryOfTitle(title);
  if (country === null) return null;
  return findState(country, known) ?? identifierFrom(countryCalled(country) ?? '') ?? null;
}

/** True when a record belongs to another state, by the offices it is known to have held that day, else by its own state. */
function isForeign(
  id: string,
  state: string,
  date: ArchiveDate | null,
  known: KnownRecords,
): boolean {
  const held = [...known.officesHeldBy.get(id)].flatMap((each) => {
    const office = known.offices.records.get(each);
    const isHeld = office?.tenures.some((tenure) => {
      const stretch = tenure.holder === id && date ? knownStretch(tenure) : null;
      return (
        stretch !== null && date !== null && stretch.from <= date.to && date.from <= stretch.to
      );
    });
    return office && isHeld && isState(office.of, known) ? [office] : [];
  });
  if (held.length > 0) return held.every(({ of }) => of !== state);
  const country = known.agents.records.get(id)?.country;
  return country !== undefined && country !== state;
}

function makePerson(
  name: string,
  person: FoundPerson,
  where: { readonly outline: Outline; readonly capture: string },
  known: KnownRecords,
): MatchedAgent {
  const familyName = familyNameShown(name, person) ?? familyNameIn(name);
  const namesakes = [...known.personsCalled.get(nameKey(name))];
  const near = nearRecords(name, familyName ?? lastWordOf(name), person, known).filter(
    (each) => !namesakes.includes(each.id),
  );
  const id = freeId(identifierFrom(name) ?? 'person', known.agents.isTaken);
  const country = countryOf(person, known);
  const alike = [...near, ...namesakes.flatMap((each) => known.agents.records.get(each) ?? [])];
  const question =
    alike.length === 0
      ? undefined
      : `Is \`${id}\` (${name}) the same person as ${alike.map((each) => `\`${each.id}\` (${each.name})`).join(' or ')}?`;
  const record: AgentRecord = {
    name,
    kind: 'person',
    ...(familyName === null ? {} : { familyName }),
    ...(country === null ? {} : { country }),
    ...(namesakes.length === 0
      ? {}
      : {
          differentFrom: namesakes.map((agent) => ({
            agent,
            how: 'The texts give the two offices of different states.',
          })),
        }),
    draft: { review: question === undefined ? [] : [question] },
  };
  known.agents.put(id, record);
  addForms(id, person, where, known);
  return question === undefined ? { agent: id } : { agent: id, review: question };
}

function countryOf({ titles }: FoundPerson, known: KnownRecords): string | null {
  const countries = titles.flatMap((title) => countryOfTitle(title) ?? []);
  const [state = null] = countries.flatMap((country) => stateFor(country, known) ?? []);
  return state;
}

/** What a family name is looked for by, where the text shows none; a number, as in `Felipe VI`, is none. */
function lastWordOf(name: string): string | null {
  const last =
    name
      .replace(/,? (?:Jr|Sr)\.?$/u, '')
      .split(/\s+/u)
      .at(-1) ?? '';
  return /^(?:[IVX]+|\p{L}\.?)$/u.test(last) ? null : last;
}

/** Persons on record whose names are like this one and not the same, or who have its family name and held an office of its titles. */
function nearRecords(
  name: string,
  familyName: string | null,
  person: FoundPerson,
  known: KnownRecords,
): readonly (AgentRecord & { readonly id: string })[] {
  const close = new Set([
    ...known.personsOfSound.get(soundOf(name)),
    ...foldedWords(name).flatMap((word) =>
      word.length > 2 ? [...known.personsWithWord.get(word)] : [],
    ),
  ]);
  const offices = new Set(
    person.titles.flatMap((title) => {
      const state = stateOfTitle(title, known);
      return state === null ? [] : findOffices(title.office, state, known);
    }),
  );
  const family = known.personsOfFamily.get(foldName(familyName ?? ''));
  return [...close].flatMap((id) => {
    const agent = known.agents.records.get(id);
    if (!agent) return [];
    const isLike = namesOf(agent).some((each) => likenessOf(each.name, name) !== null);
    const hasOffice = [...known.officesHeldBy.get(id)].some((office) => offices.has(office));
    return isLike || (family.has(id) && hasOffice) ? [agent] : [];
  });
}

/** Enters the forms of a name as printed, each with the first line that has it; not one that is somebody else’s. */
function addForms(
  id: string,
  person: FoundPerson,
  { outline, capture }: { readonly outline: Outline; readonly capture: string },
  known: KnownRecords,
): void {
  const agent = known.agents.records.get(id);
  if (!agent || !known.agents.isOpen(id)) return;
  const attested = [...(agent.attested ?? [])];
  // Shorter forms may be those of somebody else: “George Bush” beside “George Bush Sr”.
  for (const form of wholeNames(person).slice(0, 1)) {
    const isKnown = attested.some((row) => row.form === form);
    const others = known.personsCalled.get(nameKey(form));
    const isOthers = [...others].some(
      (other) => other !== id && !agent.differentFrom?.some((row) => row.agent === other),
    );
    if (isKnown || isOthers || attested.length >= mostForms) continue;
    const line = lineWith(outline, form, person.evidence.line);
    if (line !== null) attested.push({ form, capture, line });
  }
  const country = agent.country ?? countryOf(person, known);
  const familyName = agent.familyName ?? familyNameShown(agent.name, person);
  if (
    attested.length === (agent.attested?.length ?? 0) &&
    country === (agent.country ?? null) &&
    familyName === (agent.familyName ?? null)
  )
    return;
  known.agents.put(id, {
    ...agent,
    ...(familyName === null ? {} : { familyName }),
    ...(country === null ? {} : { country }),
    ...(attested.length === 0 ? {} : { attested }),
  });
}

/** The part that stands alone in a later report, where it is one of the name on record. */
function familyNameShown(name: string, { familyName }: FoundPerson): string | null {
  if (familyName === null || !` ${name} `.includes(` ${familyName} `)) return null;
  // “Daniil said”: a given name alone.
  const isGiven = name.startsWith(`${familyName} `) && givenNames.has(foldName(familyName));
  return isGiven ? null : familyName;
}

/** A name has few spellings; with more something else was taken for one. */
const mostForms = 8;
