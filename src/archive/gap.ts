import { addressOf } from './address.ts';
import type { Event } from './catalogue.ts';

/** One thing that the archive knows it lacks. */
export type Gap = {
  /** The words or the record that it is about. */
  readonly about: string;
  /** True when `about` are words of a report. */
  readonly isQuoted: boolean;
  /** What is missing, where the heading of its kind does not say it. */
  readonly says: string | undefined;
  /** Where that can be seen, and how the link is called; absent where the record has no page. */
  readonly seenAt: GapLink | undefined;
  /** An address outside the archive that tells of it. */
  readonly source: string | undefined;
  /** In how many places: words that are the same, and lack the same, are told once. */
  readonly times: number;
};

export type GapLink = { readonly path: string; readonly name: string };

/** A gap of which only this much is to be said. */
export function gap({ about, ...more }: { about: string } & Partial<Gap>): Gap {
  const rest = { isQuoted: false, says: undefined, seenAt: undefined, source: undefined, times: 1 };
  return { about, ...rest, ...more };
}

/** The link to the page of an event, or to the passage `p` on it. */
export function linkTo({ id, label }: Event, p?: string): GapLink {
  return { path: p === undefined ? addressOf.event(id) : addressOf.paragraph(id, p), name: label };
}
