import { parseDate } from '../../src/archive/date.ts';
import { findMentions } from '../../src/archive/reading/mentions.ts';
import { madeAuthority } from './made-records.ts';
import { readTagged } from './person-tags.ts';

/** Prints the seconds of CPU that the mentions of 10,000 reports take with 2,000 records: `node tests/reading/measure-mentions.ts`. */
const reports = readTagged('scale-10k.jsonl.gz').map(({ title, text, date }) => ({
  date: parseDate(date),
  texts: [title, ...text.split('\n')].map((each, index) => ({ p: String(index), text: each })),
}));
const authority = madeAuthority(2000);
const begin = process.cpuUsage();
let [named, byOffice, unresolved] = [0, 0, 0];
for (const { date, texts } of reports) {
  const occasion = { date, perspective: 'russia', participants: null, settled: [] };
  for (const { agent, via } of findMentions(texts, authority, occasion).mentions) {
    if (agent === null) unresolved += 1;
    else if (via === 'name') named += 1;
    else byOffice += 1;
  }
}
const { user, system } = process.cpuUsage(begin);
console.log(
  `${reports.length} reports, ${authority.agents.size} records: ${((user + system) / 1e6).toFixed(1)} s of CPU; ${named} names, ${byOffice} offices, ${unresolved} without a holder`,
);
