import { pronoun, notSubject, someoneElse, message } from './attribution-patterns.ts';
import type { Mention } from '../mentions.ts';
import type { Scene } from './scene.ts';
import { headsWithin, isJoint, onlyAgent, senderWithin, startOfNaming } from './subject.ts';

/** Who is said to speak by which words; the words stand in the text `p`. */
export type Attribution = {
  readonly p: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly speaker: string | null;
  readonly certainty: 'certain' | 'probable' | 'unknown';
  /** True when the words name nobody (“he said”, “the message reads”): who is meant stands before them. */
  readonly isAnaphoric: boolean;
};

/** Whether words can name somebody: a pronoun, a name, or an article with a noun. */
export function isName(words: string): boolean {
  if (words === '' || (notSubject.test(words) && !pronoun.test(words))) return false;
  if (/\b(?:will|would|can|could|may|might|must|should)$/u.test(words)) return false;
  return pronoun.test(words) || /^they$/iu.test(words) || someoneElse.test(words);
}

/** The attribution of words whose subject is known to stand between `nameStart` and `nameEnd`. */
export function named(
  scene: Scene,
  start: number,
  end: number,
  nameStart: number,
  nameEnd = end,
): Attribution {
  const words = scene.text.slice(start, end);
  const name = withoutAdverbs(scene.text.slice(nameStart, nameEnd));
  const heads = headsWithin(scene, nameStart, nameEnd);
  const isTogether = heads.some((head) => isJoint(scene.text, head, nameStart));
  const isMessage = heads.length === 0 && message.test(name);
  const speaker = isMessage
    ? senderWithin(scene, nameStart, nameEnd)
    : isTogether
      ? null
      : onlyAgent(heads);
  return {
    p: scene.p,
    start,
    end,
    words,
    speaker,
    certainty: speaker === null ? 'unknown' : 'certain',
    isAnaphoric: speaker === null && heads.length === 0 && (pronoun.test(name) || isMessage),
  };
}

/** The attribution of a verb whose subject stands before it in the sentence. */
export function attributionOfVerb(
  scene: Scene,
  from: number,
  verbStart: number,
  verbEnd: number,
): Attribution | null {
  const { text } = scene;
  const left = withoutAdverbs(text.slice(from, verbStart));
  const leftEnd = from + left.length;
  const heads = headsWithin(scene, from, verbStart);
  const isParticiple = /ing(?:\sout)?$/u.test(text.slice(verbStart, verbEnd));
  if (!isParticiple) {
    const last = heads.at(-1);
    if (/(?:^|[\s,])who$/u.test(left))
      return last && whoAfter.test(text.slice(last.end, leftEnd))
        ? ofHead(last, [last])
        : bare(verbStart);
    if (last && isAppositive(text.slice(last.end, leftEnd))) return ofHead(last, heads);
    const near = nearestPhrase(left);
    if (notSubject.test(near) && !/^(?:and|but|who)\b/iu.test(near)) return null;
    if (!/(?:^|\s|,)(?:and|but|who)$/iu.test(left)) return ofPhrase(near);
  }
  const [first] = heads;
  if (first) return ofHead(first, heads, onlyAgent(heads) === null);
  const opening = /^\s*(?:He|She)\b/u.exec(text.slice(from, verbStart));
  return {
    ...bare(opening ? from + opening[0].search(/\S/u) : verbStart),
    isAnaphoric: opening !== null,
  };

  function ofHead(head: Mention, all: readonly Mention[], competes = false): Attribution {
    const start = startOfNaming(text, head.start, from);
    const speaker = isJoint(text, head, from) && !competes ? null : head.agent;
    return {
      ...bare(start),
      speaker,
      certainty:
        speaker === null ? 'unknown' : competes || all.length === 0 ? 'probable' : 'certain',
    };
  }

  function ofPhrase(near: string): Attribution {
    const nameStart = leftEnd - near.trimStart().length;
    return named(scene, nameStart, verbEnd, nameStart, leftEnd);
  }

  function bare(start: number): Attribution {
    return {
      p: scene.p,
      start,
      end: verbEnd,
      words: text.slice(start, verbEnd),
      speaker: null,
      certainty: 'unknown',
      isAnaphoric: false,
    };
  }
}

/** “Jan Holm, who said” and “Jan Holm, President of Norland, who said”: whoever stands before is meant, not the subject of the sentence. */
const whoAfter = /^(?:,[^,]{0,120})?,?\s*who$/u;

/**
 * True for what may stand between a name and its verb: nothing, an apposition between commas, a country. After “in his
 * message to Jan Holm, the Norlandic leader” no second comma closes one: there the leader speaks.
 */
function isAppositive(between: string): boolean {
  return /^(?:\s*|,[^,]{0,120},\s*|,(?!\s*(?:the|his|her|its|our|their)\b)[^,]{0,120}|\s+of(?:\s+the)?(?:\s+\p{Lu}[\p{L}’'-]*){1,4}\s*|\s*\([^)]{0,40}\)\s*)$/u.test(
    between,
  );
}

/** The words that end a stretch, back to the last mark or joining word. */
function nearestPhrase(left: string): string {
  const cut = [
    ...left.matchAll(/[,;:“”"«»]\s*|\s[–—-]\s|\b(?:and|but|that|while|as|when|where)\s+/giu),
  ]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((end) => end < left.length)
    .at(-1);
  return left.slice(cut ?? 0);
}

export function withoutAdverbs(words: string): string {
  return words.replace(
    /(?:[\s,]+(?:also|then|further|later|again|once again|in turn|in his turn|in her turn|repeatedly|has|have|had|previously|earlier|himself|herself|today|yesterday|separately|specifically|particularly|in particular|additionally|meanwhile|however|recently|rightly|once|clearly|on \w+day))*[\s,]*$/u,
    '',
  );
}
