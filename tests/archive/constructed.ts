import assert from 'node:assert/strict';

import type { Catalogue, Event, Report } from '../../src/archive/catalogue.ts';
import { makeCatalogue } from '../../src/archive/join.ts';
import type { Mention } from '../../src/archive/reading/mentions.ts';
import type { Reading } from '../../src/archive/reading/reading.ts';
import type { Span } from '../../src/archive/reading/span.ts';
import { readReports, textsOf } from '../../src/archive/readings.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { emptyReading } from './made-facts.ts';

const { corpus } = await checkCorpus('content');

/** Where words stand in a report of the first archive. */
export type SpanOf = (p: string, words: string) => Span;

/** The first archive with facts set by a test in the place of those read in one report, which stands in for any reading. */
export function withReading(
  id: string,
  factsOf: (spanOf: SpanOf) => Partial<Reading>,
): { catalogue: Catalogue; event: Event; report: Report } {
  const entry = corpus.events.find((each) => each.id === id);
  assert.ok(entry, id);
  const texts = textsOf(entry);
  const facts = factsOf((p, words) => {
    const start = texts.find((text) => text.p === p)?.text.indexOf(words) ?? -1;
    assert.ok(start >= 0, `“${words}” stands in ${p}`);
    return { p, start, end: start + words.length };
  });
  const readings = new Map(readReports(corpus)).set(id, { ...emptyReading, ...facts });
  const catalogue = makeCatalogue(corpus, readings);
  const event = catalogue.events.find((each) => each.id === id);
  assert.ok(event);
  return { catalogue, event, report: event.reports[0] };
}

export function nameMention(span: Span, surface: string, agent: string): Mention {
  return { ...span, surface, agent, via: 'name', setBy: 'rule' };
}

export function officeMention(
  span: Span,
  surface: string,
  meaning: Pick<Mention, 'agent' | 'office' | 'reason'>,
): Mention {
  return { ...span, surface, ...meaning, via: 'office', setBy: 'rule' };
}
