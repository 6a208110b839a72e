import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

import { z } from 'zod';

import { claimedLines } from '../../src/archive/source.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { type DevRecord, devCaptures } from './dev-captures.ts';
import { startImport } from './faults/import-process.ts';
import { pairNames } from './same-name.ts';
import { eventDayOf } from './score-fields.ts';
import { compareTitles, usualCountry } from './score-participants.ts';
import { foldWords, sumOf, type Tally, tallyOf } from './tally.ts';
import { measuringPeople } from './wanted-people.ts';

const name = z.object({ name: z.string() });

/** A line of `npm run import -- --json`, so far as it is measured. */
const row = z.object({
  capture: z.string(),
  lines: z.tuple([z.number(), z.number()]).nullable(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  published: z.string().nullable(),
  place: z.string().nullable(),
  venue: z.string().nullable(),
  participants: z.array(
    name.extend({
      office: z.string().nullable(),
      country: z.string().nullable(),
      agent: z.string().nullable(),
    }),
  ),
  mentioned: z.array(name),
  error: z.string().optional(),
});

export type Row = z.infer<typeof row>;

/** What the whole command finds, with the records of the archive. */
export type CommandFigures = {
  readonly captures: number;
  readonly rows: number;
  readonly refused: readonly string[];
  /** Of the process, from its start to its end. */
  readonly seconds: number;
  readonly fields: Readonly<Record<'date' | 'title' | 'place' | 'office' | 'country', Tally>>;
  readonly persons: Readonly<Record<'participants' | 'persons' | 'seeds', Tally>>;
};

/** Runs `npm run import -- FOLDER --json --dry-run` over all captures and scores the lines that it prints. */
export async function measureCommand(records: readonly DevRecord[]): Promise<CommandFigures> {
  const { rows, seconds } = await printedRows(devCaptures);
  const refused = rows.filter(({ error }) => error !== undefined);
  const byCapture = Map.groupBy(rows, ({ capture }) => basename(capture).replace(/\.txt$/, ''));
  const known = records.flatMap((record) => {
    const [first] = byCapture.get(record.id) ?? [];
    return [scoreFirst(record, first)];
  });
  const people = measuringPeople().map((wanted) => {
    const found = byCapture.get(wanted.id) ?? [];
    return scoreRowPeople(wanted, found);
  });
  return {
    captures: records.length,
    rows: rows.length,
    refused: refused.map(({ capture, error }) => `${capture}: ${error}`),
    seconds,
    fields: {
      date: sumOf(known.map(({ date }) => date)),
      title: sumOf(known.map(({ title }) => title)),
      place: sumOf(known.map(({ place }) => place)),
      office: sumOf(people.map(({ office }) => office)),
      country: sumOf(people.map(({ country }) => country)),
    },
    persons: {
      participants: sumOf(people.map(({ participants }) => participants)),
      persons: sumOf(people.map(({ persons }) => persons)),
      seeds: await scoreSeeds(),
    },
  };
}

async function printedRows(folder: string): Promise<{ rows: Row[]; seconds: number }> {
  const work = mkdtempSync(join(tmpdir(), 'readout-command-'));
  try {
    const { printed, said, seconds } = await startImport([
      resolve(folder),
      '--to',
      join(work, 'drafts'),
      '--json',
      '--dry-run',
    ]).ended;
    const rows = printed
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => row.parse(JSON.parse(line)));
    if (rows.length === 0) throw new Error(`The command printed nothing: ${said}`);
    return { rows, seconds };
  } finally {
    rmSync(work, { recursive: true });
  }
}

function scoreFirst(
  record: DevRecord,
  found: Row | undefined,
): Record<'date' | 'title' | 'place', Tally> {
  const { venue = null, place = null } = found ?? {};
  const places = [venue !== null && place !== null ? `${venue}, ${place}` : null, place, venue];
  const wanted = record.place;
  return {
    date: tallyOf(record.id, eventDayOf(record), found?.date ?? null),
    title: tallyOf(record.id, record.title, found?.title ?? null),
    place:
      wanted === null
        ? { right: [], wrong: [], missed: [] }
        : tallyOf(
            record.id,
            wanted,
            place ?? venue,
            places.some((each) => each !== null && foldWords(each) === foldWords(wanted)),
          ),
  };
}

type Wanted = ReturnType<typeof measuringPeople>[number];

function scoreRowPeople(
  { id, participants, mentioned }: Wanted,
  rows: readonly Row[],
): Record<'participants' | 'persons' | 'office' | 'country', Tally> {
  const tookPart = rows
    .flatMap((each) => each.participants)
    .map((each) => ({ ...each, forms: [] }));
  const others = rows.flatMap((each) => each.mentioned).map((each) => ({ ...each, forms: [] }));
  const taken = pairNames(participants, tookPart);
  const all = pairNames([...participants, ...mentioned], [...tookPart, ...others]);
  const named = ({ pairs, onlyWanted, onlyFound }: typeof all): Tally => ({
    right: pairs.map(([one]) => `${id}: ${one.name}`),
    missed: onlyWanted.map((one) => `${id}: ${one.name}`),
    wrong: onlyFound.map((one) => `${id}: ${one.name}`),
  });
  const titles = taken.pairs.map(([wanted, found]) => ({
    office: compareTitles(`${id}, ${wanted.name}`, wanted.office, [found.office]),
    country: compareTitles(`${id}, ${wanted.name}`, usualCountry(wanted.country), [
      usualCountry(found.country),
    ]),
  }));
  return {
    participants: named(taken),
    persons: named(all),
    office: sumOf(titles.map(({ office }) => office)),
    country: sumOf(titles.map(({ country }) => country)),
  };
}

/** The participants of the archive’s own entries by their records, from their captures alone. */
async function scoreSeeds(): Promise<Tally> {
  const [{ rows }, { corpus }] = [
    await printedRows('content/captures'),
    await readCorpus('content'),
  ];
  const tallies = corpus.events.map(({ id, record }): Tally => {
    const { first } = claimedLines(record.source);
    const found = rows.find(
      ({ capture, lines }) =>
        basename(capture) === record.source.capture && lines !== null && lines[0] === first,
    );
    const wanted = record.participants.map(({ agent }) => `${id}: ${agent}`);
    const agents = (found?.participants ?? []).map((each) => `${id}: ${each.agent ?? each.name}`);
    return {
      right: wanted.filter((each) => agents.includes(each)),
      missed: wanted.filter((each) => !agents.includes(each)),
      wrong: agents.filter((each) => !wanted.includes(each)),
    };
  });
  return sumOf(tallies);
}
