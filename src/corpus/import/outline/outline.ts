import type { RemovalRule } from '../../../archive/source.ts';
import type { SourceText } from '../source/source-text.ts';

/** A paragraph of a report, its lines joined with blanks and its white space folded; lines inclusive, counted from 1. */
export type OutlineParagraph = {
  readonly text: string;
  readonly first: number;
  readonly last: number;
};

/** A line of the capture that is not the report’s own words, and by which rule. */
export type Removed = {
  readonly line: number;
  readonly text: string;
  readonly rule: RemovalRule;
};

/**
 * One report of a source text, each of its lines given its part: headline, paragraph, or removed. Every line from `first`
 * to `last` that is not blank is in exactly one of them.
 */
export type Outline = {
  readonly source: SourceText;
  readonly first: number;
  readonly last: number;
  /** Null when no line is a headline. */
  readonly title: (OutlineParagraph & { readonly confidence: number }) | null;
  readonly paragraphs: readonly OutlineParagraph[];
  readonly removed: readonly Removed[];
  /** True when the capture breaks lines within paragraphs. */
  readonly isWrapped: boolean;
};
