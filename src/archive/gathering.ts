import { z } from 'zod';
import { dateText } from './date-field.ts';
import { identifier } from './identifier.ts';

/** A summit, forum or session that events and visits belong to. */
export const gatheringRecord = z.strictObject({
  name: z.string().min(1).describe('The name of the gathering.'),
  variants: z.array(z.string().min(1)).optional().describe('Other names, as texts print them.'),
  date: dateText.describe('The days that the reports held here show (EDTF).'),
  place: identifier.optional().describe('The place record of where it was held.'),
  note: z.string().min(1).optional().describe('What a reader should know of it.'),
  formerIds: z.array(identifier).optional().describe('Ids under which it was published before.'),
});

export type GatheringRecord = z.infer<typeof gatheringRecord>;
