import type { Mention } from './mentions.ts';
import { mentionsAt, type Scene, sentenceAt } from './scene.ts';
import { headsWithin, isJoint, onlyAgent, senderWithin, startOfNaming } from './subject.ts';
import { isNameOfTurn } from './turn-names.ts';
import { saidBy, sayingAfter, sayingAlone, sayingBefore, sayingBeside } from './verbs-of-saying.ts';

/** Who is said to speak by which words; the words stand in the same text as the scene they were found in. */
export type Attribution = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly speaker: string | null;
  readonly certainty: 'certain' | 'probable' | 'unknown';
  /** True when the words name nobody (“he said”, “the message reads”): who is meant stands before them. */
  readonly isAnaphoric: boolean;
};

/** How the speech before an attribution ends: with a comma, with a mark of its own, with a full stop; `alone` is speech without marks. */
export type Ending = 'comma' | 'mark' | 'stop' | 'alone';

/** No attribution is longer, nor stands farther from the words. */
const reach = 300;

const verbAfter = new RegExp(`(?<![\\p{L}'’-])${sayingAfter}(?![\\p{L}'’-])`, 'u');
const verbAlone = new RegExp(`(?<![\\p{L}'’-])${sayingAlone}(?![\\p{L}'’-])`, 'u');
const verbBesideOnly = new RegExp(`(?<![\\p{L}'’-])${sayingBeside}(?![\\p{L}'’-])`, 'u');
const startsWithVerbAlone = new RegExp(`^(?:(?:also|then)\\s+)?${sayingAlone}\\s+(?=\\S)`, 'u');
const startsWithVerb = new RegExp(`^(?:(?:also|then)\\s+)?${sayingBeside}\\s+(?=\\S)`, 'u');
const besideSpeech = new RegExp(
  `(?<![\\p{L}'’-])(${sayingBeside}|saying|stating|noting|stressing|emphasi[sz]ing|highlighting|adding|writing)(?:[\\s,]+(?:that|in\\s+part(?:icular)?|specifically|the\\s+following|as\\s+follows|among\\s+other\\s+things)){0,2}[,:]?\\s*[–—-]?\\s*$`,
  'u',
);
const anyBefore = new RegExp(`(?<![\\p{L}'’-])${sayingBefore}(?![\\p{L}'’-])`, 'gu');
const passive = new RegExp(`\\b(?:was|were|is|has been)\\s+(?:also\\s+)?${saidBy}\\s+`, 'u');

const verbsFor = { comma: verbAfter, mark: verbBesideOnly, stop: verbBesideOnly, alone: verbAlone };

/** Where a noun phrase ends at the latest. */
const phraseEnd =
  /[,;:!?“”"«»()]|\s[–—-]\s|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St))\.(?=\s|$)|\s(?:during|at|after|before|following|when|while|as|on|with|and(?=\s\p{Ll})|but|who|that|commenting|speaking|adding|noting|opening|summing)(?=\s)/u;
const adjunct =
  /^(?:$|,|[–—-]|(?:during|at|in|after|before|following|when|while|as|on|to (?:reporters|journalists|the (?:press|media))|with|and|commenting|speaking|opening|in turn|today|yesterday|of|about|regarding|earlier|then|later|here)\b)/u;
const plainAdjunct =
  /^(?:$|,|[–—-]|(?:during|at|in|after|before|following|when|while|as|on|to (?:reporters|journalists|the (?:press|media))|commenting|speaking|opening|today|yesterday|earlier|then|later)\b)/u;
const pronoun = /^(?:he|she)$/iu;
const notSubject =
  /^(?:I|we|you|it|this|that|these|those|who|which|what|there|if|when|as|because|but|and|or|so|where|how|to|not|is|was|are|were|mr president|nobody|everyone|someone)\b/iu;
const someoneElse = /(?:^|\s)(?:the|our|his|her|its|an?)\s+\p{L}|\p{Lu}/u;
const message =
  /\b(?:messages?|telegrams?|greetings?|letters?|statement|address|text|condolences|congratulations)$/iu;

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
  const beside = besideSpeech.exec(clause);
  const verbs = beside?.[1]
    ? [{ index: beside.index, words: beside[1] }]
    : Array.from(clause.matchAll(anyBefore), ({ 0: words, index }) => ({ index, words }));
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
  const isOthers = beside === null && isOfAnother(scene, attribution.end, to);
  return {
    attribution: isOthers ? { ...attribution, speaker: null, certainty: 'unknown' } : attribution,
    isBeside,
  };
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
  anyBefore.lastIndex = 0;
  const verb = anyBefore.exec(clause);
  anyBefore.lastIndex = 0;
  if (!verb) return null;
  return attributionOfVerb(scene, start, start + verb.index, start + verb.index + verb[0].length);
}

