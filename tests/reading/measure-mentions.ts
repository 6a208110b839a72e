import { makeAuthority } from '../../src/archive/reading/authority.ts';
import { findMentions } from '../../src/archive/reading/mentions.ts';
import { parseDate } from '../../src/archive/date.ts';
import { scaleRecords } from '../scale/scale-authority.ts';
import { readTagged } from './person-tags.ts';

/** Prints the seconds of CPU that the mentions of 10,000 reports take with 2,000 records: `node tests/reading/measure-mentions.ts`. */
const reports = readTagged('scale-10k.jsonl.gz').map(({ title, text, date }) => ({
  date: parseDate(date),
  texts: [title, ...text.split('\n')].map((each, index) => ({ p: String(index), text: each })),
}));
const { agents, offices } = scaleRecords(
  2000,
  reports.map(({ texts }) => texts[0]?.text ?? ''),
);
const withIds = <T>(all: ReadonlyMap<string, T>): Map<string, T & { id: string }> =>
  new Map([...all].map(([id, record]) => [id, { ...record, id }]));
const authority = makeAuthority({
  agents: withIds(agents),
  offices: withIds(offices),
  places: new Map(),
  topics: new Map(),
});
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
  `${reports.length} reports, ${agents.size + offices.size} records: ${((user + system) / 1e6).toFixed(1)} s of CPU; ${named} names, ${byOffice} offices, ${unresolved} without a holder`,
);
