import { resolve } from 'node:path';

import { askOnTerminal } from '../src/corpus/import/answer-questions.ts';
import { runNew } from '../src/corpus/import/run-new.ts';
import { Refusal } from '../src/corpus/refusal.ts';
import { today } from '../src/corpus/today.ts';
import { readOptions, whereUserStands } from './options.ts';

/**
 * `npm run new -- [--capture FILE] [--to DIR] [--title …] [--date …] …`: makes the draft of an entry; on a terminal it asks
 * what the flags leave open. Exit 2 when an answer is missing or wrong.
 */
const { to, capture, ...given } = readOptions({
  to: { type: 'string' },
  capture: { type: 'string' },
  title: { type: 'string' },
  date: { type: 'string' },
  type: { type: 'string' },
  place: { type: 'string' },
  publisher: { type: 'string' },
  issuer: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  participants: { type: 'string' },
});

const terminal = process.stdin.isTTY ? askOnTerminal() : null;
try {
  const file = await runNew({
    base: whereUserStands(),
    to: to ?? resolve('content'),
    capture,
    received: today(),
    given,
    ask: terminal?.ask ?? null,
  });
  console.log(`Made \`${file}\`: run \`npm run check\` to see what is still to be done`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
} finally {
  terminal?.end();
}
