import type { Authority } from '../../src/archive/reading/authority.ts';
import { type Reading, readTexts } from '../../src/archive/reading/reading.ts';
import type { Span, Text } from '../../src/archive/reading/span.ts';
import type { AnnotatedReport, Annotation } from './annotations.ts';

/** What was found rightly, what was found and is not there, and what is there and was not found; a line each. */
export type Score = {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
};

/** The scores of one reading of all annotated reports. */
export type Scores = {
  readonly contacts: Score;
  /** Contacts with their grade right too. */
  readonly grades: Score;
  readonly quotations: Score;
  /** Quotations with their speaker right too. */
  readonly speakers: Score;
  readonly offices: Score;
  readonly persons: Score;
};

/** Reads the annotated reports and scores what the rules find. Without participants as an import reads them. */
export function scoreReading(
  reports: readonly AnnotatedReport[],
  authority: Authority,
  withParticipants: boolean,
): Scores {
  const scored = reports.map(({ annotation, texts, occasion }) => {
    const known = withParticipants ? occasion : { ...occasion, participants: null };
    const reading = readTexts(texts, known, authority);
    return {
      contacts: scoreContacts(annotation, reading, false),
      grades: scoreContacts(annotation, reading, true),
      quotations: scoreQuotations(annotation, reading, texts, false),
      speakers: scoreQuotations(annotation, reading, texts, true),
      offices: scoreOffices(annotation, reading, texts),
      persons: scorePersons(annotation, reading, authority),
    };
  });
  const sum = (key: keyof Scores): Score => ({
    right: scored.flatMap((each) => each[key].right),
    wrong: scored.flatMap((each) => each[key].wrong),
    missed: scored.flatMap((each) => each[key].missed),
  });
  return {
    contacts: sum('contacts'),
    grades: sum('grades'),
    quotations: sum('quotations'),
    speakers: sum('speakers'),
    offices: sum('offices'),
    persons: sum('persons'),
  };
}

/** The share of what was found that is right; 1 when nothing was found. */
export function precisionOf({ right, wrong }: Score): number {
  return right.length + wrong.length === 0 ? 1 : right.length / (right.length + wrong.length);
}

/** The share of what is there that was found. */
export function recallOf({ right, missed }: Score): number {
  return right.length + missed.length === 0 ? 1 : right.length / (right.length + missed.length);
}

function scoreContacts(annotation: Annotation, { contacts }: Reading, withLevel: boolean): Score {
  const keyOf = (one: { between: readonly [string, string]; level: string }): string =>
    `${annotation.id}: ${one.between.join(' – ')}${withLevel ? `, ${one.level}` : ''}`;
  return compare(annotation.contacts.map(keyOf), contacts.map(keyOf));
}

/** A stretch of speech is found when it is the annotated one but for marks at its ends. */
function scoreQuotations(
  annotation: Annotation,
  { quotations }: Reading,
  texts: readonly Text[],
  withSpeaker: boolean,
): Score {
  const keyOf = (span: Span, speaker: string | null): string => {
    const words = textOf(texts, span.p).slice(span.start, span.end);
    const bare = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const short = bare.length > 60 ? `${bare.slice(0, 30)} … ${bare.slice(-25)}` : bare;
    return `${annotation.id} ¶${span.p}: ${short}${withSpeaker ? ` (${speaker})` : ''}`;
  };
  const gold = annotation.quotations.map(({ p, from, to, speaker }) => {
    const text = textOf(texts, p);
    const start = text.indexOf(from);
    const end = text.indexOf(to, start) + to.length;
    return keyOf({ p, start, end }, speaker);
  });
  return compare(
    gold,
    quotations.map((quotation) => keyOf(quotation, quotation.speaker)),
  );
}

/** Forms of address are left out: whom they mean is not asked of the rules. */
function scoreOffices(
  annotation: Annotation,
  { mentions }: Reading,
  texts: readonly Text[],
): Score {
  const gold = annotation.officePhrases.map((phrase) => {
    const start = nthIndexOf(textOf(texts, phrase.p), phrase.words, phrase.nth);
    return { ...phrase, start, end: start + phrase.words.length };
  });
  const found = mentions.filter(({ via, agent }) => via === 'office' && agent !== null);
  const matches = (a: Span, b: Span): boolean => a.p === b.p && a.start < b.end && b.start < a.end;
  const show = (p: string, words: string, agent: string | null): string =>
    `${annotation.id} ¶${p}: “${words}” ${agent}`;
  const asked = gold.filter(({ agent, address }) => agent !== null && !address);
  const isRight = (phrase: (typeof gold)[number]): boolean =>
    found.some((one) => matches(one, phrase) && one.agent === phrase.agent);
  return {
    right: asked.filter(isRight).map(({ p, words, agent }) => show(p, words, agent)),
    missed: asked
      .filter((phrase) => !isRight(phrase))
      .map(({ p, words, agent }) => show(p, words, agent)),
    wrong: found
      .filter((one) => !gold.some((phrase) => matches(one, phrase) && one.agent === phrase.agent))
      .map(({ p, surface, agent }) => show(p, surface, agent)),
  };
}

/** Persons named or meant anywhere in a report, each once. */
function scorePersons(annotation: Annotation, { mentions }: Reading, authority: Authority): Score {
  const isPerson = (id: string): boolean => authority.agents.get(id)?.kind === 'person';
  const found = new Set(mentions.flatMap(({ agent }) => (agent === null ? [] : [agent])));
  const keyOf = (id: string): string => `${annotation.id}: ${id}`;
  return compare(
    annotation.people.map(({ id }) => keyOf(id)),
    [...found].filter(isPerson).map(keyOf),
  );
}

function compare(gold: readonly string[], found: readonly string[]): Score {
  return {
    right: gold.filter((each) => found.includes(each)),
    wrong: found.filter((each) => !gold.includes(each)),
    missed: gold.filter((each) => !found.includes(each)),
  };
}

function textOf(texts: readonly Text[], p: string): string {
  return texts.find((text) => text.p === p)?.text ?? '';
}

function nthIndexOf(text: string, words: string, nth: number): number {
  let index = -1;
  for (let count = 0; count < nth; count++) index = text.indexOf(words, index + 1);
  return index;
}
