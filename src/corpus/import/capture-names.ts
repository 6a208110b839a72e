import type { SourceText } from './source/source-text.ts';

/** Gives captures the names under which an archive keeps them; the same bytes have one name. */
export type CaptureNames = {
  readonly nameOf: (source: SourceText) => string;
};

/** `onFile` are the names of an archive’s captures by their SHA-256. */
export function nameCaptures(onFile: ReadonlyMap<string, string>): CaptureNames {
  const names = new Map(onFile);
  // Some disks take `A.txt` and `a.txt` for one file.
  const taken = new Set([...names.values()].map((name) => name.toLowerCase()));
  return {
    nameOf: ({ sha256, name }) => {
      const known = names.get(sha256);
      if (known !== undefined) return known;
      const plain = isName(name) ? name : `capture-${sha256.slice(0, 8)}.txt`;
      const free = taken.has(plain.toLowerCase()) ? withSum(plain, sha256) : plain;
      names.set(sha256, free);
      taken.add(free.toLowerCase());
      return free;
    },
  };
}

function isName(name: string): boolean {
  return /^[A-Za-z0-9][\w.-]*$/.test(name) && name.length <= 150;
}

function withSum(name: string, sha256: string): string {
  const point = name.lastIndexOf('.');
  const stem = point > 0 ? name.slice(0, point) : name;
  return `${stem}-${sha256.slice(0, 8)}${point > 0 ? name.slice(point) : ''}`;
}
