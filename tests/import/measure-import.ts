import type { ImportAnnotation } from './annotations.ts';
import { readImportAnnotations } from './annotations.ts';
import { type DevRecord, importCapture, type ImportedCapture, bytesOf } from './dev-captures.ts';
import { scoreFields } from './score-fields.ts';
import { scorePeople, type WantedPeople } from './score-participants.ts';
import { scoreTaggedPersons } from './score-persons.ts';
import { scoreWords, sumOfWords, type WordScore } from './score-words.ts';
import { sumOf, type Tally, tallyOf } from './tally.ts';
import { learningPeople, measuringPeople } from './wanted-people.ts';

/** How well the importer reads some captures. */
export type ImportFigures = {
  readonly captures: number;
  readonly reports: number;
  /** Captures that gave not exactly one report. */
  readonly split: readonly string[];
  readonly crashes: readonly string[];
  /** Of CPU, for reading and finding, without what scoring takes. */
  readonly seconds: number;
  readonly words: WordScore;
  /** Single values: exact, other, none. */
  readonly fields: Readonly<Record<'date' | 'page day' | 'title' | 'place', Tally>>;
  /** Sets of persons. */
  readonly persons: Readonly<
    Record<'tagged' | 'learning participants' | 'learning persons', Tally>
  >;
  readonly measured: MeasuredFigures;
};

/** The same of the sixty annotated captures, where they are among them. */
export type MeasuredFigures = {
  readonly captures: number;
  readonly fields: Readonly<
    Record<'date' | 'published' | 'place' | 'venue' | 'type' | 'office' | 'country', Tally>
  >;
  /** Values found where the annotation has none: place, venue, a day of publication. */
  readonly surplus: readonly string[];
  readonly persons: Readonly<Record<'participants' | 'persons', Tally>>;
};

/** Imports captures and compares what is found with what is known. Misses of the measuring set are kept apart. */
export function measureImport(records: readonly DevRecord[]): ImportFigures {
  const annotations = new Map(
    readImportAnnotations().map((each) => [each.capture.replace(/\.txt$/, ''), each]),
  );
  const { imported, crashes, seconds } = importAll(records);
  const scored = imported.map((capture) => ({
    ...scoreFields(capture),
    tagged: scoreTaggedPersons(capture),
  }));
  const learning = scoreAll(learningPeople(), imported);
  return {
    captures: records.length,
    reports: imported.reduce((sum, { reports }) => sum + reports.length, 0),
    split: imported.flatMap(({ record, reports }) =>
      reports.length === 1 ? [] : [`${record.id}: ${reports.length} reports`],
    ),
    crashes,
    seconds,
    words: sumOfWords(imported.map(scoreWords)),
    fields: {
      date: sumOf(scored.map(({ date }) => date)),
      'page day': sumOf(scored.map((each) => each['page day'])),
      title: sumOf(scored.map(({ title }) => title)),
      place: sumOf(scored.map(({ place }) => place)),
    },
    persons: {
      tagged: sumOf(scored.map(({ tagged }) => tagged)),
      'learning participants': sumOf(learning.map(({ participants }) => participants)),
      'learning persons': sumOf(learning.map(({ persons }) => persons)),
    },
    measured: measureAnnotated(imported, annotations),
  };
}

function measureAnnotated(
  imported: readonly ImportedCapture[],
  annotations: ReadonlyMap<string, ImportAnnotation>,
): MeasuredFigures {
  const people = scoreAll(measuringPeople(), imported);
  const heads = imported.flatMap(({ record, reports }) => {
    const annotation = annotations.get(record.id);
    return annotation ? [scoreHead(record.id, annotation, reports[0]?.head)] : [];
  });
  const sumOfHeads = (field: keyof HeadTallies): Tally =>
    sumOf(heads.map(({ tallies }) => tallies[field]));
  return {
    captures: heads.length,
    fields: {
      date: sumOfHeads('date'),
      published: sumOfHeads('published'),
      place: sumOfHeads('place'),
      venue: sumOfHeads('venue'),
      type: sumOfHeads('type'),
      office: sumOf(people.map(({ office }) => office)),
      country: sumOf(people.map(({ country }) => country)),
    },
    surplus: heads.flatMap(({ surplus }) => surplus),
    persons: {
      participants: sumOf(people.map(({ participants }) => participants)),
      persons: sumOf(people.map(({ persons }) => persons)),
    },
  };
}

type Head = ImportedCapture['reports'][number]['head'];
type HeadTallies = Readonly<Record<'date' | 'published' | 'place' | 'venue' | 'type', Tally>>;

function scoreHead(
  id: string,
  annotation: ImportAnnotation,
  head: Head | undefined,
): { tallies: HeadTallies; surplus: string[] } {
  const surplus: string[] = [];
  const compare = (field: 'date' | 'published' | 'place' | 'venue'): Tally => {
    const [wanted, found] = [annotation[field], head?.[field]?.value ?? null];
    if (wanted !== null) return tallyOf(id, wanted, found);
    if (found !== null) surplus.push(`${id}: ${field} ${found}`);
    return { right: [], wrong: [], missed: [] };
  };
  const type = head?.type ? String(head.type.value) : null;
  return {
    tallies: {
      date: compare('date'),
      published: compare('published'),
      place: compare('place'),
      venue: compare('venue'),
      type: tallyOf(id, String(annotation.type), type),
    },
    surplus,
  };
}

function scoreAll(
  wanted: readonly WantedPeople[],
  imported: readonly ImportedCapture[],
): ReturnType<typeof scorePeople>[] {
  const byId = new Map(imported.map(({ record, reports }) => [record.id, reports]));
  return wanted.flatMap((each) => {
    const reports = byId.get(each.id);
    return reports ? [scorePeople(each, reports)] : [];
  });
}

function importAll(records: readonly DevRecord[]): {
  imported: ImportedCapture[];
  crashes: string[];
  seconds: number;
} {
  const imported: ImportedCapture[] = [];
  const crashes: string[] = [];
  let microseconds = 0;
  for (const record of records) {
    const bytes = bytesOf(record);
    const begin = process.cpuUsage();
    try {
      imported.push(importCapture(record, bytes));
    } catch (error) {
      crashes.push(`${record.id}: ${error instanceof Error ? (error.stack ?? error) : error}`);
    }
    const { user, system } = process.cpuUsage(begin);
    microseconds += user + system;
  }
  return { imported, crashes, seconds: microseconds / 1e6 };
}
