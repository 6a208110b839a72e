import { z } from 'zod';
import { identifier } from './identifier.ts';

/** A body or website that issues or publishes reports. */
export const publisherRecord = z.strictObject({
  name: z.string().min(1).describe('The name.'),
  country: identifier.optional().describe('The state whose perspective its texts have.'),
  kind: z
    .enum(['official', 'news-agency', 'mirror'])
    .describe('An official body, a news agency, or a copy of somebody else’s texts.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Its address.'),
  note: z.string().min(1).optional().describe('What a reader should know of it.'),
  formerIds: z.array(identifier).optional().describe('Ids under which it was published before.'),
});

export type PublisherRecord = z.infer<typeof publisherRecord>;
