import { z } from 'zod';

import { parseDate } from '../../archive/date.ts';
import { eventTypes } from '../../archive/event.ts';
import { nearest } from '../../archive/identifier.ts';
import { forbiddenCharacters } from '../../archive/rules/characters.ts';
import type { KnownRecords } from './records/known-records.ts';

/** What `npm run new` asks, in this order; each is the name of a flag, too. */
export const newFields = [
  'title',
  'date',
  'type',
  'place',
  'publisher',
  'issuer',
  'url',
  'language',
  'participants',
] as const;

/** A field of a new entry that is asked for. */
export type NewField = (typeof newFields)[number];

/** The answers; empty where there is none. */
export type NewAnswers = Readonly<Record<NewField, string>>;

/** A question: what it says, whether it must be answered, and what is wrong with an answer (null when nothing is). */
export type NewQuestion = {
  readonly words: string;
  readonly isNeeded: boolean;
  readonly faultOf: (answer: string, known: KnownRecords) => string | null;
};

/** Every question with what makes an answer to it stand. */
export const newQuestions: Readonly<Record<NewField, NewQuestion>> = {
  title: {
    words: 'The headline, character for character',
    isNeeded: true,
    faultOf: (answer) =>
      answer.trim() === '' || forbiddenCharacters(answer).length > 0 || answer.includes('\n')
        ? 'a headline is one line of words'
        : null,
  },
  date: {
    words: 'The day of the event (2017-05-14), or `unknown`',
    isNeeded: true,
    faultOf: (answer) =>
      answer === 'unknown' || parseDate(answer)
        ? null
        : `\`${answer}\` is no date of the archive: write \`2017-05-14\`, \`2017-05\` or \`unknown\``,
  },
  type: {
    words: `What kind of occasion: ${Object.keys(eventTypes).join(', ')}, or \`unknown\``,
    isNeeded: true,
    faultOf: (answer) => faultOfChoice(answer, 'type', [...Object.keys(eventTypes), 'unknown']),
  },
  place: {
    words: 'The id of the place',
    isNeeded: false,
    faultOf: (answer, { places }) => faultOfChoice(answer, 'place', places.records.keys()),
  },
  publisher: {
    words: 'The id of who published this copy',
    isNeeded: true,
    faultOf: (answer, { publishers }) =>
      faultOfChoice(answer, 'publisher', publishers.records.keys()),
  },
  issuer: {
    words: 'The id of whose text it is, if somebody else’s',
    isNeeded: false,
    faultOf: (answer, { publishers }) =>
      faultOfChoice(answer, 'publisher', publishers.records.keys()),
  },
  url: {
    words: 'The address of this copy',
    isNeeded: false,
    faultOf: (answer) =>
      z.url({ protocol: /^https?$/ }).safeParse(answer).success
        ? null
        : `\`${answer}\` is no address: write it with \`https://\``,
  },
  language: {
    words: 'The language of the text (ISO 639: `en`)',
    isNeeded: true,
    faultOf: (answer) =>
      /^[a-z]{2,3}$/.test(answer) ? null : `\`${answer}\` is no code of ISO 639: write \`en\``,
  },
  participants: {
    words: 'The ids of those who took part, with commas between',
    isNeeded: false,
    faultOf: (answer, { agents }) =>
      idsIn(answer)
        .map((id) => faultOfChoice(id, 'agent', agents.records.keys()))
        .find((fault) => fault !== null) ?? null,
  },
};

/** `xi-jinping, li-keqiang` as ids. */
export function idsIn(answer: string): string[] {
  return answer
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

function faultOfChoice(answer: string, what: string, known: Iterable<string>): string | null {
  const choices = [...known];
  if (choices.includes(answer)) return null;
  const near = nearest(answer, choices) ?? choices.find((id) => id.split('-').includes(answer));
  return `Cannot find ${what} \`${answer}\`; ${near === undefined ? 'add a record for it first' : `did you mean \`${near}\`?`}`;
}
