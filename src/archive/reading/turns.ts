import type { Scene } from './scene.ts';
import { type Quoted, readSpeechMarks } from './speech-marks.ts';
import { headsWithin, onlyAgent } from './subject.ts';
import {
  bareTurnName,
  isCapitalName,
  mayBeSame,
  surnameOf,
  turnNameStrength,
  type TurnNameStrength,
} from './turn-names.ts';

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

type Header = {
  readonly index: number;
  readonly start: number;
  /** The end of the name, without its colon. */
  readonly end: number;
  /** Where the speech begins. */
  readonly from: number;
  readonly name: string;
  readonly strength: TurnNameStrength;
  readonly agent: string | null;
  /** False where a capture lost its paragraphs, and a turn begins inside one. */
  readonly isAtStart: boolean;
};

/** A name before a colon at the start of a paragraph; points only in initials and short titles. */
const nameAtStart =
  /^\s*((?:[^\n:：.?!“”"]|(?<=\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Amb|Sen|Rep|Gov|Lt|Col|Jr|Sr|Hon))\.){1,160}?)\s?[:：](?=\s|$|[“"])/u;
/** The same after a sentence inside one, where a capture lost its paragraphs. */
const nameInside =
  /(?<=[.!?…”")\]>]\s{1,3})(\p{Lu}(?:[^\n:：.?!“”"(]|(?<=\b\p{Lu})\.){2,119}?(?:\s\([^)]{1,40}\))?)[:：]\s/gu;
