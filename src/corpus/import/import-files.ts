import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { makeAuthority, type Authority } from '../../archive/reading/authority.ts';
import { nameCaptures } from './capture-names.ts';
import { diskRefusal } from './disk-fault.ts';
import { draftReport, type DraftReport } from './draft/draft-report.ts';
import { entryFile } from './draft/entry-file.ts';
import { recordSteps } from './draft/record-steps.ts';
import { writeStep, type FileStep } from './draft/write-file.ts';
import { faultOfSource } from './faults-of-source.ts';
import { findReports, type FoundReport } from './find-reports.ts';
import type { InputFile } from './list-inputs.ts';
import type { OpenArchive } from './open-archive.ts';
import { closeRecords } from './records/closed-records.ts';
import { gatherRecords, type Gathering, type MatchedReport } from './records/gather-records.ts';
import { makeTenureRows } from './records/tenure-rows.ts';
import { refusedRow, type ReportRow, rowOf } from './report-row.ts';
import { faultWords, isRefusal } from './source/file-refusal.ts';
import { type FileRefusal, shownPath, type SourceText } from './source/source-text.ts';
import { type Taken, takeInBatches } from './take-inputs.ts';

/** What came of one report, or of a file that gave none. */
export type ImportResult = {
  /** As it was given; of a record in a file of many with its line behind it. */
  readonly path: string;
  readonly row: ReportRow;
} & (
  | { readonly kind: 'refused'; readonly message: string; readonly cure: string }
  /** It stood in a folder and is no capture: to leave it out is no fault. */
  | { readonly kind: 'left-out'; readonly message: string; readonly cure: string }
  /** An entry claims its lines: it was left alone. */
  | { readonly kind: 'known'; readonly entry: string }
  | {
      readonly kind: 'drafted';
      readonly entry: string;
      /** Within the archive. */
      readonly file: string;
      /** The fields that an editor has to decide, each once. */
      readonly toDecide: readonly string[];
      readonly unshownTenures: readonly UnshownTenure[];
    }
);

/** A day on which a report calls somebody by an office on record that the archive does not know them to hold then. */
export type UnshownTenure = {
  readonly holder: string;
  readonly office: string;
  readonly day: string;
};

/** What an import needs besides the clock and the command line. */
export type ImportOptions = {
  readonly inputs: readonly (InputFile | FileRefusal)[];
  /** The folder of the archive. */
  readonly content: string;
  readonly archive: OpenArchive;
  /** The publisher of all of them; null when the captures are to say it. */
  readonly publisher: string | null;
  /** The day on which they came in. */
  readonly received: string;
  readonly isDryRun: boolean;
};

/**
 * Imports files into an archive and tells of each report what came of it. They are taken in batches, so that memory does
 * not grow with their number: of each all reports are found and matched with the records first, then captures and records
 * are written, then each report is read with them and its entry is written. To stop in between leaves whole files, and the
 * same import again does the rest. After every file the process hears its signals: else Ctrl-C would wait for the end.
 */
export async function* importFiles(options: ImportOptions): AsyncGenerator<ImportResult> {
  const importer = makeImporter(options);
  for await (const batch of takeInBatches(options.inputs)) yield* importer.importBatch(batch);
}

type Importer = { readonly importBatch: (batch: readonly Taken[]) => AsyncGenerator<ImportResult> };

/** A report after the first pass. */
type Sorted =
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'known'; readonly found: FoundReport; readonly capture: string }
  | { readonly kind: 'new'; readonly matched: MatchedReport };

