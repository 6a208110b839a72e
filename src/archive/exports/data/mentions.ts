import { z } from 'zod';

import { unresolvedReasons } from '../../reading/mentions.ts';
import { type DataTable, oneOf, reportsOf } from './data-table.ts';
import { paragraphOf, passageColumns } from './passage-columns.ts';

const { event, paragraph, start, end, setBy } = passageColumns;

const row = z.object({
  event,
  agent: z
    .string()
    .nullable()
    .describe('Who is meant: an id in `agents`; null when that cannot be told.'),
  surface: z
    .string()
    .describe('The words as printed: those of the paragraph from `start` to `end`.'),
  via: z
    .enum(['name', 'office'])
    .describe('Whether the words are a name, or stand for whoever held an office that day.'),
  paragraph,
  start,
  end,
  reason: oneOf(unresolvedReasons)
    .nullable()
    .describe('Why nobody can be told; null when somebody is.'),
  office: z
    .string()
    .nullable()
    .describe('The office that the words stand for: an id in `records`.'),
  setBy,
});

/** Every place in a report that names an agent, or stands for one. */
export const mentions: DataTable<z.infer<typeof row>> = {
  name: 'mentions',
  title: 'Mentions',
  description:
    'One row a place in a report that names an agent or stands for one (“the Head of State”), headlines included. To be mentioned is not to have taken part.',
  row,
  *rowsOf(catalogue) {
    for (const {
      event: { id, reports },
      report,
    } of reportsOf(catalogue))
      for (const mention of report.reading.mentions)
        yield {
          event: id,
          agent: mention.agent,
          surface: mention.surface,
          via: mention.via,
          paragraph: paragraphOf(reports, mention.p),
          start: mention.start,
          end: mention.end,
          reason: mention.reason ?? null,
          office: mention.office ?? null,
          setBy: mention.setBy,
        };
  },
};
