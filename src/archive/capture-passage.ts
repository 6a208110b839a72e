import type { Catalogue, Event } from './catalogue.ts';
import { isTitleCaptured, keptLines } from './claim.ts';
import { oncePer } from './once-per.ts';

/** Where on the site a line of a capture can be read: the event, and the paragraph (0 for the headline). */
export function passageOfLine(
  catalogue: Catalogue,
  capture: string,
  line: number,
): { event: Event; p: string } | undefined {
  for (const { event, report, held } of reportsByCapture(catalogue).get(capture) ?? []) {
    const { record, paragraphs } = report;
    const index = keptLines(report, held).findIndex(
      (kept) => kept.line <= line && line <= kept.last,
    );
    if (index < 0) continue;
    const paragraph = paragraphs[isTitleCaptured(record) ? index - 1 : index];
    return { event, p: paragraph?.anchor.replace(/^p(?=\d)/, '') ?? '0' };
  }
  return undefined;
}

const reportsByCapture = oncePer(({ events }: Catalogue) => {
  const reports = events.flatMap((event) =>
    event.reports.flatMap((report) =>
      report.capture ? [{ event, report, held: report.capture }] : [],
    ),
  );
  return Map.groupBy(reports, ({ held }) => held.name);
});
