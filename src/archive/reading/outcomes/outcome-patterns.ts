import type { OutcomeKind } from '../../outcome.ts';

/** How a report says that somebody promised or did something. */
export type OutcomePattern = {
  readonly kind: OutcomeKind;
  /** Letters that every text has which says it so: a quick look spares the slow one. */
  readonly stem: RegExp;
  /** The words that say so, from the verb on. Groups: `to`, `concerning`, `giver`, each a phrase that may name an agent. */
  readonly words: RegExp;
  /** What stands before the verb in the same sentence, where the verb alone says nothing: what was signed. */
  readonly before?: RegExp;
  /** Who did it: the subject of the verb; the phrase `giver`; or nobody whom these words name. */
  readonly by: 'subject' | 'giver' | 'nobody';
};

const phrase = `[^.;:!?]{1,140}?`;
const adverbs = `(?:(?:also|again|once|now|gratefully|kindly|cordially|warmly|officially|formally|jointly|fully|personally|publicly|since|already|just|then) )*`;
const possessive = `(?:his|her|its|their)`;

/** What leaders invite each other to, attend and confirm. */
const occasion = `(?:summits?|forums?|meetings?|conferences?|congress|exhibition|expo(?:-\\d+)?|celebrations?|ceremony|opening|games|session|parade|festival|anniversary|events?|talks|negotiations|olympics|inauguration|gathering|council|assembly|dialogue|visits?)`;
const visitLike = `(?:to (?:again |also )?(?:pay|make|undertake)\\b[^.;]{0,60}?\\bvisits?\\b|to (?:re)?visit\\b|to (?:come|travel|fly|arrive)\\b|to attend\\b|to (?:take part|participate|join)\\b[^.;]{0,90}?\\b${occasion}\\b|to be\\b[^.;]{0,30}?\\bguests?\\b|(?:for|on) an? (?:[\\w-]+ ){0,3}visit\\b|to (?:the|his|her|its|their|our|an?)\\b[^.;,]{0,60}?\\b${occasion}\\b|to (?!\\p{Lu}[\\p{L}-]+ing\\b)\\p{Lu})`;

const invitation = `invitations?\\b(?! (?:letters?|cards?)\\b)`;

/** Papers that are signed between states; decrees, laws and guest books are none. */
const paper = `(?i:agreements?|memorand(?:um|a|ums)|treat(?:y|ies)|declarations?|statements?|protocols?|documents?|contracts?|conventions?|communiqu[eé]s?|plans?|programmes?|programs?|road ?maps?|charters?|accords?|deals?|MOUs?|pacts?|arrangements?|compacts?)`;
const aboutPaper = `(?:(?!(?i:guest ?book|laws?\\b|bills?\\b|decrees?\\b|orders?\\b|executive))[^.;:]){0,120}?`;

const opinions = `(?:the )?(?:[\\w-]+ )?(?:importance|need|necessity|priority|priorities|value|urgency|significance|usefulness|desirability|relevance|fact|view|opinion|essential|vital|critical|central)\\b`;

/** What stands before “was signed”: a paper, and no word that makes the clause depend on another. */
const signedPaper = new RegExp(
  `(?:^|[\\s“"(])((?:(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|some|bilateral|joint|other|intergovernmental|also) |\\d+ |\\p{Lu})(?:(?! (?:that|which|who|if|when|to be|after|before|until) )[^;:]){0,200}?\\b${paper}\\b(?:(?! (?:that|which|who|if|when|to be|after|before|until) )[^;:]){0,200}?|${paper}(?= )(?:(?! (?:that|which|who|if|when|to be|after|before|until) )[^;:]){0,200}?)\\s*$`,
  'iu',
);
const reached =
  /(?:^|\s)((?:an?|several|a number of|some) (?:[\w-]+ ){0,2}(?:agreements?|understandings?|consensus)\b(?: (?:on|to|about)\b[^.;:]{0,120})?)\s*$/iu;

