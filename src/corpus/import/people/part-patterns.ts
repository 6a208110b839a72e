import { marks } from '../../../archive/reading/encounters/person-phrases.ts';

/** Occasions at which people are together, or on one line. */
export const occasions =
  '(?:meetings?|talks|negotiations?|consultations|(?:tele)?phone (?:calls?|conversations?|talks?)|phone calls?|calls?|conversations?|video-?conferences?|(?:working |business )?(?:breakfast|lunch|dinner)|audience|summit|pull[- ]asides?|discussions?|briefing|(?:press|news) (?:conference|statements?|briefing)s?|engagements?|session|reception|ceremony|tête-à-tête|bilateral|trilateral|roundtable|round table|gathering|visit|travel|trip|convening|dialogue|participation|remarks|appearance|exchange)';

/** After such nouns whoever stands there was not in the room: “Message to P”, “Statement on P”. */
export const remotePapers =
  /\b(?:messages?|telegrams?|greetings?|congratulations|condolences|letters?|nominations?|appoint\p{L}*|decree|executive order|obituary|passing of|death of|birthday|statements? (?:from|by|on|of)|joint statements?|joint declaration|fact sheet|proclamation)\b/iu;

/** Verbs by which somebody is at the event of the report. */
export const attended =
  '(?:attended|attends|(?:took|taken|takes|take|taking) part in|participat(?:ed|es|ing) in|(?:was|were) (?:also )?(?:present|in attendance|among those)|joined|also attended|accompanied|chaired|co-chaired|presided|opened|inaugurated|hosted|addressed|signed|toured|visited|inspected|laid|unveiled|presented|spoke at|delivered|held|hold|had|conducted|met|arrived|received|greeted|welcomed|exchanged|led|convened|co-led|brought together|gathered|assembled|made (?:an? )?(?:joint )?(?:press )?(?:statements?|remarks)|spoke (?:today|on|by|via|over)|got together|travel(?:l)?ed)';

const lead = `(?:(?:also |then )?(?:attended|joined|accompanied|assisted|received|greeted|met|welcomed|hosted|flanked|signed|chaired|co-chaired|opened|led|headed) by)`;

/** Words right before a list of those who were there. */
export const beforeAttendants: readonly RegExp[] = [
  new RegExp(
    `\\b${lead}(?: the following(?: \\p{L}+)?:?| \\p{L}+ing)? ?(?=${marks.person})`,
    'giu',
  ),
  /\b(?:with the (?:participation|attendance|involvement) of|in the presence of|together with|alongside|accompanied by|joined by) ?(?=\uE000)/giu,
  /\b(?:also )?joining \uE000+ [^.;:\uE000]{0,60}? ?(?:were|was|are|is)(?: also)?:? ?(?=\uE000|\p{L})/giu,
  /\b(?:also |those )?(?:attending|taking part|participating|present|representing)\b[^.;:\uE000]{0,100}? (?:were|was|are|is)(?: also)?:? ?(?=\uE000|\p{L})/giu,
  /\b(?:attendees|participants|attendance|delegation)(?: [^.;:\uE000]{0,80}?)?(?: (?:included|includes|include|comprised|consisted of|were|was|are|is)\b:? ?|: ?)(?=\uE000)/giu,
  /\b(?:meeting|talks|call|session|conversation|gathering|roundtable|participants) (?:also )?(?:included|brought together|was joined by):? ?(?=\uE000)/giu,
  /\b(?:(?:American|Russian|Chinese|\p{Lu}\p{L}+) side (?:was|were) (?:represented|attended) by) ?(?=\uE000)/giu,
  /\brepresented by ?(?=\uE000)/giu,
];

/** In the report of an event, words before some of those who were there. */
export const beforeMembers: readonly RegExp[] = [
  /\b(?:delegations?|officials|team|representatives|members|participants|guests|principals|others)\b[^.;:\uE000]{0,90}?,? (?:including|among them|namely|headed by|led by) ?(?=\uE000)/giu,
];

/** The verb of a list’s own clause that says that they were there. */
export const afterAttendants =
  /^,?(?: (?:also|as well|all|both|likewise|then|jointly))* (?:attended|(?:took|were taking|was taking|are taking|is taking) part|participated|(?:was|were) (?:also )?(?:present|in attendance)|represented \p{Lu}\p{L}+ at|joined (?:the|them|him|her|in)|were among|signed|accompanied)\b/iu;

/** Verbs of a main clause in a report of talks that only one who was there can be the subject of. */
export const speaksAtMeeting =
  /^(?:,? (?:also|then|in (?:his|her) turn|for (?:his|her) part|too|again|further|both|jointly|personally|warmly|once again|today|has|have|had|yesterday|first))*,? (?:said|stated|noted|stressed|emphasi[sz]ed|underlined|underscored|added|declared|concluded|told|replied|answered|explained|remarked|observed|recalled|reaffirmed|affirmed|reiterated|confirmed|assured|argued|warned|urged|commented|mentioned|acknowledged|pointed out|thanked|congratulated|wished|expressed|welcomed|praised|informed|briefed|outlined|shared|conveyed|presented|proposed|suggested|discussed|agreed|exchanged|reviewed|committed|invited|accepted|highlighted|commended|condemned|spoke|talked|touched|greeted|asked|raised|drew|gave|described|handed|condoled|extended|offered|applauded|encouraged|consulted|pledged|advised|reported|called|concurred|coordinated|reflected|celebrated|appreciated|signed|held|had|met|voiced|supported|backed|paid|looked forward|coordinated|decided|considered|addressed|focused|dwelt|assessed|spelled|decried|lauded|hailed|answered|took)\b/iu;

/** Words before a person to whom something is said in the room. */
export const toldTo = /\b(?:told|informed|briefed|assured|reminded|thanked|updated)(?: that)? $/iu;
