import type { EventRecord } from '../../archive/event.ts';

/** Words of the capture that show a finding: the line, counted from 1, and what stands there. */
export type Evidence = { readonly line: number; readonly words: string };

/** How a value is known, by the words of the record model. */
export type BasisKind = NonNullable<NonNullable<EventRecord['basis']>['date']>['kind'];

/** Something found in a report, with the words that show it and how sure that is (0 to 1). */
export type Finding<T = string> = {
  readonly value: T;
  readonly confidence: number;
  readonly basis: BasisKind;
  /** Null when the value stands in no line, as the address of a page that only its form states. */
  readonly evidence: Evidence | null;
  /** What an editor has to decide, as a sentence; absent when nothing is in doubt. */
  readonly review?: string;
};

/** Below this a finding is marked for review. */
export const sureEnough = 0.8;
