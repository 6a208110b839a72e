import type { Stored } from '../archive/corpus.ts';
import type { Issue } from '../archive/issue.ts';
import { type PageRecord, pageRecord } from '../archive/page.ts';
import { checkScriptsIn } from '../archive/rules/scripts.ts';
import { checkTextShape } from '../archive/rules/text-shape.ts';
import { findPageFaults } from '../markdown/render-page.ts';
import type { NamedFile } from './file-names.ts';
import { decodeText } from './file-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readRecord } from './read-record.ts';
import { readYaml } from './yaml-text.ts';

/** What one file of `pages/` gave: its record and its Markdown. */
export type PageReading = {
  readonly read: { readonly page: Stored<PageRecord>; readonly markdown: string } | null;
  readonly issues: readonly Issue[];
};

/** Reads one page of the archive’s own words from its bytes. */
export function readPage({ id, file, path }: NamedFile, bytes: Uint8Array): PageReading {
  const decoded = decodeText({ file, path }, bytes);
  if ('rule' in decoded) return { read: null, issues: [decoded] };
  const parts = splitFrontMatter(file, decoded.text);
  if ('rule' in parts) return { read: null, issues: [...decoded.issues, parts] };
  const yaml = readYaml(file, parts.yaml, parts.yamlLine);
  const { record, positionOf, faultyFields, ...found } = readRecord(file, yaml, pageRecord);
  const shape = checkTextShape(file, parts.body, parts.bodyLine);
  const faults = shape ? [] : findPageFaults(parts.body, parts.bodyLine);
  const issues = [
    ...decoded.issues,
    ...parts.issues,
    ...found.issues,
    ...checkScriptsIn(file, decoded.text),
    ...(shape ? [shape] : []),
    ...faults.map(({ rule, position, message, cure }) => ({ rule, file, position, message, cure })),
  ];
  if (!record) return { read: null, issues };
  return {
    read: { page: { id, file, record, positionOf, faultyFields }, markdown: parts.body },
    issues,
  };
}
