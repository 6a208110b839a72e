import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import type { Outline } from '../../src/corpus/import/outline/outline.ts';
import { outlineReports } from '../../src/corpus/import/outline/outline-reports.ts';
import { readSource } from '../../src/corpus/import/source/read-source.ts';

/**
 * Compares the outlines of the development captures with their records and prints the shares and the misses:
 * `node tests/import/measure-outline.ts FOLDER [LEFT-OUT.json]`. The second file lists captures that are not to be looked at.
 */
const [folder = '', leftOutFile] = process.argv.slice(2);
if (existsSync(folder)) measure();
else console.log('no captures to measure');

type Record = { id: string; title: string; text: string };

function measure(): void {
  const records = new Map(
    gunzipSync(readFileSync(join(folder, 'reports-dev.jsonl.gz')))
      .toString()
      .trim()
      .split('\n')
      .map((line): [string, Record] => {
        const record = JSON.parse(line) as Record;
        return [record.id, record];
      }),
  );
  const leftOut = new Set(
    leftOutFile ? (JSON.parse(readFileSync(leftOutFile, 'utf8')) as unknown[]).map(String) : [],
  );
  const names = readdirSync(join(folder, 'rawtext-dev')).filter(
    (name) => name.endsWith('.txt') && !leftOut.has(name.slice(0, -4)),
  );
  const misses: { [kind: string]: string[] } = {};
  const miss = (kind: string, words: string): void => void (misses[kind] ??= []).push(words);
  let [captures, titles, words, found, milliseconds] = [0, 0, 0, 0, 0];
  for (const name of names) {
    const record = records.get(name.slice(0, -4));
    const path = join(folder, 'rawtext-dev', name);
    const [source] = readSource(path, readFileSync(path)).sources;
    if (!record || !source) continue;
    captures += 1;
    const start = performance.now();
    const outlines = outlineReports(source);
    milliseconds += performance.now() - start;
    if (outlines.length > 1)
      miss('split', `${name} ${outlines.map(({ first }) => first).join(' ')}`);
    const [outline] = outlines;
    if (!outline) continue;
    if (fold(outline.title?.text ?? '') === fold(record.title)) titles += 1;
    else miss('title', `${name}\n    ${outline.title?.text ?? 'none'}\n    ${record.title}`);
    const body = fold(record.text);
    const paragraphs = new Set(record.text.split(/\n\s*\n/).map(lettersOf));
    const bodyWords = new Set(wordsOf(body));
    const kept = new Set(outlines.flatMap((one) => wordsOf(wordsKept(one))));
    // The records close up what markup parts: `25 th`.
    const letters = lettersOf(outlines.map(wordsKept).join(' '));
    words += bodyWords.size;
    for (const word of bodyWords) {
      if (kept.has(word) || (/\d/.test(word) && letters.includes(word))) found += 1;
      else miss('word', `${name}: ${word}`);
    }
    for (const { text, rule, line } of outlines.flatMap(({ removed }) => removed)) {
      if (isIn(text, body) && (wordsOf(text).length > 4 || paragraphs.has(lettersOf(text))))
        miss(`removed body, ${rule}`, `${name}:${line} ${text}`);
    }
    for (const { text, first } of outlines.flatMap(({ paragraphs }) => paragraphs)) {
      if (!isIn(text, body)) miss('kept, not in record', `${name}:${first} ${text.slice(0, 150)}`);
    }
  }
  for (const [kind, lines] of Object.entries(misses)) {
    console.log(`\n## ${kind}: ${lines.length}\n${lines.join('\n')}`);
  }
  console.log(
    `\n${captures} captures; title exact ${share(titles, captures)}; words of the text kept or removed by rule ${share(found, words)}; ${(milliseconds / captures).toFixed(2)} ms a capture`,
  );
}

function wordsKept({ title, paragraphs, removed }: Outline): string {
  return fold(
    [title?.text ?? '', ...[...paragraphs, ...removed].map(({ text }) => text)].join(' '),
  );
}

/** True when the record’s text has these words, marks and white space set aside. */
function isIn(text: string, body: string): boolean {
  const plain = lettersOf(text);
  return plain === '' ? body.includes(fold(text)) : lettersOf(body).includes(plain);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function fold(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function share(part: number, whole: number): string {
  return `${part}/${whole} = ${((100 * part) / whole).toFixed(2)} %`;
}
