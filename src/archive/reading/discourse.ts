import type { ArchiveDate } from '../date.ts';
import type { OfficeRecord } from '../office.ts';
import type { Mention } from './mentions.ts';
import type { Quotation } from './quotations.ts';
import type { Text } from './span.ts';

/** Who set a fact: a rule of the reading, or the hand of an editor in the entry. */
export type SetBy = 'rule' | 'hand';

/** A report whose mentions and speech are known: what its contacts and outcomes are found in. */
export type Discourse = {
  /** The day of the event, or the days it may have been; null when no date is known. */
  readonly date: ArchiveDate | null;
  /** The headline first, then the paragraphs in order. */
  readonly texts: readonly Text[];
  /** Those that are resolved and those that are not, in the order of the text; none inside another. */
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  /** The agents who took part, as the entry says; null when nobody has said so yet (an import). */
  readonly participants: ReadonlySet<string> | null;
  /** Whom a headline without a subject is about (“Meeting with Li Keqiang”): the one holder of the issuer’s highest office who took part. */
  readonly principal: string | null;
  /** The state whose perspective the issuer has, and the organisation or state an agent stood for on the day of the event. */
  readonly perspective: string | null;
  readonly isPerson: (agent: string) => boolean;
  readonly sidesOf: (agent: string) => readonly string[];
  /** The ranks of the offices that an agent held on the day of the event. */
  readonly ranksOf: (agent: string) => readonly OfficeRecord['rank'][];
  /** The state that a word such as “Kazakh” or a name means: “the Kazakh side”. */
  readonly stateCalled: (word: string) => string | null;
};
