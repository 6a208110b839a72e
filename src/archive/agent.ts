import { z } from 'zod';
import { dateText } from './date-field.ts';
import { recordDraftField } from './draft.ts';
import { identifier } from './identifier.ts';

/** Words of a capture: the file, its line and what stands there. */
export const captureWords = z.strictObject({
  capture: z.string().min(1).describe('The file in `captures/`.'),
  line: z.number().int().positive().describe('The line of the capture.'),
  words: z.string().min(1).describe('The exact words in that line.'),
});

/** A name in one of its own languages. */
export const nativeName = z.strictObject({
  name: z.string().min(1).describe('The name, in its own script.'),
  language: z
    .string()
    .min(2)
    .describe('The language, with its script where it has several (BCP 47).'),
});

/** Another name: alone, or with the days on which it was in use. */
export const variantName = z.union([
  z.string().min(1),
  z.strictObject({
    name: z.string().min(1).describe('The other name.'),
    from: dateText.optional().describe('The first day on which it was in use.'),
    to: dateText.optional().describe('The last day on which it was in use.'),
    language: z.string().min(2).optional().describe('Its language (BCP 47).'),
  }),
]);

/** A source outside the archive that an editor opened and read. */
export const openedSource = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe('The address.'),
  title: z.string().min(1).describe('What it is.'),
  opened: dateText.describe('The day it was opened.'),
});

/** An authority record of a person, an organisation or a state. */
export const agentRecord = z.strictObject({
  name: z.string().min(1).describe('The authorised name, in the order it is said.'),
  kind: z.enum(['person', 'organisation', 'state']).describe('What kind of agent it is.'),
  familyName: z.string().min(1).optional().describe('A person’s family name, for ordering lists.'),
  country: identifier.optional().describe('The state the agent belongs to.'),
  variants: z
    .array(variantName)
    .optional()
    .describe('Other names and spellings that mean this agent and nobody else.'),
  demonyms: z
    .array(z.string().min(1))
    .optional()
    .describe('What texts call that which belongs to a state: `Kazakh`, `Kazakhstani`.'),
  differentFrom: z
    .array(
      z.strictObject({
        agent: identifier.describe('The other agent; its record names this one in turn.'),
        how: z.string().min(1).describe('How to tell the two apart, in words for the page.'),
      }),
    )
    .optional()
    .describe('Agents who share a name with this one (owl:differentFrom).'),
  native: z
    .array(nativeName)
    .optional()
    .describe('The name in its own languages and scripts (language: BCP 47).'),
  attested: z
    .array(
      z.strictObject({
        form: z.string().min(1).describe('The name, character for character.'),
        ...captureWords.omit({ words: true }).shape,
      }),
    )
    .optional()
    .describe('Forms of the name as printed, with where they stand.'),
  note: z.string().min(1).optional().describe('What an editor should know of this record.'),
  sources: z.array(openedSource).optional().describe('Sources that were opened for this record.'),
  formerIds: z.array(identifier).optional().describe('Ids under which it was published before.'),
  draft: recordDraftField,
});

export type AgentRecord = z.infer<typeof agentRecord>;
