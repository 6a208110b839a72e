import type { RemovalRule } from '../../../archive/source.ts';

/** A line of the capture that is not blank, counted from 1, its white space folded; `length` is that of the line as it stands. */
export type Line = { readonly number: number; readonly text: string; readonly length: number };

/** Why a unit may be furniture. `anywhere`: even amid the text; else only above the text, or after it. */
export type Label = { readonly rule: RemovalRule; readonly anywhere: boolean };

/** Lines that belong together: one line, or those of a paragraph that the capture breaks. */
export type Unit = {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly first: number;
  readonly last: number;
  readonly label: Label | null;
};

/** The unit that some lines make. */
export function unitOf(lines: readonly Line[], label: Label | null): Unit {
  return {
    text: lines.map(({ text }) => text).join(' '),
    lines,
    first: lines[0]?.number ?? 0,
    last: lines.at(-1)?.number ?? 0,
    label,
  };
}

/** True when no line stands between two units, not even a blank one. */
export function touches(upper: Unit, lower: Unit): boolean {
  return upper.last + 1 === lower.first;
}
