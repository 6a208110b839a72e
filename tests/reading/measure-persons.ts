import { readFileSync } from 'node:fs';

import { makeAuthority } from '../../src/archive/reading/authority.ts';
import { findMentions } from '../../src/archive/reading/mentions.ts';
import { parseDate } from '../../src/archive/date.ts';
import { numberedTexts } from './numbered-texts.ts';
import { personsOf, readTagged, recordsOfTags, type TaggedReport } from './person-tags.ts';

/**
 * Prints how many of the persons with whom editors tagged 139 real reports are found in their texts, and how many of those
 * found are tagged: `node tests/reading/measure-persons.ts [--misses]`. The misses of reports that are annotated for the
 * other measurements are not listed: the rules may not be made from them.
 */
const dev = readTagged('reports-dev.jsonl.gz');
const tags = [...readTagged('reports-tagged.jsonl.gz'), ...dev].flatMap(personsOf);
const authority = makeAuthority({
  agents: recordsOfTags(tags),
  offices: new Map(),
  places: new Map(),
  topics: new Map(),
});
const annotated = new Set(
  [
    ...readFileSync('tests/reading/annotations.jsonl', 'utf8').matchAll(/^\{"id":\s*"([^"]+)"/gm),
  ].map(([, id]) => id),
);

const missed: string[] = [];
const extra: string[] = [];
let right = 0;
let [wanted, found] = [0, 0];
for (const report of dev.filter((each) => personsOf(each).length > 0)) {
  const tagged = new Set(personsOf(report));
  const named = namedIn(report);
  wanted += tagged.size;
  found += named.size;
  right += [...tagged].filter((tag) => named.has(tag)).length;
  if (annotated.has(report.id)) continue;
  for (const tag of tagged) if (!named.has(tag)) missed.push(`${report.id}  ${tag}`);
  for (const [tag, words] of named)
    if (!tagged.has(tag)) extra.push(`${report.id}  ${tag}: “${words}”`);
}
console.log(`${tags.length} tags make ${authority.agents.size} records`);
console.log(`recall ${(right / wanted).toFixed(3)} (${right} of ${wanted} tagged persons found)`);
console.log(`precision ${(right / found).toFixed(3)} (${right} of ${found} found persons tagged)`);
if (process.argv.includes('--misses')) {
  for (const line of missed) console.log(`  missed  ${line}`);
  for (const line of extra) console.log(`  untagged  ${line}`);
}

/** The persons whom a report names, each with the first words that do so and what stands around them. */
function namedIn({ title, text, date }: TaggedReport): Map<string, string> {
  const texts = numberedTexts([title, ...text.split('\n')]);
  const occasion = { date: parseDate(date), perspective: null, participants: null, settled: [] };
  const named = new Map<string, string>();
  for (const { agent, p, start, end } of findMentions(texts, authority, occasion).mentions) {
    if (agent === null || named.has(agent)) continue;
    const around = texts[Number(p)]?.text.slice(Math.max(0, start - 30), end + 30) ?? '';
    named.set(agent, around);
  }
  return named;
}
