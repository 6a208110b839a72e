/** What is told of the encounter that a report is about, each a verb that says it took place. */
const tellingVerbs = [
  'met|had|spoke|talked|conferred|consulted|phoned|telephoned|exchanged|discussed',
  // “hostages held by …”, “called for …”, “welcomed the progress” tell of no encounter.
  String.raw`held(?!\s+(?:in|on|at|by|from|under|last|this|since|hostage)\b)`,
  String.raw`called(?!\s+(?:on|for|upon|the)\b|[,“"])`,
  String.raw`welcomed(?=\s+(?:back\s+)?(?:(?:the|a|an|his|her|our)\s+)?(?:\p{Lu}|delegation))`,
  'received|hosted|greeted|convened|gathered|assembled|co-?chaired|chaired|presided|led',
  'attended|joined|participated|took part|taken part|addressed|delivered|conducted|engaged|concluded|opened|inaugurated',
  'took place|(?:was|were) (?:also )?held|has been held|started|began|kicked off',
  'signed',
].join('|');

/** Verbs of a journey: they tell of the report’s own event only where the headline tells of a journey too. */
const journeyVerbs = 'visited|travell?ed|arrived|paid|toured|made';

const telling = new RegExp(String.raw`(?<!\p{L})(?:${tellingVerbs})(?!\p{L})`, 'gu');
const tellingOrJourney = new RegExp(
  String.raw`(?<!\p{L})(?:${tellingVerbs}|${journeyVerbs})(?!\p{L})`,
  'gu',
);

/** Where a verb that tells of the encounter stands in a sentence. */
export type ToldVerb = { readonly verb: string; readonly start: number; readonly end: number };

/** The first verb of a sentence that tells of an encounter which took place; null when none does. */
export function toldVerb(sentence: string, isJourney: boolean): ToldVerb | null {
  for (const { 0: verb, index } of sentence.matchAll(isJourney ? tellingOrJourney : telling))
    if (!isOfAnother(sentence.slice(0, index)))
      return { verb, start: index, end: index + verb.length };
  return null;
}

/** True when the words before a verb begin a clause about something else: “who visited”, “the talks that were held”. */
function isOfAnother(before: string): boolean {
  return (
    /(?:\b(?:who|whom|which|that|where|when|after|since|as|if|to be|be|recently|previously|already)(?:\s+(?:he|she|they|it|has|have|had|also|was|were))?|\b(?:had|having))\s+$/iu.test(
      before,
    ) && !/\bhaving\s+$/iu.test(before)
  );
}

/** True of a headline that tells of a journey. */
export function tellsOfJourney(title: string): boolean {
  return /\b(?:visits?|visited|trip|travels?|travell?ed|journey|tour|arrives?|arrived)\b/iu.test(
    title,
  );
}
