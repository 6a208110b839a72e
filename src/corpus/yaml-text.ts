import { isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';

import type { Issue, Position } from '../archive/issue.ts';

/** A YAML text as read: its plain value, its faults, and where each value stands in the file. */
export type YamlText = {
  readonly value: unknown;
  readonly issues: Issue[];
  /** Where a value stands, or the nearest one around it. */
  readonly positionOf: (...path: PropertyKey[]) => Position;
  /** Where the key of a value stands. */
  readonly keyPositionOf: (...path: PropertyKey[]) => Position;
};

/** Reads YAML 1.2 (core schema). `firstLine` is the line of the file on which the text begins. */
export function readYaml(file: string, text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
    stringKeys: true,
  });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const issues = document.errors.map((error): Issue => {
    const isDuplicate = error.code === 'DUPLICATE_KEY';
    return {
      rule: isDuplicate ? 'duplicate-key' : 'yaml-syntax',
      file,
      position: positionAt(error.pos[0]),
      message: isDuplicate ? 'This key stands twice' : sentence(error.message),
      cure: isDuplicate ? 'keep one of the two' : cureFor(error.code),
    };
  });
  visit(document, {
    Alias: (_, alias) => {
      issues.push({
        rule: 'yaml-syntax',
        file,
        position: positionAt(alias.range?.[0] ?? 0),
        message: `Cannot use the alias \`*${alias.source}\``,
        cure: 'write the value out',
      });
    },
  });
  return {
    value: issues.length > 0 ? undefined : document.toJS(),
    issues,
    positionOf: (...path) => positionAt(offsetOf(document, path)),
    keyPositionOf: (...path) => positionAt(offsetOf(document, path, 'key')),
  };
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
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
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

function sentence(message: string): string {
  return message.replace(/\.$/, '').replace(/ at line \d+, column \d+:?[\s\S]*$/, '');
}

function cureFor(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'indent with blanks';
  if (code === 'MISSING_CHAR') return 'close the quotation mark or bracket';
  return 'put the value in quotation marks, or correct the indentation';
}
