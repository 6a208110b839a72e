import type { ArchiveDate } from '../../date.ts';
import { monthNames } from '../../month-names.ts';

/** Words that put what is told before the reported event: “met last year”, “in 2014”, “18 times”. */
const past =
  /\b(?:last (?!(?:night|evening)\b)\p{L}+|(?:years?|months?|weeks?|days?|time) ago|earlier\b(?! (?:today|in the day)\b)|previous(?:ly)?|recent(?:ly)? (?:met|held|spoke)|in the past|once|recall\w*|remember\w*|reminisc\w*|since|\p{L}+ times|\d+ times|twice|repeatedly|regularly|frequently|often|already|always|every (?:year|month)|over the (?:past|years)|former times|the (?:day|week|month|year) before|as (?:an? |the )?(?:young |then )?(?:student|pupil|diplomat|ambassador|governor|mayor|(?:\p{L}+ )?minister))\b/iu;

/** Words that deny an encounter, or only wish, plan or suppose it. */
const unreal =
  /\b(?:not|no(?!\.)|never|neither|nor|nobody|none|hardly|barely|scarcely|without|instead of|refus\w+|declin\w+|cancel\w*|postpon\w*|failed|if|unless|whether|would|could|should|might|upcoming|forthcoming|planned|scheduled|possible|potential|proposed|future|next|(?:the|an) eve of|invit(?:ed|ation) to|hop(?:es?|ed) to|tomorrow|expected|supposed|intend\w*|were to|was to|rumou?r\w*|wrote|according to (?:reports|(?:the )?(?:media|press|newspapers?)))\b|\b\p{L}+n[’']t\b/iu;

/** Words that put the clause after them into another mouth or another time. */
const subordinate =
  /\b(?:that|when|whenever|recall\w*|remember\w*|because|although|though|until|where|who|whom|whose|which|said|told|added|noted|stressed|stated|emphasi[sz]ed|thank\w*|remind\w*|believe\w*|claim\w*)\b/iu;

const months = monthNames.join('|');
const monthNumbers = new Map(monthNames.map((name, index) => [name.toLowerCase(), index]));
const dayThenMonth = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)? (${months})(?:,? (\\d{4}))?\\b`,
  'giu',
);
const monthThenDay = new RegExp(
  `\\b(${months}) (\\d{1,2})(?:st|nd|rd|th)?(?:, (\\d{4}))?\\b`,
  'giu',
);
const bareYear = new RegExp(
  `\\b(?:in|since|from|of|during|(?<!\\d(?:st|nd|rd|th)? )(?:${months})) ((?:19|20)\\d\\d)\\b`,
  'iu',
);

const bareMonth = new RegExp(`\\bin (${months})\\b(?! \\d)`, 'iu');

/** How far, in milliseconds, a day of a report may be from that of its event. */
const tolerance = 7 * 24 * 3600 * 1000;

/** True when the words tell of the reported event: no other day, no other year, no wish and no denial. */
export function isOfThisEvent(words: string, date: ArchiveDate | null): boolean {
  if (past.test(words) || unreal.test(words) || bareYear.test(words)) return false;
  return isOnDay(words, date) && isInMonth(words, date);
}

/** True when a main clause may begin after the words: nothing before it takes it into another mouth. */
export function leadsToMainClause(words: string): boolean {
  return !subordinate.test(words);
}

/** “In May” tells of the reported event when that was in May, or about its beginning or end. */
function isInMonth(words: string, date: ArchiveDate | null): boolean {
  const month = bareMonth.exec(words)?.[1];
  if (month === undefined || !date) return true;
  const number = monthNumbers.get(month.toLowerCase());
  return [Date.parse(date.from) - tolerance, Date.parse(date.to) + tolerance].some(
    (time) => new Date(time).getUTCMonth() === number,
  );
}

/** A day in the words must be near the day of the event. A visit lasts a few days, a text may be published later. */
function isOnDay(words: string, date: ArchiveDate | null): boolean {
  const days = [
    ...Array.from(words.matchAll(dayThenMonth), ([, day, month, year]) => ({ day, month, year })),
    ...Array.from(words.matchAll(monthThenDay), ([, month, day, year]) => ({ day, month, year })),
  ];
  return days.every(({ day = '', month = '', year }) => {
    if (!date) return year === undefined;
    const at = Date.UTC(
      Number(year ?? date.from.slice(0, 4)),
      monthNumbers.get(month.toLowerCase()) ?? -1,
      Number(day),
    );
    return at >= Date.parse(date.from) - tolerance && at <= Date.parse(date.to) + tolerance;
  });
}
