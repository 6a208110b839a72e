/** A plain text of a report by its anchor without the `p`, as the page of its event names it (`6`, `kazinform-p6`; `0` is the headline). */
export type Text = { readonly p: string; readonly text: string };

/** A stretch of one text, as UTF-16 offsets; `end` is the offset after the last character. */
export type Span = { readonly p: string; readonly start: number; readonly end: number };

/** True when the first span lies inside the second. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.p === outer.p && outer.start <= inner.start && inner.end <= outer.end;
}
