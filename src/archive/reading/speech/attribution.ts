import {
  adjuncts,
  type Ending,
  leadsToSpeech,
  notSubject,
  passive,
  phraseEnd,
  reach,
  verbBeside,
  verbsAfter,
  verbsBefore,
  verbsFirst,
} from './attribution-patterns.ts';
import {
  type Attribution,
  isName,
  named,
  attributionOfVerb,
  withoutAdverbs,
} from './attribution-subject.ts';
import { mentionsAt, type Scene, sentenceAt } from './scene.ts';
import { isNameOfTurn } from './turn-names.ts';

/** Finds the attribution that follows speech from `from` on: “…,” the Head of State said; “…,” said the President. */
export function attributionAfter(
  scene: Scene,
  from: number,
  to: number,
  ending: Ending,
): Attribution | null {
  const { text } = scene;
  const start = from + (/^[\s,–—-]*/u.exec(text.slice(from, from + 8))?.[0].length ?? 0);
  const clause = text.slice(start, Math.min(to, start + reach));
  return (
    accordingTo(scene, start, clause) ??
    verbFirst(scene, start, clause, ending) ??
    subjectFirst(scene, start, clause, ending)
  );
}

/** True when a stretch is an attribution and nothing else: the rule for speech after a dash, which no mark closes. */
export function wholeAttribution(scene: Scene, start: number, end: number): Attribution | null {
  const clause = scene.text.slice(start, end).replace(/[.,\s]+$/u, '');
  if (clause.length > reach) return null;
  return verbFirst(scene, start, clause, 'alone') ?? subjectFirst(scene, start, clause, 'alone');
}

