import type { EventType } from '../../../archive/event.ts';
import type { Evidence, Finding } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';
import { edtfOf, findDates } from '../dates/date-phrases.ts';
import { tellsOfJourney, toldVerb } from './encounter-verbs.ts';
import {
  announcing,
  headlineWords,
  reactionWords,
  sentenceWords,
  statementWords,
  type TypeWords,
} from './event-types.ts';
import { evidenceOf, openingSentences } from './opening.ts';

/** Of what kind the event was, by the words of the headline, else of the sentence that tells of it. */
export function findType(outline: Outline): Finding<EventType | null> | null {
  const announced = findAnnouncement(outline);
  if (announced) return announced;
  const told = typeOfSentence(outline);
  // “… meets diplomats” over “held separate meetings with …”.
  if (told?.value === 'multiple') return told;
  if (told === null && reactionWords.test(outline.title?.text ?? '')) return statementOnly(outline);
  const headline = outline.title && read(headlineWords, outline.title.text);
  if (outline.title && headline)
    return finding(
      headline.type,
      evidenceOf(outline, outline.title, headline.at, headline.words),
      0.9,
    );
  return told ?? statementOnly(outline);
}

/** A report of the future tense tells of no event yet; the day it names is for an editor to note. */
function findAnnouncement(outline: Outline): Finding<null> | null {
  const [first] = openingSentences(outline);
  const isJourney = true;
  if (!first || [first, outline.title].some((words) => words && toldVerb(words.text, isJourney)))
    return null;
  const match = announcing.exec(first.text);
  if (!match) return null;
  const [phrase] = findDates(first.text);
  const day = phrase ? ` (${edtfOf(phrase) ?? phrase.words})` : '';
  return {
    value: null,
    confidence: 0.75,
    basis: 'text',
    evidence: evidenceOf(outline, first.paragraph, first.at + match.index, match[0]),
    review: `The report announces what has not taken place${day}: is it an event?`,
  };
}

function typeOfSentence(outline: Outline): Finding<EventType> | null {
  const isJourney = tellsOfJourney(outline.title?.text ?? '');
  for (const { text, paragraph, at } of openingSentences(outline)) {
    const found = toldVerb(text, isJourney) ? read(sentenceWords, text) : null;
    if (found)
      return finding(found.type, evidenceOf(outline, paragraph, at + found.at, found.words), 0.85);
  }
  return null;
}

/** A statement that tells of nothing that took place. */
function statementOnly(outline: Outline): Finding<null> | null {
  const title = outline.title?.text ?? '';
  const match = statementWords.exec(title) ?? reactionWords.exec(title);
  if (!outline.title || !match) return null;
  return {
    value: null,
    confidence: 0.75,
    basis: 'header',
    evidence: evidenceOf(outline, outline.title, match.index, match[0]),
    review: 'The report tells of no event that took place: does it belong in the archive?',
  };
}

function finding(type: EventType, evidence: Evidence, confidence: number): Finding<EventType> {
  return { value: type, confidence, basis: 'text', evidence };
}

function read(
  table: readonly TypeWords[],
  text: string,
): { type: EventType; words: string; at: number } | null {
  for (const { words, type } of table) {
    const match = words.exec(text);
    if (match) return { type, words: match[0], at: match.index };
  }
  return null;
}
