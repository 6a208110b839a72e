import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { z } from 'zod';

import type { AgentRecord } from '../../src/archive/agent.ts';

const taggedReport = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  date: z.string(),
  tags: z
    .object({ persons: z.array(z.string()).default([]) })
    .partial()
    .optional(),
});

export type TaggedReport = z.infer<typeof taggedReport>;

/** The reports of one file of the corpora, which lie outside the project. */
export function readTagged(name: string): TaggedReport[] {
  return gunzipSync(readFileSync(`../shared/corpora/${name}`))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => taggedReport.parse(JSON.parse(line)));
}

/** The tags of persons of a report. */
export function personsOf({ tags }: TaggedReport): string[] {
  return tags?.persons ?? [];
}

/**
 * The authority records that person tags make: “Karimov Islam” is Islam Karimov of the family Karimov. A family name that
 * several tags have is nobody’s variant.
 */
export function recordsOfTags(tags: Iterable<string>): Map<string, AgentRecord & { id: string }> {
  return new Map([...new Set(tags)].map((tag) => [tag, { id: tag, ...recordOf(tag) }]));
}

/** Words that stand before a family name and belong to it: “van der Bellen”, “Al Saud”. */
const particles = new Set(['van', 'der', 'von', 'de', 'la', 'al', 'ben']);

const twoFamilyNames = new Set(['Diaz-Canel Bermudez Miguel']);

function recordOf(tag: string): AgentRecord {
  const titled = /^(?:(.+?) )?(Patriarch of .+|King of .+)$/.exec(tag);
  if (titled) {
    const [, name = tag, title = ''] = titled;
    const [rank = ''] = title.split(' ');
    return {
      name: `${rank} ${name}`,
      kind: 'person',
      variants: [
        ...(/ /.test(name) ? [name] : []),
        `${title} ${name}`,
        `${rank} ${name} of ${title.slice(rank.length + 4)}`,
      ],
    };
  }
  const ruling = /^Ruling Prince of Monaco (.+)$/.exec(tag)?.[1];
  if (ruling !== undefined) return { name: ruling, kind: 'person' };
  const words = tag.split(' ');
  let length = twoFamilyNames.has(tag) ? 2 : 1;
  while (particles.has(words[length - 1]?.toLowerCase() ?? '')) length += 1;
  const familyName = words.slice(0, length).join(' ');
  const given = words.slice(length).join(' ');
  return { name: `${given} ${familyName}`.trim(), kind: 'person', familyName };
}
