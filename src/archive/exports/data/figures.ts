import { z } from 'zod';

import { joinedAnchor } from '../../anchor.ts';
import { type DataTable, reportsOf } from './data-table.ts';
import { paragraphOf, passageColumns } from './passage-columns.ts';

const { event, paragraph } = passageColumns;

const row = z.object({
  event,
  subject: z.string().describe('What is counted, in the same words wherever it is.'),
  value: z.string().describe('The number as printed.'),
  unit: z.string().describe('The unit as printed, or as a note of the page explains it.'),
  speaker: z
    .string()
    .nullable()
    .describe('Who gave it: an id in `agents`; null when the issuer did.'),
  date: z
    .string()
    .nullable()
    .describe(
      'The day or period that it is of (EDTF), when the text says so; else that of the event.',
    ),
  paragraph,
  words: z.string().describe('The exact words in which it stands; the words of the issuer.'),
});

/** The figures that an editor picked out, as printed. */
export const figures: DataTable<z.infer<typeof row>> = {
  name: 'figures',
  title: 'Figures',
  description:
    'One row a figure that an editor found worth comparing. Sources differ; none of them is corrected here.',
  row,
  *rowsOf(catalogue) {
    for (const {
      event: { id, reports },
      report,
    } of reportsOf(catalogue))
      for (const { subject, value, unit, speaker, date, passage } of report.record.figures ?? [])
        yield {
          event: id,
          subject,
          value,
          unit,
          speaker: speaker ?? null,
          date: date ?? null,
          paragraph: paragraphOf(reports, joinedAnchor(report, passage.p)),
          words: passage.words,
        };
  },
};
