import { settleAttribution } from './antecedent.ts';
import { attributionBefore, wholeAttribution } from './attribution.ts';
import type { Attribution } from './attribution-subject.ts';
import { type Stretch, trim } from './stretch.ts';
import { type Scene, sentenceAt } from './scene.ts';

const leadingDash = /^\s*[–—‒―-]\s*(?=["“«„‘(]?\p{Lu}|["“«„‘]?\p{N})/u;
const firstPerson = /\b(?:I|we|our|us|my|me)\b/iu;

const announces =
  /\b(?:said|stated|noted|stressed|emphasi[sz]ed|added|declared|concluded|underlined|continued|replied|answered)$/u;

/** No attribution is longer than this. */
const reach = 300;

/** Finds the speech of paragraphs that open with a dash, as far as the text says whose it is; no mark closes it. */
export function findDashSpeech(
  scenes: readonly Scene[],
  isFree: (index: number) => boolean,
): Stretch[] {
  const paragraphs = scenes.flatMap((scene, index) => {
    const dash = index > 0 && isFree(index) ? leadingDash.exec(scene.text) : null;
    return dash ? [{ scene, index, start: dash[0].length }] : [];
  });
  const attributed = paragraphs.map(({ scene, index, start }) =>
    readDashParagraph(scenes, scene, index, start),
  );
  const isUsed = attributed.some((found) => found.length > 0);
  return paragraphs.flatMap(({ scene, index, start }, order) => {
    const found = attributed[order] ?? [];
    return found.length > 0 ? found : readUnattributed(scenes, scene, index, start, isUsed);
  });
}

function readDashParagraph(
  scenes: readonly Scene[],
  scene: Scene,
  index: number,
  start: number,
): Stretch[] {
  const found = findInserted(scene, start);
  if (found.length === 0) return [];
  const stretches: Stretch[] = [];
  let from = start;
  let last: Attribution | null = null;
  for (const { attribution, speechEnd, next } of found) {
    last = settleAttribution(scenes, index - 1, Infinity, attribution, []);
    stretches.push(...stretch(index, scene.text, from, speechEnd, last));
    from = next ?? scene.text.length;
  }
  return [...stretches, ...stretch(index, scene.text, from, scene.text.length, last)];
}

type Inserted = {
  readonly attribution: Attribution;
  readonly speechEnd: number;
  readonly insertionEnd: number;
  /** Where the speech goes on after it; null when it does not. */
  readonly next: number | null;
};

/** The attributions set into a dash paragraph: after a comma or a dash, up to the end of a sentence or the next dash. */
function findInserted(scene: Scene, start: number): Inserted[] {
  const { text } = scene;
  const found: Inserted[] = [];
  for (const { 0: joint, index } of text.matchAll(
    /[,!?…]?["”»’]?\s+[–—‒―-]\s+|,["”»’]?\s+|[!?…]["”»’]?\s+/gu,
  )) {
    const last = found.at(-1);
    if (index < start || (last && last.next === null && index > last.insertionEnd)) continue;
    if (last && last.next !== null && index > last.insertionEnd && index < last.next) continue;
    const begin = index + joint.length;
    const end = endOfInsertion(text, begin);
    if (end === null) continue;
    const attribution = wholeAttribution(scene, begin, end);
    if (!attribution) continue;
    const goesOn = /^[.,]?\s*[–—‒―-]\s+/u.exec(text.slice(end, end + 12));
    const next = goesOn ? end + goesOn[0].length : null;
    const kept = /^[!?…]/u.test(joint) ? 1 : 0;
    if (found.at(-1)?.insertionEnd === end) found.pop();
    found.push({ attribution, speechEnd: index + kept, insertionEnd: end, next });
  }
  return found;
}

/** Where the words after a joint end: with their sentence, or before the next dash. */
function endOfInsertion(text: string, begin: number): number | null {
  const rest = text.slice(begin, begin + reach);
  const end = /[.,]?\s+[–—‒―-]\s+|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St))\.(?=\s|$)|$/u.exec(rest);
  if (!end || (end.index === rest.length && begin + reach < text.length)) return null;
  return begin + end.index;
}

/** A dash paragraph that says nothing of its speaker is speech only when it is in no list, says “we”, and is either announced by the one before it or in a report that marks speech so elsewhere. */
function readUnattributed(
  scenes: readonly Scene[],
  scene: Scene,
  index: number,
  start: number,
  isUsed: boolean,
): Stretch[] {
  const { text } = scene;
  if (!/[.!?…]["”»’]?\s*$/u.test(text)) return [];
  const isAlone = ![scenes[index - 1], scenes[index + 1]].some(
    (near) => near && (/^\s*[–—‒―-]/u.test(near.text) || /;\s*$/u.test(near.text)),
  );
  const before = scenes[index - 1];
  if (!isAlone || !before || !firstPerson.test(text)) return [];
  const led = index > 1 && /:\s*$/u.test(before.text) ? leadOf(before) : null;
  if (led)
    return stretch(
      index,
      text,
      start,
      text.length,
      settleAttribution(scenes, index - 1, led.start, led, []),
    );
  return isUsed && !/:\s*$/u.test(before.text)
    ? stretch(index, text, start, text.length, null)
    : [];
}

function leadOf(scene: Scene): Attribution | null {
  const end = scene.text.trimEnd().length;
  const sentence = sentenceAt(scene, end - 1);
  const led = attributionBefore(scene, sentence?.start ?? 0, end)?.attribution;
  return led && announces.test(led.words) ? led : null;
}

function stretch(
  index: number,
  text: string,
  from: number,
  to: number,
  attribution: Attribution | null,
): Stretch[] {
  const { start, end } = trim(text, from, to);
  if (!/\p{L}/u.test(text.slice(start, end))) return [];
  return [
    {
      index,
      start,
      end,
      attribution,
      isFragment: /^[^\p{L}\p{N}]*\p{Ll}/u.test(text.slice(start, end)),
      isUnclosed: true,
      close: end,
    },
  ];
}
