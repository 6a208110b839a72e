import type { Span } from '../span.ts';
import type { ClauseScene, Subject } from './clause-scene.ts';
import {
  isDependent,
  namedAt,
  namedBeforeApposition,
  namedBeforeWho,
  startOfList,
} from './named-subject.ts';
import {
  capitalised,
  circumstance,
  fillers,
  remembering,
  several,
  someone,
  speakers,
  subordinate,
  unreal,
  verbLike,
} from './outcome-subject-words.ts';

/**
 * Finds who does what the verb at `verb` says, in the sentence around it. Null when nothing was done: the verb is wished,
 * denied, conditional, or in a clause that only explains another; or a speaker says it of himself.
 */
export function findSubject(scene: ClauseScene, sentence: Span, verb: number): Subject | null {
  return subjectOf(scene, sentence, verb, true);
}

/** True when what follows these words only explains another clause: “which”, “after”, “if”. */
export function isDependentBefore(before: string): boolean {
  return subordinate.test(before) || remembering.test(before);
}

/** `mayShare`: the subject may be that of an earlier verb, or of the sentence before; not while these are sought. */
function subjectOf(
  scene: ClauseScene,
  sentence: Span,
  verb: number,
  mayShare: boolean,
): Subject | null {
  const left = withoutFillers(scene.text.slice(sentence.start, verb));
  if (unreal.test(left) || speakers.test(left)) return null;
  const end = sentence.start + left.length;
  if (/(?:^|\s)and$|,$/iu.test(left)) {
    const apposed = namedBeforeApposition(scene, sentence, end);
    if (apposed !== null && !/and$/iu.test(left)) return apposed;
    return mayShare ? sharedSubject(scene, sentence, verb, end) : null;
  }
  const who = /^(.*?),?\s+who$/su.exec(left)?.[1];
  if (who !== undefined) return namedBeforeWho(scene, sentence, sentence.start + who.length);
  if (/\b(?:which|that|there|it|this)$/iu.test(left)) return null;
  const pronoun = /\b(?:he|she|they)$/iu.exec(left);
  if (pronoun) return pronounAt(scene, sentence, end - pronoun[0].length, pronoun[0], mayShare);
  return phraseEndingAt(scene, sentence, end);
}

function withoutFillers(left: string): string {
  const bare = left.replace(fillers, '').trimEnd();
  const without = bare.replace(circumstance, '').trimEnd();
  return without === bare || /[,;]$/u.test(without) ? bare : without;
}

function pronounAt(
  scene: ClauseScene,
  sentence: Span,
  start: number,
  pronoun: string,
  mayShare: boolean,
): Subject | null {
  if (subordinate.test(scene.text.slice(sentence.start, start))) return null;
  if (/they/iu.test(pronoun)) return { who: 'several', agent: null, start };
  const agent = mayShare ? antecedentOf(scene, sentence, start) : null;
  return { who: agent === null ? 'unnamed' : 'agent', agent, start };
}

/** The noun phrase that ends here: several together, somebody by name or office, a side, or somebody without a record. */
function phraseEndingAt(scene: ClauseScene, sentence: Span, end: number): Subject | null {
  const left = scene.text.slice(sentence.start, end);
  const group = several.exec(left);
  if (group) {
    const start = end - (group[1]?.length ?? 0);
    return isDependent(scene, sentence, start) ? null : { who: 'several', agent: null, start };
  }
  return (
    namedAt(scene, sentence, end) ??
    (sideOf.test(left) ? sideEndingAt(scene, sentence, left) : strangerAt(scene, sentence, left))
  );
}

const sideOf = /\b(?:the\s+)(\p{Lu}[\p{L} -]*?)\s+(?:side|party)$/iu;

/** “the Chinese side”: the state. */
function sideEndingAt({ stateCalled }: ClauseScene, sentence: Span, left: string): Subject | null {
  const side = sideOf.exec(left);
  if (!side || subordinate.test(left.slice(0, side.index))) return null;
  return { who: 'side', agent: stateCalled(side[1] ?? ''), start: sentence.start + side.index };
}

const noName = /^(?:The|A|An|Also|This|These|Those|That|It|Our|My|Your|His|Her|Its|Their)$/u;
const business = /\b(?:businesspeople|companies|firms)$/iu;

/** Somebody whom no record has, by a name or as “the host”. */
function strangerAt(scene: ClauseScene, sentence: Span, left: string): Subject | null {
  const name = capitalised.exec(left);
  if (name && !noName.test(name[0])) {
    const start = sentence.start + name.index;
    if (isDependent(scene, sentence, start)) return null;
    return { who: 'unnamed', agent: null, start: startOfList(scene, sentence, start) ?? start };
  }
  if (!someone.test(left) || business.test(left) || subordinate.test(left)) return null;
  return { who: 'unnamed', agent: null, start: sentence.start + left.length };
}

/** The subject of the first verb of the sentence, which a later verb shares: “X thanked Y and invited him”. */
function sharedSubject(
  scene: ClauseScene,
  sentence: Span,
  verb: number,
  end: number,
): Subject | null {
  const first = firstSubject(scene, sentence, end);
  if (!first) return null;
  const between = scene.text.slice(first.verb, verb);
  const isSame =
    !/\b(?:that|who|which|while|whom|where|whereas)\b/iu.test(between) &&
    !hasOwnSubject(scene, first.verb, verb);
  return isSame ? { ...first.subject, start: verb } : { who: 'unnamed', agent: null, start: verb };
}

/** “Berg said Holm had come and invited him”: somebody else does something in between. */
function hasOwnSubject({ text, mentions }: ClauseScene, from: number, to: number): boolean {
  return mentions.some(
    ({ start, end }) =>
      from <= start &&
      end <= to &&
      /^\s+(?:has|had|was|is|will|would|\p{Ll}{2,}ed)\b/u.test(text.slice(end, end + 30)),
  );
}

/** The subject of the first verb before `end` that has one, and where that verb ends. */
function firstSubject(
  scene: ClauseScene,
  sentence: Span,
  end: number,
): { subject: Subject; verb: number } | null {
  for (const { index, 0: word } of scene.text.slice(sentence.start, end).matchAll(verbLike)) {
    const verb = sentence.start + index;
    const subject = subjectOf(scene, sentence, verb, false);
    if (subject) return { subject, verb: verb + word.length };
  }
  return null;
}

/** “He” is the subject of the sentence before, in the same paragraph; within a sentence, its first subject. */
function antecedentOf(scene: ClauseScene, sentence: Span, start: number): string | null {
  const opening = scene.text.slice(sentence.start, start).trim();
  const isOpening =
    opening === '' || /^(?:In|At|On|During|After|Following|Also|Then)\b[^,]*,?$/u.test(opening);
  const before = scene.sentences[scene.sentences.indexOf(sentence) - 1];
  const place = isOpening ? before : { ...sentence, end: start };
  if (!place) return null;
  return onlyPerson(scene, firstSubject(scene, place, place.end)?.subject, place);
}

/** The agent who is the subject, unless another person whom a pronoun may mean stands in the same words. */
function onlyPerson(
  { mentions, isPerson }: ClauseScene,
  subject: Subject | undefined,
  place: Span,
): string | null {
  if (subject?.who !== 'agent' || subject.agent === null) return null;
  const isAmbiguous = mentions.some(
    ({ agent, start, end }) =>
      place.start <= start &&
      end <= place.end &&
      agent !== subject.agent &&
      (agent === null || isPerson(agent)),
  );
  return isAmbiguous ? null : subject.agent;
}
