import { type Corpus, type RecordKind, recordFolders, type Stored } from '../corpus.ts';
import { identifierFrom, nearest } from '../identifier.ts';
import type { Issue } from '../issue.ts';
import { printedName } from '../name.ts';
import type { RuleId } from './table.ts';

type Kind = Exclude<RecordKind, 'page'>;

/** Every id that a record names must be the id of a record. */
export function checkReferences(corpus: Corpus): Issue[] {
  const issues: Issue[] = [];

  const require = (kind: Kind, stored: Stored<unknown>, ...path: PropertyKey[]): void => {
    const id = valueAt(stored.record, path);
    if (typeof id !== 'string' || corpus.idsOf(kind).has(id)) return;
    if (
      stored.faultyFields.has(path.slice(0, 2).join('.')) ||
      stored.faultyFields.has(path.join('.'))
    )
      return;
    issues.push(unknownId(kind, id, corpus, stored, path));
  };

  for (const event of corpus.events) {
    const { record } = event;
    require('place', event, 'place');
    require('visit', event, 'visit');
    require('gathering', event, 'gathering');
    require('event', event, 'accountOf');
    require('publisher', event, 'source', 'issuer');
    require('publisher', event, 'source', 'publisher');
    if (!record.withdrawn) require('capture', event, 'source', 'capture');
    record.topics.forEach((_, index) => require('topic', event, 'topics', index));
    record.participants.forEach((_, index) => {
      require('agent', event, 'participants', index, 'agent');
      require('office', event, 'participants', index, 'office');
    });
    record.mentioned?.forEach((_, index) => require('agent', event, 'mentioned', index, 'agent'));
    record.contacts?.forEach((_, index) => {
      for (const side of [0, 1]) require('agent', event, 'contacts', index, 'between', side);
    });
    record.quotations?.forEach(({ speaker }, index) => {
      if (speaker !== 'none') require('agent', event, 'quotations', index, 'speaker');
    });
    record.figures?.forEach((_, index) => require('agent', event, 'figures', index, 'speaker'));
    record.outcomes?.forEach((_, index) => {
      for (const role of ['by', 'to', 'concerning'])
        require('agent', event, 'outcomes', index, role);
      require('event', event, 'outcomes', index, 'fulfilledBy');
    });
  }
  for (const visit of corpus.visits) {
    require('agent', visit, 'visitor');
    require('agent', visit, 'country');
    require('gathering', visit, 'gathering');
    require('event', visit, 'kindEvidence', 'event');
  }
  for (const gathering of corpus.gatherings) require('place', gathering, 'place');
  for (const agent of corpus.agents) {
    require('agent', agent, 'country');
    agent.record.differentFrom?.forEach((_, index) =>
      require('agent', agent, 'differentFrom', index, 'agent'),
    );
    agent.record.differentFrom?.forEach((_, index) =>
      require('agent', agent, 'differentFrom', index, 'agent'),
    );
    agent.record.attested?.forEach((_, index) =>
      require('capture', agent, 'attested', index, 'capture'),
    );
  }
  for (const office of corpus.offices) {
    require('agent', office, 'of');
    office.record.tenures.forEach((tenure, index) => {
      require('agent', office, 'tenures', index, 'holder');
      tenure.attested?.forEach((_, row) =>
        require('capture', office, 'tenures', index, 'attested', row, 'capture'),
      );
    });
  }
  for (const place of corpus.places) require('agent', place, 'country');
  for (const topic of corpus.topics) {
    require('topic', topic, 'broader');
    topic.record.related?.forEach((_, index) => require('topic', topic, 'related', index));
  }
  for (const publisher of corpus.publishers) require('agent', publisher, 'country');
  return issues;
}

function unknownId(
  kind: Kind,
  id: string,
  corpus: Corpus,
  stored: Stored<unknown>,
  path: readonly PropertyKey[],
): Issue {
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
