import { z } from 'zod';
import { dayText } from './date-field.ts';

/** What the archive says of itself (`archive.yaml`). */
export const archiveRecord = z.strictObject({
  title: z.string().min(1).describe('The name of the archive.'),
  description: z.string().min(1).describe('One sentence on what it holds.'),
  site: z.url({ protocol: /^https?$/ }).describe('The address at which it is published.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .describe('The language of its interface (ISO 639).'),
  licence: z
    .string()
    .min(1)
    .describe('The licence of the archive’s own records, not of the texts.'),
  edition: z.string().min(1).describe('The number of this edition.'),
  released: dayText.describe('The day of this edition; nothing in the archive is later.'),
  repository: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where the archive is kept and its faults are reported.'),
  drafts: z
    .literal('shown')
    .optional()
    .describe(
      'A trial archive whose site shows drafts, each marked as such; else they are left out.',
    ),
  coverage: z
    .string()
    .min(1)
    .describe('What kinds of sources it covers, for the line above every list.'),
  examples: z
    .array(z.string().min(1))
    .min(1)
    .describe('Searches that the home page offers as examples.'),
});

export type ArchiveRecord = z.infer<typeof archiveRecord>;
