import { z } from 'zod';

/** A page of the archive's own words (`content/pages`). */
export const pageRecord = z.strictObject({
  title: z.string().min(1).describe('The heading of the page.'),
  description: z.string().min(1).describe('One sentence on what the page says.'),
});

export type PageRecord = z.infer<typeof pageRecord>;
