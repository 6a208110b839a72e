import type { ImportedCapture } from './dev-captures.ts';
import { nameWords, pairNames } from './same-name.ts';
import type { Tally } from './tally.ts';

/**
 * The persons with whom editors tagged a report (“Karimov Islam”), against those found. Editors tag whom a report is about,
 * so that precision only compares: who is named in passing counts as wrong.
 */
export function scoreTaggedPersons({ record, reports }: ImportedCapture): Tally {
  const tags = record.tags?.persons ?? [];
  if (tags.length === 0) return { right: [], wrong: [], missed: [] };
  const wanted = tags.map((tag) => ({ name: inOrderSaid(tag), forms: [tag] }));
  const found = reports.flatMap(({ people }) => people);
  const { pairs, onlyWanted, onlyFound } = pairNames(wanted, found);
  return {
    right: pairs.map(([{ name }]) => `${record.id}: ${name}`),
    missed: onlyWanted.map(({ name }) => `${record.id}: ${name}`),
    wrong: onlyFound.map(({ name, evidence }) => `${record.id}: ${name} | ${evidence.words}`),
  };
}

function inOrderSaid(tag: string): string {
  const [familyName = '', ...given] = nameWords(tag);
  return [...given, familyName].join(' ');
}
