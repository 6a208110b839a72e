import type { Scene } from './scene.ts';
import { type Quoted, readSpeechMarks } from './speech-marks.ts';
import { headsWithin } from './subject.ts';
import { findTurnHeaders, type TurnHeader } from './turn-headers.ts';
import { bareTurnName } from './turn-names.ts';

/** What one turn of a transcript holds in one text. */
export type TurnStretch = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly attribution: string;
  /** True when the whole turn stands in quotation marks, as in a list of statements. */
  readonly isQuoted: boolean;
};

/** The speech of a transcript, and which of its texts are transcript at all. */
export type Transcript = {
  readonly stretches: readonly TurnStretch[];
  readonly covered: ReadonlySet<number>;
};

/** Finds the turns of a transcript: who is named before a colon, and how far the turn carries. */
export function findTurns(scenes: readonly Scene[]): Transcript {
  const headers = findTurnHeaders(scenes);
  if (headers.length === 0) return { stretches: [], covered: new Set() };
  const stretches: TurnStretch[] = [];
  const covered = new Set<number>();
  const byScene = Map.groupBy(headers, ({ index }) => index);
  let current: TurnHeader | null = null;
  for (const [index, scene] of scenes.entries()) {
    const here = byScene.get(index) ?? [];
    if (index === 0) continue;
    const [first] = here;
    if (current && !first?.isAtStart) {
      const turn = carry(scene, current, first?.start ?? scene.text.length);
      if (turn === 'ends') current = null;
      else {
        covered.add(index);
        if (turn) stretches.push(toStretch(index, scene.text, turn, current));
      }
    }
    for (const [order, header] of here.entries()) {
      current = header;
      covered.add(index);
      const end = here[order + 1]?.start ?? scene.text.length;
      const speech = withoutDirections(scene.text, header.from, end);
      if (speech) stretches.push(toStretch(index, scene.text, speech, header));
    }
  }
  return { stretches, covered };
}

function toStretch(
  index: number,
  text: string,
  { start, end }: Quoted,
  { agent, name }: TurnHeader,
): TurnStretch {
  const [pair] = /^["“„«]/u.test(text.slice(start, end))
    ? readSpeechMarks(text.slice(start, end)).pairs
    : [];
  const isQuoted =
    pair !== undefined &&
    pair.start === 0 &&
    pair.end === end - start &&
    /\p{L}/u.test(text.slice(start, end));
  const edges = isQuoted ? /^.\s*|\s*.$/gsu : null;
  const [before = '', after = ''] = edges ? (text.slice(start, end).match(edges) ?? []) : [];
  return {
    index,
    start: start + before.length,
    end: end - after.length,
    speaker: agent,
    attribution: name,
    isQuoted,
  };
}

const breakLine =
  /^\s*(?:[*_·•-](?:\s*[*_·•-])+|<(?:…|\.\.\.)>|…|\.\.\.|[[(](?:…|\.\.\.)[\])]|\u2042|END\b.*|\d{1,2}:\d\d\s*[AaPp]\.?[Mm]\.?.*)\s*$/u;
const othersSpeak = /\b(?:spoke|speaks|speech|delivers|responds?|answers?|remarks)\b/iu;
const closing =
  /^(?:The (?:meeting|talks|ceremony|event|conversation|news conference|conference|reception) (?:was|were) attended\b|Also (?:attending|present|taking part)\b|Taking part in\b)/u;

/** What of a text the running turn still holds; `ends` when the text is no longer its speech. */
function carry(
  scene: Scene,
  header: TurnHeader,
  end: number,
): { start: number; end: number } | 'ends' | null {
  const { text } = scene;
  if (breakLine.test(text) || closing.test(text) || isHeading(text)) return 'ends';
  if (/^\s*[([<].*[)\]>]\s*$/u.test(text) && !/[)\]>].*[([<]/u.test(text.trim().slice(1, -1)))
    return othersSpeak.test(text) ? 'ends' : null;
  return speaksOfItself(scene, header) ? 'ends' : withoutDirections(text, 0, end);
}

/** A paragraph that begins with the name of who is speaking is the reporter’s again. */
function speaksOfItself(scene: Scene, { agent, name }: TurnHeader): boolean {
  const sentence = scene.sentences()[0];
  if (!sentence) return false;
  const bare = bareTurnName(name.replace(/[:：]$/u, ''));
  if (bare.includes(' ') && scene.text.startsWith(bare)) return true;
  if (agent === null) return false;
  const [first] = headsWithin(scene, sentence.start, sentence.end);
  return (
    first?.agent === agent &&
    first.via === 'name' &&
    !/\b(?:I|we|our|my|us)\b/u.test(scene.text.slice(sentence.start, sentence.end)) &&
    /^(?:[^,]{0,100},\s)?(?:(?:Mr|Mrs|Ms|President|Prime Minister|the President(?: of \p{Lu}\p{L}+)?)\.?\s)*$/iu.test(
      scene.text.slice(sentence.start, first.start),
    )
  );
}

/** A short line without the end of a sentence, such as “Answers to journalists’ questions”. */
function isHeading(text: string): boolean {
  const line = text.trim();
  return (
    line.length < 100 &&
    /^\p{Lu}/u.test(line) &&
    /\s/u.test(line) &&
    !/[.!?…:;,)\]”"»’—–>-]$/u.test(line) &&
    !/\b(?:I|we|you|my|our|your|us|me|thanks?|please|yes|no)\b/iu.test(line)
  );
}

const directionAtStart = /^\s*(?:\([^()]{1,120}\)|\[[^[\]]{1,120}\]|<(?:…|\.\.\.)>)\s*/u;
const directionAtEnd =
  /(?<=[\s.!?…”"])\s*(?:\([^()]{1,80}\)|\[[^[\]]{1,80}\]|<(?:…|\.\.\.)>)\.?\s*$/u;

/** A stretch without the stage directions at its edges: “(Laughter.)”, “<…>”. */
function withoutDirections(
  text: string,
  from: number,
  to: number,
): { start: number; end: number } | null {
  let start = from;
  let end = to;
  let found = directionAtStart.exec(text.slice(start, Math.min(end, start + 130)));
  while (found) {
    start += found[0].length;
    found = directionAtStart.exec(text.slice(start, Math.min(end, start + 130)));
  }
  found = directionAtEnd.exec(text.slice(Math.max(start, end - 100), end));
  while (found) {
    end -= found[0].length;
    found = directionAtEnd.exec(text.slice(Math.max(start, end - 100), end));
  }
  const words = text.slice(start, end);
  start += /^\s*/u.exec(words)?.[0].length ?? 0;
  end = start + text.slice(start, end).trimEnd().length;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}
