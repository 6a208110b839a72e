import type { Discourse } from '../discourse.ts';
import type { Mention } from '../mentions.ts';
import { type Phrased, phraseSentence } from './person-phrases.ts';
import { sentencesOf } from '../sentences.ts';
import type { Span, Text } from '../span.ts';

/** Words without which no sentence states an encounter: most sentences have none of them. */
const trigger =
  /\b(?:met|meets?|meetings?|talks?|talked|talking|negotiat\w*|conversations?|calls?|spoke|greet\w*|receiv\w*|welcom\w*|host\w*|tele?phoned|phoned|conferences?|attend\w*|part in|participat\w*|present at|address\w*|shook|exchanged|lunch|dinner|breakfast|chat\w*|sat down|summit|consultations?|discuss\w*|conferred|audience|statements?|remarks|ceremony|reception|forum|t[êe]te|arrived at)\b/iu;

/** A longer stretch without a full stop is a list or a fault of the copy; to read it would take time and tell nothing. */
const longestSentence = 4000;

/** The sentences in which an encounter may be stated, speech masked. */
export function phraseReport(discourse: Discourse): Phrased[] {
  const { texts, mentions, quotations, participants } = discourse;
  const isCandidate = (agent: string): boolean => participants?.has(agent) ?? true;
  const mentionsOf = Map.groupBy(mentions, ({ p }) => p);
  const speechOf = Map.groupBy(quotations, ({ p }) => p);
  return texts.slice(0, firstTurnOf(discourse)).flatMap((text, index) => {
    if (!trigger.test(text.text)) return [];
    const here = mentionsOf.get(text.p) ?? [];
    const speech = speechOf.get(text.p) ?? [];
    const isHeadline = index === 0;
    let next = 0;
    return (isHeadline ? [wholeOf(text)] : sentencesOf(text)).flatMap((sentence) => {
      const inside: Mention[] = [];
      for (
        let mention = here[next];
        mention && mention.start < sentence.end;
        mention = here[++next]
      )
        if (mention.end <= sentence.end) inside.push(mention);
      if (sentence.end - sentence.start > longestSentence) return [];
      if (!trigger.test(text.text.slice(sentence.start, sentence.end))) return [];
      const said = speech.filter(({ start, end }) => start < sentence.end && sentence.start < end);
      return [phraseSentence(text, sentence, inside, said, discourse, isCandidate, isHeadline)];
    });
  });
}

/** A headline is one sentence whatever points stand in it. */
function wholeOf({ p, text }: Text): Span {
  return { p, start: 0, end: text.length };
}

/** The index of the text with which a transcript begins: from there on everything is somebody’s speech. */
function firstTurnOf({ texts, quotations }: Discourse): number {
  const turns = new Set(quotations.filter(({ form }) => form === 'turn').map(({ p }) => p));
  const found = texts.findIndex(({ p }) => turns.has(p));
  return found < 0 ? texts.length : found;
}
