import type { ArchiveRecord } from '../archive.ts';
import type { Event, Report } from '../catalogue.ts';
import { isTitleCaptured } from '../claim.ts';
import { formatDate, formatDay } from '../date.ts';
import { isInferred } from '../event.ts';

/**
 * How to cite a report as held here: issuer, headline and day of the event (in brackets when inferred or supplied), publisher, then the archive, its edition and the permanent address.
 */
export function citationOf(
  { record, issuer, publisher }: Report,
  event: Event,
  archive: ArchiveRecord,
  address: string,
): string {
  const title = isTitleCaptured(record) ? `“${record.title}”` : `[${record.title}]`;
  const date = formatDate(event.date);
  const dated = isInferred(event.record.basis?.date) ? `[${date}]` : date;
  const via = publisher === issuer ? '' : ` Via ${publisher.name}.`;
  const released = formatDay(archive.released);
  const whose = isInferred(record.basis?.issuer) ? `[${issuer.name}]` : issuer.name;
  return `${whose}, ${title}, ${dated}.${via} ${archive.title}, edition ${archive.edition} (${released}), ${address}`;
}
