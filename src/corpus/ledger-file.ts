import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Issue } from '../archive/issue.ts';
import { type Ledger, parseLedger } from '../archive/ledger.ts';

const name = 'permalinks.txt';
const head = [
  '# Every address and paragraph anchor that this archive ever published. Lines are only added, never changed;',
  '# `npm run build` adds those of new pages. docs/cataloguing.md tells how to say that something moved or was withdrawn.',
];

/** Reads the ledger of an archive; an empty one when there is none yet. */
export async function readLedger(
  content: string,
  shownAs: string,
): Promise<{ ledger: Ledger; issues: Issue[] }> {
  const file = `${shownAs}/${name}`;
  const { ledger, faults } = parseLedger(await ledgerText(content), file);
  const issues = faults.map(({ line, text }): Issue => ({
    rule: 'ledger-line',
    file,
    position: { line, column: 1 },
    message: `Cannot read the line \`${text.slice(0, 80)}\``,
    cure: 'write `/address/`, `/address/ -> /other/`, `/address/#p5 -> #p4` or `/address/ withdrawn 2027-01-15 why`',
  }));
  return { ledger, issues };
}

/**
 * Adds lines at the end of the ledger, all or none: the file is written anew beside it and then put in its place. It is
 * read again first, for an editor may have written to it since.
 */
export async function appendToLedger(content: string, lines: readonly string[]): Promise<void> {
  const text = await ledgerText(content);
  const present = new Set(text.split('\n'));
  const missing = lines.filter((line) => !present.has(line));
  if (missing.length === 0) return;
  const path = join(content, name);
  await writeFile(`${path}.new`, withLines(text, missing));
  await rename(`${path}.new`, path);
}

/** Puts a copy of the ledger, with the lines that this build adds, into the site that it is about to publish. */
export async function publishLedger(
  site: string,
  text: string,
  lines: readonly string[],
): Promise<void> {
  await writeFile(join(site, name), withLines(text, lines));
}

/**
 * Enters what a build published and was killed before it could enter: the published site has a copy of the ledger, and that
 * begins with ours. A copy that does not is another archive’s, and left alone. Gives the number of lines.
 */
export async function recoverLedger(content: string, site: string): Promise<number> {
  const published = await ledgerText(site);
  const own = published === '' ? '' : await ledgerText(content);
  if (own === '' || published === own || !published.startsWith(own)) return 0;
  const lines = published.slice(own.length).trimEnd().split('\n');
  await appendToLedger(content, lines);
  return lines.length;
}

/** The whole text of a ledger with lines added. */
function withLines(text: string, lines: readonly string[]): string {
  const before = text === '' ? `${head.join('\n')}\n` : text.replace(/\n*$/, '\n');
  return lines.length === 0 ? before : `${before}${lines.join('\n')}\n`;
}

/** The text of an archive’s ledger; empty when there is none yet. */
async function ledgerText(content: string): Promise<string> {
  const path = join(content, name);
  return existsSync(path) ? readFile(path, 'utf8') : '';
}
