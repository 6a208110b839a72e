import type { Discourse } from '../discourse.ts';
import { agentIn, otherParticipant } from './noun-phrase.ts';
import type { OutcomePattern } from './outcome-patterns.ts';
import type { ClauseScene, Subject } from './clause-scene.ts';
import { findSubject } from './outcome-subject.ts';
import type { Span, Text } from '../span.ts';

/** Who takes part in an outcome: an agent, or nobody who is known. */
export type Roles = {
  readonly by: string | null;
  readonly to: string | null;
  readonly concerning: string | null;
};

/** Who did it, to whom, and about whom, by the phrases of the pattern. */
export function rolesOf(
  match: RegExpExecArray,
  pattern: OutcomePattern,
  subject: Subject,
  text: Text,
  discourse: Discourse,
): Roles {
  const spanOf = (name: string): Span | null => {
    const [start, end] = match.indices?.groups?.[name] ?? [];
    return start === undefined || end === undefined ? null : { p: text.p, start, end };
  };
  const agentOf = (name: string): string | null => {
    const span = spanOf(name);
    return span && agentIn(text, span, discourse);
  };
  const by = pattern.by === 'giver' ? agentOf('giver') : subject.agent;
  if (pattern.kind === 'confirmation') {
    const concerning = agentOf('concerning') ?? agentOf('named');
    return { by, to: null, concerning: concerning === by ? null : concerning };
  }
  if (pattern.kind !== 'invitation' && pattern.kind !== 'acceptance')
    return { by, to: null, concerning: null };
  const to = spanOf('to');
  const isPronoun = to !== null && /^(?:him|her)$/u.test(text.text.slice(to.start, to.end));
  const named = isPronoun
    ? otherParticipant(by, text, match.index, discourse)
    : (agentOf('to') ?? (pattern.kind === 'acceptance' ? agentOf('giver') : null));
  return { by, to: named === by ? null : named, concerning: null };
}

/**
 * Who announced a visit, and who will make it. “The leaders agreed that Mr Blinken will visit China” is theirs and concerns
 * him; without such words before it, the visitor is taken to have announced it.
 */
export function rolesOfVisit(visitor: Subject, sentence: Span, scene: ClauseScene): Roles {
  const before = scene.text.slice(sentence.start, visitor.start);
  const frame =
    /\b(?:said|announced|agreed|stated|noted|confirmed|added|informed \S+|told \S+)\s+(?:that\s+)?$/u.exec(
      before,
    );
  if (!frame) return { by: visitor.agent, to: null, concerning: null };
  const speaker = findSubject(scene, sentence, sentence.start + frame.index);
  const by = speaker?.agent ?? null;
  return { by, to: null, concerning: visitor.agent === by ? null : visitor.agent };
}
