import papaparse from 'papaparse';

import { inBatches } from './batches.ts';

/** Excel takes a CSV file without it for one in the code page of the machine, and garbles every letter beyond ASCII. */
const byteOrderMark = '\ufeff';
const newline = '\r\n';

/**
 * Cells that a spreadsheet would run as a formula (OWASP, “CSV Injection”; the last four are the full-width forms that Excel
 * takes, too), and those that look as if this guard stood before one: so that taking one apostrophe away always gives back
 * what was there.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as a CSV file (RFC 4180) with a header, in pieces. Nothing is an empty cell; ids in a list stand with `;` between
 * them, and objects in a list as JSON.
 */
export function* csvPieces(columns: readonly string[], rows: Iterable<object>): Generator<string> {
  yield byteOrderMark + columns.join(',') + newline;
  for (const batch of inBatches(rows)) {
    const cells = batch.map((row) => Object.values(row).map(cellOf));
    yield papaparse.unparse(cells, { newline, escapeFormulae: formula }) + newline;
  }
}

function cellOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  const isIds = value.every((each) => typeof each === 'string');
  return isIds ? value.join(';') : JSON.stringify(value);
}
