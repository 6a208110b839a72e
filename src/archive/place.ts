import { z } from 'zod';
import { nativeName, openedSource, variantName } from './agent.ts';
import { recordDraftField } from './draft.ts';
import { identifier } from './identifier.ts';

/** A city or region. Where its name changed, the dated names say which one was in use. */
export const placeRecord = z.strictObject({
  name: z.string().min(1).describe('The authorised name.'),
  country: identifier.describe('The state it lies in.'),
  variants: z.array(variantName).optional().describe('Other names, dated where the name changed.'),
  native: z
    .array(nativeName)
    .optional()
    .describe('The name in its own languages and scripts (language: BCP 47).'),
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe('Degrees north (WGS 84).'),
      longitude: z.number().min(-180).max(180).describe('Degrees east (WGS 84).'),
      source: openedSource.describe('The source that was opened for them.'),
    })
    .optional()
    .describe('Where it lies, if a source was opened that says so.'),
  formerIds: z.array(identifier).optional().describe('Ids under which it was published before.'),
  draft: recordDraftField,
});

export type PlaceRecord = z.infer<typeof placeRecord>;
