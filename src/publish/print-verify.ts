import { inspectSite, manifestName } from './manifest.ts';

/** Compares a published site with its manifest and says on the terminal what came of it; false when they differ. */
export async function printVerify({ out }: { readonly out: string }): Promise<boolean> {
  const found = await inspectSite(out);
  if (found === null) {
    console.error(
      `\`${out}\` has no \`${manifestName}\`: build it, or give another folder as \`--out\``,
    );
    return false;
  }
  const { files, carried, differences } = found;
  for (const { kind, file } of differences) console.log(`${kind.padEnd(7)}  ${file}`);
  if (differences.length > 0) {
    const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`;
    console.log(`${count} from the ${files} files that were published`);
    return false;
  }
  const kept = carried > 0 ? `, ${carried} of them carried over for open pages` : '';
  console.log(`${files} files as published${kept}`);
  return true;
}
