import { carriedName, compareSite, manifestName, readSums } from './manifest.ts';

/** Compares a published site with its manifest and says on the terminal what came of it; false when they differ. */
export async function printVerify({ out }: { readonly out: string }): Promise<boolean> {
  const own = await readSums(out, manifestName);
  if (own === null) {
    console.error(
      `\`${out}\` has no \`${manifestName}\`: build it, or give another folder as \`--out\``,
    );
    return false;
  }
  const carried = (await readSums(out, carriedName)) ?? new Map<string, string>();
  const differences = await compareSite(out, new Map([...own, ...carried]));
  for (const { kind, file } of differences) console.log(`${kind.padEnd(7)}  ${file}`);
  const files = own.size + carried.size;
  if (differences.length > 0) {
    console.log(
      `${differences.length} difference${differences.length === 1 ? '' : 's'} from the ${files} files that were published`,
    );
    return false;
  }
  const kept = carried.size > 0 ? `, ${carried.size} of them carried over for open pages` : '';
  console.log(`${files} files as published${kept}`);
  return true;
}
