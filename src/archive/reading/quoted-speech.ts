import { findAntecedent, type Known } from './antecedent.ts';
import {
  attributionAfter,
  attributionBefore,
  attributionIn,
  type Attribution,
  type Ending,
  sentenceBefore,
} from './attribution.ts';
import { type Scene, sentenceAt } from './scene.ts';
import { hasSpeechMarks, type Quoted, readSpeechMarks, type SpeechMarks } from './speech-marks.ts';
import { isSpeech, type Witness } from './speech-signals.ts';

/** A stretch of speech in one text, by the index of its scene. */
export type Stretch = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly attribution: Attribution | null;
  readonly isFragment: boolean;
  readonly isUnclosed: boolean;
  /** The end of the stretch with its closing mark. */
  readonly close: number;
};

/** Words farther away than this say nothing of a stretch in marks. */
const reach = 800;

/** A quotation may leave its middle paragraphs without marks, but not for long. */
const longestGap = 12;

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
    attribution: settle(scenes, index, pair.start, witness.attribution, found),
    isFragment: /^[^\p{L}\p{N}]*\p{Ll}/u.test(words) || isPartOfClause(witness),
    isUnclosed: false,
    close: pair.end,
  };
}

function isPartOfClause({ place, isBeside, before }: Witness): boolean {
  return place === 'clause' && (!isBeside || /\bthat,?\s*$/u.test(before));
}

