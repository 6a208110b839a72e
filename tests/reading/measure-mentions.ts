import { findMentions } from '../../src/archive/reading/mentions.ts';
import { parseDate } from '../../src/archive/date.ts';
import { authorityOfScale, scaleRecords } from '../scale/scale-authority.ts';
import { numberedTexts } from './numbered-texts.ts';
import { readTagged } from './person-tags.ts';

/** Prints the seconds of CPU that the mentions of 10,000 reports take with 2,000 records: `node tests/reading/measure-mentions.ts`. */
const reports = readTagged('scale-10k.jsonl.gz').map(({ title, text, date }) => ({
  date: parseDate(date),
  texts: numberedTexts([title, ...text.split('\n')]),
}));
const records = scaleRecords(
  2000,
  reports.map(({ texts }) => texts[0]?.text ?? ''),
);
const authority = authorityOfScale(records);
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
  `${reports.length} reports, ${records.agents.size + records.offices.size} records: ${((user + system) / 1e6).toFixed(1)} s of CPU; ${named} names, ${byOffice} offices, ${unresolved} without a holder`,
);
