import type { EventRecord } from './event.ts';
import type { Passage } from './passage.ts';

/** What a reader sees of an anchor: `5a` for `p5a` and for `kazinform-p5a`. */
export function numberOfAnchor(anchor: string): string {
  return anchor.replace(/^.*p(?=\d)/, '');
}

/** What stands before the anchors of an entry on the page of its event: nothing, or for a further account its issuer. */
export function anchorPrefixOf({ accountOf, anchorPrefix, source }: EventRecord): string {
  return accountOf === undefined ? '' : `${anchorPrefix ?? source.issuer}-`;
}

/**
 * The anchor `p` of a passage of an entry as the page of its event names it. Those of the first report stay as they are;
 * those of a further account carry its issuer, and its headline is the beginning of its section.
 */
export function joinedAnchor(
  { id, record }: { readonly id: string; readonly record: EventRecord },
  p: string,
): string {
  if (record.accountOf === undefined) return p;
  return p === '0' ? `report-${id}` : `${anchorPrefixOf(record)}p${p}`;
}

/** A passage of an entry as the page of its event names it. */
export function joinedPassage(
  entry: { readonly id: string; readonly record: EventRecord },
  passage: Passage,
): Passage {
  return { ...passage, p: joinedAnchor(entry, passage.p) };
}

/** The fragment of a passage as its event’s page names it: `p6`, `kazinform-p6`. */
export function fragmentOf(p: string): string {
  return /^\d/.test(p) ? `p${p}` : p;
}

/** `headline`, or `paragraph 6`. */
export function placeOfPassage(p: string): string {
  return isHeadline(p) ? 'headline' : `paragraph ${numberOfAnchor(p)}`;
}

/** `headline`, or `¶6`: where there is little room, and the eye has the words beside it. */
export function shortPlaceOfPassage(p: string): string {
  return isHeadline(p) ? 'headline' : `¶${numberOfAnchor(p)}`;
}

function isHeadline(p: string): boolean {
  return p === '0' || p.startsWith('report-');
}
