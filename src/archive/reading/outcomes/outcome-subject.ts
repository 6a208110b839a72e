import type { Discourse } from '../discourse.ts';
import type { Mention } from '../mentions.ts';
import {
  beginsClause,
  capitalised,
  circumstance,
  fillers,
  joined,
  nameList,
  prepositions,
  remembering,
  several,
  someone,
  speakers,
  subordinate,
  unreal,
  verbLike,
} from './outcome-subject-words.ts';
import type { Span, Text } from '../span.ts';

/** Who does what a verb says. `start` is where the words for it begin. */
export type Subject = {
  /** `unnamed`: the text says who, and no record answers to it; `several`: more than one did it together. */
  readonly who: 'agent' | 'side' | 'several' | 'unnamed';
  readonly agent: string | null;
  readonly start: number;
};

/**
 * Finds who does what the verb at `verb` says, in the sentence around it. Null when nothing was done: the verb is wished,
 * denied, conditional, or in a clause that only explains another; or a speaker says it of himself.
 */
export function findSubject(
  text: Text,
  sentence: Span,
  verb: number,
  sentences: readonly Span[],
  discourse: Discourse,
): Subject | null {
  const reader = readerOf(text, discourse);
  return reader.subjectOf(sentence, verb, sentences, true);
}

/** True when what follows these words only explains another clause: “which”, “after”, “if”. */
export function isDependentBefore(before: string): boolean {
  return subordinate.test(before) || remembering.test(before);
}

type Reader = {
  readonly subjectOf: (
    sentence: Span,
    verb: number,
    sentences: readonly Span[],
    mayShare: boolean,
  ) => Subject | null;
};

