import { monthNames } from '../../month-names.ts';

/** How a report speaks of an event other than its own. */
export type SpokenOfPattern = {
  /** A word without which nothing of the kind is said: the slow look is taken near it only. */
  readonly stem: RegExp;
  readonly words: RegExp;
  /** What stands before the words when they mean the reported event itself: “chaired the seventh meeting”. */
  readonly notAfter: RegExp;
};

/** What happens between leaders, as reports call it. */
const encounter =
  '(?:[Mm]eetings?|[Tt]alks|[Ss]ummits?|[Nn]egotiations|[Vv]isits?|[Cc]onsultations|conversations?|[Ss]essions?|rounds? of (?:\\p{Lu}\\p{Ll}+ )?(?:talks|negotiations|consultations)|trips?)';

/** What is held under a name of its own. */
const gathering =
  '(?:Forum|Congress|Summit|Conference|Assembly|Session|Dialogue|Council|Games|Olympics|Consultations)';

/** What needs a name before it, or after it, to be more than “the third meeting” of a day. */
const numbered = '[Mm]eeting|summit|session';

const month = `(?:${monthNames.join('|')})`;
const season = '(?:year|month|week|spring|summer|autumn|fall|winter)';
const number =
  '(?:\\d+|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|a dozen|dozens of|several|many|numerous|a number of)';
const year = '(?:19|20)\\d\\d\\b(?!-)';
const time = [
  `(?:(?:on |in )?(?:early |mid-|late )?(?:\\d{1,2} )?${month}(?: \\d{1,2})?,? (?:of )?)?(?:in |of )?${year}`,
  `(?:in |of )?(?:last|the previous) (?:${season}|${month})\\b`,
  `(?:earlier|early) (?:this|last) (?:year|month|week)\\b`,
  `${number} (?:years|months|weeks|days) ago\\b`,
  `a (?:year|month|week) ago\\b`,
].join('|');

const definite = '(?:[Tt]he|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Yy]our|[Mm]y)';
const ordinal =
  '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|\\d+(?:st|nd|rd|th))';
const recency = '(?:previous|last|recent|latest|upcoming|forthcoming|next|past|preceding)';

/** Words that begin something else than the name of the event. */
const other =
  '(?:and|which|that|who|where|when|will|is|are|was|were|has|have|had|to(?= \\p{Ll})|since|today|as|so)';
const adjective = `(?!(?:${other}|of|in|on|at|for|with|by|from|between) )[\\p{L}\\d’'-]+ `;
const inside = `(?:(?! ${other} )[^.,;:!?])`;
const named = `(?: (?:of|in|on|at|between|with) ${inside}{1,60}?(?=[.,;:!?]| ${other}\\b|$))?`;

const isThisOne = /\b(?:is|are|be|been|was|were|become|became|called)\s*$/u;
const isWhereWeAre =
  /(?:\b(?:is|are|be|was|were|chair(?:ed|s|ing)|co-chair\w*|open(?:ed|s|ing)|attend(?:ed|s|ing)|host(?:s|ed|ing)?|co-host\w*|took part in|tak(?:es|ing) part in|participat(?:ed|es|ing) in|sidelines of|occasion of|margins of|framework of|held|organi[sz]ed|launched|as part of|marks|ceremony of|speaking at|spoke at|address(?:ed|es|ing))|\bin|(?<!\b(?:reached|adopted|made|taken|signed|achieved|announced|agreed)(?: upon| on)? )(?:[Aa]t|[Dd]uring|[Ff]ollowing|[Aa]fter))\s*$/u;

/** Counted since a year, dated, called earlier or later, or numbered. */
export const spokenOfPatterns: readonly SpokenOfPattern[] = [
  row(
    /\bsince\b/u,
    `${number} (?:[\\p{L}-]+ ){0,4}?${encounter}\\b[^.;:!?]{0,60}?\\bsince (?:${month} )?${year}`,
  ),
  row(
    /\bsince\b/u,
    `(?:have |has )?(?:already )?(?:met|visited|spoken|held talks)\\b[^.;:!?]{0,40}?\\b${number} times\\b[^.;:!?]{0,40}?\\bsince (?:${month} )?${year}`,
  ),
  row(
    /\b(?:(?:19|20)\d\d|last|previous|earlier|early|ago)\b/u,
    `${definite} (?:${adjective}){0,4}?${encounter}\\b${inside}{0,70}? (?:${time})`,
  ),
  row(
    /\b(?:(?:19|20)\d\d|last|previous|earlier|early|ago)\b/u,
    `[Ww]hen (?:we|they|I|the (?:two )?(?:leaders|presidents)) (?:last )?(?:met|spoke|held talks)\\b${inside}{0,50}? (?:${time})`,
  ),
  row(
    /(?:year|month|week|spring|summer|autumn|fall|winter|esterday|ary|ch|pril|ay|une|uly|gust|ber)[’']s /u,
    `(?:[Ll]ast (?:${season}|${month})|[Yy]esterday|${month})[’']s (?:${adjective}){0,4}?${encounter}\\b`,
  ),
  row(
    /\b(?:the|our|their|his|her|its|your|my|The|Our|Their|His|Her|Its|Your|My) (?:previous|last|recent|latest|upcoming|forthcoming|next|past|preceding)\b/u,
    `${definite} ${recency} (?:${adjective}){0,4}?${encounter}(?! \\p{Lu})\\b${named}`,
  ),
  row(
    /\b[Tt]he (?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|\d+(?:st|nd|rd|th))\b/u,
    `[Tt]he ${ordinal} (?:\\p{Lu}[\\p{L}’'-]* (?:(?:and|of|the|for) (?=\\p{Lu}|the \\p{Lu}))*){0,7}?(?:${gathering}|(?<= \\p{Lu}[\\p{L}’'-]* )(?:${numbered})|(?:${numbered})(?= of the \\p{Lu}))\\b(?: (?:of|for|on) (?:the )?(?:\\p{Lu}[\\p{L}’'-]*(?: (?:of|the|for|and|to|on) (?=\\p{Lu}|the \\p{Lu}))* ?)+)?(?! (?:is being|today|held today))`,
    isWhereWeAre,
  ),
];

function row(stem: RegExp, words: string, notAfter: RegExp = isThisOne): SpokenOfPattern {
  return {
    stem: new RegExp(stem, 'gu'),
    words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})`, 'gu'),
    notAfter,
  };
}
