import { z } from 'zod';
import { dayText } from './date-field.ts';
import { identifier } from './identifier.ts';

/** Where a report's text comes from. */
export const source = z.strictObject({
  issuer: identifier.describe(
    'The publisher record of whose text it is; its country is the perspective.',
  ),
  publisher: identifier.describe('The publisher record of who published this copy.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The address of this copy, if one is known.'),
  archivedUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The address of a copy of this page in a web archive, if one was opened.'),
  captured: z
    .union([z.literal('unknown'), dayText])
    .describe('The day the page was captured, or `unknown`.'),
  received: dayText.describe('The day the capture reached this archive.'),
  capture: z.string().min(1).describe('The file in `captures/` that holds the source text.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'write the 64 digits 0-9 and a-f that `sha256sum` prints' })
    .optional()
    .describe('The SHA-256 of that file when it was received; any later change of it is found.'),
  lines: z
    .string()
    .regex(/^\d+-\d+$/, { error: 'write the first and last line: `30-47`' })
    .describe('The lines of the capture that this report claims, first and last.'),
  wrapped: z
    .boolean()
    .optional()
    .describe(
      'The capture breaks its lines within paragraphs: then a paragraph, or the headline, may be several lines that follow each other without a blank or removed one between, joined by one blank.',
    ),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .describe('The language of the text (ISO 639).'),
  textStatus: z
    .enum(['original', 'official-translation', 'unofficial-translation', 'unstated'])
    .describe('Whether the source says that the text is an original or a translation.'),
  rights: z.string().optional().describe('What the source says of its rights.'),
});

export type Source = z.infer<typeof source>;

/** Why a line of the capture is left out of the text: the rules of the removal log. */
export const removalRules = {
  'date-line': 'a line that only gives the date',
  'time-line': 'a line that only gives the time of day',
  'place-line': 'a line that only gives the place',
  breadcrumb: 'the path to the page within its site',
  section: 'the name of the section or series in which the page stands',
  navigation: 'a link or heading of the site’s own navigation',
  placeholder: 'a word that stands for an empty field of the page',
  sharing: 'a link for passing the page on',
  character: 'a character that nobody sees and no text may hold',
  related: 'a heading or an item of a list of other pages',
  tags: 'a heading or a term of the list of subjects that the page is filed under',
  'publication-data': 'what the page says of itself: its number, address, release or views',
  'repeated-headline': 'the headline once more',
  picture: 'a mark that stands for a picture, or who took it',
  notice: 'a notice of the site: cookies, rights, how to reach its owner',
  'message-header': 'a line of the head of an e-mail',
  separator: 'a line of strokes that parts the text from the rest of the page',
  'end-mark': 'a mark that only says where the text ends',
} as const;

export type RemovalRule = keyof typeof removalRules;

export const removal = z.strictObject({
  line: z.number().int().positive().describe('The line of the capture.'),
  text: z
    .string()
    .min(1)
    .describe(
      'What stands there; of a removed character its number: `U+200B`. Its line stays in the text.',
    ),
  rule: z
    .enum(Object.keys(removalRules) as [RemovalRule])
    .describe('Why it is not part of the report.'),
});

export type Removal = z.infer<typeof removal>;

/** First and last line of the capture that an entry claims, both inclusive, counted from 1. */
export function claimedLines(source: Source): { first: number; last: number } {
  const [first = 0, last = 0] = source.lines.split('-').map(Number);
  return { first, last };
}
