import { z } from 'zod';
import { recordDraftField } from './draft.ts';
import { identifier } from './identifier.ts';

/** A term of the controlled vocabulary (W3C SKOS: prefLabel, altLabel, broader, related, scopeNote). */
export const topicRecord = z.strictObject({
  name: z.string().min(1).describe('The preferred label.'),
  variants: z
    .array(z.string().min(1))
    .optional()
    .describe('Alternative labels, as texts print them.'),
  broader: identifier.optional().describe('The topic it is part of.'),
  related: z.array(identifier).optional().describe('Topics next to it.'),
  scopeNote: z.string().min(1).optional().describe('What belongs under it and what does not.'),
  formerIds: z.array(identifier).optional().describe('Ids under which it was published before.'),
  draft: recordDraftField,
});

export type TopicRecord = z.infer<typeof topicRecord>;
