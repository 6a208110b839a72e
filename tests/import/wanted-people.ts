import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { readImportAnnotations } from './annotations.ts';
import type { WantedPeople } from './score-participants.ts';

/** The people of the sixty captures that the importer is measured with: no rule may be made from them. */
export function measuringPeople(): WantedPeople[] {
  return readImportAnnotations().map(({ capture, participants, mentioned }) => ({
    id: capture.replace(/\.txt$/, ''),
    participants: participants.map((each) => ({ ...each, forms: [] })),
    mentioned: mentioned.map(({ name }) => ({ name, forms: [] })),
  }));
}

const reading = z.object({
  id: z.string(),
  people: z.array(z.object({ id: z.string(), name: z.string(), variants: z.array(z.string()) })),
  participants: z.array(z.string()),
});

/** The people of the reports that were annotated for the rules of reading: rules of the importer may learn from them. */
export function learningPeople(): WantedPeople[] {
  const measured = new Set(measuringPeople().map(({ id }) => id));
  return readFileSync('tests/reading/annotations.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => reading.parse(JSON.parse(line)))
    .filter(({ id }) => !measured.has(id))
    .map(({ id, people, participants }) => {
      const named = people.map((each) => ({ ...each, forms: each.variants }));
      return {
        id,
        participants: named.filter((each) => participants.includes(each.id)),
        mentioned: named.filter((each) => !participants.includes(each.id)),
      };
    });
}
