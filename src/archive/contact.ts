import { z } from 'zod';
import { identifier } from './identifier.ts';
import { passage } from './passage.ts';

/** The grades of a contact, the highest first, with how a page calls them. */
export const contactLevels = {
  meeting: 'meeting',
  call: 'call',
  conversation: 'conversation',
  greeting: 'greeting',
  'co-attendance': 'attended the same event',
} as const;

export type ContactLevel = keyof typeof contactLevels;

/** What the text says of the frame of an encounter. */
export const contactSettings = {
  bilateral: 'bilateral',
  'one-on-one': 'one on one',
  extended: 'with delegations',
  margins: 'on the margins of another event',
} as const;

export type ContactSetting = keyof typeof contactSettings;

/** What an editor says of an encounter: it takes the place of what a rule found between the two. */
export const contactRecord = z.strictObject({
  between: z.tuple([identifier, identifier]).describe('The two agents; both took part.'),
  level: z
    .enum([...(Object.keys(contactLevels) as [ContactLevel]), 'none'])
    .describe('How the text grades it; `none` when a rule took for an encounter what was none.'),
  setting: z
    .enum(Object.keys(contactSettings) as [ContactSetting])
    .optional()
    .describe('The frame, when the text says it.'),
  passage: passage.describe('The words that state it, or that a rule misunderstood.'),
});

export type ContactRecord = z.infer<typeof contactRecord>;