function makeImporter(options: ImportOptions): Importer {
  const { archive, content, isDryRun } = options;
  const { known } = archive;
  const gathering: Gathering = {
    known,
    tenures: makeTenureRows(known),
    publisher: options.publisher,
  };
  const closed = closeRecords(gathering);
  const names = nameCaptures(archive.captures);
  const openFiles = new Map(archive.openFiles);
  const claims = new Map<string, string>();
  const seen = new Set<string>();
  const entryIds = new Set(archive.corpus.idsOf('event'));
  const write = (step: FileStep): boolean => isDryRun || writeStep(step);

  return { importBatch };

  async function* importBatch(batch: readonly Taken[]): AsyncGenerator<ImportResult> {
    const captures = new Map<string, Uint8Array>();
    const sorted: Sorted[] = [];
    for (const taken of batch) {
      await setImmediate();
      sorted.push(...sort(taken, captures));
    }
    gathering.tenures.settle();
    for (const [name, bytes] of captures)
      write({ path: join(content, 'captures', name), content: bytes, before: null });
    for (const step of recordSteps(content, known, openFiles)) write(step);
    const authority = makeAuthority({
      agents: known.agents.records,
      offices: known.offices.records,
      places: known.places.records,
      topics: known.topics,
    });
    for (const each of sorted) {
      await setImmediate();
      yield finish(each, authority);
    }
  }

  function sort(taken: Taken, captures: Map<string, Uint8Array>): Sorted[] {
    if (isRefusal(taken)) return [{ kind: 'refused', refusal: taken }];
    try {
      const reports = findReports(taken);
      const refusal = faultOfSource(taken, reports);
      if (refusal) return [{ kind: 'refused', refusal }];
      const capture = names.nameOf(taken);
      if (!archive.captures.has(taken.sha256)) captures.set(capture, taken.bytes);
      const isTwice = seen.has(taken.sha256);
      seen.add(taken.sha256);
      return reports.map((found): Sorted => {
        const isKnown = isTwice || claimOn(found.outline) !== undefined;
        return isKnown
          ? { kind: 'known', found, capture }
          : { kind: 'new', matched: gatherRecords(found, capture, gathering) };
      });
    } catch (error) {
      return [{ kind: 'refused', refusal: failure(taken, error) }];
    }
  }

  function finish(sorted: Sorted, authority: Authority): ImportResult {
    if (sorted.kind === 'refused') return refused(sorted.refusal);
    const { source } = (sorted.kind === 'known' ? sorted.found : sorted.matched.found).outline;
    try {
      return sorted.kind === 'known' ? leave(sorted, authority) : enter(sorted.matched, authority);
    } catch (error) {
      const refusal = diskRefusal(content, error);
      if (refusal) throw refusal;
      return refused(failure(source, error));
    }
  }

  function leave(
    { found, capture }: Extract<Sorted, { kind: 'known' }>,
    authority: Authority,
  ): ImportResult {
    const draft = draftReport(gatherRecords(found, capture, closed), authority, known);
    const entry = claimOn(found.outline) ?? '';
    return {
      kind: 'known',
      path: shownPath(found.outline.source),
      entry,
      row: rowOf(draft, known),
    };
  }

  function enter(matched: MatchedReport, authority: Authority): ImportResult {
    const draft: DraftReport = draftReport(matched, authority, known);
    const { id, file, text, toDecide } = entryFile(draft, options.received, known, (wished) =>
      entryIds.has(wished),
    );
    entryIds.add(id);
    const { source, first } = matched.found.outline;
    const path = shownPath(source);
    const row = rowOf(draft, known);
    if (!write({ path: join(content, file), content: text, before: null }))
      return {
        kind: 'refused',
        path,
        row,
        message: `\`${file}\` came into being meanwhile`,
        cure: 'run the import again',
      };
    claims.set(`${source.sha256} ${first}`, id);
    const unshownTenures = unshownTenuresOf(draft);
    return { kind: 'drafted', path, entry: id, file, toDecide, unshownTenures, row };
  }

  /** The entry that has the lines of a report: since before, or since this import. */
  function claimOn({ source, first, last }: FoundReport['outline']): string | undefined {
    return archive.claimOn(source.sha256, first, last) ?? claims.get(`${source.sha256} ${first}`);
  }
}

function unshownTenuresOf({ participants, matched: { date } }: DraftReport): UnshownTenure[] {
  return participants.flatMap(({ agent, unshownOffice }) =>
    agent === null || unshownOffice === null || date === null
      ? []
      : [{ holder: agent, office: unshownOffice, day: date.from }],
  );
}

function refused({ path, message, cure, isLeftOut }: FileRefusal): ImportResult {
  const kind = isLeftOut ? 'left-out' : 'refused';
  return { kind, path, message, cure, row: refusedRow(path, `${message}; ${cure}`) };
}

/** A fault of the importer itself must not keep back the other files. */
function failure(source: SourceText, error: unknown): FileRefusal {
  return {
    path: shownPath(source),
    message: `The importer failed here (${faultWords(error)})`,
    cure: 'this is a fault of the importer: report it with the file',
  };
}
