import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';

import { withLock } from '../lock.ts';
import { Refusal } from '../refusal.ts';
import { nameCaptures } from './capture-names.ts';
import { refuseDiskFaults } from './disk-fault.ts';
import { writeStep } from './draft/write-file.ts';
import { findReports, type FoundReport } from './find-reports.ts';
import { newEntry } from './new-entry.ts';
import { type NewAnswers, type NewField, newFields, newQuestions } from './new-questions.ts';
import { type OpenArchive, openArchive } from './open-archive.ts';
import { closeRecords } from './records/closed-records.ts';
import { gatherRecords } from './records/gather-records.ts';
import type { KnownRecords } from './records/known-records.ts';
import { makeTenureRows } from './records/tenure-rows.ts';
import { openSource } from './source/open-source.ts';

/** A new entry as it was asked for on the command line; relative paths are taken from `base`. */
export type NewRequest = {
  readonly base: string;
  readonly to: string;
  readonly capture: string | undefined;
  readonly received: string;
  /** What the flags answer. */
  readonly given: Readonly<Partial<Record<NewField, string>>>;
  /** Where to ask what they leave open; null when nobody can answer. */
  readonly ask: ((question: string) => Promise<string>) | null;
};

/**
 * Makes the draft of a new entry, from a capture if one is given, and gives its file. Throws a `Refusal` that says which
 * answers are missing or wrong.
 */
export async function runNew(request: NewRequest): Promise<string> {
  const content = resolve(request.base, request.to);
  const what = `adding an entry to \`${request.to}\``;
  const add = async (): Promise<string> => {
    const archive = await openArchive(content);
    const { known } = archive;
    const found = request.capture === undefined ? null : readCapture(request, archive);
    const name = found ? nameCaptures(archive.captures).nameOf(found.outline.source) : '';
    const answers = await collectAnswers(
      request,
      found ? answersOf(found, name, known) : {},
      known,
    );
    const capture = found ? { name, outline: found.outline } : null;
    const ids = archive.corpus.idsOf('event');
    const entry = newEntry(answers, capture, request.received, known, (id) => ids.has(id));
    if (found && !archive.captures.has(found.outline.source.sha256))
      writeStep({
        path: join(content, 'captures', name),
        content: found.outline.source.bytes,
        before: null,
      });
    if (!writeStep({ path: join(content, entry.file), content: entry.text, before: null }))
      throw new Refusal(`\`${entry.file}\` came into being meanwhile: run this again`);
    return entry.file;
  };
  return refuseDiskFaults(request.to, () => withLock(`${content}.importing`, what, add));
}

/** Asks on a terminal, an answer a line. */
export function askOnTerminal(): { ask: (question: string) => Promise<string>; end: () => void } {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return { ask: (question) => terminal.question(question), end: () => terminal.close() };
}

/** The one report of a capture that no entry claims yet. */
function readCapture({ capture = '', base }: NewRequest, archive: OpenArchive): FoundReport {
  const { sources, refusals } = openSource(resolve(base, capture), capture);
  const [refusal] = refusals;
  if (refusal) throw new Refusal(`\`${capture}\`: ${refusal.message}; ${refusal.cure}`);
  const [source, further] = sources;
  const [report, another] = source ? findReports(source) : [];
  if (!report) throw new Refusal(`\`${capture}\` holds no report`);
  if (further || another)
    throw new Refusal(`\`${capture}\` holds several reports: run \`npm run import -- ${capture}\``);
  const { first, last } = report.outline;
  const entry = archive.claimOn(report.outline.source.sha256, first, last);
  if (entry !== undefined) throw new Refusal(`\`${capture}\` is already that of \`${entry}\``);
  return report;
}

/** What the capture itself answers, as far as the records know it. */
function answersOf(
  found: FoundReport,
  capture: string,
  known: KnownRecords,
): Partial<Record<NewField, string>> {
  const closed = closeRecords({ known, tenures: makeTenureRows(known), publisher: null });
  const { head, outline } = found;
  const matched = gatherRecords(found, capture, closed);
  const { publisher, issuer } = matched.publisher;
  const isKnown = known.publishers.records.has(publisher) && head.publisher !== null;
  const agents = matched.people.flatMap(({ person, agent }) =>
    person.part === 'took-part' && agent !== null && known.agents.records.has(agent) ? agent : [],
  );
  const place = matched.place?.place ?? '';
  return {
    title: outline.title?.text ?? '',
    date: head.date?.value ?? '',
    type: head.type?.value ?? '',
    place: known.places.records.has(place) ? place : '',
    ...(isKnown ? { publisher, issuer } : {}),
    url: head.url?.value ?? '',
    language: head.language?.value ?? '',
    participants: agents.join(', '),
  };
}

async function collectAnswers(
  { given, ask }: NewRequest,
  found: Partial<Record<NewField, string>>,
  known: KnownRecords,
): Promise<NewAnswers> {
  const answers: Record<NewField, string> = {
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
  ask: (question: string) => Promise<string>,
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
