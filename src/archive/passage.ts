import { z } from 'zod';

/** Words that stand in a report: a paragraph anchor without its `p` (0 is the headline) and the exact words in it. */
export const passage = z.strictObject({
  p: z
    .union([z.number().int().nonnegative(), z.string()])
    .transform(String)
    .describe('The paragraph: its anchor without `p`; 0 is the headline.'),
  words: z.string().min(1).describe('The exact words that stand in that paragraph.'),
});

export type Passage = z.infer<typeof passage>;
