import { z } from 'zod';

import { type DataTable, reportsOf } from './data-table.ts';
import { paragraphOf, passageColumns } from './passage-columns.ts';

const { event, paragraph, start, end, setBy } = passageColumns;

const row = z.object({
  event,
  speaker: z
    .string()
    .nullable()
    .describe('Who spoke: an id in `agents`; null when nobody can tell.'),
  text: z
    .string()
    .describe(
      'The words as the issuer renders them, perhaps in translation, without their marks and their attribution.',
    ),
  paragraph,
  attribution: z
    .string()
    .nullable()
    .describe('The words that say who spoke (“the Head of State said”).'),
  certainty: z
    .enum(['certain', 'probable', 'unknown'])
    .describe(
      'How sure the speaker is: named beside the words, known by the discourse, or not known.',
    ),
  start,
  end,
  isFragment: z.boolean().describe('True when it is a part of a sentence only.'),
  isUnclosed: z.boolean().describe('True when no mark in the text says where the speech ends.'),
  setBy,
});

/** The direct speech of the reports. */
export const quotations: DataTable<z.infer<typeof row>> = {
  name: 'quotations',
  title: 'Quotations',
  description:
    'One row a stretch of direct speech in one paragraph. Indirect speech is not among them, nor are quoted terms and titles.',
  row,
  *rowsOf(catalogue) {
    for (const {
      event: { id, reports },
      report,
    } of reportsOf(catalogue))
      for (const quotation of report.reading.quotations)
        yield {
          event: id,
          speaker: quotation.speaker,
          text: quotation.text,
          paragraph: paragraphOf(reports, quotation.p),
          attribution: quotation.attribution,
          certainty: quotation.certainty,
          start: quotation.start,
          end: quotation.end,
          isFragment: quotation.isFragment,
          isUnclosed: quotation.isUnclosed,
          setBy: quotation.setBy,
        };
  },
};