function readerOf({ p, text }: Text, discourse: Discourse): Reader {
  const mentions = discourse.mentions.filter((mention) => mention.p === p);

  function subjectOf(
    sentence: Span,
    verb: number,
    sentences: readonly Span[],
    mayShare: boolean,
  ): Subject | null {
    const left = stripFillers(text.slice(sentence.start, verb));
    if (unreal.test(left) || speakers.test(left)) return null;
    const end = sentence.start + left.length;
    if (/(?:^|\s)and$|,$/iu.test(left)) {
      const apposed = beforeApposition(sentence, end);
      if (apposed !== null && !/and$/iu.test(left)) return apposed;
      return mayShare ? sharedSubject(sentence, verb, end, sentences) : null;
    }
    return phraseEndingAt(sentence, end, sentences, mayShare);
  }

  /** “… Nawaz Sharif, Prime Minister of Pakistan, invited”: the name before the words between two commas. */
  function beforeApposition(sentence: Span, end: number): Subject | null {
    const inner = text.slice(sentence.start, end).replace(/,\s*$/u, '');
    const comma = inner.lastIndexOf(',');
    if (comma < 0) return null;
    const between = inner.slice(comma + 1);
    if (/\b(?:and|who|which|that|together|along)\b/iu.test(between) || between.length > 120)
      return null;
    const subject = namedAt(sentence, sentence.start + comma);
    return subject?.who === 'agent' ? subject : null;
  }

  function phraseEndingAt(
    sentence: Span,
    end: number,
    sentences: readonly Span[],
    mayShare: boolean,
  ): Subject | null {
    const left = text.slice(sentence.start, end);
    const who = /^(.*?),?\s+who$/su.exec(left)?.[1];
    if (who !== undefined) return subjectOfRelative(sentence, sentence.start + who.length);
    if (/\b(?:which|that|there|it|this)$/iu.test(left)) return null;
    const pronoun = /\b(he|she|they)$/iu.exec(left);
    if (pronoun) {
      const start = end - pronoun[0].length;
      if (subordinate.test(left.slice(0, -pronoun[0].length))) return null;
      if (/they/iu.test(pronoun[0])) return { who: 'several', agent: null, start };
      const agent = mayShare ? antecedentOf(sentence, start, sentences) : null;
      return { who: agent === null ? 'unnamed' : 'agent', agent, start };
    }
    const group = several.exec(left);
    if (group) {
      const start = sentence.start + left.length - (group[1]?.length ?? 0);
      if (isDependent(sentence, start)) return null;
      return { who: 'several', agent: null, start };
    }
    const side = /\b(?:the\s+)(\p{Lu}[\p{L} -]*?)\s+(?:side|party)$/iu.exec(left);
    const named = namedAt(sentence, end);
    if (named) return named;
    if (side) return sideAt(sentence.start + side.index, side[1] ?? '', left.slice(0, side.index));
    const name = capitalised.exec(left);
    if (
      name &&
      !/^(?:The|A|An|Also|This|These|Those|That|It|Our|My|Your|His|Her|Its|Their)$/u.test(name[0])
    ) {
      const start = sentence.start + name.index;
      if (isDependent(sentence, start)) return null;
      return { who: 'unnamed', agent: null, start: startOfList(sentence, start) ?? start };
    }
    return someone.test(left) && !/\b(?:businesspeople|companies|firms)$/iu.test(left)
      ? unnamed(end, left)
      : null;
  }

  function unnamed(start: number, before: string): Subject | null {
    return subordinate.test(before) ? null : { who: 'unnamed', agent: null, start };
  }

  function sideAt(start: number, demonym: string, before: string): Subject | null {
    if (subordinate.test(before)) return null;
    return { who: 'side', agent: discourse.stateCalled(demonym), start };
  }

  /** The agent whose name or office ends here, unless it only belongs to the phrase before it. */
  function namedAt(sentence: Span, end: number): Subject | null {
    const mention = mentions.find((each) => each.end === end && each.start >= sentence.start);
    if (!mention) return null;
    const before = text.slice(sentence.start, mention.start);
    const of = /\s+(?:of|from)\s+(?:the\s+)?$/u.exec(before);
    if (of) return namedAt(sentence, sentence.start + of.index);
    const start = startOfTitles(sentence, mention);
    if (isDependent(sentence, start)) return null;
    const list = startOfList(sentence, start);
    if (list !== null) return { who: 'several', agent: null, start: list };
    const isKnown = mention.agent !== null && !isPartOfName(mention, start);
    return { who: isKnown ? 'agent' : 'unnamed', agent: isKnown ? mention.agent : null, start };
  }

  /** “Bank of Norland” and “Eastern Rail Norland” are not Norland. */
  function isPartOfName({ agent, start }: Mention, from: number): boolean {
    return (
      agent !== null &&
      !discourse.isPerson(agent) &&
      /\p{Lu}/u.test(text.slice(from, start).replace(/^The\b/u, ''))
    );
  }

  /** “President of Kazakhstan Nursultan Nazarbayev”: the words of title before a name belong to it. */
  function startOfTitles(sentence: Span, mention: Mention): number {
    const before = text.slice(sentence.start, mention.start);
    const titles =
      /(?:(?:[Tt]he|[Aa]cting|[Ff]irst|[Ff]ormer|[Nn]ew|[Tt]hen)\s+)*(?:\p{Lu}[\p{L}.’'-]*\s+(?:(?:of|the|for|and)\s+(?=(?:the\s+)?\p{Lu}))*)*$/u.exec(
        before,
      );
    const joints = Array.from(before.matchAll(/(?<name>\p{L}[\p{L}.’'-]*)\s+and\s+/gu));
    const other = joints.findLast(({ index, 0: words, groups }) =>
      isOtherName(
        sentence.start + index,
        groups?.['name'] ?? '',
        before.slice(index + words.length),
      ),
    );
    const joint = other ? other.index + (other.groups?.['name']?.length ?? 0) : -1;
    const afterJoint = joint + (/^\s+and\s+/u.exec(before.slice(joint))?.[0].length ?? 0);
    const from = Math.max(titles ? titles.index : before.length, joint < 0 ? 0 : afterJoint);
    const intro =
      /^(?:In|At|On|During|After|Following|For|Also|Then|However|Moreover|Meanwhile|With|As|Since|When|If|While|Before)\s/u.exec(
        before.slice(from),
      );
    return sentence.start + from + (intro?.[0].length ?? 0);
  }

  /** “Mr Roe and Mr …”, “President Roe and President …”: what stands before the “and” is somebody, no part of one title. */
  function isOtherName(at: number, name: string, after: string): boolean {
    if (!/^(?:the\s+)?\p{Lu}/iu.test(after) && after !== '') return false;
    const end = at + name.length;
    const isPerson = mentions.some(
      (each) => each.end === end && (each.agent === null || discourse.isPerson(each.agent)),
    );
    return isPerson || (/^(?:Mr|Mrs|Ms|Dr)\b/u.test(after) && /^\p{Lu}/u.test(name));
  }

  function isDependent(sentence: Span, start: number): boolean {
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
  function startOfList(sentence: Span, start: number): number | null {
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

  function subjectOfRelative(sentence: Span, end: number): Subject | null {
    const named = namedInRelative(sentence, end);
    if (named) return named;
    const left = text.slice(sentence.start, end);
    const comma = left.lastIndexOf(',');
    if (comma < 0 || left.length - comma > 90) return null;
    return namedInRelative(sentence, sentence.start + comma);
  }

  /** A clause with “who” tells of the name before it, whatever that name is governed by. */
  function namedInRelative(sentence: Span, end: number): Subject | null {
    const mention = mentions.find((each) => each.end === end && each.start >= sentence.start);
    if (!mention || mention.agent === null) return null;
    return { who: 'agent', agent: mention.agent, start: mention.start };
  }

  /** The subject of the first verb of the sentence, which a later verb shares: “X thanked Y and invited him”. */
  function sharedSubject(
    sentence: Span,
    verb: number,
    end: number,
    sentences: readonly Span[],
  ): Subject | null {
    const first = firstSubject(sentence, end, sentences);
    if (!first) return null;
    const between = text.slice(first.verb, verb);
    const isSame =
      !/\b(?:that|who|which|while|whom|where|whereas)\b/iu.test(between) &&
      !hasOwnSubject(first.verb, verb);
    return isSame
      ? { ...first.subject, start: verb }
      : { who: 'unnamed', agent: null, start: verb };
  }

  /** “Berg said Holm had come and invited him”: somebody else does something in between. */
  function hasOwnSubject(from: number, to: number): boolean {
    return mentions.some(
      ({ start, end }) =>
        from <= start &&
        end <= to &&
        /^\s+(?:has|had|was|is|will|would|\p{Ll}{2,}ed)\b/u.test(text.slice(end, end + 30)),
    );
  }

  /** The agent who is the subject, unless another person whom a pronoun may mean stands in the same words. */
  function onlyPerson(subject: Subject | undefined, from: number, to: number): string | null {
    if (subject?.who !== 'agent' || subject.agent === null) return null;
    const isAmbiguous = mentions.some(
      ({ agent, start, end }) =>
        from <= start &&
        end <= to &&
        agent !== subject.agent &&
        (agent === null || discourse.isPerson(agent)),
    );
    return isAmbiguous ? null : subject.agent;
  }

  function firstSubject(
    sentence: Span,
    end: number,
    sentences: readonly Span[],
  ): { subject: Subject; verb: number } | null {
    for (const { index, 0: word } of text.slice(sentence.start, end).matchAll(verbLike)) {
      const verb = sentence.start + index;
      const subject = subjectOf(sentence, verb, sentences, false);
      if (subject) return { subject, verb: verb + word.length };
    }
    return null;
  }

  /** “He” is the subject of the sentence before, in the same paragraph; within a sentence, its first subject. */
  function antecedentOf(sentence: Span, start: number, sentences: readonly Span[]): string | null {
    const opening = text.slice(sentence.start, start).trim();
    if (
      opening !== '' &&
      !/^(?:In|At|On|During|After|Following|Also|Then)\b[^,]*,?$/u.test(opening)
    ) {
      const first = firstSubject(sentence, start, sentences);
      return onlyPerson(first?.subject, sentence.start, start);
    }
    const before = sentences[sentences.indexOf(sentence) - 1];
    if (!before) return null;
    return onlyPerson(
      firstSubject(before, before.end, sentences)?.subject,
      before.start,
      before.end,
    );
  }

  return { subjectOf };
}

function stripFillers(left: string): string {
  const bare = left.replace(fillers, '').trimEnd();
  const without = bare.replace(circumstance, '').trimEnd();
  return without === bare || /[,;]$/u.test(without) ? bare : without;
}
