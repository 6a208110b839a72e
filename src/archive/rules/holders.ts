import type { Corpus, Entry, Stored } from '../corpus.ts';
import { isDay, parseDate } from '../date.ts';
import type { Issue } from '../issue.ts';
import type { OfficeRecord } from '../office.ts';

/** What reports call the holder of an office of a rank without naming the country, when it is their own. */
const rankPhrases: Readonly<Partial<Record<OfficeRecord['rank'], readonly string[]>>> = {
  'head-of-state': ['the Head of State', 'the President'],
  'head-of-government': ['the Head of Government', 'the Prime Minister'],
};

/** On a day on which one holder of an office followed another, a phrase such as “the Head of State” may mean either. */
export function checkHolders(corpus: Corpus): Issue[] {
  const countries = new Map(corpus.publishers.map(({ id, record }) => [id, record.country]));
  return corpus.events.flatMap((entry) => {
    const date = entry.faultyFields.has('date') ? null : parseDate(entry.record.date);
    if (!date || !isDay(date)) return [];
    return corpus.offices.flatMap((office) => {
      const holders = bothHolders(office, date.from);
      const own = countries.get(entry.record.source.issuer) === office.record.of;
      return holders ? checkOffice(entry, office, holders, date.from, own) : [];
    });
  });
}

function checkOffice(
  entry: Entry,
  office: Stored<OfficeRecord>,
  holders: readonly [string, string],
  day: string,
  isOwn: boolean,
): Issue[] {
  const { record } = office;
  if (entry.record.participants.some((one) => one.office === office.id)) return [];
  const phrases = [...(record.phrases ?? []), ...(isOwn ? (rankPhrases[record.rank] ?? []) : [])];
  const settled = (entry.record.mentioned ?? [])
    .filter(({ agent }) => holders.includes(agent))
    .map(({ passage }) => passage.words);
  const isSettled = (phrase: string): boolean =>
    settled.some((words) => words.toLowerCase().includes(phrase.toLowerCase()));
  for (const phrase of phrases.filter((one) => !isSettled(one))) {
    const whole = new RegExp(
      `\\b${escaped(phrase).replace(/^the /, '[Tt]he ')}(?! (?:of|\\p{Lu}))`,
      'u',
    );
    const paragraph = entry.paragraphs.find(({ text }) => whole.test(text));
    if (!paragraph) continue;
    return [
      {
        rule: 'two-holders',
        file: entry.file,
        position: paragraph.position,
        message: `“${phrase}” may be either: \`${holders[0]}\` and \`${holders[1]}\` both held \`${office.id}\` on ${day}`,
        cure: `say which: give the participant \`office: ${office.id}\`, or enter these words under \`mentioned\``,
      },
    ];
  }
  return [];
}

/** The holder whose last day this is, and the one whose first day it is. */
function bothHolders({ record }: Stored<OfficeRecord>, day: string): [string, string] | undefined {
  const last = record.tenures.find(({ to }) => to === day)?.holder;
  const first = record.tenures.find(({ from }) => from === day)?.holder;
  return last === undefined || first === undefined || last === first ? undefined : [last, first];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
