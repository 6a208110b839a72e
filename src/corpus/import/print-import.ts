import type { WriteStream } from 'node:tty';

import { Refusal } from '../refusal.ts';
import type { ImportResult, UnshownTenure } from './import-files.ts';

/** Where the lines of an import go. */
export type ImportOutput = {
  /** What came of each file, and the counts at the end. */
  readonly log: WriteStream | NodeJS.WritableStream;
  /** One JSON object a report; null when nobody asked for them. */
  readonly rows: NodeJS.WritableStream | null;
};

/** The counts of an import. */
export type ImportCounts = {
  readonly reports: number;
  readonly ready: number;
  readonly toDecide: number;
  readonly known: number;
  readonly refused: number;
};

/**
 * Tells of each report what came of it, on a terminal with a line that counts them; gives the counts. Throws a `Refusal`
 * when nobody takes what it tells: `| head` has enough.
 */
export async function printImport(
  results: AsyncIterable<ImportResult>,
  { log, rows }: ImportOutput,
): Promise<ImportCounts> {
  let fault: Error | undefined;
  for (const stream of [log, rows]) stream?.on('error', (error: Error) => (fault ??= error));
  const counter = countOn(log);
  const counts = { reports: 0, ready: 0, toDecide: 0, known: 0, refused: 0 };
  const missing = new Map<string, number>();
  const unshown: UnshownTenure[] = [];
  for await (const result of results) {
    if (fault)
      throw new Refusal(
        `Nobody takes what is printed (${fault.message}), so the import stopped: run it again to do the rest`,
      );
    counter.clear();
    log.write(`${lineOf(result)}\n`);
    if (result.kind !== 'left-out') {
      rows?.write(`${JSON.stringify(result.row)}\n`);
      counts[countedAs(result)] += 1;
      if (result.kind !== 'refused') counts.reports += 1;
    }
    if (result.kind === 'drafted') {
      for (const field of result.toDecide) missing.set(field, (missing.get(field) ?? 0) + 1);
      unshown.push(...result.unshownTenures);
    }
    counter.show();
  }
  counter.clear();
  for (const line of tenureLines(unshown)) log.write(`${line}\n`);
  log.write(`${summaryOf(counts, missing)}\n`);
  return counts;
}

/** What the records of offices could learn from the reports: one line for each holder, not one for each report. */
function tenureLines(unshown: readonly UnshownTenure[]): string[] {
  const groups = Map.groupBy(unshown, ({ holder, office }) => `\`${office}\` of \`${holder}\``);
  return [...groups].map(([name, tenures]) => {
    const days = tenures.map(({ day }) => day).sort();
    const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
    const when = first === last ? `on ${first}` : `${days.length} times, ${first} to ${last}`;
    const file = `offices/${tenures[0]?.office ?? ''}.yaml`;
    return `The reports show ${name} ${when}, which the archive does not know: add the days, or \`attested\` rows, to \`${file}\``;
  });
}

function countedAs(
  result: Exclude<ImportResult, { kind: 'left-out' }>,
): 'ready' | 'toDecide' | 'known' | 'refused' {
  if (result.kind !== 'drafted') return result.kind;
  return result.toDecide.length === 0 ? 'ready' : 'toDecide';
}

function lineOf(result: ImportResult): string {
  if (result.kind === 'refused' || result.kind === 'left-out')
    return `${printable(result.path)}  ${result.kind === 'refused' ? 'refused' : 'left out'}: ${result.message}; ${result.cure}`;
  const { lines } = result.row;
  const at = lines === null ? '' : ` lines ${lines.join('-')}`;
  const path = printable(result.path);
  if (result.kind === 'known') return `${path}${at}  already here: ${result.entry}`;
  const state =
    result.toDecide.length === 0
      ? 'draft, ready'
      : `draft, to decide: ${result.toDecide.join(', ')}`;
  return `${path}${at}  ${result.file}  ${state}`;
}

/** A path in one line: a file may have a line end in its name, or what a terminal obeys. */
function printable(path: string): string {
  return path.replace(/\p{Cc}/gu, (character) => encodeURIComponent(character));
}

function summaryOf(counts: ImportCounts, missing: ReadonlyMap<string, number>): string {
  const { reports, ready, toDecide, known, refused } = counts;
  const fields = [...missing]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([field, count]) => `${field} ${count}`);
  return [
    `${reports} ${reports === 1 ? 'report' : 'reports'}`,
    `${ready} ${ready === 1 ? 'draft' : 'drafts'} ready`,
    `${toDecide} with something to decide${fields.length === 0 ? '' : ` (${fields.join(', ')})`}`,
    ...(known > 0 ? [`${known} already here`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
  ].join(', ');
}

const every = 100;

/** On a terminal one line that counts the reports; elsewhere the lines themselves tell enough, and each hundredth is counted. */
function countOn(stream: ImportOutput['log']): { show: () => void; clear: () => void } {
  let count = 0;
  if (!('isTTY' in stream) || !stream.isTTY)
    return {
      show: () => {
        count += 1;
        if (count % every === 0) stream.write(`${count} so far\n`);
      },
      clear: () => undefined,
    };
  return {
    show: () => {
      count += 1;
      if (count % 10 === 0) stream.write(`\r\u001b[K${count} so far`);
    },
    clear: () => stream.write('\r\u001b[K'),
  };
}
