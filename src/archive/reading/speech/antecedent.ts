import { attributionIn, sentenceBefore } from './attribution.ts';
import type { Attribution } from './attribution-subject.ts';
import { mentionsAt, type Scene } from './scene.ts';
import { headsWithin, isJoint } from './subject.ts';

/** Speech that is known already, before the place for which somebody is sought. */
export type Known = {
  readonly start: number;
  readonly end: number;
  readonly attribution: Attribution | null;
};

/** Farther back than this many sentences, “he” may be anybody. */
const farthest = 4;

const sends =
  /\b(?:sent|congratulated|extended|conveyed|expressed|addressed|greeted|wished|offered|wrote|signed)\b/u;
const startsWithPronoun = /^(?:(?:In|At|During|After)\s[^,]{0,80},\s)?(?:He|She|he|she)\b/u;
const fullName = /(?<![\p{L}’'-])\p{Lu}[\p{Ll}'’-]+\s\p{Lu}[\p{Ll}'’-]+/gu;

/** Looks up whom the words of an attribution mean, where they only say “he” or “the message”; then it is only probable. */
export function settleAttribution(
  scenes: readonly Scene[],
  index: number,
  at: number,
  attribution: Attribution | null,
  known: readonly Known[],
): Attribution | null {
  if (!attribution?.isAnaphoric) return attribution;
  const from = Math.min(at, attribution.start);
  const speaker = findAntecedent(scenes, index, from, known, attribution.words);
  if (speaker === null) return attribution;
  return { ...attribution, speaker, certainty: 'probable', isAnaphoric: false };
}

/**
 * Whom “he said” means: the subject of the nearest sentence before it, in the same paragraph or at the end of the one
 * before. Null when that sentence is about somebody whom no record knows.
 */
function findAntecedent(
  scenes: readonly Scene[],
  index: number,
  at: number,
  known: readonly Known[],
  words: string,
): string | null {
  const isMessage = !/^(?:he|she)\b/iu.test(words);
  let left = farthest;
  for (let back = index; back >= Math.max(0, index - 1) && left > 0; back--) {
    const scene = scenes[back];
    if (!scene) return null;
    const speech = back === index ? known : [];
    let place = back === index ? at : scene.text.length;
    for (; left > 0; left--) {
      const sentence = sentenceBefore(scene, place);
      if (!sentence) break;
      place = sentence.start;
      const found = subjectOf(scene, sentence, at, back === index, speech, isMessage);
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** The person a sentence is about; null when it is a stranger, undefined when it tells nothing. */
function subjectOf(
  scene: Scene,
  sentence: { start: number; end: number },
  at: number,
  isSameText: boolean,
  speech: readonly Known[],
  isMessage: boolean,
): string | null | undefined {
  const end = isSameText ? Math.min(sentence.end, at) : sentence.end;
  const before = speech.findLast(
    ({ start, attribution }) =>
      attribution?.p === scene.p &&
      start < end &&
      (attribution?.end ?? 0) > sentence.start &&
      (attribution?.start ?? end) < end,
  );
  if (before?.attribution) return before.attribution.speaker;
  if (speech.some((known) => known.start <= sentence.start && sentence.start < known.end))
    return undefined;
  const words = scene.text.slice(sentence.start, end);
  if (isMessage && !sends.test(words)) return undefined;
  const heads = headsWithin(scene, sentence.start, end);
  const said = attributionIn(scene, sentence.start, end);
  if (said && said.speaker !== null) return said.speaker;
  if (startsWithPronoun.test(words)) return undefined;
  const [first] = heads;
  if (first && isJoint(scene.text, first, sentence.start)) return null;
  if (first && !isStrangeBefore(scene.text.slice(sentence.start, first.start))) return first.agent;
  if (hasStranger(scene, sentence.start, end) || (said && !said.isAnaphoric)) return null;
  return undefined;
}

/** True when a sentence has two words with capitals that no record explains: they may be a person’s name. */
function hasStranger(scene: Scene, start: number, end: number): boolean {
  return Array.from(scene.text.slice(start, end).matchAll(fullName)).some(
    ({ 0: name, index }) =>
      mentionsAt(scene, start + index, start + index + name.length).length === 0,
  );
}

function isStrangeBefore(words: string): boolean {
  return /\p{Lu}[\p{Ll}'’-]+\s+\p{Lu}[\p{Ll}'’-]+\s.*\b\p{Ll}+ed\b/u.test(words);
}
