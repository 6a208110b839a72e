import type { ArchiveDate } from '../../date.ts';
import type { OutcomeKind } from '../../outcome.ts';
import type { Span } from '../span.ts';
import { findTimes, speaksOfThePast } from './time-words.ts';

/** What begins another clause: a turn of speech, a second verb, somebody else’s doing. */
const borders = new RegExp(
  [
    ';|:\\s|\\s[–—]\\s|\\s\\(',
    ',\\s+(?:but|while|who|which|whose|whereas|so|yet|saying|noting|stressing|emphasi[sz]ing|adding|announcing|expressing|calling|thanking|pointing|after which|where|when|he|she|they)\\b',
    ',?\\s+and (?:also |then |jointly )?(?:\\p{Ll}{2,}ed|said|told|spoke|held|took|gave|made|put|had|thanks|will|dwelt|went|drew|set|met|paid|laid|left|came|he|she|they)\\b',
    ",\\s+and (?:[\\p{L}.’'-]+ ){1,5}(?:has|have|had|will|is|are|was|were|agreed|accepted|signed|said|proposed|invited|expressed|noted|thanked|discussed|welcomed|reaffirmed|committed|promised)\\b",
    ',?\\s+but\\b|,\\s+according to',
    ',\\s+(?:[\\p{L}.’-]+ ){1,5}(?:said|noted|stressed|added)\\b',
  ].join('|'),
  'u',
);

/** Where the clause ends whose last word that was read stands before `from`: before what begins another. */
export function clauseEnd(
  text: string,
  from: number,
  sentenceEnd: number,
  kind: OutcomeKind,
): number {
  const rest = text.slice(from, sentenceEnd);
  const border = borders.exec(rest);
  const cut = kind === 'acceptance' ? /\s+(?:with|and)\b|,/u.exec(rest) : null;
  const at = Math.min(border?.index ?? rest.length, cut?.index ?? rest.length);
  const clause = text.slice(from, from + at);
  return from + clause.replace(/(?:,? including)?[\s.,;:!?…”"»]+$|,? including$/u, '').length;
}

/** What is a promise may name a later time; what is done names none but the day itself. */
const promises: readonly OutcomeKind[] = [
  'invitation',
  'acceptance',
  'confirmation',
  'agreement',
  'announced-visit',
];

/** True when the words tell of what was before this event: a year gone by, years summed up. */
export function isReportedAsPast(
  text: string,
  sentence: Span,
  verb: number,
  end: number,
  kind: OutcomeKind,
  date: ArchiveDate | null,
): boolean {
  const left = text.slice(sentence.start, verb);
  if (kind === 'signature' && isBackground(text.slice(sentence.start, sentence.end))) return true;
  if (speaksOfThePast(kind === 'signature' ? withoutDated(left) : left, date)) return true;
  const right = text.slice(verb, promises.includes(kind) ? end : sentence.end);
  if (kind === 'signature' || kind === 'proposal') {
    if (speaksOfThePast(withoutDated(right), date)) return true;
  }
  if (promises.includes(kind)) {
    if (/\b(?:ago|last (?:year|month|week|autumn|spring|summer|winter))\b/iu.test(right))
      return true;
    return date !== null && findTimes(right).some(({ to }) => to < date.from);
  }
  return false;
}

/**
 * “The two countries have signed forty documents” sums up years, and “The Agreement was signed” tells of a paper spoken of
 * before, unless the sentence says that it was at these talks.
 */
function isBackground(sentence: string): boolean {
  const isPerfect =
    /\b(?:has|have) (?:(?:also|already|been|jointly|now|recently) )*signed\b/iu.test(sentence);
  const isKnownPaper = /^The \p{Lu}?\p{Ll}+ (?:was|were) (?:\p{Ll}+ )?signed\b/u.test(sentence);
  return (
    (isPerfect || isKnownPaper) &&
    !/\b(?:today|just|now|following|after|during|at the end|in the presence|as a result|ceremony)\b/iu.test(
      sentence,
    )
  );
}

/** “a protocol to the Agreement of 17 September 2013”: the date is the paper’s. */
function withoutDated(words: string): string {
  return words.replace(
    /\b(?:of|dated) (?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2},? )?(?:19|20)\d\d/gu,
    '',
  );
}
