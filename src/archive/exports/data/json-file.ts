import { inBatches } from './batches.ts';

/** Rows as a JSON array with one row a line, in pieces: a file of a large archive is longer than V8 lets a string be (2²⁹ − 24). */
export function* jsonPieces(rows: Iterable<object>): Generator<string> {
  let before = '[\n';
  for (const batch of inBatches(rows)) {
    yield before + batch.map((row) => JSON.stringify(row)).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
