import type { ContactLevel } from '../../contact.ts';
import {
  type Encounter,
  encounter,
  type Frame,
  levelOf,
  pairsAmong,
  pairsBetween,
} from './encounter.ts';
import { matchesOf, nouns } from './encounter-patterns.ts';
import { isOccasion, nounWith } from './encounters-by-noun.ts';
import { readList } from './person-lists.ts';
import { marks, type Phrased } from './person-phrases.ts';
import { isOfThisEvent } from './report-time.ts';

const bySpeakers = new RegExp(`\\bby (?=${marks.person})`, 'giu');
const speakersAt = new RegExp(
  `^ (?:before|after|during|at|in|following|prior to) (?:(?:a|an|the|their) )?(?:(?!with\\b)[\\p{L}\\p{N}-]+ ){0,3}?(?<noun>${nouns}|ceremony|reception|luncheon)\\b`,
  'iu',
);

/** “Meeting with B”, “Press statements following talks with B”, “Remarks by A and B before bilateral meeting”. */
export function findInHeadline(phrased: Phrased, frame: Frame): Encounter[] {
  const { date, principal } = frame;
  const spoken = matchesOf(bySpeakers, phrased).flatMap((match) => {
    const list = readList(phrased, match.end);
    const at = list && speakersAt.exec(phrased.text.slice(list.end));
    if (!list || !at?.groups) return [];
    if (!isOfThisEvent(phrased.text, date)) return [];
    const start = list.end + at[0].length - (at.groups['noun']?.length ?? 0);
    const end = list.end + at[0].length;
    const partner = phrased.text.slice(end).startsWith(' with ')
      ? readList(phrased, end + 6)
      : null;
    const pairs = partner ? pairsBetween(list.agents, partner.agents) : pairsAmong(list.agents);
    return [
      encounter(phrased, frame, pairs, levelOfOccasion(at.groups['noun'] ?? ''), {
        start,
        end,
        listEnd: end,
      }),
    ];
  });
  if (principal === null || phrased.text.includes(marks.owner)) return spoken;
  const alone = matchesOf(nounWith, phrased).flatMap((match) => {
    const list = readList(phrased, match.end);
    const before = phrased.text.slice(0, match.start);
    if (!list || before.includes(marks.person)) return [];
    if (!isOccasion(phrased, match.start) || !isOfThisEvent(phrased.text, date)) return [];
    const pairs = pairsBetween([principal], list.agents);
    return [encounter(phrased, frame, pairs, levelOf(match.noun), { ...match, listEnd: list.end })];
  });
  return [...spoken, ...alone];
}

/** Where two speak at a dinner or a ceremony, they attended it; more is not said. */
function levelOfOccasion(noun: string): ContactLevel {
  return /(?:breakfast|lunch|luncheon|dinner|ceremony|reception)$/iu.test(noun)
    ? 'co-attendance'
    : levelOf(noun);
}
