import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A copy of the first archive in a folder of its own, to make mistakes in. */
export type ArchiveCopy = {
  readonly content: string;
  /** A folder beside the content, for what is built from it. */
  readonly out: string;
  /** Replaces words in a file of the copy. Throws when they do not stand there: the mistake would not be made. */
  readonly edit: (file: string, from: string, to: string) => Promise<void>;
  readonly copy: (from: string, to: string) => Promise<void>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly read: (file: string) => Promise<string>;
  readonly append: (file: string, text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** Copies `content/` for one test. */
export async function copyArchive(): Promise<ArchiveCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const content = join(folder, 'content');
  await cp('content', content, { recursive: true });
  return {
    content,
    out: join(folder, 'dist'),
    edit: async (file, from, to) => {
      const text = await readFile(join(content, file), 'utf8');
      if (!text.includes(from)) throw new Error(`\`${from}\` does not stand in ${file}`);
      await writeFile(join(content, file), text.replace(from, to));
    },
    copy: (from, to) => cp(join(content, from), join(content, to), { recursive: true }),
    write: async (file, text) => {
      await mkdir(dirname(join(content, file)), { recursive: true });
      await writeFile(join(content, file), text);
    },
    read: (file) => readFile(join(content, file), 'utf8'),
    append: (file, text) => appendFile(join(content, file), text),
    remove: () => rm(dirname(content), { recursive: true, force: true }),
  };
}
