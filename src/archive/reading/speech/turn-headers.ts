import { onlyOne } from '../only-one.ts';
import type { Scene } from './scene.ts';
import { headsWithin, onlyAgent } from './subject.ts';
import {
  bareTurnName,
  isCapitalName,
  mayBeSame,
  surnameOf,
  turnNameStrength,
  type TurnNameStrength,
  withoutLastNote,
} from './turn-names.ts';

/** The name that begins a turn: where it stands and whom it means. */
export type TurnHeader = {
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
  /^\s*((?:[^\n:：.?!“”"]|(?<=\b(?:\p{Lu}|M[Rr]|M[Rr][Ss]|M[Ss]|D[Rr]|S[Tt]|G[Ee][Nn]|A[Mm][Bb]|S[Ee][Nn]|R[Ee][Pp]|G[Oo][Vv]|L[Tt]|C[Oo][Ll]|J[Rr]|S[Rr]|H[Oo][Nn]))\.){1,160}?)\s?[:：](?=\s|$|[“"])/u;
/** The same after a sentence inside one, where a capture lost its paragraphs. */
const nameInside =
  /(?<=[.!?…”")\]>]\s{1,3})(\p{Lu}(?:[^\n:：.?!“”"(]|(?<=\b\p{Lu})\.){2,119}?(?:\s\([^)]{1,40}\))?)[:：]\s/gu;
/** “Q    Mr. President, …”: capitals transcripts mark a question by its letter alone. */
const letterAtStart = /^\s*(Q)(?:\s{2,}|\s(?=[\p{Lu}(“"—–…]))/u;

/** Finds the names that begin the turns of a transcript, in the order of the text; none where the report is no transcript. */
export function findTurnHeaders(scenes: readonly Scene[]): TurnHeader[] {
  return acceptHeaders(scenes, readHeaders(scenes));
}

function readHeaders(scenes: readonly Scene[]): TurnHeader[] {
  return scenes.flatMap((scene, index) => {
    if (index === 0) return [];
    const found: TurnHeader[] = [];
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

function readName(
  scene: Scene,
  index: number,
  at: number,
  words: string,
  all: string,
): TurnHeader[] {
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
    strength === 'role' ? null : agentOf(scene, start, start + withoutLastNote(name).length);
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
function acceptHeaders(scenes: readonly Scene[], headers: readonly TurnHeader[]): TurnHeader[] {
  const counts = new Map<string, number>();
  for (const { name } of headers) counts.set(name, (counts.get(name) ?? 0) + 1);
  const recurs = ({ name }: TurnHeader): boolean => (counts.get(name) ?? 0) > 1;
  const certain = headers.filter(({ strength }) => strength === 'strong');
  const [firstCertain] = certain;
  if (
    !firstCertain &&
    !alternate(headers.filter((header) => header.strength === 'weak' && recurs(header))) &&
    !alternate(headers.filter((header) => isAnswerInCapitals(header) || header.name === 'Q'))
  )
    return [];
  const named = certain.length > 0 ? certain : headers.filter(isAnswerInCapitals);
  const inCapitals = named.filter(({ name }) => isCapitalName(name)).length > named.length / 2;
  const bySurname = new Map<string, TurnHeader[]>();
  for (const header of headers) {
    if (header.strength === 'role' || (header.strength === 'weak' && !recurs(header))) continue;
    const sharing = bySurname.get(surnameOf(header.name));
    if (!sharing) bySurname.set(surnameOf(header.name), [header]);
    else if (!sharing.some(({ name }) => name === header.name)) sharing.push(header);
  }
  const inSmallLetters = new Map<string, boolean>();
  return headers
    .filter(isTurn)
    .map((header) => ({ ...header, agent: header.agent ?? sharedAgent(header) }));

  function isTurn(header: TurnHeader): boolean {
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

  /** “MS. ROE:”, again and again, between questions. */
  function isAnswerInCapitals(header: TurnHeader): boolean {
    return header.strength === 'weak' && isCapitalName(header.name) && recurs(header);
  }

  /** A heading is made of words that the report also uses in small letters; a name is not. */
  function isOrdinary(name: string): boolean {
    if (isCapitalName(name)) return false;
    return bareTurnName(name)
      .split(/[\s,:：]+/u)
      .some((word) => word.length > 2 && isPrintedSmall(word.toLowerCase()));
  }

  function isPrintedSmall(word: string): boolean {
    const known = inSmallLetters.get(word);
    if (known !== undefined) return known;
    const isPrinted = scenes.some(({ text }) => standsAsWord(text, word));
    inSmallLetters.set(word, isPrinted);
    return isPrinted;
  }

  function sharedAgent({ name, strength }: TurnHeader): string | null {
    if (strength === 'role') return null;
    const same = (bySurname.get(surnameOf(name)) ?? []).filter((other) =>
      mayBeSame(name, other.name),
    );
    return onlyOne(same.flatMap(({ agent }) => agent ?? []));
  }
}

/** True when a word in small letters stands somewhere in a text by itself. */
function standsAsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isInside = /[\p{L}’']$/u.test(text.slice(Math.max(0, at - 2), at));
    if (!isInside && !/^\p{Ll}/u.test(text.slice(at + word.length, at + word.length + 2)))
      return true;
  }
  return false;
}

/** True when names of two or more words come back after one another. */
function alternate(headers: readonly TurnHeader[]): boolean {
  const names = headers
    .map(({ name }) => name)
    .filter((name) => name === 'Q' || bareTurnName(name).includes(' '));
  const lastPlaces = new Map(names.map((name, at) => [name, at]));
  return names.some((name, at) => names[at + 1] !== name && (lastPlaces.get(name) ?? 0) > at);
}
