import type { MaskedSentence } from './masked-sentences.ts';
import type { Person } from './persons.ts';

/** A person of a list, with where the phrase stands in its sentence. */
export type Listed = { readonly person: Person; readonly start: number; readonly end: number };

/** The persons of a list from an offset on: between two of them nothing but names, titles and joints. */
export function runFrom({ phrased, people }: MaskedSentence, from: number): Listed[] {
  const run: Listed[] = [];
  let at = from;
  for (const { start, end, person, isOwner } of people) {
    if (start < from) continue;
    if (!isListGap(phrased.text.slice(at, start))) break;
    if (person && !isOwner) run.push({ person, start, end });
    at = end;
  }
  return run;
}

/** The same where nothing but commas, “and” and abbreviations in brackets stand between them. */
export function denseRun({ phrased, people }: MaskedSentence, from: number): Listed[] {
  const run: Listed[] = [];
  let at = from;
  for (const { start, end, person, isOwner } of people) {
    if (start < from) continue;
    const gap = phrased.text.slice(at, start);
    if (isOwner || !/^(?: \([^()]{1,20}\))?(?:,? (?:and |as well as )?|; (?:and )?)?$/u.test(gap))
      break;
    if (person) run.push({ person, start, end });
    at = end;
  }
  return run;
}

/** The persons of the list that ends with one of a sentence, the last first. */
export function runBefore({ phrased, people }: MaskedSentence, last: number): Listed[] {
  const run: Listed[] = [];
  for (let index = last; index >= 0; index--) {
    const one = people[index];
    const next = people[index + 1];
    if (!one) break;
    const gap = next && index < last ? phrased.text.slice(one.end, next.start) : ' and ';
    if (!isJoint(gap) || !isListGap(gap)) break;
    const { person, start, end, isOwner } = one;
    if (person && !isOwner) run.push({ person, start, end });
  }
  return run;
}

function isJoint(gap: string): boolean {
  return /^(?:,| and|, and|,? as well as|;| &|[^.;:\uE000]{0,60}, (?:and )?)\s*$/u.test(gap);
}

const clauseWords =
  /\b(?:said|told|noted|stressed|discuss\p{L}*|that|which|who (?:said|told|noted)|met|was|were|is|are|has|have|had|will|during|after|before|about|regarding|on behalf of)\b/iu;

function isListGap(gap: string): boolean {
  if (gap.length > 160 || clauseWords.test(gap)) return false;
  return !/[.]\s+\p{Lu}/u.test(gap);
}