/** Finds the attribution that stands before speech in its sentence; `isBeside` when the verb or a colon leads to the words. */
export function attributionBefore(
  scene: Scene,
  from: number,
  to: number,
): { attribution: Attribution; isBeside: boolean } | null {
  const start = Math.max(from, to - reach);
  const clause = scene.text.slice(start, to);
  const leading = /(?:^|[\s(])(?:[Aa]ccording to|[Ii]n the words of)\s+(.*?),\s*$/u.exec(clause);
  if (leading?.[1] !== undefined) {
    const at = start + leading.index;
    const name = start + clause.lastIndexOf(leading[1]);
    return { attribution: named(scene, at, name + leading[1].length, name), isBeside: true };
  }
  const turn = /^\s*([^:]{3,160}):\s*$/u.exec(clause);
  if (turn?.[1] !== undefined && turn[1].includes(' ') && isNameOfTurn(turn[1])) {
    const name = start + clause.indexOf(turn[1]);
    return { attribution: named(scene, name, name + turn[1].length, name), isBeside: true };
  }
  const beside = leadsToSpeech.exec(clause);
  const verbs = beside?.[1]
    ? [{ index: beside.index, words: beside[1] }]
    : Array.from(clause.matchAll(verbsBefore), ({ 0: words, index }) => ({ index, words }));
  const verb = verbs.at(-1);
  if (!verb) return null;
  const attribution = attributionOfVerb(
    scene,
    start,
    start + verb.index,
    start + verb.index + verb.words.length,
  );
  if (!attribution) return null;
  const isBeside = beside !== null || /:\s*$/u.test(clause);
  const isOthers =
    beside === null &&
    !leadsToListener(verb.words, scene.text.slice(attribution.end, to)) &&
    isOfAnother(scene, attribution.end, to);
  return {
    attribution: isOthers ? { ...attribution, speaker: null, certainty: 'unknown' } : attribution,
    isBeside,
  };
}

/** “told Jan Holm: “…””: whoever stands between verb and words is spoken to. */
function leadsToListener(verb: string, between: string): boolean {
  return (
    /^(?:told|assured|reminded|informed|asked|answered|warned|urged)$/u.test(verb) &&
    /^\s+[^,:;.]{1,90}[,:]\s*$/u.test(between)
  );
}

/** True when words between a verb and the speech bring in somebody else (“noting the Minister’s declaration that “…””). */
function isOfAnother(scene: Scene, from: number, to: number): boolean {
  return (
    /['’]s?\s+(?:\p{L}+\s+){0,2}(?:declaration|statement|words|remarks?|claim|assertion|comments?|view|promise|message|speech|call)\b/u.test(
      scene.text.slice(from, to),
    ) || mentionsAt(scene, from, to).some(({ agent }) => agent === null || scene.isPerson(agent))
  );
}

/** Finds the attribution that a whole sentence makes: “This was stated by the President”, “He noted that …”. */
export function attributionIn(scene: Scene, start: number, end: number): Attribution | null {
  const clause = scene.text.slice(start, Math.min(end, start + 2 * reach));
  const by = passive.exec(clause);
  if (by) {
    const name = start + by.index + by[0].length;
    const rest = clause.slice(by.index + by[0].length);
    const length = phraseEnd.exec(rest)?.index ?? rest.length;
    return named(scene, start + by.index, name + length, name);
  }
  const [verb] = clause.matchAll(verbsBefore);
  if (!verb) return null;
  return attributionOfVerb(scene, start, start + verb.index, start + verb.index + verb[0].length);
}

function accordingTo(scene: Scene, start: number, clause: string): Attribution | null {
  const lead = /^(?:according to|in the words of|as)\s+/u.exec(clause);
  if (!lead) return null;
  const rest = clause.slice(lead[0].length);
  if (lead[0].startsWith('as')) {
    const verb = verbBeside.exec(rest);
    if (!verb || notSubject.test(rest)) return null;
    const name = start + lead[0].length;
    return named(scene, name, name + verb.index + verb[0].length, name, name + verb.index);
  }
  const length = phraseEnd.exec(rest)?.index ?? rest.length;
  const name = start + lead[0].length;
  return named(scene, start, name + length, name);
}

/** “said the President of Kazakhstan” */
function verbFirst(
  scene: Scene,
  start: number,
  clause: string,
  ending: Ending,
): Attribution | null {
  const verb = verbsFirst[ending].exec(clause);
  if (!verb) return null;
  const rest = clause.slice(verb[0].length);
  const length = phraseEnd.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, length).trimEnd();
  if (!isName(name)) return null;
  if (!adjuncts[ending].test(withoutStop(rest.slice(length)))) return null;
  if (ending === 'alone' && /^an?\s|[‘’]\p{L}+\s/u.test(name)) return null;
  const at = start + verb[0].length;
  return named(scene, start, at + name.length, at);
}

/** “the Head of State said”, “Nursultan Nazarbayev, in turn, emphasized” */
function subjectFirst(
  scene: Scene,
  start: number,
  clause: string,
  ending: Ending,
): Attribution | null {
  const verb = verbsAfter[ending].exec(clause);
  if (!verb) return null;
  const subject = clause.slice(0, verb.index).trimEnd();
  const name = withoutAdverbs(subject);
  if (!isName(name) || name.split(/\s+/u).length > 24) return null;
  if (/[;:!?“”"«»]|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St))\.\s/u.test(name)) return null;
  if (!adjuncts[ending].test(withoutStop(clause.slice(verb.index + verb[0].length)))) return null;
  if (
    (ending === 'stop' || ending === 'alone') &&
    name.includes(',') &&
    !/^[^,]+(?:,[^,]+,?)?$/u.test(name)
  )
    return null;
  return named(scene, start, start + verb.index + verb[0].length, start, start + name.length);
}

/** What follows a verb, without the full stop and what stands after it. */
function withoutStop(words: string): string {
  return words.trimStart().replace(/^[.!?…]+(?:\s.*)?$/su, '');
}

/** The sentence that stands before a place and ends there; undefined at the beginning of a text. */
export function sentenceBefore(
  scene: Scene,
  at: number,
): { start: number; end: number } | undefined {
  const before = scene.text.slice(0, at).trimEnd().length;
  return before === 0 ? undefined : sentenceAt(scene, before - 1);
}
