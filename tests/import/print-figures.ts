import type { CommandFigures } from './measure-command.ts';
import type { ImportFigures } from './measure-import.ts';
import type { SeedFigures } from './measure-seeds.ts';
import { exactnessOf, f1Of, precisionOf, recallOf, type Tally } from './tally.ts';
import { measuringPeople } from './wanted-people.ts';

/** The figures as lines for people. */
export function figureLines(figures: ImportFigures, seeds: SeedFigures): string[] {
  const { captures, reports, crashes, seconds, words, split, measured } = figures;
  return [
    `${captures} captures: ${reports} reports (${split.length} captures gave other than one), ${crashes.length} crashes, ${seconds.toFixed(1)} s of CPU, ${Math.round(captures / seconds)} files a second`,
    `  words     ${wordsOf(figures)}`,
    `  lines     ${words.faults.length} faults of the outline`,
    ...Object.entries(figures.fields).map(([name, tally]) => exactnessLine(name, tally)),
    ...Object.entries(figures.persons).map(([name, tally]) => setLine(name, tally)),
    'The entries made by hand, from their captures',
    ...Object.entries(seeds).map(([name, tally]) =>
      name === 'participants' || name === 'removed'
        ? setLine(name, tally)
        : exactnessLine(name, tally),
    ),
    `${measured.captures} captures of the measuring set`,
    ...Object.entries(measured.fields).map(([name, tally]) => exactnessLine(name, tally)),
    `  surplus   ${measured.surplus.length} places, venues and days found where the annotation has none`,
    ...Object.entries(measured.persons).map(([name, tally]) => setLine(name, tally)),
  ];
}

/** The figures of the command as lines for people. */
export function commandLines(figures: CommandFigures): string[] {
  const { captures, rows, refused, seconds } = figures;
  return [
    `The command: ${captures} captures in ${seconds.toFixed(1)} s, ${rows} rows, ${refused.length} refused`,
    ...refused,
    ...Object.entries(figures.fields).map(([name, tally]) => exactnessLine(name, tally)),
    ...Object.entries(figures.persons).map(([name, tally]) => setLine(name, tally)),
    '  seeds: participants of the archive’s own entries, by their records',
    ...listsOf({ seeds: figures.persons.seeds }).flatMap(([, lines]) => lines),
  ];
}

/** The figures as one object of numbers. */
export function figureNumbers(
  { words, measured, ...figures }: ImportFigures,
  seeds: SeedFigures,
): object {
  const { faults, removedLines, ...counts } = words;
  const ofFields = (tallies: Readonly<Record<string, Tally>>): object =>
    mapValues(tallies, (tally) => ({ exact: exactnessOf(tally), ...countsOf(tally) }));
  const ofSets = (tallies: Readonly<Record<string, Tally>>): object =>
    mapValues(tallies, (tally) => ({
      precision: precisionOf(tally),
      recall: recallOf(tally),
      f1: f1Of(tally),
      ...countsOf(tally),
    }));
  return {
    ...figures,
    split: figures.split.length,
    crashes: figures.crashes.length,
    filesPerSecond: figures.captures / figures.seconds,
    words: { ...counts, faults: faults.length, removedLines: removedLines.length },
    fields: ofFields(figures.fields),
    persons: ofSets(figures.persons),
    seeds: mapValues(seeds, countsOf),
    measured: {
      captures: measured.captures,
      fields: ofFields(measured.fields),
      surplus: measured.surplus.length,
      persons: ofSets(measured.persons),
    },
  };
}

/** Each miss in a line, of one kind or (`all`) of every kind; never of the captures that the importer is measured with. */
export function missLines(figures: ImportFigures, seeds: SeedFigures, kind: string): string[] {
  const measured = new Set(measuringPeople().map(({ id }) => id));
  const isOpen = (line: string): boolean => !measured.has(line.slice(0, line.search(/[:,]/)));
  const { fields, persons, words, crashes, split } = figures;
  return listsOf({
    ...fields,
    ...persons,
    ...mapKeys(seeds, (name) => `seeds ${name}`),
    crashes: { wrong: crashes },
    split: { wrong: split },
    lines: { wrong: words.faults },
    words: { wrong: words.removedLines },
  })
    .filter(([name]) => kind === 'all' || name.split(' ').includes(kind))
    .flatMap(([name, lines]) =>
      lines.filter((line) => isOpen(line.slice(8))).map((line) => `${name} ${line}`),
    );
}

/** The misses in the measuring set: for the one who measures, no rule may be made from them. */
export function measuredMissLines({ measured }: ImportFigures): string[] {
  return listsOf({
    ...measured.fields,
    surplus: { wrong: measured.surplus },
    ...measured.persons,
  }).flatMap(([name, lines]) => lines.map((line) => `${name} ${line}`));
}

function listsOf(
  tallies: Readonly<Record<string, Partial<Tally>>>,
): (readonly [string, readonly string[]])[] {
  return Object.entries(tallies).map(([name, { wrong = [], missed = [] }]) => [
    name,
    [...wrong.map((line) => `wrong   ${line}`), ...missed.map((line) => `missed  ${line}`)],
  ]);
}

function wordsOf({ words }: ImportFigures): string {
  const part = (count: number): string => percent(count / Math.max(1, words.words));
  return `${part(words.kept)} in paragraphs, ${part(words.inHeadline)} in headlines, ${part(words.removed)} removed, ${part(words.lost)} lost (of ${words.words}; ${words.foreign} are not in the captures)`;
}

function exactnessLine(name: string, tally: Tally): string {
  const { right, wrong, missed } = tally;
  return `  ${name.padEnd(9)} ${percent(exactnessOf(tally))} exact (${right.length} right, ${wrong.length} wrong, ${missed.length} missed)`;
}

function setLine(name: string, tally: Tally): string {
  const { right, wrong, missed } = tally;
  return `  ${name.padEnd(9)} precision ${precisionOf(tally).toFixed(3)}, recall ${recallOf(tally).toFixed(3)}, F1 ${f1Of(tally).toFixed(3)} (${right.length} right, ${wrong.length} wrong, ${missed.length} missed)`;
}

function countsOf({ right, wrong, missed }: Tally): object {
  return { right: right.length, wrong: wrong.length, missed: missed.length };
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)} %`;
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  map: (value: T) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function mapKeys<T>(
  record: Readonly<Record<string, T>>,
  map: (key: string) => string,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [map(key), value]));
}
