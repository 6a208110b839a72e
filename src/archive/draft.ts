import { z } from 'zod';

/** Something that an import found in a report, for the editor who decides on it. */
const finding = z.strictObject({
  field: z.string().min(1).describe('The field of the entry that it is about: `date`, `place`.'),
  value: z.string().min(1).optional().describe('What was found, as printed; absent when unknown.'),
  confidence: z.number().min(0).max(1).describe('How sure that is, from 0 to 1.'),
  line: z.number().int().positive().optional().describe('The line of the capture that shows it.'),
  words: z.string().min(1).optional().describe('The words in that line that show it.'),
  review: z
    .string()
    .min(1)
    .optional()
    .describe('What has to be decided before the entry is published.'),
});

/** What makes an entry a draft: what was found in its capture, and how sure that is. */
export const entryDraft = z.strictObject({
  findings: z.array(finding).describe('What an import found; a draft made by hand has none: `[]`.'),
});

/** What makes an authority record a draft. */
const recordDraft = z.strictObject({
  review: z
    .array(z.string().min(1))
    .describe('What has to be decided before the record is published.'),
  made: z
    .string()
    .regex(/^[0-9a-f]{16}$/, { error: 'leave out the line: only an import writes it' })
    .optional()
    .describe(
      'The beginning of the SHA-256 of this file without this line, as an import wrote it: one that was edited since is never written again.',
    ),
});

/** The field of an authority record that makes it a draft. */
export const recordDraftField = recordDraft
  .optional()
  .describe('The record is a draft, which is not published; remove it to publish the record.');

/** See `entryDraft`. */
export type DraftFinding = z.infer<typeof finding>;

/** See `recordDraft`. */
export type RecordDraft = z.infer<typeof recordDraft>;

/** True of a record that nobody has reviewed. One whose `draft:` cannot be read is a draft all the same. */
export function isDraft({
  record,
  faultyFields,
}: {
  readonly record: { readonly draft?: unknown };
  readonly faultyFields: ReadonlySet<string>;
}): boolean {
  return record.draft !== undefined || faultyFields.has('draft');
}