/** Every way to say it that the reading knows. */
export const outcomePatterns: readonly OutcomePattern[] = [
  row(
    'invitation',
    /invit/u,
    'subject',
    `invit(?:ed|es|ing)\\s+(?!guests?\\b|by\\b|to\\b)(?<to>${phrase})\\s+${visitLike}`,
  ),
  row(
    'invitation',
    /welcome/u,
    'subject',
    `welcome[sd]?\\s+(?!to\\b)(?<to>(?:(?!invit|\\b(?:ideas?|proposals?|decisions?|intentions?|plans?|readiness|desire|wish|offers?)\\b)[^.;:!?]){1,140}?)\\s+to (?:attend|visit|come|take part|participate)\\b`,
  ),
  row(
    'invitation',
    /invited/u,
    'nobody',
    `(?:was|were|has been|have been) ${adverbs}invited\\s+${visitLike}`,
    /(?:^|[\s,])(?<to>\p{Lu}[^.;:,]{1,80})\s*$/u,
  ),
  row(
    'invitation',
    /invitation/u,
    'subject',
    `(?:extend(?:ed|s)|issu(?:ed|es)|offer(?:ed|s)|repeat(?:ed|s)|reiterat(?:ed|es)|renew(?:ed|s)|confirm(?:ed|s)|reaffirm(?:ed|s)) (?:an?|the|${possessive})(?: [\\w-]+){0,3} ${invitation}(?: (?:to|for) (?<to>${phrase})\\s+${visitLike}| ${visitLike})?`,
  ),
  row(
    'invitation',
    /invitation/u,
    'giver',
    `(?:convey(?:ed|s)|hand(?:ed|s)(?: over)?|pass(?:ed|es)(?: on)?|deliver(?:ed|s)|transmit(?:ted|s)|present(?:ed|s)) (?:[^.;:,]{1,60}? )?(?:an?|the|${possessive}) (?:[\\w-]+ ){0,3}?${invitation}(?: (?:from|of|on behalf of) (?<giver>${phrase})(?= to\\b|[.,;]|$))?(?: (?:to|for) (?<to>${phrase})(?= ${visitLike}))?(?: ${visitLike})?`,
  ),
  row(
    'acceptance',
    /accept/u,
    'subject',
    `accept(?:ed|s)\\s+(?<to>(?:the|this|that|${possessive}|an?|\\p{Lu}|Mr)[^.;:]{0,60}?) ?\\b${invitation}(?: (?:of|from) (?<giver>${phrase})(?= to\\b|[.,;]|$))?`,
  ),
  row(
    'acceptance',
    /invitation/u,
    'nobody',
    `(?:was|has been) ${adverbs}accepted\\b`,
    /(?:^|\s)(th(?:e|is) invitation)\s*$/iu,
  ),
  row(
    'confirmation',
    /firm/u,
    'subject',
    `(?:re)?(?:con|af)firm(?:ed|s)\\s+${possessive}(?: own)? (?:readiness|intention|plans?|willingness|agreement|consent|desire) (?:to|for|of) ${adverbs}(?:pay|paying|mak(?:e|ing) [^.;:]{0,60}?visit|com(?:e|ing)|travel|attend|participat|tak(?:e|ing) part|join|host|receiv|visit|arriv)`,
  ),
  row(
    'confirmation',
    /firm/u,
    'subject',
    `(?:re)?confirm(?:ed|s)\\s+(?:(?:${possessive}|the)(?: \\w+)? (?:participation|attendance|visit|arrival)\\b(?: (?:of|by) (?<concerning>${phrase})(?= in\\b| at\\b| to\\b| on\\b|[.,;]|$))?|(?<named>\\p{Lu}[^.;:,]{1,60}?)[’'](?:s )? ?(?:participation|attendance|visit))`,
  ),
  row(
    'confirmation',
    /firm/u,
    'subject',
    `(?:re)?confirm(?:ed|s) that (?<concerning>${phrase}) (?:will|would) (?:visit|attend|participate|take part|join|host|travel|come|pay)\\b`,
  ),
  row(
    'proposal',
    /propos/u,
    'subject',
    `propos(?:ed|es) (?!(?:to )?(?:discuss|talk|speak|begin|start|consider|focus)|a toast|solutions?\\b|by\\b|in\\b|during\\b|at\\b|earlier\\b)(?=[\\p{L}\\d“"])`,
  ),
  row(
    'proposal',
    /propos|nitiative/u,
    'subject',
    `(?:puts? forward|ma(?:de|kes)|submit(?:ted|s)|tabled|present(?:ed|s)) (?:an?|the|${possessive}|several|two|three|four|some|new|concrete|specific|a number of)(?: [\\w-]+){0,3} (?:proposals?|initiatives?)\\b`,
  ),
  row(
    'proposal',
    /propos|nitiative/u,
    'subject',
    `(?:spoke (?:in detail )?about|outlin(?:ed|es)|explain(?:ed|s)|elaborat(?:ed|es) on|reiterat(?:ed|es)|repeat(?:ed|s)|detail(?:ed|s)|set out|drew attention to) (?=${possessive} (?:\\w+ )?(?:proposals?|initiatives?) (?:on|to|for|of|regarding|concerning)\\b)`,
  ),
  row(
    'signature',
    /sign(?:ed|s|ing|ature)\b/u,
    'subject',
    `sign(?:ed|s)\\s+(?!(?:into|on|off|up|in)\\b)(?=${aboutPaper}\\b${paper}\\b)`,
  ),
  row(
    'signature',
    /signed/u,
    'nobody',
    `(?:was|were|has been|have been) ${adverbs}signed\\b`,
    signedPaper,
  ),
  row(
    'signature',
    /signed/u,
    'nobody',
    `signed (?:were|was) (?=${aboutPaper}\\b${paper}\\b)`,
    /(?:^|\s)((?:also)|among [^.;:]{0,60}?documents)\s*$/iu,
  ),
  row(
    'signature',
    /sign(?:ed|s|ing|ature)\b/u,
    'nobody',
    `(?:was|were) (?:also )?followed by (?:the|a) (?:official )?(?:signing|signature) (?:of|ceremony)`,
    /(?:^|\s)(?:the )?(?:\S+ ){0,6}\s*$/iu,
  ),
  row(
    'signature',
    /sign(?:ed|s|ing|ature)\b/u,
    'nobody',
    `(?:witness(?:ed|es)|attended|observed|oversaw|presided over|concluded with|ended with|culminated in) (?:the|a) (?:ceremony (?:of|for) (?:the )?)?(?:official )?sign(?:ing|ature) (?:of|ceremony)`,
  ),
  row(
    'agreement',
    /agreed/u,
    'subject',
    `agreed (?:with [^.;:,]{2,60}? )?to (?!differ\\b|disagree\\b|be (?:here|with)\\b)(?=[\\p{L}\\d])`,
  ),
  row(
    'agreement',
    /agreed/u,
    'subject',
    `agreed (?:up)?on (?!(?:this|that|it|them|these)\\b|${opinions})(?=[\\p{L}\\d])`,
  ),
  row(
    'agreement',
    /agreed/u,
    'nobody',
    `(?:was|has been) ${adverbs}agreed (?:to|that|on)\\b`,
    /(?:^|\s)(it)\s*$/iu,
  ),
  row(
    'agreement',
    /agreement|understanding|consensus|deal/u,
    'subject',
    `(?:reached|came to|struck|concluded) (?:(?:an?|the|several|a number of|full|mutual|important|preliminary) )?(?:[\\w-]+ ){0,2}?(?:agreements?|understanding|consensus|deal) (?:on|to|that|whereby|about|regarding|under which)\\b`,
  ),
  row(
    'agreement',
    /reached/u,
    'nobody',
    `(?:was|were|has been|have been) ${adverbs}reached\\b`,
    reached,
  ),
  row(
    'announced-visit',
    /visit/u,
    'subject',
    `announc(?:ed|es|ing) (?:${possessive} )?(?:plans?|intentions?) to (?:(?:pay|make|undertake)\\b[^.;]{0,60}?\\bvisit|visit)\\b`,
  ),
  row(
    'announced-visit',
    /will [^.]{0,60}?(?:visit|travel)/u,
    'subject',
    `will (?:(?:soon|also|shortly|again) )?(?:(?:pay|make)\\b(?: [\\w-]+){0,6}? visit\\b|(?:visit|travel to) (?=\\p{Lu}))`,
  ),
];

function row(
  kind: OutcomeKind,
  stem: RegExp,
  by: OutcomePattern['by'],
  words: string,
  before?: RegExp,
): OutcomePattern {
  const pattern = new RegExp(`\\b(?:${words})`, 'gdu');
  return { kind, stem, by, words: pattern, ...(before && { before }) };
}

/** Letters of which every text has some that says any of these. */
export const outcomeStems = new RegExp(
  [...new Set(outcomePatterns.map(({ stem }) => stem.source))].join('|'),
  'u',
);
