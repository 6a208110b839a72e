import type { z } from 'zod';

import type { draftEventRecord } from '../../../archive/event.ts';
import { parseDate } from '../../../archive/date.ts';
import type { Finding } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';
import { findingsOf } from './entry-findings.ts';
import type { DraftPerson } from './draft-people.ts';
import type { DraftReport } from './draft-report.ts';
import { passageOf } from './passages.ts';
import { removalLog } from '../removal-log.ts';

/** The front matter of a draft. */
export type EntryRecord = z.input<typeof draftEventRecord>;

type EntryBasis = NonNullable<NonNullable<EntryRecord['basis']>['date']>;

/** The front matter of the draft entry of a report; its fields in the order in which entries have them. */
export function entryRecord(draft: DraftReport, received: string): EntryRecord {
  const { matched, title, topics, participants } = draft;
  const { outline, head } = matched.found;
  const { place } = matched;
  const basis = basisOf(draft);
  const removed = removalLog(outline);
  return {
    title,
    ...(head.date && matched.date ? { date: head.date.value } : {}),
    ...(Object.keys(basis).length === 0 ? {} : { basis }),
    ...(head.published ? { published: head.published.value } : {}),
    type: head.type?.value ?? null,
    ...(place?.place ? { place: place.place } : {}),
    ...(head.venue ? { venue: head.venue.value } : {}),
    participants: participants.flatMap(participantOf),
    participantsNamed: 'unstated',
    topics: topics.map(({ topic }) => topic),
    source: sourceOf(draft, received),
    ...(removed.length === 0 ? {} : { removed }),
    draft: { findings: findingsOf(draft) },
  };
}

function basisOf({ matched }: DraftReport): NonNullable<EntryRecord['basis']> {
  const { outline, head } = matched.found;
  const { date, place, venue, type, url } = head;
  return {
    ...(outline.title
      ? {}
      : {
          title: {
            kind: 'supplied',
            note: 'The capture has no headline. The words are the importer’s.',
          } as const,
        }),
    ...(date && matched.date ? { date: basisFrom(date, outline, date.value) } : {}),
    ...(place && matched.place?.place ? { place: basisFrom(place, outline) } : {}),
    ...(venue ? { venue: basisFrom(venue, outline) } : {}),
    ...(type?.value ? { type: basisFrom(type, outline) } : {}),
    ...(url ? { url: basisFrom(url, outline) } : {}),
  };
}

/** How a value is known. What was inferred must show on what it rests, and a date its bounds: those it may mean. */
function basisFrom(finding: Finding<unknown>, outline: Outline, bounds?: string): EntryBasis {
  const passage = passageOf(finding.evidence, outline);
  const isInferred = finding.basis === 'internal-evidence' || finding.basis === 'external-evidence';
  const words = finding.evidence?.words ?? '';
  const shown = passage
    ? [passage]
    : isInferred
      ? [{ source: 'The capture', says: words === '' ? 'its form says so' : words }]
      : [];
  return {
    kind: finding.basis,
    ...(isInferred && bounds !== undefined ? { bounds: boundsOf(bounds) } : {}),
    ...(shown.length === 0 ? {} : { evidence: shown }),
  };
}

/** Both ends of what a date may mean: the text itself allows no other day. */
function boundsOf(edtf: string): string {
  const date = parseDate(edtf);
  return date ? `${date.from}/${date.to}` : edtf;
}

function participantOf({
  agent,
  office,
  asNamed,
  passage,
}: DraftPerson): EntryRecord['participants'] {
  if (agent === null) return [];
  return [
    {
      agent,
      ...(office === null ? {} : { office }),
      ...(asNamed === null ? {} : { asNamed }),
      ...(passage === null ? {} : { passage }),
    },
  ];
}

function sourceOf({ matched }: DraftReport, received: string): EntryRecord['source'] {
  const { outline, head } = matched.found;
  const { issuer, publisher } = matched.publisher;
  return {
    issuer,
    publisher,
    ...(head.url ? { url: head.url.value } : {}),
    captured: 'unknown',
    received,
    capture: matched.capture,
    sha256: outline.source.sha256,
    lines: `${outline.first}-${outline.last}`,
    ...(outline.isWrapped ? { wrapped: true } : {}),
    language: head.language?.value ?? undetermined,
    textStatus: 'unstated',
  };
}

/** ISO 639-2 for a language that nobody has told. */
const undetermined = 'und';
