import type { Attribution } from './attribution-subject.ts';

/** What is known of words in quotation marks before it is decided whether somebody spoke them. */
export type Witness = {
  readonly words: string;
  /** The rest of the sentence, on both sides. */
  readonly before: string;
  readonly after: string;
  /**
   * How the words stand in the text: `led` to or followed by who says them, `continued` after such words, a whole
   * `paragraph` or `sentence` of their own, in the `clause` of a verb of saying, or just `inside` a sentence.
   */
  readonly place: 'led' | 'continued' | 'paragraph' | 'sentence' | 'clause' | 'inside';
  readonly attribution: Attribution | null;
  /** True when the verb of saying touches the words. */
  readonly isBeside: boolean;
};

/** No single sign tells speech from a term, a title or a scare quote; their weights together do. */
const signals: readonly (readonly [weight: number, holds: (witness: Witness) => boolean])[] = [
  [4, ({ place }) => place === 'led'],
  [3, ({ place }) => place === 'continued' || place === 'paragraph'],
  [2, ({ place }) => place === 'sentence'],
  [2, ({ place }) => place === 'clause'],
  [-3, ({ place }) => place === 'inside'],
  [2, ({ words }) => countWords(words) >= 5],
  [1, ({ words }) => countWords(words) >= 9],
  [-2, ({ words, place }) => countWords(words) <= 2 && place !== 'led'],
  [-4, ({ words }) => countWords(words) <= 2 && /^\p{Ll}.*[^.,!?…]$/u.test(words)],
  [-1, ({ words, place }) => countWords(words) <= 4 && place !== 'led'],
  [1, ({ words }) => finiteVerb.test(words)],
  [1, ({ words }) => firstPerson.test(words)],
  [1, ({ words }) => /[.,!?…]$/u.test(words)],
  [-2, ({ words, place }) => place === 'sentence' && !/[.,!?…]$/u.test(words)],
  [-4, ({ words }) => isTitleCase(words)],
  [-4, ({ before }) => namingWord.test(before)],
  [-3, ({ words, after }) => !/[.,!?…]$/u.test(words) && isFollowedByNoun(after)],
];

/** The least weight of speech, set on constructed texts and on reports outside the measured ones. */
const enough = 5;

/** Whether the signs together say that somebody spoke the words. */
export function isSpeech(witness: Witness): boolean {
  if (!/\p{L}{2}/u.test(witness.words)) return false;
  let weight = 0;
  for (const [each, holds] of signals) if (holds(witness)) weight += each;
  return weight >= enough;
}

const finiteVerb =
  /\b(?:is|are|was|were|am|has|have|had|will|would|shall|should|can|could|must|may|might|do|does|did|let|need|needs|remains?|continues?|hope|want|think|believe)\b|['’](?:s|re|ve|ll|m|d)\b|n['’]t\b/iu;
const firstPerson = /\b(?:I|we|our|ours|us|my|me|you|your|yours)\b/u;

/** Words after which marks hold a name, a title or a term. */
const namingWord =
  /\b(?:called|named|titled|entitled|dubbed|labell?ed|termed|known as|so-called|under the (?:title|name|motto|slogan|theme|heading)|the (?:terms?|words?|phrase|concept|notion|slogan|motto|title|name|theme|topic|principle|formula|initiative|programme|program|project|policy|strategy|film|book|song|play|opera|ballet|article|exhibition|forum|conference|newspaper|magazine|journal|order|medal|award|badge|party|movement|operation|company|group|festival|contest|competition|ship|hashtag|national project|state program)|(?:initiative|programme|program|project|policy|law|bill|decree|resolution|declaration|act|strategy|film|book|novel|song|play|opera|ballet|article|exhibition|forum|conference|newspaper|magazine|journal|party|movement|contest|competition|nomination|category|slogan|motto|theme|title|topic|on the topic))(?:\s+(?:of|on|as))?[,:]?\s*$/iu;

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}

/** True when most of its longer words begin with a capital, as in the title of a document or a programme. */
function isTitleCase(words: string): boolean {
  const longer = words.match(/(?<![\p{L}'’])\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const [first, ...others] = longer;
  if (first === undefined || longer.length > 14) return false;
  if (others.length === 0) return /^\p{Lu}/u.test(first) && countWords(words) < 4;
  return others.filter((word) => /^\p{Lu}/u.test(word)).length / others.length > 0.6;
}

/** Words that may follow speech in a sentence without being a noun that the marks describe. */
const joins =
  /^(?:and|but|or|nor|as|in|at|on|to|of|for|with|by|from|when|while|which|who|that|because|since|if|so|than|after|before|during|is|was|were|are|has|have|had|will|would|said|says|he|she|they|it|we|i|the|a|an|this|these|those|between|among|through|against|about|over|under|within|without|into|towards?|rather|not|also|then|there|where|until|despite|according|noting|adding|stressing|saying)\b/iu;

function isFollowedByNoun(after: string): boolean {
  const next = /^\s+(\p{L}[\p{L}'’-]*)/u.exec(after);
  return next?.[1] !== undefined && !joins.test(next[1]);
}
