import { z } from 'zod';

import { indexCommitments } from '../../commitments.ts';
import { outcomeKinds, outcomeStatuses } from '../../outcome.ts';
import type { Outcome } from '../../reading/outcomes.ts';
import { type DataTable, oneOf, sortedById } from './data-table.ts';
import { paragraphOf, passageColumns } from './passage-columns.ts';

const { event, paragraph, start, end, setBy } = passageColumns;

const row = z.object({
  event,
  kind: oneOf(outcomeKinds).describe('What was promised or done.'),
  by: z
    .string()
    .nullable()
    .describe('Who did it: an id in `agents`; null when the text does not say, or several did.'),
  to: z.string().nullable().describe('To whom: an id in `agents`.'),
  concerning: z
    .string()
    .nullable()
    .describe('Whom it is about, when that is somebody else: an id in `agents`.'),
  paragraph,
  words: z.string().describe('The exact words that state it; the words of the issuer.'),
  status: oneOf(outcomeStatuses).describe('What became of it, as far as this archive knows.'),
  fulfilledBy: z
    .string()
    .nullable()
    .describe(
      'What fulfilled it: an event of this archive, or the address of an outside source that says so.',
    ),
  fulfilmentSays: z.string().nullable().describe('What that outside source says.'),
  start,
  end,
  setBy,
});

/** What was promised and agreed, and what became of it. */
export const outcomes: DataTable<z.infer<typeof row>> = {
  name: 'outcomes',
  title: 'Outcomes',
  description:
    'One row a promise or a result that the reports of an event state: an invitation, an agreement, a signature. What two accounts state alike is one row.',
  row,
  *rowsOf(catalogue) {
    const { byEvent } = indexCommitments(catalogue);
    for (const { id, reports } of sortedById(catalogue.events))
      for (const { outcome } of byEvent.get(id) ?? [])
        yield {
          event: id,
          kind: outcome.kind,
          by: outcome.by,
          to: outcome.to,
          concerning: outcome.concerning,
          paragraph: paragraphOf(reports, outcome.p),
          words: outcome.words,
          status: outcome.status,
          ...fulfilmentOf(outcome),
          start: outcome.start,
          end: outcome.end,
          setBy: outcome.setBy,
        };
  },
};

function fulfilmentOf({ fulfilledBy }: Outcome): {
  fulfilledBy: string | null;
  fulfilmentSays: string | null;
} {
  return fulfilledBy === null || typeof fulfilledBy === 'string'
    ? { fulfilledBy, fulfilmentSays: null }
    : { fulfilledBy: fulfilledBy.url, fulfilmentSays: fulfilledBy.says };
}
