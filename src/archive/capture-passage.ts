import type { Catalogue, Event } from './catalogue.ts';
import { isTitleCaptured, keptLines } from './claim.ts';

/** Where on the site a line of a capture can be read: the event, and the paragraph (0 for the headline). */
export function passageOfLine(
  catalogue: Catalogue,
  capture: string,
  line: number,
): { event: Event; p: string } | undefined {
  for (const event of catalogue.events) {
    for (const { record, paragraphs, capture: held } of event.reports) {
      if (held?.name !== capture) continue;
      const index = keptLines(record, held).findIndex((kept) => kept.line === line);
      if (index < 0) continue;
      const paragraph = paragraphs[isTitleCaptured(record) ? index - 1 : index];
      return { event, p: paragraph?.anchor.replace(/^p(?=\d)/, '') ?? '0' };
    }
  }
  return undefined;
}
