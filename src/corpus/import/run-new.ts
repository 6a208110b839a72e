import { join, resolve } from 'node:path';

import { withLock } from '../lock.ts';
import { Refusal } from '../refusal.ts';
import { nameCaptures } from './capture-names.ts';
import { refuseDiskFaults } from './disk-fault.ts';
import { writeStep } from './draft/write-file.ts';
import { findReports, type FoundReport } from './find-reports.ts';
import { newEntry } from './new-entry.ts';
import { answerQuestions, type Ask } from './answer-questions.ts';
import type { NewField } from './new-questions.ts';
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
  readonly ask: Ask | null;
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
    const answers = await answerQuestions(
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
