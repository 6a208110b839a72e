import { z } from 'zod';

import { compareIds } from '../../collation.ts';
import { contactLevels, contactSettings } from '../../contact.ts';
import { type DataTable, oneOf } from './data-table.ts';
import { paragraphOf, passageColumns } from './passage-columns.ts';

const { event, paragraph, start, end, setBy } = passageColumns;

const row = z.object({
  event,
  between: z
    .tuple([z.string(), z.string()])
    .describe('The two who met: ids in `agents`, in alphabetical order.'),
  level: oneOf(contactLevels).describe(
    'The grade by what the text says happened, the highest when several reports differ.',
  ),
  asDescribed: z.string().describe('The exact words that state it; the words of the issuer.'),
  setting: oneOf(contactSettings).nullable().describe('The frame, when the text says it.'),
  paragraph,
  setBy,
  start,
  end,
});

/** The encounters of two participants: edges of a network. */
export const contacts: DataTable<z.infer<typeof row>> = {
  name: 'contacts',
  title: 'Contacts',
  description:
    'One row a pair and event: an encounter that a report states. People who are only named together, who each met a third, or who sit on one side have none.',
  row,
  *rowsOf({ encounters }) {
    const ordered = [...encounters].sort((a, b) => compareIds(a.event.id, b.event.id));
    for (const {
      event: { id, reports },
      between: [a, b],
      contact,
    } of ordered)
      yield {
        event: id,
        between: [a.agent.id, b.agent.id],
        level: contact.level,
        asDescribed: contact.asDescribed,
        setting: contact.setting,
        paragraph: paragraphOf(reports, contact.p),
        setBy: contact.setBy,
        start: contact.start,
        end: contact.end,
      };
  },
};
