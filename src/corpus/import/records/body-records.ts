import { identifierFrom } from '../../../archive/identifier.ts';
import { foldName } from '../../../archive/name.ts';
import { countryCalled, factsOfCountry } from '../countries.ts';
import { countryOfCity } from '../known-cities.ts';
import { internationalBodies, titleWords } from '../people/title-vocabulary.ts';
import type { KnownRecords } from './known-records.ts';
import { nameKey } from './near-names.ts';
import { freeId } from './shelf.ts';

/** The id of the state that a printed name or demonym means; null when it is none, or no record has it and none is made. */
export function findState(words: string, known: KnownRecords): string | null {
  const usual = countryCalled(words) ?? words;
  const ids = [foldName(words), foldName(usual)].flatMap((name) => [
    ...known.bodiesCalled.get(name),
  ]);
  return ids.find((id) => known.agents.records.get(id)?.kind === 'state') ?? null;
}

/** The id of the state, whose draft record is made where there is none; null when the words are the name of no state. */
export function stateFor(words: string, known: KnownRecords): string | null {
  const onRecord = findState(words, known);
  if (onRecord !== null) return onRecord;
  const usual = countryCalled(words);
  const wished = usual === null ? undefined : identifierFrom(usual);
  if (usual === null || wished === undefined) return null;
  const facts = factsOfCountry(usual);
  const demonyms = facts.demonyms.filter((word) => word !== usual);
  const id = freeId(wished, known.agents.isTaken);
  known.agents.put(id, {
    name: usual,
    kind: 'state',
    ...(facts.official === undefined || facts.official === usual
      ? {}
      : { variants: [facts.official] }),
    ...(demonyms.length === 0 ? {} : { demonyms }),
    // All of this is public knowledge: nothing is left to decide.
    draft: { review: [] },
  });
  return id;
}

/** The id of the state or organisation whose an office is; draft records are made where there are none. */
export function bodyFor(words: string, known: KnownRecords): string | null {
  const found = findBody(words, known) ?? stateFor(words, known);
  if (found !== null) return found;
  const name = words.replace(/^the /iu, '').trim();
  if (!isOrganisationName(name)) return null;
  const wished = identifierFrom(name);
  if (wished === undefined || !/^\p{Lu}/u.test(name)) return null;
  if (known.personsCalled.get(nameKey(name)).size > 0) return null;
  const id = freeId(wished, known.agents.isTaken);
  known.agents.put(id, {
    name,
    kind: 'organisation',
    draft: {
      review: internationalBodies.includes(name)
        ? []
        : [`Is “${name}” an organisation, and is this its whole name?`],
    },
  });
  return id;
}

/** The id of the state or organisation on record that a printed name means. */
export function findBody(words: string, known: KnownRecords): string | null {
  const [id] = [words, words.replace(/^the /iu, '').trim()].flatMap((name) => [
    ...known.bodiesCalled.get(foldName(name)),
  ]);
  return id ?? null;
}

/** A city is no organisation, and neither is what an office is about: “Culture”. */
function isOrganisationName(name: string): boolean {
  if (countryOfCity(name) !== null) return false;
  return /[\s\d]/u.test(name) || !(titleWords.has(name.toLowerCase()) || isFieldOnly.test(name));
}

const isFieldOnly = /^(?:Department|Board|Operations)$/u;

/** True when the id is that of a state. */
export function isState(id: string, known: KnownRecords): boolean {
  return known.agents.records.get(id)?.kind === 'state';
}
