import type { EventType } from '../../../archive/event.ts';
import type { Finding } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';
import { findDays } from './find-date.ts';
import { findLanguage } from './find-language.ts';
import { findPlace } from './find-place.ts';
import { findType } from './find-type.ts';
import { findOrigin } from './page-origin.ts';

/** What is known of a report besides its people: from the lines above its text, and from the text. */
export type Head = {
  /** The day or days of the event (EDTF, as `archive/date.ts` reads it); null when the report does not say. */
  readonly date: Finding | null;
  /** The day of publication (`YYYY-MM-DD`), where the page says so. */
  readonly published: Finding | null;
  /** City, region or country as printed. */
  readonly place: Finding | null;
  /** The building or room as printed. */
  readonly venue: Finding | null;
  /** A value of null is a finding too: the report tells of no event that took place. Null: nothing says what it was. */
  readonly type: Finding<EventType | null> | null;
  /** Who published the page: a host (`en.kremlin.ru`) or a name, as the capture gives it. */
  readonly publisher: Finding | null;
  /** The address of the page. */
  readonly url: Finding | null;
  /** ISO 639, by the words of the text. */
  readonly language: Finding | null;
};

/** Finds what a report says of its event as a whole. */
export function findHead(outline: Outline): Head {
  return {
    ...findDays(outline),
    ...findPlace(outline),
    type: findType(outline),
    ...findOrigin(outline),
    language: findLanguage(outline),
  };
}
