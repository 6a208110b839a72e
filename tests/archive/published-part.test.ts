import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Catalogue } from '../../src/archive/catalogue.ts';
import type { Corpus, Entry } from '../../src/archive/corpus.ts';
import { publishedPart } from '../../src/archive/published-part.ts';
import { constructArchive, type Made } from './constructed-archive.ts';

const draft = { findings: [] };

const reports: readonly Made[] = [
  { id: '2020-02-14-berg-holm', date: '2020-02-14', participants: ['anna-berg', 'jan-holm'] },
  { id: '2020-02-15-berg', date: '2020-02-15', record: { draft } },
  { id: 'undated-berg', date: '20XX', record: { draft, type: null } },
];

/** The corpus of these reports, with Ida Lind’s record a draft and the last report without a date. */
function withDrafts(corpus: Corpus): Corpus {
  const agents = corpus.agents.map((agent) =>
    agent.id === 'ida-lind'
      ? { ...agent, record: { ...agent.record, draft: { review: [] } } }
      : agent,
  );
  const undated = (entry: Entry): Entry =>
    entry.id === 'undated-berg' ? { ...entry, faultyFields: new Set(['date']) } : entry;
  return { ...corpus, agents, events: corpus.events.map(undated) };
}

function shown({ archive, ...corpus }: Corpus): Corpus {
  if (!archive) throw new Error('The constructed archive has an `archive.yaml`');
  return { ...corpus, archive: { ...archive, record: { ...archive.record, drafts: 'shown' } } };
}

function idsOf({ events, agents }: Catalogue): string[] {
  return [...events.map(({ id }) => id), ...[...agents.keys()].filter((id) => /lind/.test(id))];
}

test('what is published has no draft, neither an entry nor an authority record', () => {
  const catalogue = constructArchive(reports, (corpus) => publishedPart(withDrafts(corpus)));
  assert.deepEqual(idsOf(catalogue), ['2020-02-14-berg-holm']);
});

test('an archive that shows its drafts publishes them, but for those without a date', () => {
  const catalogue = constructArchive(reports, (corpus) => publishedPart(shown(withDrafts(corpus))));
  assert.deepEqual(idsOf(catalogue), ['2020-02-15-berg', '2020-02-14-berg-holm', 'ida-lind']);
});

test('an entry whose `draft:` cannot be read is a draft all the same', () => {
  const catalogue = constructArchive(reports.slice(0, 1), (corpus) =>
    publishedPart({
      ...corpus,
      events: corpus.events.map((entry) => ({ ...entry, faultyFields: new Set(['draft']) })),
    }),
  );
  assert.deepEqual(catalogue.events, []);
});
