import type { OutcomeKind, OutcomeStatus, OutsideSource } from '../outcome.ts';
import type { Discourse, SetBy } from './discourse.ts';
import type { Span } from './span.ts';

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
export function findOutcomes(_discourse: Discourse): Outcome[] {
  return [];
}
