import { z } from 'zod';
import { contactRecord } from './contact.ts';
import { dateText, dayText, intervalText } from './date-field.ts';
import { entryDraft } from './draft.ts';
import { figureRecord } from './figure.ts';
import { identifier } from './identifier.ts';
import { lineOfText } from './line-of-text.ts';
import { outcomeRecord } from './outcome.ts';
import { passage } from './passage.ts';
import { quotationRecord } from './quotation.ts';
import { removal, source } from './source.ts';

/** What kind of occasion an event was. */
export const eventTypes = {
  talks: 'talks',
  meeting: 'meeting',
  call: 'telephone or video call',
  ceremony: 'ceremony',
  briefing: 'briefing',
  signing: 'signing',
  multiple: 'several meetings',
} as const;

export type EventType = keyof typeof eventTypes;

/** How the archive knows a value. */
export const basisKinds = {
  text: 'stated in the running text',
  header: 'stated in a line above the text',
  publication: 'taken from the day of publication',
  'internal-evidence': 'inferred from the text’s own words',
  'external-evidence': 'inferred from another source',
  address: 'taken from the address of the page',
  supplied: 'supplied by the archive',
} as const;

const evidence = z
  .union([
    passage,
    z.strictObject({
      url: z.url({ protocol: /^https?$/ }).describe('The address of the other source.'),
      says: z.string().min(1).describe('What it says that supports the value.'),
    }),
    z.strictObject({
      source: z.string().min(1).describe('The other source, where it has no address.'),
      says: z.string().min(1).describe('What it says that supports the value.'),
    }),
  ])
  .describe('A passage of this report, or another source and what it says.');

const basis = z.strictObject({
  kind: z
    .enum(Object.keys(basisKinds) as [keyof typeof basisKinds])
    .describe('How the value is known.'),
  evidence: z.array(evidence).min(1).optional().describe('What supports the value.'),
  bounds: intervalText
    .optional()
    .describe('For an inferred date: the days that the text itself allows, as `first/last`.'),
  note: z.string().min(1).optional().describe('How the evidence leads to the value.'),
});

const participant = z.strictObject({
  agent: identifier.describe('The agent record of who took part.'),
  office: identifier.optional().describe('The office the text names, where there is a choice.'),
  asNamed: z.string().min(1).optional().describe('The name as printed, where it differs.'),
  passage: passage.optional().describe('The words that show that they took part.'),
});

/** The front matter of an entry: everything the archive records about one report (design: “The record model”). */
export const eventRecord = z.strictObject({
  title: lineOfText.describe('The headline, character for character.'),
  label: lineOfText.optional().describe('How lists call the event; derived when absent.'),
  date: dateText.describe('The day of the event (EDTF), or the days it may have been.'),
  basis: z
    .strictObject({
      date: basis.optional(),
      place: basis.optional(),
      venue: basis.optional(),
      title: basis.optional(),
      type: basis.optional(),
      issuer: basis.optional(),
      url: basis.optional(),
    })
    .optional()
    .describe('How a value is known, where that is not plain from the text.'),
  published: dayText.optional().describe('The day of publication, when the source says so.'),
  type: z
    .enum(Object.keys(eventTypes) as [EventType])
    .describe('What kind of occasion it was; in a draft `null` when that is not known.'),
  place: identifier.optional().describe('The place record of the city or region.'),
  venue: lineOfText.optional().describe('The building, as printed.'),
  visit: identifier.optional().describe('The visit record of the journey it belongs to.'),
  gathering: identifier.optional().describe('The gathering record it belongs to.'),
  participants: z.array(participant).describe('Who was in the room, or on the line.'),
  participantsNamed: z
    .enum(['complete', 'partial', 'unstated'])
    .describe('Whether the text names everybody who took part.'),
  mentioned: z
    .array(
      z.strictObject({
        agent: identifier.describe('The agent record of who is meant.'),
        passage: passage.describe('The words that mean them.'),
      }),
    )
    .optional()
    .describe('Agents spoken of by other words than a name on record.'),
  topics: z.array(identifier).describe('The topic records of what it was about.'),
  contacts: z
    .array(contactRecord)
    .optional()
    .describe('Corrections to the encounters that the rules find in the text.'),
  quotations: z
    .array(quotationRecord)
    .optional()
    .describe('Corrections to the direct speech that the rules find in the text.'),
  outcomes: z
    .array(outcomeRecord)
    .optional()
    .describe('Invitations, agreements and the like: corrections to those that the rules find.'),
  figures: z.array(figureRecord).optional().describe('Figures worth comparing, as printed.'),
  source: source.describe('Where the text comes from.'),
  removed: z
    .array(removal)
    .optional()
    .describe('Lines of the capture that are not the report’s own words.'),
  notes: z
    .array(
      z.strictObject({
        kind: z
          .enum(['sic', 'near-duplicate', 'doubtful-unit', 'attested-name', 'editorial'])
          .describe('What the note is about.'),
        passage: passage.describe('The words it is about.'),
        text: z.string().min(1).describe('What the archive has to say of them.'),
      }),
    )
    .optional()
    .describe('Editorial notes, shown beneath their paragraph.'),
  accountOf: identifier.optional().describe('The event that this text is a further account of.'),
  anchorPrefix: identifier
    .optional()
    .describe(
      'What the anchors of an account carry in place of its issuer, where another account of the event has the same one.',
    ),
  revisions: z
    .array(
      z.strictObject({
        date: dayText.describe('The day of the change.'),
        what: z.string().min(1).describe('What was changed.'),
        why: z.string().min(1).describe('The reason.'),
      }),
    )
    .optional()
    .describe('What was changed after publication.'),
  withdrawn: z
    .strictObject({
      date: dayText.describe('The day on which the text was withdrawn.'),
      why: z.string().min(1).describe('Why, in words for the page.'),
    })
    .optional()
    .describe('The text was withdrawn: the facts stay, the body of the entry is empty.'),
  formerIds: z.array(identifier).optional().describe('Ids under which it was published before.'),
  draft: entryDraft
    .optional()
    .describe('The entry is a draft, which is not published; remove it to publish the entry.'),
});

/** The front matter of a draft: it may lack what only an editor can decide. */
export const draftEventRecord = eventRecord.extend({
  date: eventRecord.shape.date.optional(),
  type: eventRecord.shape.type.nullable(),
});

/** Of a draft, `type` may be null: the text tells of no event, or nothing says of what kind it was. */
export type EventRecord = Omit<z.infer<typeof eventRecord>, 'type'> & {
  type: EventType | null;
};
export type Basis = z.infer<typeof basis>;

/** What kind of occasion it was, as pages say it. */
export function typeInWords(type: EventType | null): string {
  return type === null ? 'kind of event not stated' : eventTypes[type];
}

/** True when a value was not read off the source but inferred. */
export function isInferred(basis: Basis | undefined): boolean {
  return basis?.kind === 'internal-evidence' || basis?.kind === 'external-evidence';
}
