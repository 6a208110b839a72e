import { z } from 'zod';

import type { Report } from '../../catalogue.ts';
import type { SetBy } from '../../reading/discourse.ts';
import { oneOf } from './data-table.ts';

const setByWords: Readonly<Record<SetBy, string>> = { rule: 'rule', hand: 'hand' };

/** The columns that say of a fact which event it is of and where its words stand. */
export const passageColumns = {
  event: z.string().describe('The event: the `id` of its first report in `events`.'),
  paragraph: z
    .string()
    .describe(
      'The paragraph: its anchor without the `p`. `6` stands at `#p6` of the event’s page; `kazinform-6`, in a further account issued by `kazinform`, at `#kazinform-p6`. `0` (`kazinform-0`) is the headline, which has no anchor.',
    ),
  start: z
    .int()
    .nonnegative()
    .describe(
      'Where the words begin in the plain text of the paragraph, in UTF-16 code units, from 0.',
    ),
  end: z.int().nonnegative().describe('Where they end: the place after their last code unit.'),
  setBy: oneOf(setByWords).describe(
    'Whether a rule found it in the text or an editor’s hand set it in the entry.',
  ),
} as const;

/**
 * The paragraph of an event’s page as data names it, from the anchor without its first `p`: `6` → `6`, `kazinform-p6` →
 * `kazinform-6`, and the beginning of a further account, `report-…`, its headline → `kazinform-0`.
 */
export function paragraphOf(reports: readonly Report[], p: string): string {
  const headed = reports.find(
    ({ id, record }) => record.accountOf !== undefined && p === `report-${id}`,
  );
  return headed ? `${headed.issuer.id}-0` : p.replace(/-p(?=\d+[a-z]*$)/, '-');
}
