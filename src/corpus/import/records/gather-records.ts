import { type ArchiveDate, isDay, parseDate } from '../../../archive/date.ts';
import type { FoundReport } from '../find-reports.ts';
import { sureEnough } from '../finding.ts';
import type { FoundPerson, PrintedTitle } from '../people/find-people.ts';
import { bodyFor, findBody } from './body-records.ts';
import type { KnownRecords } from './known-records.ts';
import { lineHolds } from './lines.ts';
import { officesFor } from './office-records.ts';
import { isWholeOffice, splitOffices } from './whole-offices.ts';
import { personFor } from './person-records.ts';
import { type MatchedPlace, placeFor } from './place-records.ts';
import { type MatchedPublisher, publisherFor, settled } from './publisher-records.ts';
import type { TenureRows } from './tenure-rows.ts';

/** A person of a report with their record, if one has their name, and what has to be decided. */
export type MatchedPerson = {
  readonly person: FoundPerson;
  readonly agent: string | null;
  readonly review: readonly string[];
};

/** A report with the records that its findings lead to. */
export type MatchedReport = {
  readonly found: FoundReport;
  /** The name of its capture in the archive. */
  readonly capture: string;
  readonly date: ArchiveDate | null;
  readonly people: readonly MatchedPerson[];
  /** Null when the report has no place. */
  readonly place: MatchedPlace | null;
  readonly publisher: MatchedPublisher;
};

/** The records of an archive, with the rows of tenures that an import collects. */
export type Gathering = {
  readonly known: KnownRecords;
  readonly tenures: TenureRows;
  /** The publisher that whoever imports names; null when the captures are to say it. */
  readonly publisher: string | null;
};

/** Matches what was found in a report with the records of the archive, and makes draft records of what has none. */
export function gatherRecords(
  found: FoundReport,
  capture: string,
  gathering: Gathering,
): MatchedReport {
  const { known } = gathering;
  const { head } = found;
  const date = head.date === null ? null : parseDate(head.date.value);
  const publisher =
    gathering.publisher === null
      ? publisherFor(head.publisher?.value ?? head.url?.value ?? null, known)
      : settled(gathering.publisher, known);
  const place = head.place === null ? null : placeFor(head.place.value, known);
  const people = found.people.map((person) =>
    matchPerson(person, { found, capture, date }, gathering),
  );
  return { found, capture, date, people, place, publisher };
}

type Where = Pick<MatchedReport, 'found' | 'capture' | 'date'>;

function matchPerson(
  person: FoundPerson,
  where: Where,
  { known, tenures }: Gathering,
): MatchedPerson {
  const { outline } = where.found;
  const matched = personFor(person, where.date, { outline, capture: where.capture }, known);
  const review = matched.review === undefined ? [] : [matched.review];
  if (matched.agent === null || person.part !== 'took-part')
    return { person, agent: matched.agent, review };
  const { agent } = matched;
  const conflicts = person.titles.flatMap((title) =>
    attestTitle(agent, title, where, known, tenures),
  );
  return { person, agent, review: [...review, ...conflicts] };
}

/** Enters a day on which a report shows somebody in office; what contradicts it has to be decided. */
function attestTitle(
  agent: string,
  title: PrintedTitle,
  { found, capture, date }: Where,
  known: KnownRecords,
  tenures: TenureRows,
): string[] {
  if (!title.isHeld) return [];
  const of = title.country === null ? null : bodyOfTitle(title.office, title.country, known);
  const offices = of === null ? [] : officesFor(title.office, of, known);
  const { line, words } = title.evidence;
  if (!date || !isDay(date) || date.qualifier !== undefined) return [];
  if ((found.head.date?.confidence ?? 0) < sureEnough) return [];
  if (words === '' || !lineHolds(found.outline, line, words)) return [];
  const row = { holder: agent, date: date.from, capture, line, words };
  if (title.country === null) tenures.attestLater(title.office, row);
  return offices.flatMap((office) => {
    const other = tenures.attest(office, row);
    if (other === null) return [];
    return [`\`${other}\` is shown as \`${office}\` on the same day: who held it on ${date.from}?`];
  });
}

/** Whose an office is; of no organisation a record is made for a title that is none of its offices. */
function bodyOfTitle(office: string, body: string, known: KnownRecords): string | null {
  const onRecord = findBody(body, known);
  if (onRecord !== null) return onRecord;
  return splitOffices(office).some((part) => isWholeOffice(part, false))
    ? bodyFor(body, known)
    : null;
}
