import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { outlineReports } from '#corpus/import/outline/outline-reports.ts';
import { type FoundPerson, findPeople } from '#corpus/import/people/find-people.ts';
import { readSource } from '#corpus/import/source/read-source.ts';
import type { SourceText } from '#corpus/import/source/source-text.ts';

/** The people of each report of a capture of the first archive. */
export function peopleOfCapture(name: string): FoundPerson[][] {
  const { sources } = readSource(name, readFileSync(`content/captures/${name}`));
  return sources.flatMap((source) => outlineReports(source)).map((outline) => findPeople(outline));
}

/** The people of a report of these lines; the first is its headline. */
export function peopleOf(headline: string, ...paragraphs: readonly string[]): FoundPerson[] {
  const lines = [headline, ...paragraphs];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const source: SourceText = {
    path: 'report.txt',
    recordLine: null,
    name: 'report.txt',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines,
    stated: {},
  };
  return findPeople({
    source,
    first: 1,
    last: lines.length,
    title: { text: headline, first: 1, last: 1, confidence: 1 },
    paragraphs: paragraphs.map((text, index) => ({ text, first: index + 2, last: index + 2 })),
    removed: [],
    isWrapped: false,
  });
}

/** `+ Name | office, country`, as a line: `+` took part, `-` is only spoken of, `(…)` is not held. */
export function summaryOf(people: readonly FoundPerson[]): string[] {
  return people.map(({ name, part, titles }) =>
    [
      `${part === 'took-part' ? '+' : '-'} ${name}`,
      ...titles.map(({ office, country, isHeld }) => {
        const title = country === null ? office : `${office}, ${country}`;
        return isHeld ? title : `(${title})`;
      }),
    ].join(' | '),
  );
}
