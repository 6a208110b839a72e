import type { Root } from 'hast';

import type { Entry } from '../archive/corpus.ts';
import { draftEventRecord, type EventRecord, eventRecord } from '../archive/event.ts';
import type { Issue } from '../archive/issue.ts';
import { findMixedWords } from '../archive/rules/scripts.ts';
import { checkTextShape } from '../archive/rules/text-shape.ts';
import { readReport, type ReportText } from '../markdown/read-report.ts';
import type { NamedFile } from './file-names.ts';
import { decodeText } from './file-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isDraftText, readRecord, type RecordReading } from './read-record.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** What one file of `events/` gave: `read` is null when nothing can be made of it. */
export type EntryReading = {
  readonly read: { readonly entry: Entry; readonly tree: Root } | null;
  readonly isDraft: boolean;
  readonly issues: readonly Issue[];
};

/** For the fields that an entry must have: what the other rules may go on with when a field is at fault. */
const standIns = {
  title: '?',
  date: '20XX',
  type: 'multiple',
  participants: [],
  participantsNamed: 'unstated',
  topics: [],
  source: {
    issuer: 'unknown',
    publisher: 'unknown',
    captured: 'unknown',
    received: '2000-01-01',
    capture: '?',
    lines: '1-1',
    language: 'en',
    textStatus: 'unstated',
  },
};

const noText: ReportText = { paragraphs: [], tree: { type: 'root', children: [] }, faults: [] };

/** Reads one entry from its bytes: nothing but these and its name has a part in what it gives. */
export function readEntry(file: NamedFile, bytes: Uint8Array): EntryReading {
  const decoded = decodeText(file, bytes);
  if ('rule' in decoded) return { read: null, isDraft: false, issues: [decoded] };
  const parts = splitFrontMatter(file.file, decoded.text);
  if ('rule' in parts) return { read: null, isDraft: false, issues: [...decoded.issues, parts] };
  const yaml = readYaml(file.file, parts.yaml, parts.yamlLine);
  const isDraft = isDraftText(yaml);
  const found = (isDraft ? readDraft : readReviewed)(file.file, yaml);
  const { record } = found;
  const shape = checkTextShape(file.file, parts.body, parts.bodyLine);
  const report = shape ? noText : readReport(parts.body, parts.bodyLine);
  const issues = [
    ...decoded.issues,
    ...parts.issues,
    ...found.issues,
    ...(shape ? [shape] : []),
    ...report.faults.map(({ rule, position, message, cure }) => ({
      rule,
      file: file.file,
      position,
      message,
      cure,
    })),
  ];
  if (!record) return { read: null, isDraft, issues };
  const entry: Entry = {
    id: file.id,
    file: file.file,
    record,
    positionOf: found.positionOf,
    paragraphs: report.paragraphs,
    lostAnchors: [],
    faultyFields: shape ? new Set([...found.faultyFields, 'text']) : found.faultyFields,
    mixedWords: findMixedWords(decoded.text),
    flaws: report.faults.flatMap(({ flaw, position }) =>
      flaw ? [{ position, isBlock: flaw === 'block' }] : [],
    ),
  };
  return { read: { entry, tree: report.tree }, isDraft, issues };
}

function readReviewed(file: string, yaml: YamlText): RecordReading<EventRecord> {
  return readRecord(file, yaml, eventRecord, standIns);
}

/** A draft without a date is no fault: it is read as one whose date is not known. */
function readDraft(file: string, yaml: YamlText): RecordReading<EventRecord> {
  const { record, faultyFields, ...rest } = readRecord(file, yaml, draftEventRecord, standIns);
  if (record?.date !== undefined)
    return { ...rest, faultyFields, record: { ...record, date: record.date } };
  const undated = record && { ...record, date: standIns.date };
  return { ...rest, record: undated, faultyFields: new Set([...faultyFields, 'date']) };
}
