/** Words between a subject and its verb that change neither. */
export const fillers =
  /(?:,?\s*\b(?:has|have|also|then|again|jointly|further|furthermore|therefore|subsequently|now|both|each|all|himself|herself|warmly|gratefully|kindly|cordially|officially|formally|readily|gladly|graciously|personally|additionally|ultimately|finally|successfully|once again|once more|in turn|for (?:his|her|its|their) part|in particular|in conclusion|in response|in reply|on (?:his|her|its|their) behalf|in this (?:regard|context|connection)|at the same time)\b,?)+\s*$/iu;

/** A verb after one of these says nothing that happened. */
export const unreal =
  /(?:\b(?:had|would|could|should|might|may|must|can|cannot|not|never|to|be|been|being|is|are|was|were|will|shall|if|hardly|nearly|almost)|n[’']t)\s*$/iu;

/** What makes a clause depend on another: nothing is reported in it. */
export const subordinate =
  /(?:\b(?:if|unless|when|whenever|since|after|before|until|once|whether|as|which|what|where|how|why|whom|whose|than|by|like)|(?<!\b(?:say|said|says|not|noted|noting|announc|announced|announcing|add|added|adding|stat|stated|stress|stressed|inform|informed|report|reported|confirmed|note|explained|emphasi[sz]ed|indicated|understood|agreed|told \S+|mention|mentioned) )\bthat)\s*(?:the\s+|both\s+|its\s+|our\s+)*$/iu;

const leading =
  'sides|parties|leaders|presidents|heads of state(?: and government)?|heads of government|prime ministers|ministers|foreign ministers|countries|nations|states|delegations|participants|governments|chancellors|monarchs|interlocutors|counterparts|premiers|kings|partners|principals|men|two|three|four|pair|delegates|co-chairs|representatives|ministries|agencies|officials|members|heads|allies';

/** Words of memory: what follows them was before. */
export const remembering = /\b(?:recall|remind|remember)\w*\b/iu;

/** Several who act together: “the two leaders”, “both sides”, “the heads of state of the two countries”. */
export const several = new RegExp(
  `(?:^|[\\s“"(])((?:(?:(?:the|both|two|three|four|five|all|our|their|these|relevant|corresponding)\\s+)+(?:(?!(?:the|of|in|on|at|with|by|to|from|for)\\s)[\\p{L}’'-]+\\s+){0,3}?|(?<=^|,\\s*)(?:\\p{Lu}\\p{L}+\\s+(?:and\\s+)?){0,3})(?:${leading})(?:\\s+(?:of|from)\\s+[^,;.:]{2,80})?)$`,
  'iu',
);

/** What one who acts for a state may be called where no name is. */
export const someone =
  /\b(?:leader|president|minister|king|queen|emperor|prince|chancellor|head|host|guest|counterpart|secretary|side|party|government|country|premier|director|chairman|commissioner|delegation|speaker|general|ambassador|envoy|representative|presidency|ministry|commission|council|administration|official)$/iu;

/** Whoever speaks of himself. */
export const speakers = /(?:^|[\s“"(—–-])(?:we|I|you|us)$/iu;

/** A name or office of several words that no record has: “Mr Bouteflik”, “the Foreign Minister of Fiji”. */
export const capitalised =
  /(?:(?:[Tt]he|His|Her)\s+)?(?:\p{Lu}[\p{L}.’'-]*(?:\s+(?:of|the|and|al|de|von|van|bin|der|da|di|el))*\s+)*\p{Lu}[\p{L}.’'-]*$/u;

/** What governs the name after it: then it is not the subject. */
export const prepositions =
  /\b(?:with|by|to|from|in|at|for|on|between|among|than|about|regarding|including|against|under|through|via|toward|towards|into|within|behind|like|per|without|near|against|met|received|thanked|welcomed|congratulated|told|briefed|visited|informed|urged|assured|asked)\s+(?:(?:the|his|her|its|their|both|Mr|Mrs|Ms|President|Prime Minister)\s+)*$/iu;

/** What joins one name to another. */
export const joined = /,?\s+(?:and|&|together with|along with|as well as)\s+(?:the\s+)?$/iu;

/** “… to visit Brazil, and President Biden accepted”: the “and” joins two clauses, for a verb stands before it. */
export const beginsClause =
  /(?:^|,)(?!\s*(?:who|which|whose)\b)[^,]*\b(?:\p{Ll}{2,}ed|to \p{Ll}+|will \p{Ll}+)\b[^,]*,\s+and\s+(?:the\s+)?$/u;

/** Names and titles in a row, up to the “and”. */
export const nameList =
  /(?:(?:(?:[Tt]he|[Hh]is|[Hh]er)\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+(?:of|the|de|al|bin|von|\p{Lu}[\p{L}.’'-]*))*(?:,\s+|$))+$/u;

/** Words that may be the verb of a sentence, near enough to find its subject. */
export const verbLike =
  /\b(?:\p{Ll}{2,}ed|said|says|told|tells|spoke|held|met|gave|drew|made|took|put|had|has|have|thanks|expresses|paid|went|began|laid|set|sent|left|came|arrived|notes)\b/gu;

/** “… Mariano Rahoy during the conversation with the President of Kazakhstan has confirmed”. */
export const circumstance =
  /(?<=\S)\s+(?:during|at|after|following|on the sidelines of|on the margins of) (?:the|his|her|their|a|an) (?:[\w-]+ ){0,2}(?:conversation|meeting|talks|call|visit|negotiations|summit|lunch|dinner|ceremony|forum|press conference)\b[^,;]*$/u;