/** “Q    Mr. President, …”: capitals transcripts mark a question by its letter alone. */
const letterAtStart = /^\s*(Q)(?:\s{2,}|\s(?=[\p{Lu}(“"—–…]))/u;

/** Finds the turns of a transcript: who is named before a colon, and how far the turn carries. */
export function findTurns(scenes: readonly Scene[]): Transcript {
  const headers = acceptHeaders(scenes, readHeaders(scenes));
  if (headers.length === 0) return { stretches: [], covered: new Set() };
  const stretches: TurnStretch[] = [];
  const covered = new Set<number>();
  const byScene = new Map<number, Header[]>();
  for (const header of headers)
    byScene.set(header.index, [...(byScene.get(header.index) ?? []), header]);
  let current: Header | null = null;
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
  { agent, name }: Header,
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

function readHeaders(scenes: readonly Scene[]): Header[] {
  return scenes.flatMap((scene, index) => {
    if (index === 0) return [];
    const found: Header[] = [];
    const first = nameAtStart.exec(scene.text);
    if (first?.[1] !== undefined)
      found.push(...readName(scene, index, first.index, first[1], first[0]));
    else {
      const letter = letterAtStart.exec(scene.text);
      if (letter) found.push(...readName(scene, index, 0, 'Q', letter[0]));
    }
    if (scene.text.includes(': ', first?.[0].length ?? 0))
      for (const { 0: all, 1: words = '', index: at } of scene.text.matchAll(nameInside))
        found.push(
          ...readName(scene, index, at, words, all).filter(({ strength }) => strength !== 'role'),
        );
    return found;
  });
}

function readName(scene: Scene, index: number, at: number, words: string, all: string): Header[] {
  const heading =
    /^(?:Beginning|Start|Excerpts?|Transcript)\b.*?(?=\b(?:President|Prime Minister|Chairman|Federal|Acting)\b)/u.exec(
      words,
    );
  const offset = heading?.[0].length ?? 0;
  const name = words.slice(offset).trimEnd();
  const start = at + all.indexOf(words) + offset;
  const end = start + name.length;
  const strength = turnNameStrength(name);
  if (strength === null) return [];
  const agent =
    strength === 'role' ? null : agentOf(scene, start, start + bareTurnName(name).length);
  return [
    {
      index,
      start,
      end,
      from: at + all.length,
      name: scene.text.slice(start, /[:：]/u.test(all) ? end + 1 : end),
      strength: agent !== null && strength === 'weak' ? 'strong' : strength,
      agent,
      isAtStart: /^\s*$/u.test(scene.text.slice(0, start)),
    },
  ];
}

/** Whom a name means: the person it names last; one who stands in it for an office only when the office is all. */
function agentOf(scene: Scene, start: number, end: number): string | null {
  const heads = headsWithin(scene, start, end);
  const named = heads.filter(({ via }) => via === 'name');
  return onlyAgent(named.length > 0 ? named : heads);
}

/**
 * Which names are turns. One is not enough when only its form speaks for it: a list has colons too. So a report is a
 * transcript when a name with an office, or of a person on record, stands before a colon, or two names do so by turns.
 */
function acceptHeaders(scenes: readonly Scene[], headers: readonly Header[]): Header[] {
  const counts = new Map<string, number>();
  for (const { name } of headers) counts.set(name, (counts.get(name) ?? 0) + 1);
  const recurs = ({ name }: Header): boolean => (counts.get(name) ?? 0) > 1;
  const certain = headers.filter(({ strength }) => strength === 'strong');
  const [firstCertain] = certain;
  if (
    !firstCertain &&
    !alternate(headers.filter((header) => header.strength === 'weak' && recurs(header)))
  )
    return [];
  const inCapitals = certain.filter(({ name }) => isCapitalName(name)).length > certain.length / 2;
  const bySurname = new Map<string, Header[]>();
  for (const header of headers) {
    if (header.strength === 'role' || (header.strength === 'weak' && !recurs(header))) continue;
    const sharing = bySurname.get(surnameOf(header.name));
    if (!sharing) bySurname.set(surnameOf(header.name), [header]);
    else if (!sharing.some(({ name }) => name === header.name)) sharing.push(header);
  }
  const lowerCase = new Set<string>();
  return headers
    .filter(isTurn)
    .map((header) => ({ ...header, agent: header.agent ?? sharedAgent(header) }));

  function isTurn(header: Header): boolean {
    const { strength, name, index } = header;
    if (strength === 'role') return true;
    if (strength === 'strong' && header.agent !== null) return true;
    if (strength === 'strong' && (recurs(header) || !isOrdinary(surnameOf(name))))
      return !inCapitals || isCapitalName(name);
    if (inCapitals !== isCapitalName(name) || isOrdinary(name)) return false;
    if (recurs(header) || bySurname.has(surnameOf(name))) return true;
    return (
      header.isAtStart && bareTurnName(name).includes(' ') && index > (firstCertain?.index ?? index)
    );
  }

  /** A heading is made of words that the report also uses in small letters; a name is not. */
  function isOrdinary(name: string): boolean {
    if (isCapitalName(name)) return false;
    if (lowerCase.size === 0)
      for (const { text } of scenes)
        for (const [word] of text.matchAll(/(?<![\p{L}’'])\p{Ll}{3,}/gu)) lowerCase.add(word);
    return bareTurnName(name)
      .split(/[\s,:：]+/u)
      .some((word) => word.length > 2 && lowerCase.has(word.toLowerCase()));
  }

  function sharedAgent({ name, strength }: Header): string | null {
    if (strength === 'role') return null;
    const same = (bySurname.get(surnameOf(name)) ?? []).filter((other) =>
      mayBeSame(name, other.name),
    );
    const [only, ...others] = new Set(same.flatMap(({ agent }) => (agent === null ? [] : [agent])));
    return others.length === 0 ? (only ?? null) : null;
  }
}

/** True when names of two or more words come back after one another. */
function alternate(headers: readonly Header[]): boolean {
  const names = headers.map(({ name }) => name).filter((name) => bareTurnName(name).includes(' '));
  const lastPlaces = new Map(names.map((name, at) => [name, at]));
  return names.some((name, at) => names[at + 1] !== name && (lastPlaces.get(name) ?? 0) > at);
}

const breakLine =
  /^\s*(?:[*_·•-](?:\s*[*_·•-])+|<(?:…|\.\.\.)>|…|\.\.\.|[[(](?:…|\.\.\.)[\])]|\u2042|END\b.*|\d{1,2}:\d\d\s*[AaPp]\.?[Mm]\.?.*)\s*$/u;
const othersSpeak = /\b(?:spoke|speaks|speech|delivers|responds?|answers?|remarks)\b/iu;
const closing =
  /^(?:The (?:meeting|talks|ceremony|event|conversation|news conference|conference|reception) (?:was|were) attended\b|Also (?:attending|present|taking part)\b|Taking part in\b)/u;

/** What of a text the running turn still holds; `ends` when the text is no longer its speech. */
function carry(
  scene: Scene,
  header: Header,
  end: number,
): { start: number; end: number } | 'ends' | null {
  const { text } = scene;
  if (breakLine.test(text) || closing.test(text) || isHeading(text)) return 'ends';
  if (/^\s*[([<].*[)\]>]\s*$/u.test(text) && !/[)\]>].*[([<]/u.test(text.trim().slice(1, -1)))
    return othersSpeak.test(text) ? 'ends' : null;
  return speaksOfItself(scene, header) ? 'ends' : withoutDirections(text, 0, end);
}

/** A paragraph that begins with the name of who is speaking is the reporter’s again. */
function speaksOfItself(scene: Scene, { agent, name }: Header): boolean {
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
