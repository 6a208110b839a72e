import type { Evidence } from '../finding.ts';
import { findAttendance } from './attendance.ts';
import { evidenceOf } from './describe-person.ts';
import { findHeadlineParts } from './headline-parts.ts';
import { type MaskedSentence, maskSentences } from './masked-sentences.ts';
import { findMeetings } from './meetings.ts';
import type { Person, Persons, Placed } from './persons.ts';
import { findSpeakers } from './speakers.ts';
import type { Turn } from './turns.ts';
import type { ReportText } from './words.ts';

/** That a person took part, with the words that show it. */
export type PersonPart = {
  readonly evidence: Evidence;
  readonly confidence: number;
  readonly review?: string;
};

/** A statement of one sentence that a person took part; offsets are those of the sentence. */
export type Statement = {
  readonly person: Person;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly review?: string;
};

/** Who took part in the event, by turns, headline, verbs of meeting and lists; the surest statement counts. */
export function findParts(
  texts: readonly ReportText[],
  placed: readonly Placed[],
  turns: readonly Turn[],
  persons: Persons,
): ReadonlyMap<Person, PersonPart> {
  const parts = new Map<Person, PersonPart>();
  for (const one of placed)
    if (one.isTurn)
      addPart(persons.of.get(one.naming), { evidence: evidenceOf(one, texts), confidence: 0.97 });
  const sentences = narrativeSentences(texts, placed, turns, persons);
  const [headline] = sentences;
  const fromHeadline =
    headline?.index === 0
      ? findHeadlineParts(sentences.filter(({ index }) => index === 0))
      : { statements: [], isEvent: false };
  const body = sentences.filter(({ index }) => index > 0);
  addAll(
    headline ? fromHeadline.statements.map((statement) => ({ statement, sentence: headline })) : [],
  );
  const met = body.flatMap((sentence) =>
    findMeetings(sentence).map((statement) => ({ statement, sentence })),
  );
  addAll(met);
  const isEvent = fromHeadline.isEvent || met.length > 0 || turns.length > 0;
  if (isEvent) {
    addAll(findAttendance(body));
    addAll(
      body.flatMap((sentence) =>
        findSpeakers(sentence, (person) => parts.has(person)).map((statement) => ({
          statement,
          sentence,
        })),
      ),
    );
  }
  return parts;

  function addAll(found: readonly { statement: Statement; sentence: MaskedSentence }[]): void {
    for (const { statement, sentence } of found) {
      const { person, confidence, start, end, review } = statement;
      addPart(person, {
        confidence,
        evidence: {
          line: texts[sentence.index]?.line ?? 0,
          words: sentence.phrased.exact.slice(start, end).trim(),
        },
        ...(review === undefined ? {} : { review }),
      });
    }
  }

  function addPart(person: Person | undefined, part: PersonPart): void {
    if (!person) return;
    const known = parts.get(person);
    if (!known || known.confidence < part.confidence) parts.set(person, part);
  }
}

/** The sentences that are the report’s own words: none of a turn. */
function narrativeSentences(
  texts: readonly ReportText[],
  placed: readonly Placed[],
  turns: readonly Turn[],
  persons: Persons,
): MaskedSentence[] {
  const [firstTurn] = turns;
  const byText = Map.groupBy(placed, ({ index }) => index);
  return texts.flatMap((text, index) => {
    if (firstTurn && index > firstTurn.index) return [];
    const to = firstTurn?.index === index ? firstTurn.start : text.text.length;
    return maskSentences(text, index, to, byText.get(index) ?? [], persons);
  });
}
