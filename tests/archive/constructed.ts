import assert from 'node:assert/strict';

import type { Catalogue, Event, Report } from '../../src/archive/catalogue.ts';
import { makeCatalogue } from '../../src/archive/join.ts';
import type { Contact } from '../../src/archive/reading/contacts.ts';
import type { Mention } from '../../src/archive/reading/mentions.ts';
import type { Outcome } from '../../src/archive/reading/outcomes.ts';
import type { Quotation } from '../../src/archive/reading/quotations.ts';
import type { Reading } from '../../src/archive/reading/reading.ts';
import type { Span } from '../../src/archive/reading/span.ts';
import { readReports, textsOf } from '../../src/archive/readings.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';

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
  const nothing = {
    mentions: [],
    terms: [],
    quotations: [],
    contacts: [],
    outcomes: [],
    spokenOf: [],
  };
  const readings = new Map(readReports(corpus)).set(id, { ...nothing, ...facts });
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

export function quotationOf(span: Span, text: string, other: Partial<Quotation>): Quotation {
  return {
    ...span,
    text,
    speaker: null,
    certainty: 'unknown',
    attribution: null,
    form: 'quoted',
    isFragment: false,
    isUnclosed: false,
    setBy: 'rule',
    ...other,
  };
}

export function contactOf(
  span: Span,
  asDescribed: string,
  between: readonly [string, string],
  level: Contact['level'],
): Contact {
  return { ...span, between, level, asDescribed, setting: null, setBy: 'rule' };
}

export function outcomeOf(span: Span, words: string, other: Partial<Outcome>): Outcome {
  return {
    ...span,
    kind: 'invitation',
    by: null,
    to: null,
    concerning: null,
    words,
    status: 'none-recorded',
    fulfilledBy: null,
    setBy: 'rule',
    ...other,
  };
}
