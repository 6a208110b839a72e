import { z } from 'zod';
import { identifier } from './identifier.ts';
import { passage } from './passage.ts';

/** What an editor says of direct speech: it takes the place of what a rule found in the same words. */
export const quotationRecord = z.strictObject({
  passage: passage.describe('The words spoken, without their marks.'),
  speaker: identifier
    .optional()
    .describe('Who spoke; absent when nobody can tell. `none` when the words are no speech.'),
});

export type QuotationRecord = z.infer<typeof quotationRecord>;
