import type { Mention } from '../mentions.ts';
import type { Span } from '../span.ts';
import type { ClauseScene, Subject } from './clause-scene.ts';
import {
  beginsClause,
  joined,
  nameList,
  prepositions,
  subordinate,
} from './outcome-subject-words.ts';

/** The agent whose name or office ends here, unless it only belongs to the phrase before it. */
export function namedAt(scene: ClauseScene, sentence: Span, end: number): Subject | null {
  const mention = mentionEndingAt(scene, sentence, end);
  if (!mention) return null;
  const before = scene.text.slice(sentence.start, mention.start);
  const of = /\s+(?:of|from)\s+(?:the\s+)?$/u.exec(before);
  if (of) return namedAt(scene, sentence, sentence.start + of.index);
  const start = startOfTitles(scene, sentence, mention);
  if (isDependent(scene, sentence, start)) return null;
  const list = startOfList(scene, sentence, start);
  if (list !== null) return { who: 'several', agent: null, start: list };
  const isKnown = mention.agent !== null && !isPartOfName(scene, mention, start);
  return { who: isKnown ? 'agent' : 'unnamed', agent: isKnown ? mention.agent : null, start };
}

/** “… Nawaz Sharif, Prime Minister of Pakistan, invited”: the name before the words between two commas. */
export function namedBeforeApposition(
  scene: ClauseScene,
  sentence: Span,
  end: number,
): Subject | null {
  const inner = scene.text.slice(sentence.start, end).replace(/,\s*$/u, '');
  const comma = inner.lastIndexOf(',');
  if (comma < 0) return null;
  const between = inner.slice(comma + 1);
  if (/\b(?:and|who|which|that|together|along)\b/iu.test(between) || between.length > 120)
    return null;
  const subject = namedAt(scene, sentence, sentence.start + comma);
  return subject?.who === 'agent' ? subject : null;
}

/** A clause with “who” tells of the name before it, whatever that name is governed by. */
export function namedBeforeWho(scene: ClauseScene, sentence: Span, end: number): Subject | null {
  const left = scene.text.slice(sentence.start, end);
  const comma = left.lastIndexOf(',');
  const isNear = comma >= 0 && left.length - comma <= 90;
  for (const at of isNear ? [end, sentence.start + comma] : [end]) {
    const mention = mentionEndingAt(scene, sentence, at);
    if (mention?.agent != null) return { who: 'agent', agent: mention.agent, start: mention.start };
  }
  return null;
}

/** True when what begins here is governed by the words before it, or explains another clause. */
export function isDependent({ text }: ClauseScene, sentence: Span, start: number): boolean {
  const before = text.slice(sentence.start, start);
  return (
    subordinate.test(before) ||
    prepositions.test(before) ||
    /\bof\s+(?:the\s+)?$/iu.test(before) ||
    /^(?:Since|When|If|As|Before|After)\s/u.test(text.slice(start, start + 8)) ||
    /\b(?:Since|When|If|As|Before|After)\s$/u.test(before)
  );
}

/** “Putin and Xi Jinping signed”: where the names begin that an “and” joins to this one; null when none does. */
export function startOfList({ text }: ClauseScene, sentence: Span, start: number): number | null {
  const before = text.slice(sentence.start, start);
  const joint = joined.exec(before);
  if (!joint || beginsClause.test(before)) return null;
  const names = nameList.exec(before.slice(0, joint.index));
  if (!names) return sentence.start + joint.index;
  const isGoverned = /\b(?:to|in|of|with|from|at|on|for|by)\s+$/iu.test(
    before.slice(0, names.index),
  );
  const firstOwn = isGoverned ? names[0].indexOf(', ') + 1 : 0;
  return sentence.start + names.index + firstOwn;
}

function mentionEndingAt(
  { mentions }: ClauseScene,
  sentence: Span,
  end: number,
): Mention | undefined {
  return mentions.find((each) => each.end === end && each.start >= sentence.start);
}

/** “Bank of Norland” and “Eastern Rail Norland” are not Norland. */
function isPartOfName(
  { text, isPerson }: ClauseScene,
  { agent, start }: Mention,
  from: number,
): boolean {
  return (
    agent !== null &&
    !isPerson(agent) &&
    /\p{Lu}/u.test(text.slice(from, start).replace(/^The\b/u, ''))
  );
}

const titlesBefore =
  /(?:(?:[Tt]he|[Aa]cting|[Ff]irst|[Ff]ormer|[Nn]ew|[Tt]hen)\s+)*(?:\p{Lu}[\p{L}.’'-]*\s+(?:(?:of|the|for|and)\s+(?=(?:the\s+)?\p{Lu}))*)*$/u;
const introduction =
  /^(?:In|At|On|During|After|Following|For|Also|Then|However|Moreover|Meanwhile|With|As|Since|When|If|While|Before)\s/u;

/** “President of Kazakhstan Nursultan Nazarbayev”: the words of title before a name belong to it. */
function startOfTitles(scene: ClauseScene, sentence: Span, mention: Mention): number {
  const before = scene.text.slice(sentence.start, mention.start);
  const titles = titlesBefore.exec(before);
  const from = Math.max(
    titles ? titles.index : before.length,
    endOfOtherName(scene, sentence, before),
  );
  const intro = introduction.exec(before.slice(from));
  return sentence.start + from + (intro?.[0].length ?? 0);
}

/** Where the last “and” ends that somebody else’s name stands before; 0 when none does. */
function endOfOtherName(scene: ClauseScene, sentence: Span, before: string): number {
  const joints = Array.from(before.matchAll(/(?<name>\p{L}[\p{L}.’'-]*)\s+and\s+/gu));
  const other = joints.findLast(({ index, 0: words, groups }) =>
    isOtherName(
      scene,
      sentence.start + index,
      groups?.['name'] ?? '',
      before.slice(index + words.length),
    ),
  );
  return other ? other.index + other[0].length : 0;
}

/** “Mr Roe and Mr …”, “President Roe and President …”: what stands before the “and” is somebody, no part of one title. */
function isOtherName(
  { mentions, isPerson }: ClauseScene,
  at: number,
  name: string,
  after: string,
): boolean {
  if (!/^(?:the\s+)?\p{Lu}/iu.test(after) && after !== '') return false;
  const end = at + name.length;
  const isNamed = mentions.some(
    (each) => each.end === end && (each.agent === null || isPerson(each.agent)),
  );
  return isNamed || (/^(?:Mr|Mrs|Ms|Dr)\b/u.test(after) && /^\p{Lu}/u.test(name));
}
