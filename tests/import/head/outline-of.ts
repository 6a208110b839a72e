import { readFileSync } from 'node:fs';

import type { RemovalRule } from '../../../src/archive/source.ts';
import { foldWhiteSpace } from '../../../src/archive/white-space.ts';
import type { Outline } from '../../../src/corpus/import/outline/outline.ts';
import type { Stated } from '../../../src/corpus/import/source/source-text.ts';

/** How the lines of these tests say what they are: the rest are paragraphs. */
const marks: Readonly<Record<string, RemovalRule>> = {
  'date|': 'date-line',
  'place|': 'place-line',
  'page|': 'navigation',
};

/** An outline of lines that are marked with what they are: `title|Talks with …`, `date|14 May 2017`. */
export function outlineOf(marked: readonly string[], stated: Stated = {}): Outline {
  const lines = marked.map((line) => line.replace(/^[a-z]+\|/u, ''));
  const rules = marked.flatMap((line, index): [number, RemovalRule][] => {
    const mark = /^[a-z]+\|/u.exec(line)?.[0] ?? '';
    const rule = marks[mark];
    return rule === undefined ? [] : [[index + 1, rule]];
  });
  const title = marked.findIndex((line) => line.startsWith('title|')) + 1;
  return outline(lines, [1, lines.length], title === 0 ? null : title, new Map(rules), stated);
}

/** The outline of a report of the first archive, by what its entry says of the lines. */
export function outlineOfCapture(
  capture: string,
  claimed: readonly [number, number],
  title: number | null,
  removed: Readonly<Record<number, RemovalRule>>,
): Outline {
  const text = readFileSync(
    new URL(`../../../content/captures/${capture}`, import.meta.url),
    'utf8',
  );
  const rules = Object.entries(removed).map(([line, rule]) => [Number(line), rule] as const);
  return outline(text.split('\n'), claimed, title, new Map(rules), {});
}

function outline(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  title: number | null,
  rules: ReadonlyMap<number, RemovalRule>,
  stated: Stated,
): Outline {
  const told = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .map((line) => ({ line, text: foldWhiteSpace(lines[line - 1] ?? '') }))
    .filter(({ text }) => text !== '');
  const paragraphs = told
    .filter(({ line }) => line !== title && !rules.has(line))
    .map(({ line, text }) => ({ text, first: line, last: line }));
  const headline = told.find(({ line }) => line === title);
  return {
    source: {
      path: 'capture.txt',
      recordLine: null,
      name: 'capture.txt',
      bytes: new Uint8Array(),
      sha256: '',
      lines,
      stated,
    },
    first,
    last,
    title: headline
      ? { text: headline.text, first: headline.line, last: headline.line, confidence: 1 }
      : null,
    paragraphs,
    removed: told.flatMap(({ line, text }) => {
      const rule = rules.get(line);
      return rule === undefined ? [] : [{ line, text, rule }];
    }),
    isWrapped: false,
  };
}
