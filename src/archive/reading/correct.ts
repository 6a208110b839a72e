import { joinedAnchor } from '../anchor.ts';
import type { ContactRecord } from '../contact.ts';
import type { Entry } from '../corpus.ts';
import type { OutcomeRecord } from '../outcome.ts';
import type { QuotationRecord } from '../quotation.ts';
import type { Passage } from '../passage.ts';
import { foldWhiteSpace } from '../white-space.ts';
import type { Contact } from './contacts.ts';
import type { Outcome } from './outcomes.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';
import type { Span, Text } from './span.ts';

/** A reading with what the editor says of it in the entry: the hand goes before the rule, and `none` takes away. */
export function correctReading(reading: Reading, entry: Entry, texts: readonly Text[]): Reading {
  const { contacts = [], outcomes = [], quotations = [] } = entry.record;
  const spanOf = ({ p, words }: Passage): Span | null =>
    locate(texts, joinedAnchor(entry, p), words);
  return {
    ...reading,
    contacts: correctContacts(reading.contacts, contacts, spanOf),
    outcomes: correctOutcomes(reading.outcomes, outcomes, spanOf),
    quotations: correctQuotations(reading.quotations, quotations, spanOf),
  };
}

type Locator = (passage: Passage) => Span | null;

function correctContacts(
  found: readonly Contact[],
  corrections: readonly ContactRecord[],
  spanOf: Locator,
): Contact[] {
  const pairOf = (between: readonly [string, string]): string => [...between].sort().join(' ');
  const corrected = new Set(corrections.map(({ between }) => pairOf(between)));
  const byHand = corrections.flatMap(({ between, level, setting, passage }): Contact[] => {
    const span = spanOf(passage);
    if (level === 'none' || !span) return [];
    const [a, b] = between;
    return [
      {
        ...span,
        between: a < b ? [a, b] : [b, a],
        level,
        asDescribed: passage.words,
        setting: setting ?? null,
        setBy: 'hand',
      },
    ];
  });
  return [...found.filter(({ between }) => !corrected.has(pairOf(between))), ...byHand];
}

function correctOutcomes(
  found: readonly Outcome[],
  corrections: readonly OutcomeRecord[],
  spanOf: Locator,
): Outcome[] {
  const byHand = corrections.flatMap((record) => {
    const span = spanOf(record.passage);
    return span ? [{ record, span }] : [];
  });
  const replaces = ({ record, span }: (typeof byHand)[number], outcome: Outcome): boolean =>
    overlaps(span, outcome) && (record.kind === outcome.kind || record.kind === 'none');
  return inOrder([
    ...found.filter((outcome) => !byHand.some((hand) => replaces(hand, outcome))),
    ...byHand.flatMap(({ record, span }): Outcome[] => {
      if (record.kind === 'none') return [];
      return [
        {
          ...span,
          kind: record.kind,
          by: record.by ?? null,
          to: record.to ?? null,
          concerning: record.concerning ?? null,
          words: record.passage.words,
          status: record.status ?? 'none-recorded',
          fulfilledBy: record.fulfilledBy ?? null,
          setBy: 'hand',
        },
      ];
    }),
  ]);
}

function correctQuotations(
  found: readonly Quotation[],
  corrections: readonly QuotationRecord[],
  spanOf: Locator,
): Quotation[] {
  const byHand = corrections.flatMap((record) => {
    const span = spanOf(record.passage);
    return span ? [{ record, span }] : [];
  });
  return inOrder([
    ...found.filter((quotation) => !byHand.some(({ span }) => overlaps(span, quotation))),
    ...byHand
      .filter(({ record }) => record.speaker !== 'none')
      .map(({ record, span }): Quotation => {
        const before = found.find((quotation) => overlaps(span, quotation));
        return {
          ...span,
          text: record.passage.words,
          speaker: record.speaker ?? null,
          certainty: record.speaker === undefined ? 'unknown' : 'certain',
          attribution: before?.attribution ?? null,
          form: before?.form ?? 'quoted',
          isFragment: before?.isFragment ?? false,
          isUnclosed: before?.isUnclosed ?? false,
          setBy: 'hand',
        };
      }),
  ]);
}

/** Where the words stand; null when they do not: then the rule `passage-not-in-text` says so. */
function locate(texts: readonly Text[], p: string, words: string): Span | null {
  const sought = foldWhiteSpace(words);
  const start = texts.find((text) => text.p === p)?.text.indexOf(sought) ?? -1;
  return start < 0 ? null : { p, start, end: start + sought.length };
}

function overlaps(a: Span, b: Span): boolean {
  return a.p === b.p && a.start < b.end && b.start < a.end;
}

/** By hand or by rule, the facts of a report stand in the order of its text; only spans of one text can be compared. */
function inOrder<T extends Span>(facts: readonly T[]): T[] {
  const order = [...new Set(facts.map(({ p }) => p))];
  return [...facts].sort((a, b) => order.indexOf(a.p) - order.indexOf(b.p) || a.start - b.start);
}
