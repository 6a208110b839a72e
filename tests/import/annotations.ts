import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { eventTypes, type EventType } from '../../src/archive/event.ts';

const named = z.strictObject({ name: z.string() });

/** What a careful reader finds in one capture, annotated before the importer was written: names and places as printed. */
const annotation = z.strictObject({
  capture: z.string(),
  type: z.enum(Object.keys(eventTypes) as [EventType]).nullable(),
  date: z.string().nullable(),
  published: z.string().nullable(),
  place: z.string().nullable(),
  venue: z.string().nullable(),
  participants: z.array(
    z.strictObject({
      name: z.string(),
      office: z.string().nullable(),
      country: z.string().nullable(),
    }),
  ),
  mentioned: z.array(named),
  doubt: z.string().optional(),
});

export type ImportAnnotation = z.infer<typeof annotation>;

/** The sixty annotated captures: the measuring set of the importer, from which no rule may be made. */
export function readImportAnnotations(): ImportAnnotation[] {
  return readFileSync('tests/import/annotations.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => annotation.parse(JSON.parse(line)));
}
