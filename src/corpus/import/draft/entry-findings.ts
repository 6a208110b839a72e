import type { DraftFinding } from '../../../archive/draft.ts';
import { contactLevels } from '../../../archive/contact.ts';
import type { Span } from '../../../archive/reading/span.ts';
import { foldWhiteSpace } from '../../../archive/white-space.ts';
import { type Finding, sureEnough } from '../finding.ts';
import type { Head } from '../head/find-head.ts';
import type { Outline } from '../outline/outline.ts';
import type { DraftPerson } from './draft-people.ts';
import type { DraftReport } from './draft-report.ts';
import { firstWords } from './first-words.ts';
import { lineOfText } from './passages.ts';

/** What an import found, for the editor: each with how sure it is, the words that show it, and what has to be decided. */
export function findingsOf(draft: DraftReport): DraftFinding[] {
  return [
    ...titleFinding(draft),
    ...headFindings(draft),
    ...draft.participants.map((person) => personFinding('participants', person)),
    ...(draft.participants.length === 0 ? [nobody(draft)] : []),
    ...draft.mentioned.slice(0, mostOfAKind).map((person) => personFinding('mentioned', person)),
    ...topicFindings(draft),
    ...contactFindings(draft),
    ...quotationFindings(draft),
    ...outcomeFindings(draft),
  ];
}

/** How sure the reading is of what it finds by its rules, as measured on annotated reports. */
export const readingConfidence = {
  contact: 0.9,
  outcome: 0.85,
  certain: 0.95,
  probable: 0.75,
  unknown: 0.4,
} as const;

/** A record takes a few thousand fields: of mentions and speech more are not listed. */
const mostOfAKind = 60;

const longestWords = 120;

/** The sentences for what is not known, or not sure; of a field without one an entry can do without it. */
const decisions: Readonly<Partial<Record<keyof Head, { unknown?: string; unsure: string }>>> = {
  date: {
    unknown: 'The report does not say on which day it was.',
    unsure: 'Is this the day of the event?',
  },
  published: { unsure: 'Is this the day of publication?' },
  place: { unsure: 'Was the event there?' },
  venue: { unsure: 'Was the event there?' },
  type: {
    unknown: 'Nothing says what kind of occasion it was: choose a type.',
    unsure: 'Is this what kind of occasion it was?',
  },
  url: { unsure: 'Is this the address of the page?' },
  language: {
    unknown: 'Enter the language of the text.',
    unsure: 'Is this the language of the text?',
  },
};

function titleFinding({ matched, title }: DraftReport): DraftFinding[] {
  const found = matched.found.outline.title;
  if (!found)
    return [
      {
        field: 'title',
        value: title,
        confidence: 0,
        review: 'The capture has no headline: choose a title.',
      },
    ];
  return [
    {
      field: 'title',
      value: found.text,
      confidence: found.confidence,
      line: found.first,
      ...(found.confidence < sureEnough ? { review: 'Is this line the headline?' } : {}),
    },
  ];
}

function headFindings({ matched }: DraftReport): DraftFinding[] {
  const { head } = matched.found;
  const { place, publisher } = matched;
  const isNoDate = head.date !== null && matched.date === null;
  return [
    ...headFinding(
      'date',
      head.date,
      isNoDate ? `“${head.date?.value ?? ''}” is no date of the archive.` : undefined,
    ),
    ...headFinding('published', head.published),
    ...headFinding('place', head.place, place?.review),
    ...headFinding('venue', head.venue),
    ...headFinding(
      'type',
      head.type,
      head.type?.value === null && head.type.review === undefined ? noEvent : undefined,
    ),
    ...headFinding('publisher', head.publisher, publisher.review),
    ...headFinding('url', head.url),
    ...headFinding('language', head.language),
  ];
}

/** That nothing happened is a finding, too; an editor decides what becomes of such a report. */
const noEvent =
  'The report tells of no event that took place: choose a type, or leave the entry a draft.';

