import type { Corpus, Entry } from '../corpus.ts';
import { isDay, parseDate } from '../date.ts';
import type { Issue, Position } from '../issue.ts';
import type { OfficeRecord } from '../office.ts';
import type { Mention } from '../reading/mentions.ts';
import type { Readings } from '../readings.ts';
import { knownStretch } from '../tenure.ts';

/**
 * On a day on which one holder of an office followed another, or which no tenure on record covers, a phrase such as “the Head
 * of State” leads to nobody until an editor says whom it means. Each is named once in a paragraph.
 */
export function checkHolders(corpus: Corpus, readings: Readings): Issue[] {
  const offices = new Map(corpus.offices.map(({ id, record }) => [id, record]));
  return corpus.events.flatMap((entry) => {
    if (entry.faultyFields.has('date')) return [];
    const mentions = readings.get(entry.id)?.mentions ?? [];
    const open = mentions.filter(({ agent, office }) => agent === null && office !== undefined);
    const different = Map.groupBy(open, ({ office, p, surface }) => `${office} ${p} ${surface}`);
    return [...different.values()].flatMap(([mention]) => {
      const id = mention?.office ?? '';
      const office = offices.get(id);
      return office && mention ? checkPhrase(entry, mention, id, office) : [];
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
  const nearest = knownBefore(office, date.from);
  if (mention.reason !== 'no-holder' || !nearest) return [];
  return [
    {
      rule: 'no-holder-that-day',
      ...place,
      message: `“${mention.surface}” leads to nobody: \`${id}\` has no tenure that is known to cover ${date.edtf}; \`${nearest.holder}\` is known to hold it until ${nearest.to}`,
      cure: `${nearest.isOpen ? 'show by an \`attested\` row that the tenure ran until then' : 'add the missing tenure'}, or enter these words under \`mentioned\``,
    },
  ];
}

/** The last tenure known to have begun before a day, with its last known day; before the first there is nothing to compare. */
function knownBefore(
  { tenures }: OfficeRecord,
  day: string,
): { holder: string; to: string; isOpen: boolean } | undefined {
  return tenures
    .flatMap((tenure) => {
      const known = knownStretch(tenure);
      if (!known || known.to >= day) return [];
      return [{ holder: tenure.holder, to: known.to, isOpen: tenure.to === undefined }];
    })
    .reduce<{ holder: string; to: string; isOpen: boolean } | undefined>(
      (last, each) => (last && last.to >= each.to ? last : each),
      undefined,
    );
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
