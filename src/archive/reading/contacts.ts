import type { ContactLevel, ContactSetting } from '../contact.ts';
import type { Discourse, SetBy } from './discourse.ts';
import type { Span } from './span.ts';

/** An encounter of two agents as a report states it; the span is that of the words which state it. */
export type Contact = Span & {
  /** Two agents in the order of their ids. */
  readonly between: readonly [string, string];
  readonly level: ContactLevel;
  /** The exact words: “held talks”. */
  readonly asDescribed: string;
  readonly setting: ContactSetting | null;
  readonly setBy: SetBy;
};

/** Finds the encounters that a report states: one for each pair, that of the highest grade. */
export function findContacts(_discourse: Discourse): Contact[] {
  return [];
}
