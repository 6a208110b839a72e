import { z } from 'zod';
import { dateText } from './date-field.ts';
import { identifier } from './identifier.ts';
import { lineOfText } from './line-of-text.ts';
import { passage } from './passage.ts';

/** A figure as a report prints it. Figures of one subject stand side by side where sources differ; none is corrected. */
export const figureRecord = z.strictObject({
  subject: lineOfText.describe(
    'What is counted, in the same words wherever it is: `trade between Kazakhstan and China in 2021`.',
  ),
  value: lineOfText.describe('The number as printed; it stands in the passage.'),
  unit: lineOfText.describe('The unit as printed; it stands in the passage: `US$`, `projects`.'),
  speaker: identifier.optional().describe('The agent who gave it; absent when the issuer did.'),
  date: dateText
    .optional()
    .describe('The day or period that it is of, when the text says so; else the day of the event.'),
  passage: passage.describe('The exact words.'),
});

export type FigureRecord = z.infer<typeof figureRecord>;
