import { z } from 'zod';
import { dateText } from './date-field.ts';
import { identifier } from './identifier.ts';
import { passage } from './passage.ts';

/** The kinds of visits, as pages call them. */
export const visitKinds = {
  state: 'state visit',
  official: 'official visit',
  working: 'working visit',
  multilateral: 'visit to a gathering',
  transit: 'stop in transit',
  private: 'private visit',
  unstated: 'not stated by the reports',
} as const;

/** A journey that groups events. */
export const visitRecord = z.strictObject({
  name: z.string().min(1).describe('How lists call the visit.'),
  visitor: identifier.describe('The agent who travelled.'),
  country: identifier.describe('The state that was visited.'),
  kind: z
    .enum(Object.keys(visitKinds) as [keyof typeof visitKinds])
    .describe('The kind that the texts give; `unstated` if they give none.'),
  kindEvidence: z
    .strictObject({
      event: identifier.describe('The entry in which they stand.'),
      ...passage.shape,
    })
    .optional()
    .describe('The words of a report that give the kind.'),
  date: dateText.describe('The days that the reports held here show (EDTF).'),
  gathering: identifier.optional().describe('The gathering it was made for.'),
  note: z.string().min(1).optional().describe('What a reader should know of its dates or kind.'),
  formerIds: z.array(identifier).optional().describe('Ids under which it was published before.'),
});

export type VisitRecord = z.infer<typeof visitRecord>;
