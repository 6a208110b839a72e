import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';
import { format } from 'date-fns/format';

import { weekdayOf } from '../../../archive/date.ts';
import type { Evidence } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';
import { type DatePhrase, edtfOf, findDates } from '../dates/date-phrases.ts';
import { tellsOfJourney, toldVerb } from './encounter-verbs.ts';
import { weekdayFault } from './header-days.ts';
import { weekdayCalled, weekdayPattern } from '../dates/month-forms.ts';
import { evidenceOf, openingSentences, type Sentence } from './opening.ts';

/** A day that the text gives for its own encounter. */
export type TextDay = {
  readonly edtf: string;
  readonly evidence: Evidence;
  /** `said`: a date. `reckoned`: a weekday or “yesterday”, by the day of writing. `same`: “today”, the day of writing. */
  readonly how: 'said' | 'reckoned' | 'same';
  readonly fault?: string;
};

/**
 * The day that the first sentence telling of the encounter gives for it, if any. `writing` is the day on which the report
 * was written (`YYYY-MM-DD`), which gives a date its year and a weekday its date; null when nothing gives one.
 */
export function textDay(outline: Outline, writing: string | null): TextDay | null {
  const isJourney = tellsOfJourney(outline.title?.text ?? '');
  for (const sentence of openingSentences(outline)) {
    const verb = toldVerb(sentence.text, isJourney);
    if (!verb) continue;
    const found = daysIn(sentence.text, writing).find(
      (day) => isOfVerb(sentence.text, day, verb.start, verb.end) && isNear(day.edtf, writing),
    );
    if (found && found.how !== 'same') return dayIn(outline, sentence, found);
    return titleDay(outline, writing) ?? (found ? dayIn(outline, sentence, found) : null);
  }
  return titleDay(outline, writing);
}

/**
 * The whole date that the first sentence telling of the encounter gives for it, where it is too far from the day of
 * writing to be followed: one of the two is wrong, or the sentence tells of another encounter.
 */
export function farDay(outline: Outline, writing: string): Evidence | null {
  const isJourney = tellsOfJourney(outline.title?.text ?? '');
  for (const sentence of openingSentences(outline)) {
    const verb = toldVerb(sentence.text, isJourney);
    if (!verb) continue;
    const far = daysIn(sentence.text, null).find(
      (day) => isOfVerb(sentence.text, day, verb.start, verb.end) && !isNear(day.edtf, writing),
    );
    return far && !/\b(?:first|last|previous|earlier)\b/iu.test(sentence.text)
      ? dayIn(outline, sentence, far).evidence
      : null;
  }
  return null;
}

/** “Meeting with President Berg: 14 May 2023”, “Joint statement (Oslo, 14 May 2023)”: a date at the end of the headline. */
function titleDay(outline: Outline, writing: string | null): TextDay | null {
  const { title } = outline;
  const said = title
    ? daysIn(title.text, null).find(
        ({ at, words }) =>
          /(?:[:,(|–—-]|\bon)\s*$/u.test(title.text.slice(0, at)) &&
          /^[\s).]*$/u.test(title.text.slice(at + words.length)),
      )
    : undefined;
  if (!title || !said || !isNear(said.edtf, writing)) return null;
  return dayIn(outline, { text: title.text, paragraph: title, at: 0 }, said);
}

type SaidIn = {
  at: number;
  words: string;
  edtf: string;
  how: TextDay['how'];
  weekday: string | null;
};

function dayIn(outline: Outline, { paragraph, at }: Sentence, said: SaidIn): TextDay {
  const fault = said.how === 'said' ? weekdayFault(said.edtf, said.weekday, said.words) : null;
  return {
    edtf: said.edtf,
    evidence: evidenceOf(outline, paragraph, at + said.at, said.words),
    how: said.how,
    ...(fault === null ? {} : { fault }),
  };
}

/** All days that a sentence says, dates before weekdays, each where it stands. */
function daysIn(sentence: string, writing: string | null): SaidIn[] {
  const dates = findDates(sentence).flatMap((phrase): SaidIn[] => {
    const edtf = dateNear(phrase, writing);
    if (edtf === null) return [];
    return [{ at: phrase.at, words: phrase.words, edtf, how: 'said', weekday: phrase.weekday }];
  });
  return writing === null ? dates : [...dates, ...reckonedIn(sentence, writing)];
}

