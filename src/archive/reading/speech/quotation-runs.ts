import { settleAttribution } from './antecedent.ts';
import { attributionAfter, attributionBefore } from './attribution.ts';
import { type Scene, sentenceAt } from './scene.ts';
import type { SpeechMarks } from './speech-marks.ts';
import { innerOf, type Stretch, trim } from './stretch.ts';
import { endingOf, introOf } from './witness.ts';

/** A quotation may leave its middle paragraphs without marks, but not for long. */
const longestGap = 12;

/** Speech over several texts, and the place where it opens. */
export type Run = { readonly from: number; readonly stretches: readonly Stretch[] };

/** Speech that opens in one paragraph and goes on in the next: each opens with a mark again, or none does until one closes it. */
export function readRun(
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
  const settled = settleAttribution(scenes, index, opened, attribution, []);
  return { from: opened, stretches: stretches.map((each) => ({ ...each, attribution: settled })) };
}

/** The end of speech that is never closed: its paragraph’s, unless other marks there make even that doubtful. */
function endWithoutMark({ text }: Scene, from: number): number | null {
  return /["“”„‟«»]/u.test(text.slice(from)) ? null : text.length;
}

/** Where such speech closes, and how many texts without marks lie before. */
export type RunEnd = {
  readonly index: number;
  readonly close: number;
  readonly bare: number;
  readonly isUnopened: boolean;
};

/**
 * Where a quotation that runs into each text closes: null when nothing shows that it does. Read from the last text back,
 * since what is true of a text that opens with a mark again is what is true of the next.
 */
export function endsOfRuns(
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
