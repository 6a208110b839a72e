import { z } from 'zod';
import { recordDraftField } from './draft.ts';
import { identifier } from './identifier.ts';

/** The kinds of publishers, as pages call them. */
export const publisherKinds = {
  official: 'official body',
  'news-agency': 'news agency',
  mirror: 'copy of another’s texts',
} as const;

/** A body or website that issues or publishes reports. */
export const publisherRecord = z.strictObject({
  name: z.string().min(1).describe('The name.'),
  country: identifier.optional().describe('The state whose perspective its texts have.'),
  kind: z
    .enum(Object.keys(publisherKinds) as [keyof typeof publisherKinds])
    .describe('An official body, a news agency, or a copy of somebody else’s texts.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Its address.'),
  note: z.string().min(1).optional().describe('What a reader should know of it.'),
  formerIds: z.array(identifier).optional().describe('Ids under which it was published before.'),
  draft: recordDraftField,
});

export type PublisherRecord = z.infer<typeof publisherRecord>;

/** The name without what explains it after a comma: `Akorda` for `Akorda, official website of the President of Kazakhstan`. */
export function briefName({ name }: Pick<PublisherRecord, 'name'>): string {
  return name.replace(/,.*$/su, '');
}