function headFinding(
  field: keyof Head,
  finding: Finding<string | null> | null,
  further?: string,
): DraftFinding[] {
  const { unknown, unsure } = decisions[field] ?? { unsure: 'Is this right?' };
  const isUnsure = finding !== null && finding.confidence < sureEnough;
  const own = finding ? (finding.review ?? (isUnsure ? unsure : undefined)) : unknown;
  const review = [own, further].filter((each) => each !== undefined).join(' ');
  if (!finding && review === '') return [];
  return [
    {
      field,
      ...(finding?.value ? { value: finding.value } : {}),
      confidence: finding?.confidence ?? 0,
      ...shownBy(finding?.evidence ?? null),
      ...(review === '' ? {} : { review }),
    },
  ];
}

function personFinding(field: 'participants' | 'mentioned', person: DraftPerson): DraftFinding {
  const { confidence, evidence, name, review } = person;
  const doubts =
    field === 'participants' && confidence < sureEnough && review.length === 0
      ? ['Did they take part?']
      : review;
  const asked = field === 'participants' ? doubts.join(' ') : '';
  return {
    field,
    value: name,
    confidence,
    ...shownBy(evidence),
    ...(asked === '' ? {} : { review: asked }),
  };
}

function nobody({ matched }: DraftReport): DraftFinding {
  return {
    field: 'participants',
    confidence: 0,
    ...(matched.found.head.type?.value === null
      ? {}
      : { review: 'Nobody is found who took part.' }),
  };
}

function topicFindings({ topics, matched }: DraftReport): DraftFinding[] {
  return topics.map(({ topic, confidence, first }) => ({
    field: 'topics',
    value: topic,
    confidence,
    ...standingAt(first.p, first.surface, matched.found.outline),
  }));
}

function contactFindings({ reading, matched }: DraftReport): DraftFinding[] {
  return reading.contacts.slice(0, mostOfAKind).map((contact) => ({
    field: 'contacts',
    value: `${contact.between.join(' – ')}: ${contactLevels[contact.level]}`,
    confidence: readingConfidence.contact,
    ...standingAt(contact.p, contact.asDescribed, matched.found.outline),
  }));
}

/** Speech whose speaker is certain needs no finding: the page marks it. */
function quotationFindings({ reading, matched }: DraftReport): DraftFinding[] {
  const { outline } = matched.found;
  const probable = reading.quotations.filter(({ certainty }) => certainty === 'probable');
  const unknown = reading.quotations.filter(({ certainty }) => certainty === 'unknown');
  const [first] = unknown;
  return [
    ...probable.slice(0, mostOfAKind).map((quotation) => ({
      field: 'quotations',
      value: quotation.speaker ?? 'unknown',
      confidence: readingConfidence.probable,
      ...standingAt(quotation.p, firstWords(quotation.text, longestWords), outline),
      review: 'Do these words belong to this speaker?',
    })),
    ...(first
      ? [
          {
            field: 'quotations',
            confidence: readingConfidence.unknown,
            ...standingAt(first.p, firstWords(first.text, longestWords), outline),
            review: `Who speaks here${unknown.length > 1 ? `, and in ${unknown.length - 1} further passages` : ''}?`,
          },
        ]
      : []),
  ];
}

function outcomeFindings({ reading, matched }: DraftReport): DraftFinding[] {
  return reading.outcomes.slice(0, mostOfAKind).map((outcome) => ({
    field: 'outcomes',
    value: outcome.by === null ? outcome.kind : `${outcome.kind} by ${outcome.by}`,
    confidence: readingConfidence.outcome,
    ...standingAt(outcome.p, firstWords(outcome.words, longestWords), matched.found.outline),
  }));
}

function shownBy(evidence: { line: number; words: string } | null): Partial<DraftFinding> {
  if (!evidence) return {};
  const words = foldWhiteSpace(evidence.words);
  return { line: evidence.line, ...(words === '' ? {} : { words }) };
}

/** Words of a text by the line of the capture, of a paragraph of several lines by its first. */
function standingAt(p: Span['p'], words: string, outline: Outline): Partial<DraftFinding> {
  const line = lineOfText(p, outline);
  return line === undefined ? {} : { line, words };
}
