import { identifierFrom } from '../../../archive/identifier.ts';
import { foldName } from '../../../archive/name.ts';
import { countryCalled, factsOfCountry } from '../countries.ts';
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
    draft: {
      review: [
        'Name, long name and demonyms are those of the package `world-countries`: are they those that the reports use?',
      ],
    },
  });
  return id;
}

/** The id of the state or organisation whose an office is; draft records are made where there are none. */
export function bodyFor(words: string, known: KnownRecords): string | null {
  const [onRecord] = known.bodiesCalled.get(foldName(words));
  const found = onRecord ?? stateFor(words, known);
  if (found !== null) return found;
  const name = words.replace(/^the /iu, '').trim();
  const [again] = known.bodiesCalled.get(foldName(name));
  if (again !== undefined) return again;
  const wished = identifierFrom(name);
  if (wished === undefined || !/^\p{Lu}/u.test(name)) return null;
  if (known.personsCalled.get(nameKey(name)).size > 0) return null;
  const id = freeId(wished, known.agents.isTaken);
  known.agents.put(id, {
    name,
    kind: 'organisation',
    draft: { review: [`Is “${name}” an organisation, and is this its whole name?`] },
  });
  return id;
}

/** True when the id is that of a state. */
export function isState(id: string, known: KnownRecords): boolean {
  return known.agents.records.get(id)?.kind === 'state';
}
