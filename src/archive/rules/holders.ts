import type { Corpus, Entry } from '../corpus.ts';
import { isDay, parseDate } from '../date.ts';
import type { Issue, Position } from '../issue.ts';
import type { OfficeRecord } from '../office.ts';
import { isGap } from '../reading/offices/holder-on.ts';
import type { Mention } from '../reading/mentions.ts';
import type { Readings } from '../readings.ts';

/**
 * On a day on which one holder of an office followed another, or that lies between the tenures on record, a phrase such as
 * “the Head of State” leads to nobody until an editor says whom it means.
 */
export function checkHolders(corpus: Corpus, readings: Readings): Issue[] {
  const offices = new Map(corpus.offices.map(({ id, record }) => [id, record]));
  return corpus.events.flatMap((entry) => {
    if (entry.faultyFields.has('date')) return [];
    const mentions = readings.get(entry.id)?.mentions ?? [];
    const open = mentions.filter(({ agent, office }) => agent === null && office !== undefined);
    const first = Map.groupBy(open, ({ office }) => office);
    return [...first].flatMap(([id, [mention]]) => {
      const office = offices.get(id ?? '');
      return office && mention ? checkPhrase(entry, mention, id ?? '', office) : [];
    });
  });
}

function checkPhrase(entry: Entry, mention: Mention, id: string, office: OfficeRecord): Issue[] {
  const date = parseDate(entry.record.date);
  if (!date || !isDay(date)) return [];
  const place = { file: entry.file, position: positionOf(entry, mention) };
  const cure = `say which: give the participant \`office: ${id}\`, or enter these words under \`mentioned\``;
  if (mention.reason === 'several-holders') {
    const both = bothHolders(office, date.from);
    if (!both) return [];
    const message = `“${mention.surface}” may be either: \`${both[0]}\` and \`${both[1]}\` both held \`${id}\` on ${date.edtf}`;
    return [{ rule: 'two-holders', ...place, message, cure }];
  }
  if (mention.reason !== 'no-holder' || !isGap(office, date)) return [];
  return [
    {
      rule: 'no-holder-that-day',
      ...place,
      message: `“${mention.surface}” leads to nobody: no tenure of \`${id}\` on record covers ${date.edtf}, only earlier and later ones`,
      cure: `add the missing tenure to \`content/offices/${id}.yaml\`, or enter these words under \`mentioned\``,
    },
  ];
}

/** The holder whose last day this is, and the one whose first day it is; offices that several hold at a time have none. */
function bothHolders({ tenures }: OfficeRecord, day: string): [string, string] | undefined {
  const last = tenures.find(({ to }) => to === day)?.holder;
  const first = tenures.find(({ from }) => from === day)?.holder;
  return last === undefined || first === undefined || last === first ? undefined : [last, first];
}

/** Where the text of a mention begins; a headline where the entry gives it. */
function positionOf(entry: Entry, { p }: Mention): Position {
  const paragraph = entry.paragraphs.find(({ anchor }) => anchor === p || anchor === `p${p}`);
  return paragraph?.position ?? entry.positionOf('title');
}