/** A date without a year is the last such day up to the writing. */
function dateNear(phrase: DatePhrase, writing: string | null): string | null {
  if (phrase.from.day === null) return null;
  if (phrase.to.year !== null || writing === null) return edtfOf(phrase);
  const year = Number(writing.slice(0, 4));
  const same = edtfOf(phrase, year);
  return same !== null && same.slice(0, 10) <= writing ? same : edtfOf(phrase, year - 1);
}

const relative = new RegExp(
  String.raw`\b(?:(?<same>(?:earlier )?today|tonight|(?:earlier )?this (?:morning|afternoon|evening))|(?<before>yesterday(?: (?:morning|afternoon|evening))?|last night)|(?:on |last |this past )?(?<weekday>${weekdayPattern})(?: (?:morning|afternoon|evening|night))?)(?![\p{L}’'])`,
  'giu',
);

function reckonedIn(sentence: string, writing: string): SaidIn[] {
  return [...sentence.matchAll(relative)].flatMap(({ 0: words, index, groups }): SaidIn[] => {
    const said = { at: index, words, weekday: null };
    if (groups?.['same'] !== undefined) return [{ ...said, edtf: writing, how: 'same' }];
    if (groups?.['before'] !== undefined)
      return [{ ...said, edtf: daysBefore(writing, 1), how: 'reckoned' }];
    const weekday = weekdayCalled(groups?.['weekday'] ?? '');
    const back = [0, 1, 2, 3, 4, 5, 6].find(
      (days) => weekdayOf(daysBefore(writing, days)) === weekday,
    );
    return back === undefined
      ? []
      : [{ ...said, edtf: daysBefore(writing, back), how: 'reckoned' }];
  });
}

function daysBefore(day: string, count: number): string {
  return format(subDays(parseISO(day), count), 'yyyy-MM-dd');
}

/** A report tells of what happened in the weeks before it; dates further back are those of other events. */
function isNear(edtf: string, writing: string | null): boolean {
  if (writing === null) return true;
  const first = edtf.slice(0, 10);
  return first <= writing && first >= daysBefore(writing, 31);
}

/** True when a day belongs to the verb: it opens the sentence, or follows the verb with nothing of another event between. */
function isOfVerb(sentence: string, day: SaidIn, start: number, end: number): boolean {
  const after = sentence.slice(day.at + day.words.length);
  if (day.at < start)
    return (
      isOpening(sentence.slice(0, day.at), after) ||
      isBesideVerb(sentence.slice(day.at + day.words.length, start))
    );
  // “held discussions on Sunday”: the verb’s own object.
  const between = sentence.slice(end, day.at).replace(/^\s+discussions\b/u, '');
  if (between.length > 260 || otherEvent.test(between)) return false;
  if (
    /\b(?:the|their|its|his|her|of|for|since|until|by|a|an|this|that)\s+$|[’']s?\s+$/iu.test(
      between,
    )
  )
    return false;
  return adverbAfter.test(after);
}

/** “On March 28, 2019, …”, “From 3 to 5 May …”, “Yesterday, …”, “In Geneva on 3 May, …”. */
function isOpening(before: string, after: string): boolean {
  return (
    /^(?:(?:late|early|earlier|later)\s+)?(?:on|from|between|over|during)?\s*(?:the (?:morning|afternoon|evening) of\s+)?(?:in \p{Lu}[\p{L}\s.,-]{1,40}?\s(?:on|from)\s+)?$/iu.test(
      before,
    ) && /^(?:\s*,|\s+(?:in|at|the|and|\(?(?:\p{Lu}\p{L}+|local) time|\p{Lu})|\s*\()/u.test(after)
  );
}

/** “President Biden yesterday met with …”. */
function isBesideVerb(between: string): boolean {
  return /^\s+(?:also\s+)?$/u.test(between);
}

const otherEvent =
  /\b(?:following|after|since|before|until|ahead of|due|scheduled|planned|upcoming|expected|anniversary|that|which|who|whom|whose|where|when|will|would|could|discuss\w*|about|regarding|concerning|on the situation|review\w*|issued|adopted|attacks?|elections?|agreements?|agreed|resolutions?|preparations?|prepare|congratulat\w+|condolences|announce\w*|opened|began|entered|results?|outcomes?|signed)\b|["“”]/iu;

const adverbAfter =
  /^\s*(?:$|[.,;:)(]|[–—-]|(?:in|at|with|to|on|during|and|for|via|by|here|regarding|about|as|while|where|before|ahead|after|following|under|within|virtually|the (?:side|margin)\w*)\b)/u;
