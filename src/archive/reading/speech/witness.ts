import { settleAttribution } from './antecedent.ts';
import {
  attributionAfter,
  attributionBefore,
  attributionIn,
  sentenceBefore,
} from './attribution.ts';
import type { Ending } from './attribution-patterns.ts';
import type { Attribution } from './attribution-subject.ts';
import { type Scene, sentenceAt } from './scene.ts';
import type { Quoted } from './speech-marks.ts';
import type { Witness } from './speech-signals.ts';
import type { Stretch } from './stretch.ts';

/** Words farther away than this say nothing of a stretch in marks. */
const reach = 800;

/** What the text says of a stretch in marks: how it is built, where it stands, and whose words it is said to be. */
export function witnessOf(
  scenes: readonly Scene[],
  index: number,
  scene: Scene,
  pair: Quoted,
  inner: Quoted,
  next: number,
  found: readonly Stretch[],
): Witness {
  const { text } = scene;
  const words = text.slice(inner.start, pair.end - 1).trimEnd();
  const previous = found.at(-1);
  const sentence = sentenceAt(scene, pair.start);
  const from = Math.max(sentence?.start ?? 0, previous?.close ?? 0, pair.start - reach);
  const before = text.slice(from, pair.start);
  const follow = pair.end + (/^\s*/u.exec(text.slice(pair.end, pair.end + 8))?.[0].length ?? 0);
  const sentenceEnd = sentenceAt(scene, follow)?.end ?? text.length;
  const to = Math.min(sentenceEnd, next, pair.end + reach);
  const after = text.slice(pair.end, to);
  const base = { words, before, after };

  const behind =
    previous?.attribution?.p === scene.p && previous.attribution.start >= previous.end
      ? previous.attribution
      : null;
  const follows =
    behind !== null &&
    /^[^\p{L}]*$/u.test(text.slice(previous?.close ?? 0, behind.start)) &&
    text.slice(behind.end, pair.start).length < 160 &&
    !/[.!?]\s+\S/u.test(text.slice(behind.end, pair.start));
  const ending = endingOf(words, after);
  // “… against calling it a “party of power.” Such a party cannot win, Roe said”: that is the next sentence.
  const isTerm =
    before.trim() !== '' && /^[^\p{L}]*\p{Ll}/u.test(words) && /[.!?…]\s*$/u.test(words);
  const closing = ending && !isTerm && attributionAfter(scene, pair.end, to, ending);
  const leading = before.trim() === '' ? null : attributionBefore(scene, from, pair.start);
  if (behind && follows && !closing && !attributionBefore(scene, behind.end, pair.start))
    return { ...base, attribution: behind, place: 'continued', isBeside: true };
  const leads = /[:,]\s*$/u.test(before) && !/\bthat,?\s*$/u.test(before);
  if (leading && (leading.isBeside || leads) && (!closing || /:\s*$/u.test(before)))
    return {
      ...base,
      attribution: leading.attribution,
      place: leads ? 'led' : 'clause',
      isBeside: true,
    };
  if (closing) return { ...base, attribution: closing, place: 'led', isBeside: true };
  if (leading)
    return { ...base, attribution: leading.attribution, place: 'clause', isBeside: false };
  if (before.trim() !== '') return { ...base, attribution: null, place: 'inside', isBeside: false };
  const isWhole = text.slice(0, pair.start).trim() === '';
  if (isWhole) {
    const intro = introOf(scenes, index);
    const isAll = text.slice(pair.end).trim().length <= 1;
    return {
      ...base,
      attribution: intro,
      place: intro ? 'led' : isAll ? 'paragraph' : 'sentence',
      isBeside: intro !== null,
    };
  }
  const sentenceOf = sentenceBefore(scene, pair.start);
  const said =
    sentenceOf && (!previous || sentenceOf.start >= previous.close)
      ? attributionIn(scene, sentenceOf.start, sentenceOf.end)
      : null;
  return {
    ...base,
    attribution: said && { ...said, certainty: said.speaker === null ? 'unknown' : 'probable' },
    place: 'sentence',
    isBeside: false,
  };
}

/** How the words end before what may attribute them; null when the sentence just goes on. */
export function endingOf(words: string, after: string): Ending | null {
  if (/[,–—-]\s*$/u.test(words) || /^\s*[,–—-]/u.test(after)) return 'comma';
  if (/[!?…]\s*$/u.test(words)) return 'mark';
  if (/\.\s*$/u.test(words)) return 'stop';
  return /^\s+\S/u.test(after) ? 'stop' : null;
}

/** The attribution of a paragraph that is all speech: the one before it ends with a colon. */
export function introOf(scenes: readonly Scene[], index: number): Attribution | null {
  const scene = scenes[index - 1];
  if (!scene || index < 2) return null;
  const end = scene.text.trimEnd().length;
  if (scene.text[end - 1] !== ':') return null;
  const sentence = sentenceAt(scene, end - 1);
  const led = attributionBefore(scene, sentence?.start ?? 0, end);
  return led && settleAttribution(scenes, index - 1, end, led.attribution, []);
}
