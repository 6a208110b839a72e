import { type Corpus, type Entry, type RecordKind, recordFolders, type Stored } from '../corpus.ts';
import { formatDate, isDay, parseDate, weekdayOf } from '../date.ts';
import { isDraft } from '../draft.ts';
import { type Basis, basisKinds, eventTypes } from '../event.ts';
import { languageName } from '../language.ts';
import type { NumberedFinding } from './finding-marks.ts';

/** A fact of a draft: what the entry says, null when nothing; how it says that is known; and what an import found of it. */
export type DraftFact = {
  readonly name: string;
  readonly value: string | null;
  /** True of what no field of the entry says, but the reading of its text. */
  readonly isRead: boolean;
  /** What is to be known of the record that the value names: that it is a draft, or that there is none. */
  readonly record: string | null;
  readonly basis: string | null;
  readonly findings: readonly NumberedFinding[];
};

type Value = Pick<DraftFact, 'value'> & { readonly record?: string | null };

/** One row a fact: how the page calls it, the fields of findings about it, and what the entry says. */
const rows: readonly {
  readonly name: string;
  readonly fields: readonly string[];
  readonly isOptional?: boolean;
  readonly isRead?: boolean;
  readonly valueOf: (entry: Entry, corpus: Corpus) => Value;
  readonly basisOf?: (entry: Entry) => Basis | undefined;
}[] = [
  {
    name: 'Headline',
    fields: ['title', 'label'],
    valueOf: ({ record, faultyFields }) => ({
      value: faultyFields.has('title') ? null : record.title,
    }),
    basisOf: ({ record }) => record.basis?.title,
  },
  {
    name: 'When',
    fields: ['date'],
    valueOf: dateOf,
    basisOf: ({ record }) => record.basis?.date,
  },
  {
    name: 'Published',
    fields: ['published'],
    isOptional: true,
    valueOf: ({ record }) => ({ value: record.published ?? null }),
  },
  {
    name: 'Where',
    fields: ['place'],
    valueOf: ({ record }, corpus) => named('place', corpus.places, record.place),
    basisOf: ({ record }) => record.basis?.place,
  },
  {
    name: 'Venue',
    fields: ['venue'],
    isOptional: true,
    valueOf: ({ record }) => ({ value: record.venue ?? null }),
    basisOf: ({ record }) => record.basis?.venue,
  },
  {
    name: 'What kind',
    fields: ['type'],
    valueOf: ({ record, faultyFields }) => ({
      value: record.type === null || faultyFields.has('type') ? null : eventTypes[record.type],
    }),
    basisOf: ({ record }) => record.basis?.type,
  },
  {
    name: 'Visit',
    fields: ['visit'],
    isOptional: true,
    valueOf: ({ record }, corpus) => named('visit', corpus.visits, record.visit),
  },
  {
    name: 'Gathering',
    fields: ['gathering'],
    isOptional: true,
    valueOf: ({ record }, corpus) => named('gathering', corpus.gatherings, record.gathering),
  },
  {
    name: 'Issuer',
    fields: ['issuer'],
    valueOf: ({ record }, corpus) => named('publisher', corpus.publishers, record.source.issuer),
    basisOf: ({ record }) => record.basis?.issuer,
  },
  {
    name: 'Publisher',
    fields: ['publisher'],
    valueOf: ({ record }, corpus) => named('publisher', corpus.publishers, record.source.publisher),
  },
  {
    name: 'Address',
    fields: ['url'],
    isOptional: true,
    valueOf: ({ record }) => ({ value: record.source.url ?? null }),
    basisOf: ({ record }) => record.basis?.url,
  },
  {
    name: 'Language',
    fields: ['language'],
    valueOf: ({ record }) => ({ value: languageName(record.source.language) }),
  },
  {
    name: 'Topics',
    fields: ['topics'],
    valueOf: ({ record }, corpus) => ({
      value:
        record.topics.map((id) => named('topic', corpus.topics, id).value ?? id).join(' · ') ||
        null,
    }),
  },
  { name: 'Encounters', fields: ['contacts'], isOptional: true, isRead: true, valueOf: nothing },
  { name: 'Speech', fields: ['quotations'], isOptional: true, isRead: true, valueOf: nothing },
  { name: 'Outcomes', fields: ['outcomes'], isOptional: true, isRead: true, valueOf: nothing },
];

/** Findings about people are shown with them. */
const ofPeople = ['participants', 'mentioned'];

/** The facts of a draft in the order of the page; what is about no known field comes last. */
export function draftFacts(
  entry: Entry,
  corpus: Corpus,
  findings: readonly NumberedFinding[],
): DraftFact[] {
  const byField = Map.groupBy(findings, fieldOf);
  const known = new Set([...ofPeople, ...rows.flatMap(({ fields }) => fields)]);
  const facts = rows.flatMap(
    ({ name, fields, isOptional, isRead = false, valueOf, basisOf }): DraftFact[] => {
      const { value, record = null } = valueOf(entry, corpus);
      const own = fields.flatMap((field) => byField.get(field) ?? []);
      if (isOptional && value === null && own.length === 0) return [];
      const basis = basisOf?.(entry);
      return [
        {
          name,
          value,
          isRead,
          record,
          basis: basis ? basisKinds[basis.kind] : null,
          findings: own,
        },
      ];
    },
  );
  const others = [...byField].filter(([field]) => !known.has(field));
  return [
    ...facts,
    ...others.map(([name, own]) => ({
      name,
      value: null,
      isRead: true,
      record: null,
      basis: null,
      findings: own,
    })),
  ];
}

/** `participants` of `participants[2].office`. */
export function fieldOf({ field }: NumberedFinding): string {
  return field.replace(/[.[].*$/, '');
}

function dateOf({ record, faultyFields }: Entry): Value {
  const date = faultyFields.has('date') ? null : parseDate(record.date);
  if (!date) return { value: null };
  return { value: isDay(date) ? `${weekdayOf(date.from)}, ${formatDate(date)}` : formatDate(date) };
}

function named(
  kind: RecordKind,
  records: readonly Stored<{ readonly name: string; readonly draft?: unknown }>[],
  id: string | undefined,
): Value {
  if (id === undefined) return { value: null };
  const stored = records.find((each) => each.id === id);
  return {
    value: stored?.record.name ?? id,
    record: stored
      ? draftWords(stored)
      : `There is no record \`${id}\` in \`${recordFolders[kind]}/\`.`,
  };
}

function draftWords(stored: Stored<{ readonly draft?: unknown }>): string | null {
  return isDraft(stored) ? `Its record is a draft: \`${stored.file}\`` : null;
}

function nothing(): Value {
  return { value: null };
}
