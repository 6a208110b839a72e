import type { OutcomeKind, OutcomeStatus, OutsideSource } from '../outcome.ts';
import type { Discourse, SetBy } from './discourse.ts';
import { type ClauseScene, makeClauseScene, type Subject } from './outcomes/clause-scene.ts';
import { clauseEnd, isReportedAsPast } from './outcomes/outcome-clause.ts';
import { type Roles, rolesOf, rolesOfVisit } from './outcomes/outcome-roles.ts';
import { type OutcomePattern, outcomePatterns, outcomeStems } from './outcomes/outcome-patterns.ts';
import { findSubject, isDependentBefore } from './outcomes/outcome-subject.ts';
import { sentencesOf } from './sentences.ts';
import type { Span, Text } from './span.ts';

/** A promise or a result as a report states it; the span is that of the words which state it. */
export type Outcome = Span & {
  readonly kind: OutcomeKind;
  /** Who did it: an agent; null when the text does not say, or several did. */
  readonly by: string | null;
  readonly to: string | null;
  /** Whom it is about, when that is somebody else. */
  readonly concerning: string | null;
  readonly words: string;
  readonly status: OutcomeStatus;
  /** The event that fulfilled it, or an outside source that says so. */
  readonly fulfilledBy: string | OutsideSource | null;
  readonly setBy: SetBy;
};

/** Finds the outcomes that a report states, in the order of the text. */
export function findOutcomes(discourse: Discourse): Outcome[] {
  const found = discourse.texts.flatMap((text) => outcomesIn(text, discourse));
  return markAccepted(withoutHeadlineTwins(found));
}

function outcomesIn(text: Text, discourse: Discourse): Outcome[] {
  const found: Outcome[] = [];
  if (!outcomeStems.test(text.text)) return found;
  let scene: ClauseScene | undefined;
  for (const pattern of outcomePatterns) {
    if (!pattern.stem.test(text.text)) continue;
    for (const match of text.text.matchAll(pattern.words)) {
      scene ??= makeClauseScene(text, sentencesOf(text), discourse);
      const outcome = outcomeAt(text, match, pattern, scene, discourse);
      if (outcome && !found.some((other) => isSame(other, outcome))) found.push(outcome);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Two patterns may find the same words: those of the one that comes first are kept. */
function isSame(a: Outcome, b: Outcome): boolean {
  return a.kind === b.kind && a.start < b.end && b.start < a.end;
}

function outcomeAt(
  text: Text,
  match: RegExpExecArray,
  pattern: OutcomePattern,
  scene: ClauseScene,
  discourse: Discourse,
): Outcome | null {
  const verb = match.index;
  const sentence = scene.sentences.find(({ start, end }) => start <= verb && verb < end);
  if (!sentence) return null;
  const matched = Math.min(verb + match[0].length, sentence.end);
  if (matched < verb + match[0].length || isSpeech(text, verb, matched, discourse)) return null;
  const left = text.text.slice(sentence.start, verb);
  const isOnCondition = conditional.test(text.text.slice(sentence.start, sentence.end));
  if (isOnCondition && pattern.kind === 'announced-visit') return null;
  if (/^\p{Ll}+ing\b/u.test(match[0]) && !/[,]\s*$/u.test(left)) return null;
  const before = pattern.before?.exec(left);
  if (before === null) return null;
  const subject =
    pattern.by === 'nobody'
      ? unsaidSubject(text, sentence, before, left, verb)
      : findSubject(scene, sentence, verb);
  if (!subject) return null;
  const end = clauseEnd(text.text, matched, sentence.end, pattern.kind);
  if (isReportedAsPast(text.text, sentence, verb, end, pattern.kind, discourse.date)) return null;
  const roles =
    pattern.kind === 'announced-visit'
      ? rolesOfVisit(subject, sentence, scene)
      : rolesOf(match, pattern, subject, text, discourse);
  const start =
    roles.concerning !== null && roles.concerning === subject.agent
      ? subject.start
      : startOfWords(text.text, subject, verb);
  return {
    ...roles,
    p: text.p,
    start,
    end,
    kind: pattern.kind,
    words: text.text.slice(start, end),
    status: 'none-recorded',
    fulfilledBy: null,
    setBy: 'rule',
  };
}

/** Where somebody is named as who did it, the words begin with the verb; else with the phrase that says who or what. */
function startOfWords(text: string, subject: Subject, verb: number): number {
  if (subject.who === 'agent') return verb;
  const start = Math.min(subject.start, verb);
  return start + (/^[\s,]*/u.exec(text.slice(start, verb))?.[0].length ?? 0);
}

function unsaidSubject(
  text: Text,
  sentence: Span,
  before: RegExpExecArray | undefined,
  left: string,
  verb: number,
): Subject | null {
  const words = withoutIntroduction(before?.[1] ?? before?.groups?.['to'] ?? '');
  const at = before && words !== '' ? left.lastIndexOf(words) : left.length;
  const start = Math.min(sentence.start + at, verb);
  return isDependentBefore(text.text.slice(sentence.start, start))
    ? null
    : { who: 'unnamed', agent: null, start };
}

/** “Following the talks, documents”: what was signed stands after the comma. */
function withoutIntroduction(words: string): string {
  return words.replace(/^(?:In|At|On|Following|During|After|As)\b[^,]{0,100},\s+/u, '');
}

/** True when somebody is quoted as saying these words, or they stand between marks whose speech nobody found. */
function isSpeech(text: Text, start: number, end: number, discourse: Discourse): boolean {
  if (
    discourse.quotations.some(
      (quotation) => quotation.p === text.p && quotation.start < end && start < quotation.end,
    )
  )
    return true;
  const before = text.text.slice(0, start);
  const opened = before.lastIndexOf('“');
  return opened > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}

/** “If invited, Xi Jinping will visit Astana” announces no visit. */
const conditional = /\b(?:if|unless|in case|provided that)\b/iu;

/** A headline says in advance what the text then says: the text’s own words are kept. */
function withoutHeadlineTwins(found: readonly Outcome[]): Outcome[] {
  return found.filter(
    (outcome) =>
      !isHeadline(outcome) ||
      !found.some(
        (other) => !isHeadline(other) && other.kind === outcome.kind && agrees(other, outcome),
      ),
  );
}

function isHeadline({ p }: Outcome): boolean {
  return p === '0' || p.startsWith('report-');
}

function agrees(a: Roles, b: Roles): boolean {
  const mayBeSame = (one: string | null, other: string | null) =>
    one === null || other === null || one === other;
  return mayBeSame(a.by, b.by) && mayBeSame(a.to, b.to);
}

/** An acceptance tells of the last invitation before it that reached who accepts. */
function markAccepted(found: readonly Outcome[]): Outcome[] {
  const outcomes = [...found];
  outcomes.forEach((acceptance, index) => {
    if (acceptance.kind !== 'acceptance') return;
    const at = outcomes.findLastIndex(
      (outcome, before) => before < index && answers(acceptance, outcome),
    );
    const invitation = outcomes[at];
    if (!invitation) return;
    outcomes[at] = { ...invitation, status: 'accepted' };
    outcomes[index] = { ...acceptance, to: acceptance.to ?? invitation.by };
  });
  return outcomes;
}

function answers(acceptance: Outcome, invitation: Outcome): boolean {
  if (invitation.kind !== 'invitation') return false;
  const isFromGuest = acceptance.by !== null && acceptance.by === invitation.to;
  return isFromGuest && (acceptance.to === null || acceptance.to === invitation.by);
}
