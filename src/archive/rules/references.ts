import { type Corpus, type RecordKind, recordFolders, type Stored } from '../corpus.ts';
import { identifierFrom, nearest } from '../identifier.ts';
import type { Issue } from '../issue.ts';
import { printedName } from '../name.ts';
import type { RuleId } from './table.ts';

type Kind = Exclude<RecordKind, 'page'>;

/** The id of a record in another record: where it stands, and what kind of record it must be. */
export type Reference = {
  readonly kind: Kind;
  readonly id: string;
  readonly stored: Stored<unknown>;
  readonly path: readonly PropertyKey[];
};

/** Every id that a record names must be the id of a record. */
export function checkReferences(corpus: Corpus): Issue[] {
  return referencesOf(corpus)
    .filter(({ kind, id }) => !corpus.idsOf(kind).has(id))
    .map((reference) => unknownId(reference, corpus));
}

/** All references of the records, but for those in fields that are at fault. */
export function referencesOf(corpus: Corpus): Reference[] {
  const found: Reference[] = [];

  const refer = (kind: Kind, stored: Stored<unknown>, ...path: PropertyKey[]): void => {
    const id = valueAt(stored.record, path);
    const isFaulty =
      stored.faultyFields.has(path.slice(0, 2).join('.')) ||
      stored.faultyFields.has(path.join('.'));
    if (typeof id === 'string' && !isFaulty) found.push({ kind, id, stored, path });
  };

  for (const event of corpus.events) {
    const { record } = event;
    refer('place', event, 'place');
    refer('visit', event, 'visit');
    refer('gathering', event, 'gathering');
    refer('event', event, 'accountOf');
    refer('publisher', event, 'source', 'issuer');
    refer('publisher', event, 'source', 'publisher');
    if (!record.withdrawn) refer('capture', event, 'source', 'capture');
    record.topics.forEach((_, index) => refer('topic', event, 'topics', index));
    record.participants.forEach((_, index) => {
      refer('agent', event, 'participants', index, 'agent');
      refer('office', event, 'participants', index, 'office');
    });
    record.mentioned?.forEach((_, index) => refer('agent', event, 'mentioned', index, 'agent'));
    record.contacts?.forEach((_, index) => {
      for (const side of [0, 1]) refer('agent', event, 'contacts', index, 'between', side);
    });
    record.quotations?.forEach(({ speaker }, index) => {
      if (speaker !== 'none') refer('agent', event, 'quotations', index, 'speaker');
    });
    record.figures?.forEach((_, index) => refer('agent', event, 'figures', index, 'speaker'));
    record.outcomes?.forEach((_, index) => {
      for (const role of ['by', 'to', 'concerning']) refer('agent', event, 'outcomes', index, role);
      refer('event', event, 'outcomes', index, 'fulfilledBy');
    });
  }
  for (const visit of corpus.visits) {
    refer('agent', visit, 'visitor');
    refer('agent', visit, 'country');
    refer('gathering', visit, 'gathering');
    refer('event', visit, 'kindEvidence', 'event');
  }
  for (const gathering of corpus.gatherings) refer('place', gathering, 'place');
  for (const agent of corpus.agents) {
    refer('agent', agent, 'country');
    agent.record.differentFrom?.forEach((_, index) =>
      refer('agent', agent, 'differentFrom', index, 'agent'),
    );
    agent.record.attested?.forEach((_, index) =>
      refer('capture', agent, 'attested', index, 'capture'),
    );
  }
  for (const office of corpus.offices) {
    refer('agent', office, 'of');
    office.record.tenures.forEach((tenure, index) => {
      refer('agent', office, 'tenures', index, 'holder');
      tenure.attested?.forEach((_, row) =>
        refer('capture', office, 'tenures', index, 'attested', row, 'capture'),
      );
    });
  }
  for (const place of corpus.places) refer('agent', place, 'country');
  for (const topic of corpus.topics) {
    refer('topic', topic, 'broader');
    topic.record.related?.forEach((_, index) => refer('topic', topic, 'related', index));
  }
  for (const publisher of corpus.publishers) refer('agent', publisher, 'country');
  return found;
}

function unknownId({ kind, id, stored, path }: Reference, corpus: Corpus): Issue {
  const near = nearest(id, corpus.idsOf(kind)) ?? namedSo(kind, id, corpus);
  const rule: RuleId = `unknown-${kind}`;
  return {
    rule,
    file: stored.file,
    position: stored.positionOf(...path),
    message: `Cannot find ${kind} \`${id}\``,
    cure: near ? `did you mean \`${near}\`?` : `add a record for it to \`${recordFolders[kind]}/\``,
  };
}

/** The record that somebody meant who wrote another of its names: `nazarbayev` → `nursultan-nazarbayev`. */
function namedSo(kind: Kind, id: string, corpus: Corpus): string | undefined {
  const records: readonly Named[] =
    kind === 'agent'
      ? corpus.agents
      : kind === 'place'
        ? corpus.places
        : kind === 'topic'
          ? corpus.topics
          : [];
  const words = id.split('-').sort().join('-');
  const found = records.filter(
    (stored) =>
      stored.id.split('-').sort().join('-') === words ||
      (stored.record.variants ?? []).some((variant) => {
        const name = printedName(variant);
        return identifierFrom(name) === id;
      }),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}

type Named = Stored<{
  readonly variants?: readonly (string | { readonly name: string })[] | undefined;
}>;

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = record;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
