import { z } from 'zod';
import { captureWords, openedSource } from './agent.ts';
import { dayText } from './date-field.ts';
import { recordDraftField } from './draft.ts';
import { identifier } from './identifier.ts';

/** One holder’s stretch of an office. Absent ends are unknown; then `attested` says on which days it is known to run. */
export const tenureRecord = z.strictObject({
  holder: identifier.describe('The agent who held the office.'),
  from: dayText.optional().describe('The first day, if a source was opened that says so.'),
  to: dayText.optional().describe('The last day, if a source was opened that says so.'),
  attested: z
    .array(z.strictObject({ date: dayText.describe('The day.'), ...captureWords.shape }))
    .optional()
    .describe('Days on which a capture’s own words show the holder in office.'),
  sources: z.array(openedSource).optional().describe('Sources that were opened for the two days.'),
});

/** A position of a state or an organisation, with those who held it. */
export const officeRecord = z.strictObject({
  name: z.string().min(1).describe('The name of the office.'),
  of: identifier.describe('The state or organisation it is an office of.'),
  rank: z
    .enum([
      'head-of-state',
      'head-of-government',
      'foreign-minister',
      'head-of-organisation',
      'other',
    ])
    .describe('What kind of office it is; phrases such as “the Head of State” follow it.'),
  names: z.array(z.string().min(1)).optional().describe('Other names of the same office.'),
  phrases: z
    .array(z.string().min(1))
    .optional()
    .describe('Phrases that stand for its holder: “the Chinese leader”.'),
  tenures: z.array(tenureRecord).describe('Who held it, in order.'),
  formerIds: z.array(identifier).optional().describe('Ids under which it was published before.'),
  draft: recordDraftField,
});

export type OfficeRecord = z.infer<typeof officeRecord>;
export type TenureRecord = z.infer<typeof tenureRecord>;