function accordingTo(scene: Scene, start: number, clause: string): Attribution | null {
  const lead = /^(?:according to|in the words of|as)\s+/u.exec(clause);
  if (!lead) return null;
  const rest = clause.slice(lead[0].length);
  if (lead[0].startsWith('as')) {
    const verb = verbBesideOnly.exec(rest);
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
  const verb = (ending === 'alone' ? startsWithVerbAlone : startsWithVerb).exec(clause);
  if (!verb) return null;
  const rest = clause.slice(verb[0].length);
  const length = phraseEnd.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, length).trimEnd();
  if (!isName(name)) return null;
  if (ending !== 'comma' && !adjunctFor(ending).test(withoutStop(rest.slice(length)))) return null;
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
  const verb = verbsFor[ending].exec(clause);
  if (!verb) return null;
  const subject = clause.slice(0, verb.index).trimEnd();
  const name = withoutAdverbs(subject);
  if (!isName(name) || name.split(/\s+/u).length > 24) return null;
  if (/[;:!?“”"«»]|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St))\.\s/u.test(name)) return null;
  if (
    ending !== 'comma' &&
    !adjunctFor(ending).test(withoutStop(clause.slice(verb.index + verb[0].length)))
  )
    return null;
  if (
    (ending === 'stop' || ending === 'alone') &&
    name.includes(',') &&
    !/^[^,]+(?:,[^,]+,?)?$/u.test(name)
  )
    return null;
  return named(scene, start, start + verb.index + verb[0].length, start, start + name.length);
}

function adjunctFor(ending: Ending): RegExp {
  return ending === 'alone' ? plainAdjunct : adjunct;
}

/** What follows a verb, without the full stop and what stands after it. */
function withoutStop(words: string): string {
  return words.trimStart().replace(/^[.!?…]+(?:\s.*)?$/su, '');
}

/** Whether words can name somebody: a pronoun, a name, or an article with a noun. */
function isName(words: string): boolean {
  if (words === '' || (notSubject.test(words) && !pronoun.test(words))) return false;
  if (/\b(?:will|would|can|could|may|might|must|should)$/u.test(words)) return false;
  return pronoun.test(words) || /^they$/iu.test(words) || someoneElse.test(words);
}

/** The attribution of words whose subject is known to stand between `nameStart` and `nameEnd`. */
function named(
  scene: Scene,
  start: number,
  end: number,
  nameStart: number,
  nameEnd = end,
): Attribution {
  const words = scene.text.slice(start, end);
  const name = withoutAdverbs(scene.text.slice(nameStart, nameEnd));
  const heads = headsWithin(scene, nameStart, nameEnd);
  const isTogether = heads.some((head) => isJoint(scene.text, head, nameStart));
  const isMessage = heads.length === 0 && message.test(name);
  const speaker = isMessage
    ? senderWithin(scene, nameStart, nameEnd)
    : isTogether
      ? null
      : onlyAgent(heads);
  return {
    start,
    end,
    words,
    speaker,
    certainty: speaker === null ? 'unknown' : 'certain',
    isAnaphoric: speaker === null && heads.length === 0 && (pronoun.test(name) || isMessage),
  };
}

/** The attribution of a verb whose subject stands before it in the sentence. */
function attributionOfVerb(
  scene: Scene,
  from: number,
  verbStart: number,
  verbEnd: number,
): Attribution | null {
  const { text } = scene;
  const left = withoutAdverbs(text.slice(from, verbStart));
  const leftEnd = from + left.length;
  const heads = headsWithin(scene, from, verbStart);
  const isParticiple = /ing(?:\sout)?$/u.test(text.slice(verbStart, verbEnd));
  if (!isParticiple) {
    const last = heads.at(-1);
    if (last && isAppositive(text.slice(last.end, leftEnd))) return ofHead(last, heads);
    const near = nearestPhrase(left);
    if (notSubject.test(near) && !/^(?:and|but|who)\b/iu.test(near)) return null;
    if (!/(?:^|\s|,)(?:and|but|who)$/iu.test(left)) return ofPhrase(near);
  }
  const [first] = heads;
  if (first) return ofHead(first, heads, onlyAgent(heads) === null);
  const opening = /^\s*(?:He|She)\b/u.exec(text.slice(from, verbStart));
  return {
    ...bare(opening ? from + opening[0].search(/\S/u) : verbStart),
    isAnaphoric: opening !== null,
  };

  function ofHead(head: Mention, all: readonly Mention[], competes = false): Attribution {
    const start = startOfNaming(text, head.start, from);
    const speaker = isJoint(text, head, from) && !competes ? null : head.agent;
    return {
      ...bare(start),
      speaker,
      certainty:
        speaker === null ? 'unknown' : competes || all.length === 0 ? 'probable' : 'certain',
    };
  }

  function ofPhrase(near: string): Attribution {
    const nameStart = leftEnd - near.trimStart().length;
    return named(scene, nameStart, verbEnd, nameStart, leftEnd);
  }

  function bare(start: number): Attribution {
    return {
      start,
      end: verbEnd,
      words: text.slice(start, verbEnd),
      speaker: null,
      certainty: 'unknown',
      isAnaphoric: false,
    };
  }
}

/** True for what may stand between a name and its verb: nothing, an apposition between commas, a country. */
function isAppositive(between: string): boolean {
  return /^(?:\s*|,[^,]{0,120},?\s*|\s+of(?:\s+the)?(?:\s+\p{Lu}[\p{L}’'-]*){1,4}\s*|\s*\([^)]{0,40}\)\s*)$/u.test(
    between,
  );
}

/** The words that end a stretch, back to the last mark or joining word. */
function nearestPhrase(left: string): string {
  const cut = [
    ...left.matchAll(/[,;:“”"«»]\s*|\s[–—-]\s|\b(?:and|but|that|while|as|when|where)\s+/giu),
  ]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((end) => end < left.length)
    .at(-1);
  return left.slice(cut ?? 0);
}

function withoutAdverbs(words: string): string {
  return words.replace(
    /(?:[\s,]+(?:also|then|further|later|again|once again|in turn|in his turn|in her turn|repeatedly|has|have|had|previously|earlier|himself|herself|today|yesterday|separately|specifically|particularly|in particular|additionally|meanwhile|however|recently|rightly|once|clearly|on \w+day))*[\s,]*$/u,
    '',
  );
}

/** The sentence that stands before a place and ends there; undefined at the beginning of a text. */
export function sentenceBefore(
  scene: Scene,
  at: number,
): { start: number; end: number } | undefined {
  const before = scene.text.slice(0, at).trimEnd().length;
  return before === 0 ? undefined : sentenceAt(scene, before - 1);
}
