import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import { formOfName } from '../../capture-text.ts';

/** Most file systems allow 255 bytes; a draft’s own files have this name in theirs. */
const longest = 100;
const windowsDevices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The name of a capture: that of its file in letters, digits, points, hyphens and underscores. Its end says how it is read;
 * one that says otherwise than the content gets another behind it: `talks.txt` that holds a page is `talks.txt.html`. The
 * same path always gives the same name; two paths may give one.
 */
export function captureName(path: string, form: 'text' | 'page' | 'record'): string {
  const name = basename(path);
  const ends = { text: '.txt', page: '.html', record: '.json' };
  const hasEnd = /\.\w{1,8}$/.test(name) && formOfName(name) === form;
  const end = hasEnd ? (/\.\w+$/.exec(name)?.[0] ?? '') : ends[form];
  return `${cleanName(hasEnd ? name.slice(0, -end.length) : name)}${end}`;
}

/** The name of the capture of one record: that of its file, and the record’s own id or else its line. */
export function recordName(path: string, own: string): string {
  const stem = basename(path).replace(/\.(?:json|jsonl|ndjson)$/i, '');
  return `${cleanName(`${stem}.${own}`)}.json`;
}

/** Where letters are lost or cut, a few digits of a hash keep names apart. */
function cleanName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}+/gu, '');
  const clean = plain
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[.-]+$/g, '')
    .replace(/-*\.-*/g, '.');
  const isWhole = !/[^\P{L}A-Za-z]|[^\P{N}0-9]/u.test(plain) && clean.length <= longest;
  const safe = windowsDevices.test(clean) ? `capture-${clean}` : clean;
  if (isWhole && safe !== '') return safe;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${safe.slice(0, longest - 9) || 'capture'}-${hash}`;
}
