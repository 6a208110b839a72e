import { z } from 'zod';
import { identifier } from './identifier.ts';
import { passage } from './passage.ts';

/** What was promised or done, with how a page calls it. */
export const outcomeKinds = {
  invitation: 'invitation',
  acceptance: 'acceptance',
  confirmation: 'confirmation',
  proposal: 'proposal',
  signature: 'signature',
  agreement: 'agreement',
  'announced-visit': 'announced visit',
} as const;

export type OutcomeKind = keyof typeof outcomeKinds;

/** What became of an outcome, as far as the archive knows. */
export const outcomeStatuses = {
  fulfilled: 'fulfilled',
  accepted: 'accepted',
  lapsed: 'lapsed',
  'none-recorded': 'none recorded here',
} as const;

export type OutcomeStatus = keyof typeof outcomeStatuses;

const outsideSource = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe('The address of the outside source.'),
  says: z.string().min(1).describe('What it says of it.'),
});

/** What an editor says of a promise or a result: it takes the place of what a rule found in the same words. */
export const outcomeRecord = z.strictObject({
  kind: z
    .enum([...(Object.keys(outcomeKinds) as [OutcomeKind]), 'none'])
    .describe('What was promised or done; `none` when a rule took for an outcome what was none.'),
  by: identifier.optional().describe('The agent who did it.'),
  to: identifier.optional().describe('The agent it was addressed to.'),
  concerning: identifier.optional().describe('The agent it is about, when that is somebody else.'),
  passage: passage.describe('The words that say so.'),
  status: z
    .enum(Object.keys(outcomeStatuses) as [OutcomeStatus])
    .optional()
    .describe('What became of it, as far as this archive knows; `none-recorded` when absent.'),
  fulfilledBy: z
    .union([identifier, outsideSource])
    .optional()
    .describe('The event that fulfilled it, or an outside source that says so.'),
});

export type OutcomeRecord = z.infer<typeof outcomeRecord>;
export type OutsideSource = z.infer<typeof outsideSource>;
