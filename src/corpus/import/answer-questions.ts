import { createInterface } from 'node:readline/promises';

import { Refusal } from '../refusal.ts';
import { type NewAnswers, type NewField, newFields, newQuestions } from './new-questions.ts';
import type { KnownRecords } from './records/known-records.ts';

/** Puts a question to somebody and gives the line that they answer. */
export type Ask = (question: string) => Promise<string>;

/** Asks on a terminal, an answer a line. */
export function askOnTerminal(): { ask: Ask; end: () => void } {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return { ask: (question) => terminal.question(question), end: () => terminal.close() };
}

/** What the flags answer, and where to ask what they leave open; null when nobody can answer. */
type Asked = {
  readonly given: Readonly<Partial<Record<NewField, string>>>;
  readonly ask: Ask | null;
};

/**
 * The answers to all questions: what a flag says, else what somebody answers who can be asked, else what the capture
 * proposes. Throws a `Refusal` that says which are missing or wrong.
 */
export async function answerQuestions(
  { given, ask }: Asked,
  found: Partial<Record<NewField, string>>,
  known: KnownRecords,
): Promise<NewAnswers> {
  const answers: Record<NewField, string> = { ...noAnswers };
  const missing: string[] = [];
  for (const field of newFields) {
    const flag = given[field];
    const proposed = found[field] ?? '';
    const { isNeeded } = newQuestions[field];
    if (flag !== undefined) answers[field] = checked(field, flag, known);
    else if (ask) answers[field] = await askUntilRight(field, proposed, ask, known);
    else if (proposed === '' && isNeeded) missing.push(`--${field}`);
    else answers[field] = proposed;
  }
  if (missing.length === 0) return answers;
  throw new Refusal(
    `Nobody can be asked here, so these are missing: ${missing.join(', ')}; write \`unknown\` for a date or type that nobody knows`,
  );
}

function checked(field: NewField, answer: string, known: KnownRecords): string {
  const fault = newQuestions[field].faultOf(answer, known);
  if (fault !== null) throw new Refusal(`--${field}: ${fault}`);
  return answer;
}

/** Asks again until the answer can stand; an empty one takes what was proposed. */
async function askUntilRight(
  field: NewField,
  proposed: string,
  ask: Ask,
  known: KnownRecords,
): Promise<string> {
  const { words, isNeeded, faultOf } = newQuestions[field];
  let hint = proposed !== '' ? ` [${proposed}]` : isNeeded ? '' : ' (may be empty)';
  for (;;) {
    const line = (await ask(`${words}${hint}: `)).trim();
    const answer = line === '' ? proposed : line;
    if (answer === '' && !isNeeded) return '';
    const fault = answer === '' ? 'An answer is needed' : faultOf(answer, known);
    if (fault === null) return answer;
    hint = ` (${fault})`;
  }
}

const noAnswers: NewAnswers = {
  title: '',
  date: '',
  type: '',
  place: '',
  publisher: '',
  issuer: '',
  url: '',
  language: '',
  participants: '',
};
