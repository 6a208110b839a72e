import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';

import type { Issue, Position } from '../archive/issue.ts';
import { checkFieldsShape } from '../archive/rules/text-shape.ts';
import { type Repair, repairsFor } from './yaml-repair.ts';

/** A YAML text as read: its plain value, its faults, and where each value stands in the file. */
export type YamlText = {
  /** Undefined when nothing can be made of the text. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** Where a value stands, or the nearest one around it. */
  readonly positionOf: (...path: PropertyKey[]) => Position;
  /** Where the key of a value stands. */
  readonly keyPositionOf: (...path: PropertyKey[]) => Position;
};

const mostRepairs = 20;
/** Every repair is tried by reading the text again, about 100 kB a second. */
const mostTriedCharacters = 150_000;

/**
 * Reads YAML 1.2 (core schema). `firstLine` is the line of the file on which the text begins. A line that cannot be read
 * is named with one that can, which was tried: the rest is read as if that line stood there, so that one run names the
 * other faults, too.
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlText {
  const shape = checkFieldsShape(file, text, firstLine);
  if (shape) return unreadable([shape], firstLine);
  const issues: Issue[] = [];
  let parsed = parse(text);
  let tries = Math.floor(mostTriedCharacters / (text.length + 1));
  while (parsed.fault) {
    const repairs = issues.length < mostRepairs ? likelyRepairs(parsed).slice(0, tries) : [];
    const repair = firstThatHelps(repairs, parsed);
    tries -= repair ? repairs.indexOf(repair) + 1 : repairs.length;
    issues.push(syntaxIssue(file, parsed, repair, firstLine));
    if (!repair) return unreadable(issues, firstLine);
    parsed = parse(withLine(parsed.lines, repair).join('\n'));
  }
  const { document, positionAt } = parsed;
  const place = (offset: number): Position => {
    const { line, column } = positionAt(offset);
    return { line: line + firstLine - 1, column };
  };
  const forbidden = forbiddenIn(document);
  if (forbidden) {
    const { offset, message, cure } = forbidden;
    issues.push({ rule: 'yaml-syntax', file, position: place(offset), message, cure });
    return unreadable(issues, firstLine);
  }
  return {
    value: document.toJS(),
    issues: [...issues, ...duplicateKeys(file, text, document, place)],
    positionOf: (...path) => place(offsetOf(document, path)),
    keyPositionOf: (...path) => place(offsetOf(document, path, 'key')),
  };
}

type Parsed = {
  readonly lines: readonly string[];
  readonly document: Document;
  readonly positionAt: (offset: number) => Position;
  /** The first fault of its syntax. */
  readonly fault:
    { readonly message: string; readonly code: string; readonly position: Position } | undefined;
  readonly faultCount: number;
};

function parse(text: string): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    schema: 'core',
    prettyErrors: false,
    stringKeys: true,
  });
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const faults = document.errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .sort((a, b) => a.pos[0] - b.pos[0]);
  const [first] = faults;
  return {
    lines: text.split('\n'),
    document,
    positionAt,
    fault: first && {
      message: first.message,
      code: first.code,
      position: positionAt(Math.min(first.pos[0], text.length)),
    },
    faultCount: faults.length,
  };
}

function likelyRepairs({ lines, fault }: Parsed): Repair[] {
  if (!fault) return [];
  return repairsFor(lines, fault.position.line - 1).filter(
    ({ line, text }) => text !== lines[line],
  );
}

/** The first repair with which the text can be read up to a later line. */
function firstThatHelps(
  repairs: readonly Repair[],
  { lines, fault, faultCount }: Parsed,
): Repair | undefined {
  const line = fault?.position.line ?? 0;
  return repairs.find((repair) => {
    const next = parse(withLine(lines, repair).join('\n'));
    if (!next.fault) return true;
    const isLater = next.fault.position.line > Math.max(line, repair.line + 1);
    return isLater && next.faultCount <= faultCount;
  });
}

function withLine(lines: readonly string[], { line, text }: Repair): string[] {
  return lines.map((old, index) => (index === line ? text : old));
}

function syntaxIssue(
  file: string,
  { fault, lines }: Parsed,
  repair: Repair | undefined,
  firstLine: number,
): Issue {
  const at = repair
    ? { line: repair.line + 1, column: repair.column }
    : (fault?.position ?? { line: 1, column: 1 });
  return {
    rule: 'yaml-syntax',
    file,
    position: { line: at.line + firstLine - 1, column: at.column },
    message: repair?.message ?? messageFor(fault?.code ?? '', fault?.message ?? ''),
    cure: repair
      ? `write \`${repair.text}\``
      : `see whether this line, or the one above it, lacks a quotation mark, a bracket or blanks: \`${(lines[at.line - 1] ?? '').trim().slice(0, 60)}\``,
  };
}

function messageFor(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'A line `---` stands among the fields';
  if (code === 'BAD_DQ_ESCAPE')
    return 'A backslash between double quotation marks means something else in YAML';
  return `YAML cannot read this line: ${message.replace(/[.:]$/, '')}`;
}

function unreadable(issues: readonly Issue[], line: number): YamlText {
  const start = { line, column: 1 };
  return { value: undefined, issues, positionOf: () => start, keyPositionOf: () => start };
}

/** Aliases and tags: the first of them, before anything is made of it (“billion laughs” would grow without end). */
function forbiddenIn(
  document: Document,
): { offset: number; message: string; cure: string } | undefined {
  let found: { offset: number; message: string; cure: string } | undefined;
  visit(document, {
    Alias: (_, { source, range }) => {
      found = {
        offset: range?.[0] ?? 0,
        message: `Cannot use the alias \`*${source}\``,
        cure: `write the value out; if it is text, in quotation marks: \`"*${source}"\``,
      };
      return visit.BREAK;
    },
  });
  const [tag] = document.warnings;
  if (found || !tag) return found;
  return {
    offset: tag.pos[0],
    message: 'Cannot use a tag, which begins with `!`',
    cure: 'leave it out; if it is text, put the value in quotation marks',
  };
}

function duplicateKeys(
  file: string,
  text: string,
  document: Document,
  place: (offset: number) => Position,
): Issue[] {
  return document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [offset] }) => {
      const [key = ''] = /^[^\s:]+/.exec(text.slice(offset)) ?? [];
      return {
        rule: 'duplicate-key',
        file,
        position: place(offset),
        message: `The key \`${key}\` stands twice`,
        cure: 'keep one of the two',
      };
    });
}

/** The offset of a value, or of the nearest one around it that exists; for `key`, of the key of the last pair. */
function offsetOf(
  document: Document,
  path: readonly PropertyKey[],
  part: 'key' | 'value' = 'value',
): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.findLast((item) => isScalar(item.key) && item.key.value === step);
      if (!isPair(pair)) return offset;
      const key = startOf(pair.key) ?? offset;
      offset = part === 'key' ? key : (startOf(pair.value) ?? key);
      node = pair.value;
    } else {
      const item: unknown =
        typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)
          ? node.items[Number(step)]
          : undefined;
      if (item === undefined) return offset;
      offset = startOf(item) ?? offset;
      node = item;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined;
}