/** What the text says of a stretch in marks: how it is built, where it stands, and whose words it is said to be. */
function witnessOf(
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
    previous?.attribution && previous.attribution.start >= previous.end
      ? previous.attribution
      : null;
  const follows =
    behind !== null &&
    /^[^\p{L}]*$/u.test(text.slice(previous?.close ?? 0, behind.start)) &&
    text.slice(behind.end, pair.start).length < 160 &&
    !/[.!?]\s+\S/u.test(text.slice(behind.end, pair.start));
  const ending = endingOf(words, after);
  const closing = ending && attributionAfter(scene, pair.end, to, ending);
  const leading = before.trim() === '' ? null : attributionBefore(scene, from, pair.start);
  if (behind && follows && !attributionBefore(scene, behind.end, pair.start))
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
function endingOf(words: string, after: string): Ending | null {
  if (/[,–—-]\s*$/u.test(words) || /^\s*[,–—-]/u.test(after)) return 'comma';
  if (/[!?…]\s*$/u.test(words)) return 'mark';
  if (/\.\s*$/u.test(words)) return 'stop';
  return /^\s+\S/u.test(after) ? 'stop' : null;
}

/** The attribution of a paragraph that is all speech: the one before it ends with a colon. */
function introOf(scenes: readonly Scene[], index: number): Attribution | null {
  const scene = scenes[index - 1];
  if (!scene || index < 2) return null;
  const end = scene.text.trimEnd().length;
  if (scene.text[end - 1] !== ':') return null;
  const sentence = sentenceAt(scene, end - 1);
  const led = attributionBefore(scene, sentence?.start ?? 0, end);
  return led && settle(scenes, index - 1, end, led.attribution, []);
}

/** Looks up whom “he said” means. */
function settle(
  scenes: readonly Scene[],
  index: number,
  at: number,
  attribution: Attribution | null,
  found: readonly Known[],
): Attribution | null {
  if (!attribution?.isAnaphoric) return attribution;
  const speaker = findAntecedent(
    scenes,
    index,
    Math.min(at, attribution.start),
    found,
    attribution.words,
  );
  return speaker === null ? attribution : { ...attribution, speaker, certainty: 'probable' };
}

type Run = { readonly from: number; readonly stretches: readonly Stretch[] };

/** Speech that opens in one paragraph and goes on in the next: each opens with a mark again, or none does until one closes it. */
function readRun(
  scenes: readonly Scene[],
  { opened }: SpeechMarks,
  index: number,
  end: RunEnd | null,
): Run | null {
  const scene = scenes[index];
  if (!scene || opened === null) return null;
  const isAtStart = scene.text.slice(0, opened).trim() === '';
  const sentence = sentenceAt(scene, opened);
  const led = isAtStart
    ? introOf(scenes, index)
    : (attributionBefore(scene, sentence?.start ?? 0, opened)?.attribution ?? null);
  if (!isAtStart && !(led && /[:,]\s*$/u.test(scene.text.slice(0, opened)))) return null;
  const ended = end === null ? endWithoutMark(scene, opened + 1) : null;
  if (end === null && (!led || ended === null)) return null;
  const stretches: Stretch[] = [];
  let attribution = led;
  for (let at = index; at <= (end?.index ?? index); at++) {
    const each = scenes[at];
    if (!each) break;
    const start = at === index ? opened + 1 : (/^[\s"“”„«»]*/u.exec(each.text)?.[0].length ?? 0);
    const isLast = end !== null && at === end.index;
    const stop = isLast ? end.close : (ended ?? each.text.length);
    const stretch = isLast
      ? (innerOf(each.text, { start: start - 1, end: stop + 1 }) ?? { start, end: start })
      : trim(each.text, start, stop);
    if (stretch.start >= stretch.end) continue;
    stretches.push({
      index: at,
      ...stretch,
      attribution: null,
      isFragment: false,
      isUnclosed: !isLast,
      close: isLast ? stop + 1 : stop,
    });
    if (isLast && !attribution) {
      const words = each.text.slice(start, stop);
      const ending = endingOf(words, each.text.slice(stop + 1));
      const to = sentenceAt(each, stop + 1)?.end ?? each.text.length;
      attribution = ending && attributionAfter(each, stop + 1, to, ending);
    }
  }
  const settled = settle(scenes, index, opened, attribution, []);
  return { from: opened, stretches: stretches.map((each) => ({ ...each, attribution: settled })) };
}

/** The end of speech that is never closed: its paragraph’s, unless other marks there make even that doubtful. */
function endWithoutMark({ text }: Scene, from: number): number | null {
  return /["“”„‟«»]/u.test(text.slice(from)) ? null : text.length;
}

type RunEnd = {
  readonly index: number;
  readonly close: number;
  readonly bare: number;
  readonly isUnopened: boolean;
};

/**
 * Where a quotation that runs into each text closes: null when nothing shows that it does. Read from the last text back,
 * since what is true of a text that opens with a mark again is what is true of the next.
 */
function endsOfRuns(
  scenes: readonly Scene[],
  marks: readonly (SpeechMarks | null)[],
  isFree: (index: number) => boolean,
): (RunEnd | null)[] {
  const ends: (RunEnd | null)[] = new Array<RunEnd | null>(scenes.length + 1).fill(null);
  for (let at = scenes.length - 1; at > 0; at--) {
    const text = scenes[at]?.text ?? '';
    const next = ends[at + 1] ?? null;
    if (isFree(at)) ends[at] = endOfRun(text, at, marks[at] ?? null, next);
  }
  return ends;
}

function endOfRun(
  text: string,
  index: number,
  here: SpeechMarks | null,
  next: RunEnd | null,
): RunEnd | null {
  if (here && here.closed !== null) return { index, close: here.closed, bare: 0, isUnopened: true };
  const start = text.search(/\S/u);
  const [first] = here?.pairs ?? [];
  if (first && first.start === start)
    return { index, close: first.end - 1, bare: 0, isUnopened: false };
  if (here && here.opened === start) return next;
  if (!next || /:$/u.test(text) || next.bare >= longestGap) return null;
  return next.isUnopened ? { ...next, bare: next.bare + 1 } : null;
}

/** The stretch inside the marks, without white space and without the comma that belongs to the attribution. */
function innerOf(text: string, pair: Quoted): Quoted | null {
  const { start, end } = trim(text, pair.start + 1, pair.end - 1);
  const bare = text.slice(start, end).replace(/\s*,$/u, '');
  return bare === '' ? null : { start, end: start + bare.length };
}

function trim(text: string, start: number, end: number): Quoted {
  const words = text.slice(start, end);
  return {
    start: start + (/^\s*/u.exec(words)?.[0].length ?? 0),
    end: start + words.trimEnd().length,
  };
}
