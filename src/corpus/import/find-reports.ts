import { parseDate } from '../../archive/date.ts';
import { findHead, type Head } from './head/find-head.ts';
import type { Outline } from './outline/outline.ts';
import { outlineReports } from './outline/outline-reports.ts';
import { type FoundPerson, findPeople } from './people/find-people.ts';
import type { SourceText } from './source/source-text.ts';

/** Everything that a report says by itself, before the archive’s records are asked. */
export type FoundReport = {
  readonly outline: Outline;
  readonly head: Head;
  readonly people: readonly FoundPerson[];
};

/** The reports of a source text with what each says by itself. Pure: the same text gives the same findings. */
export function findReports(source: SourceText): FoundReport[] {
  return outlineReports(source).map((outline) => {
    const head = findHead(outline);
    const day = head.date === null ? null : parseDate(head.date.value);
    return { outline, head, people: findPeople(outline, day) };
  });
}
