import { settleAttribution } from './antecedent.ts';
import { endsOfRuns, readRun } from './quotation-runs.ts';
import type { Scene } from './scene.ts';
import { hasSpeechMarks, type Quoted, readSpeechMarks, type SpeechMarks } from './speech-marks.ts';
import { isSpeech, type Witness } from './speech-signals.ts';
import { innerOf, type Stretch } from './stretch.ts';
import { witnessOf } from './witness.ts';

/** Finds the speech in quotation marks; `isFree` tells which texts are not already the turn of a transcript or dash speech. */
export function findQuotedSpeech(
  scenes: readonly Scene[],
  isFree: (index: number) => boolean,
): Stretch[] {
  const marks = scenes.map((scene, index) =>
    isFree(index) && hasSpeechMarks(scene.text) ? readSpeechMarks(scene.text) : null,
  );
  const ends = endsOfRuns(scenes, marks, isFree);
  const found: Stretch[] = [];
  for (let index = 0; index < scenes.length; index++) {
    const here = marks[index];
    if (!here) continue;
    const run = index > 0 ? readRun(scenes, here, index, ends[index + 1] ?? null) : null;
    found.push(...readText(scenes, index, here, run?.from ?? Infinity));
    if (!run) continue;
    found.push(...run.stretches);
    const last = run.stretches.at(-1);
    const after = last && last.index > index ? marks[last.index] : null;
    if (last && after) found.push(...readText(scenes, last.index, after, Infinity, last));
    index = last?.index ?? index;
  }
  return found;
}

/** The speech that begins and ends in one text, up to a place. */
function readText(
  scenes: readonly Scene[],
  index: number,
  { pairs }: SpeechMarks,
  limit: number,
  earlier?: Stretch,
): Stretch[] {
  const found: Stretch[] = earlier ? [earlier] : [];
  const free = pairs.filter((pair) => pair.start < limit && pair.start >= (earlier?.close ?? 0));
  for (const [order, pair] of free.entries()) {
    const next = free[order + 1]?.start ?? Infinity;
    const stretch = readPair(scenes, index, pair, next, found);
    if (stretch) found.push(stretch);
  }
  return earlier ? found.slice(1) : found;
}

function readPair(
  scenes: readonly Scene[],
  index: number,
  pair: Quoted,
  next: number,
  found: readonly Stretch[],
): Stretch | null {
  const scene = scenes[index];
  if (!scene) return null;
  const inner = innerOf(scene.text, pair);
  if (!inner) return null;
  const witness = witnessOf(scenes, index, scene, pair, inner, next, found);
  if (!isSpeech(witness)) return null;
  const words = scene.text.slice(inner.start, inner.end);
  return {
    index,
    ...inner,
    attribution: settleAttribution(scenes, index, pair.start, witness.attribution, found),
    isFragment: /^[^\p{L}\p{N}]*\p{Ll}/u.test(words) || isPartOfClause(witness),
    isUnclosed: false,
    close: pair.end,
  };
}

function isPartOfClause({ place, isBeside, before }: Witness): boolean {
  return place === 'clause' && (!isBeside || /\bthat,?\s*$/u.test(before));
}
