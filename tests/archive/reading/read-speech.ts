import { findNames, indexNames } from '../../../src/archive/reading/name-index.ts';
import type { Mention } from '../../../src/archive/reading/mentions.ts';
import { findQuotations, type Quotation } from '../../../src/archive/reading/quotations.ts';
import type { Text } from '../../../src/archive/reading/span.ts';

const kinds = new Map<string, { kind: 'person' | 'organisation' | 'state' }>([
  ['maria-lund', { kind: 'person' }],
  ['peter-okoro', { kind: 'person' }],
  ['zubrovia', { kind: 'state' }],
  ['trade-union', { kind: 'organisation' }],
]);

const names = indexNames([
  { id: 'maria-lund', name: 'Maria Lund' },
  { id: 'maria-lund', name: 'Lund' },
  { id: 'peter-okoro', name: 'Peter Okoro' },
  { id: 'peter-okoro', name: 'Okoro' },
  { id: 'zubrovia', name: 'Zubrovia' },
]);

/** What stands for an office in these texts, and for whom. */
const offices: readonly [phrase: string, holder: string | null][] = [
  ['President of Zubrovia', 'maria-lund'],
  ['Head of State', 'maria-lund'],
  ['Prime Minister of Borduria', 'peter-okoro'],
  ['THE PRESIDENT', 'maria-lund'],
  ['the Minister', null],
];

/** The direct speech of a report that consists of a headline and these paragraphs. */
export function readSpeech(...paragraphs: string[]): Quotation[] {
  const texts = ['A headline', ...paragraphs].map((text, index) => ({ p: String(index), text }));
  return findQuotations(texts, texts.flatMap(mentionsOf), kinds);
}

/** The same as lines: paragraph, certainty, speaker, words, attribution, and what is particular about the stretch. */
export function speechLines(...paragraphs: string[]): string[] {
  return readSpeech(...paragraphs).map(
    ({ p, text, speaker, certainty, attribution, isFragment, isUnclosed }) =>
      `¶${p} ${certainty} ${speaker}: [${text}] ${attribution}` +
      (isFragment ? ', fragment' : '') +
      (isUnclosed ? ', unclosed' : ''),
  );
}

function mentionsOf({ p, text }: Text): Mention[] {
  const named = findNames(names, text).map(({ id, start, end }): Mention => ({
    ...{ p, start, end, agent: id, surface: text.slice(start, end) },
    ...{ via: 'name', setBy: 'rule' },
  }));
  const held = offices.flatMap(([phrase, agent]) =>
    Array.from(text.matchAll(new RegExp(phrase, 'g')), ({ index }): Mention => ({
      ...{ p, start: index, end: index + phrase.length, agent, surface: phrase },
      ...{ via: 'office', setBy: 'rule' },
    })),
  );
  const outside = named.filter(
    ({ start }) => !held.some((office) => office.start <= start && start < office.end),
  );
  return [...outside, ...held].sort((a, b) => a.start - b.start);
}
