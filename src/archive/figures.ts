import { joinedPassage } from './anchor.ts';
import type { Agent, Catalogue, Event, Report } from './catalogue.ts';
import { compareIds } from './collation.ts';
import { type ArchiveDate, parseDate } from './date.ts';
import { oncePer } from './once-per.ts';
import type { Passage } from './passage.ts';

/** A figure as a report prints it, with whose it is and what day or period it is of. */
export type Figure = {
  readonly event: Event;
  readonly report: Report;
  readonly subject: string;
  readonly value: string;
  readonly unit: string;
  /** Absent when the issuer gave it. */
  readonly speaker: Agent | undefined;
  /** What the text says it is of; else the day of the event. */
  readonly date: ArchiveDate;
  /** As the page of the event names it. */
  readonly passage: Passage;
};

/** The figures of the archive by their subject, the oldest first: side by side where sources differ. */
export const indexFigures = oncePer(
  ({ agents, events }: Catalogue): ReadonlyMap<string, readonly Figure[]> => {
    const figures = events.flatMap((event) =>
      event.reports.flatMap((report) => figuresOf(event, report, agents)),
    );
    return Map.groupBy(figures.sort(oldestFirst), ({ subject }) => subject);
  },
);

function figuresOf(event: Event, report: Report, agents: Catalogue['agents']): Figure[] {
  return (report.record.figures ?? []).map(({ subject, value, unit, speaker, date, passage }) => ({
    event,
    report,
    subject,
    value,
    unit,
    speaker: speaker === undefined ? undefined : agents.get(speaker),
    date: (date === undefined ? null : parseDate(date)) ?? event.date,
    passage: joinedPassage(report, passage),
  }));
}

/** By the time that they are of; of one time, in the order of the events. */
function oldestFirst(a: Figure, b: Figure): number {
  return (
    compareIds(a.date.from, b.date.from) ||
    compareIds(a.event.date.from, b.event.date.from) ||
    compareIds(a.report.id, b.report.id)
  );
}
