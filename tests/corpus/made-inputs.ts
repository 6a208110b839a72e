import { cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const talks = 'events/2020/2020-02-14-berg-holm.md';
const call = 'events/2020/2020-02-15-berg-holm.md';
const lastWords = 'Jan Holm invited her to Sudland.';

/** What no repository or not every file system holds: bytes, links, names and sizes, made in a copy of the base archive. */
export const madeInputs: Readonly<Record<string, (content: string) => Promise<void>>> = {
  'a-byte-order-mark-and-windows-line-ends-are-fine': async (content) => {
    for (const entry of await readdir(content, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile())
        await writeFile(file, `\ufeff${(await text(file)).replaceAll('\n', '\r\n')}`);
    }
  },

  'files-in-utf-16-are-reported': async (content) => {
    const topic = join(content, 'topics/trade.yaml');
    const entry = join(content, call);
    await writeFile(topic, Buffer.from(await text(topic), 'utf16le'));
    await writeFile(entry, Buffer.from(`\ufeff${await text(entry)}`, 'utf16le'));
  },

  'bytes-that-are-not-utf-8-are-reported-with-their-place': async (content) => {
    for (const file of [talks, 'captures/call.txt', 'agents/anna-berg.yaml']) {
      const before = await readFile(join(content, file));
      const at = before.lastIndexOf('e');
      await writeFile(
        join(content, file),
        Buffer.concat([before.subarray(0, at), Buffer.from([0x92]), before.subarray(at)]),
      );
    }
    await writeFile(
      join(content, 'topics/cut.yaml'),
      Buffer.from('name: Caf\u00e9').subarray(0, -1),
    );
  },

  'control-characters-are-reported-with-their-place': async (content) => {
    await edit(content, talks, lastWords, 'Jan\u0000 Holm invited\u0007 her to Sudland.');
    await edit(content, talks, 'participantsNamed', '\u001bparticipantsNamed');
    await edit(content, 'captures/call.txt', 'They spoke', 'They\u0085 spoke');
    await edit(content, 'topics/trade.yaml', 'scopeNote', 'related: []\rscopeNote');
  },

  'names-that-can-be-no-id-are-reported': async (content) => {
    const names = [
      'con',
      'tr ade',
      'tr#ade-2',
      'what?',
      'per%20cent',
      '-',
      'Ünïted',
      `a${'b'.repeat(100)}`,
    ];
    for (const [index, name] of names.entries())
      await write(content, `topics/${name}.yaml`, `name: Topic ${index}\n`);
    await rename(join(content, call), join(content, dirname(call), '2020-02-15 Berg, Holm.md'));
    await write(content, 'captures/a b?.txt', '');
    await write(content, 'captures/again/call.txt', '');
  },

  'names-that-look-alike-are-reported-with-both-files': async (content) => {
    await cp(join(content, 'agents/anna-berg.yaml'), join(content, 'agents/Anna-Berg.yaml'));
    await cp(join(content, 'agents/jan-holm.yaml'), join(content, 'agents/jan-hоlm.yaml'));
    await cp(join(content, 'topics/trade.yaml'), join(content, 'topics/tráde.yaml'));
    await write(content, 'places/n0rthaven.yaml', 'name: Another haven\ncountry: norland\n');
    await write(content, 'gatherings/caf\u00e9.yaml', 'name: Forum\ndate: 2020-02-14\n');
    await write(content, 'gatherings/cafe\u0301.yaml', 'name: Council\ndate: 2020-02-14\n');
  },

  'symbolic-links-are-refused': async (content) => {
    await symlink('/etc/passwd', join(content, 'captures/secret.txt'));
    await symlink('.', join(content, 'events/loop'));
    await symlink('loop.yaml', join(content, 'topics/loop.yaml'));
    await symlink('../agents', join(content, 'gatherings'));
    await rename(join(content, 'places/northaven.yaml'), join(content, '../northaven.yaml'));
    await symlink('../../northaven.yaml', join(content, 'places/northaven.yaml'));
  },

  'files-over-one-megabyte-are-not-read': async (content) => {
    await edit(content, talks, lastWords, 'word '.repeat(1_000_000));
    await writeFile(join(content, 'captures/huge.txt'), 'word\n'.repeat(4_100_000));
    await writeFile(join(content, 'agents/jan-holm.yaml'), 'word\n'.repeat(300_000));
  },

  'a-paragraph-without-end-is-reported': async (content) => {
    await edit(content, talks, lastWords, 'word '.repeat(100_000));
    await edit(content, 'pages/about.md', 'An archive', 'word\n'.repeat(100_000));
  },

  'a-text-that-is-too-deep-is-not-parsed': async (content) => {
    const texts = {
      quotations: '>'.repeat(5_000),
      brackets: '['.repeat(20_000),
      columns: `|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}`,
      lists: '- '.repeat(500),
      'one-list': '- word\n'.repeat(5_000),
      'many-quotations': '> word\n\n'.repeat(5_000),
      emphasis: '*a **b '.repeat(5_000),
      'code-spans': Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' '),
      indentation: `word\n\n${' '.repeat(5_000)}word`,
      paragraphs: 'a\n\n'.repeat(100_000),
      definitions: '[a]: b\n\n'.repeat(5_000),
    };
    for (const [name, body] of Object.entries(texts)) {
      await write(
        content,
        `pages/${name}.md`,
        `---\ntitle: ${name}\ndescription: Too deep.\n---\n\n${body}\n`,
      );
    }
    await edit(content, talks, lastWords, '>'.repeat(5_000));
    await edit(content, call, 'They spoke of trade.', '['.repeat(20_000));
  },

  'fields-that-are-too-many-or-too-deep-are-not-parsed': async (content) => {
    await write(content, 'topics/brackets.yaml', `name: ${'['.repeat(20_000)}`);
    await write(content, 'topics/rows.yaml', `name:\n${'- '.repeat(5_000)}x`);
    await write(
      content,
      'topics/keys.yaml',
      Array.from({ length: 20_000 }, (_, key) => `k${key}: v`).join('\n'),
    );
    await write(
      content,
      'topics/commas.yaml',
      `name: {${Array.from({ length: 20_000 }, (_, key) => `k${key}`).join(',')}}`,
    );
    await rm(join(content, 'visits'), { recursive: true });
    await edit(content, talks, 'visit: 2020-02-holm-norland\n', '');
    await edit(content, call, 'visit: 2020-02-holm-norland\n', '');
  },
};

function text(file: string): Promise<string> {
  return readFile(file, 'utf8');
}

async function write(content: string, file: string, body: string): Promise<void> {
  await mkdir(dirname(join(content, file)), { recursive: true });
  await writeFile(join(content, file), body);
}

/** Replaces words in a file. Throws when they do not stand there: the input would not be made. */
async function edit(content: string, file: string, from: string, to: string): Promise<void> {
  const before = await text(join(content, file));
  if (!before.includes(from)) throw new Error(`\`${from}\` does not stand in ${file}`);
  await writeFile(join(content, file), before.replace(from, to));
}
