import type { ArchiveDate } from '../../../archive/date.ts';
import type { Evidence } from '../finding.ts';
import { findAddressed } from './addressed.ts';
import { findAttendance } from './attendance.ts';
import { findHeadlineParts } from './headline-parts.ts';
import { findListed, findMembers } from './listed.ts';
import { type MaskedSentence, maskSentences } from './masked-sentences.ts';
import { findMeetings } from './meetings.ts';
import type { Person, Persons, Placed } from './persons.ts';
import { findSpeakers } from './speakers.ts';
import type { Statement } from './statement.ts';
import type { Turn } from './turns.ts';
import type { ReportText } from './words.ts';

/** That a person took part, with the words that show it. */
export type PersonPart = {
  readonly evidence: Evidence;
  readonly confidence: number;
  readonly review?: string;
};

/** Who took part in the event, by turns, headline, verbs of meeting and lists; the surest statement counts. */
export function findParts(
  texts: readonly ReportText[],
  placed: readonly Placed[],
  turns: readonly Turn[],
  persons: Persons,
  day: ArchiveDate | null,
): ReadonlyMap<Person, PersonPart> {
  const statements = findStatements(texts, placed, turns, persons, day);
  const parts = new Map<Person, PersonPart>();
  for (const { person, confidence, index, words, review } of statements) {
    if ((parts.get(person)?.confidence ?? 0) >= confidence) continue;
    const evidence = { line: texts[index]?.line ?? 0, words };
    parts.set(person, { evidence, confidence, ...(review === undefined ? {} : { review }) });
  }
  return parts;
}

function findStatements(
  texts: readonly ReportText[],
  placed: readonly Placed[],
  turns: readonly Turn[],
  persons: Persons,
  day: ArchiveDate | null,
): Statement[] {
  const sentences = narrativeSentences(texts, placed, turns, persons, day);
  const isSpeech = speechTitle.test(texts[0]?.text ?? '');
  const body = sentences.filter(
    ({ index, phrased }) => index > 0 && !(isSpeech && ownEncounter.test(phrased.text)),
  );
  const headline = findHeadlineParts(
    sentences.filter(({ index }) => index === 0),
    body,
  );
  const certain = [...findTurnStatements(texts, placed, persons), ...headline.statements];
  const seen = new Set(certain.map(({ person }) => person));
  const sure = [
    ...certain,
    ...findAddressed(texts, placed, turns, persons),
    ...body.flatMap((sentence) => findMeetings(sentence, seen)),
    ...findListed(body),
  ];
  // What a statement of governments or an announcement says of people need not tell of an event.
  if (!headline.isEvent && turns.length === 0 && sure.length === 0) return [];
  const known = new Set(sure.map(({ person }) => person));
  return [
    ...sure,
    ...body.flatMap(findMembers),
    ...body.flatMap(findAttendance),
    ...findSpeakers(body, known),
  ];
}

const speechTitle = /\b(?:(?:press|news) conference|interview|briefing|speech|address)\b/iu;

/** “I held a telephone talk with P”: what a speaker tells of other days. */
const ownEncounter =
  /(?<!\p{L})I (?:just |also |then )?(?:had|held|met|spoke|talked|received|visited)\b/u;

function findTurnStatements(
  texts: readonly ReportText[],
  placed: readonly Placed[],
  persons: Persons,
): Statement[] {
  return placed.flatMap(({ isTurn, index, naming }): Statement[] => {
    const person = persons.of.get(naming);
    if (!isTurn || !person) return [];
    const words = texts[index]?.text.slice(naming.start, naming.end) ?? '';
    return [{ person, confidence: 0.97, index, words }];
  });
}

/** The sentences that are the report’s own words: none of a turn. */
function narrativeSentences(
  texts: readonly ReportText[],
  placed: readonly Placed[],
  turns: readonly Turn[],
  persons: Persons,
  day: ArchiveDate | null,
): MaskedSentence[] {
  const [firstTurn] = turns;
  const byText = Map.groupBy(placed, ({ index }) => index);
  return texts.flatMap((text, index) => {
    if (firstTurn && index > firstTurn.index) return [];
    const to = firstTurn?.index === index ? firstTurn.start : text.text.length;
    return maskSentences(text, index, to, byText.get(index) ?? [], persons, day);
  });
}
