import type { Mention } from '../../../src/archive/reading/mentions.ts';
import { findQuotations, type Quotation } from '../../../src/archive/reading/quotations.ts';
import type { Text } from '../../../src/archive/reading/span.ts';
import { numberedTexts } from '../../reading/numbered-texts.ts';

const kinds = new Map<string, { kind: 'person' | 'organisation' | 'state' }>([
  ['maria-lund', { kind: 'person' }],
  ['peter-okoro', { kind: 'person' }],
  ['zubrovia', { kind: 'state' }],
]);

/** The words that mean somebody in these texts, the longer ones first. */
const meanings: readonly [words: string, agent: string | null, via: Mention['via']][] = [
  ['Prime Minister of Borduria', 'peter-okoro', 'office'],
  ['President of Zubrovia', 'maria-lund', 'office'],
  ['THE PRESIDENT', 'maria-lund', 'office'],
  ['Head of State', 'maria-lund', 'office'],
  ['the Minister', null, 'office'],
  ['Maria Lund', 'maria-lund', 'name'],
  ['Peter Okoro', 'peter-okoro', 'name'],
  ['Lund', 'maria-lund', 'name'],
  ['Okoro', 'peter-okoro', 'name'],
  ['OKORO', 'peter-okoro', 'name'],
  ['Zubrovia', 'zubrovia', 'name'],
];

/** The direct speech of a report that consists of a headline and these paragraphs. */
export function readSpeech(...paragraphs: string[]): Quotation[] {
  const texts = numberedTexts(['A headline', ...paragraphs]);
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
  const anyOfThem = new RegExp(`\\b(?:${meanings.map(([words]) => words).join('|')})\\b`, 'g');
  return Array.from(text.matchAll(anyOfThem)).flatMap(({ 0: surface, index }): Mention[] => {
    const meaning = meanings.find(([words]) => words === surface);
    if (!meaning) return [];
    const [, agent, via] = meaning;
    return [{ p, start: index, end: index + surface.length, surface, agent, via, setBy: 'rule' }];
  });
}
