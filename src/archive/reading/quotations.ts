import type { Mention } from './mentions.ts';
import type { SetBy } from './discourse.ts';
import type { Span, Text } from './span.ts';

/** How the speech is set: after a dash, in quotation marks, or as the turn of a transcript. */
export type SpeechForm = 'dash' | 'quoted' | 'turn';

/** A stretch of direct speech in one paragraph, without its marks and its attribution. */
export type Quotation = Span & {
  readonly text: string;
  /** Who spoke; null when the text does not say, or says it of somebody without a record. */
  readonly speaker: string | null;
  /** `certain`: named beside the words; `probable`: by the discourse (a pronoun, a turn carried on); `unknown`. */
  readonly certainty: 'certain' | 'probable' | 'unknown';
  /** The words that attribute it (“the Head of State said”); null where nothing does. */
  readonly attribution: string | null;
  readonly form: SpeechForm;
  /** True when it is a part of a sentence only. */
  readonly isFragment: boolean;
  /** True when no mark says where it ends (dash paragraphs, turns, a quotation that goes on in the next paragraph). */
  readonly isUnclosed: boolean;
  readonly setBy: SetBy;
};

/** Finds the direct speech of a report, in the order of the text. */
export function findQuotations(
  _texts: readonly Text[],
  _mentions: readonly Mention[],
): Quotation[] {
  return [];
}
