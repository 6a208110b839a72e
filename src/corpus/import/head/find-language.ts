import { franc } from 'franc-min';

import type { Finding } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';

/** The language of the text by its words (ISO 639, two letters where it has them); null when there is too little text. */
export function findLanguage(outline: Outline): Finding | null {
  const text = [outline.title, ...outline.paragraphs.slice(0, 12)]
    .map((paragraph) => paragraph?.text ?? '')
    .join(' ')
    .slice(0, 2000);
  if (isEnglish(text))
    return { value: 'en', confidence: 0.98, basis: 'internal-evidence', evidence: null };
  return guessed(text) ?? stated(outline);
}

/** One word in six is among the commonest of English: in no other language do so many look alike. */
function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 5) return false;
  return words.filter((word) => common.has(word)).length * 6 >= words.length;
}

const common = new Set(
  'the of and to in that is was for with on by at from as has have had it his their this'.split(
    ' ',
  ),
);

/** The library knows 82 languages by their trigrams; two short sentences may still be taken for a neighbour. */
function guessed(text: string): Finding | null {
  const code = franc(text, { minLength: 40 });
  if (code === 'und') return null;
  const value = Intl.getCanonicalLocales(code)[0]?.split('-')[0];
  if (value === undefined) return null;
  const found: Finding = {
    value,
    confidence: text.length < 300 ? 0.6 : 0.85,
    basis: 'internal-evidence',
    evidence: null,
  };
  return text.length < 300 ? { ...found, review: `Is the text in ${value}? It is short.` } : found;
}

function stated({ source }: Outline): Finding | null {
  const value = /^[a-z]{2,3}(?=$|[-_])/u.exec(
    source.stated.language?.value.toLowerCase() ?? '',
  )?.[0];
  if (value === undefined) return null;
  return { value, confidence: 0.8, basis: 'header', evidence: null };
}
