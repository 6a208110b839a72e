import type { ArchiveDate } from '../../../archive/date.ts';
import { foldName } from '../../../archive/name.ts';
import { onlyOne } from '../../../archive/reading/only-one.ts';
import type { Mention } from '../../../archive/reading/mentions.ts';
import type { Reading } from '../../../archive/reading/reading.ts';
import { sentencesOf } from '../../../archive/reading/sentences.ts';
import type { Text } from '../../../archive/reading/span.ts';
import { isHeldOn } from '../../../archive/tenure.ts';
import { foldWhiteSpace } from '../../../archive/white-space.ts';
import type { Evidence } from '../finding.ts';
import type { Outline } from '../outline/outline.ts';
import type { FoundPerson } from '../people/find-people.ts';
import { findState } from '../records/body-records.ts';
import type { MatchedPerson, MatchedReport } from '../records/gather-records.ts';
import type { KnownRecords } from '../records/known-records.ts';
import { findOffices, officesOfHolder } from '../records/office-records.ts';
import { firstWords } from './first-words.ts';
import { type EntryPassage, lineOfText, passageOf, passageWith } from './passages.ts';

/** Somebody of a report: as printed, and on record. */
export type DraftPerson = {
  /** As printed; of somebody whom only an office stands for, the name on record. */
  readonly name: string;
  readonly agent: string | null;
  /** The office as printed. */
  readonly printedOffice: string | null;
  /** Whose office it is, as printed; else the state or organisation that the records give for it, or for the person. */
  readonly country: string | null;
  /** The office on record, where the agent is known to hold it that day. */
  readonly office: string | null;
  /** The name as printed, where no record has it. */
  readonly asNamed: string | null;
  readonly passage: EntryPassage | null;
  readonly evidence: Evidence | null;
  readonly confidence: number;
  readonly review: readonly string[];
  /** The office on record that the text gives them, where the archive does not know that they held it that day. */
  readonly unshownOffice: string | null;
};

/** The people of a report, each once: no one is in both lists. */
export type DraftPeople = {
  readonly participants: readonly DraftPerson[];
  readonly mentioned: readonly DraftPerson[];
};

/**
 * Who took part and who is only spoken of: the persons of the report, those called by a family name as the reading
 * understands it that day, and those who took part under an office only (“the Head of State met …”).
 */
export function draftPeople(
  matched: MatchedReport,
  texts: readonly Text[],
  reading: Reading,
  known: KnownRecords,
): DraftPeople {
  const people = matched.people.map((each) => ({
    part: each.person.part,
    draft: draftPerson(each, matched, reading, known),
  }));
  const named = people.filter(({ part }) => part === 'took-part').map(({ draft }) => draft);
  const present = agentsIn(named);
  const spokenOf = people.filter(({ part }) => part === 'mentioned').map(({ draft }) => draft);
  const met = spokenOf.filter(({ agent }) => agent !== null && hasMet(agent, present, reading));
  const absent = agentsIn(spokenOf);
  const further = byOffice(matched.found.outline, texts, reading, known).filter(
    ({ agent }) => agent !== null && !present.has(agent) && !absent.has(agent),
  );
  const participants = eachOnce([...named, ...met.map(asMet), ...further]);
  const all = agentsIn(participants);
  return {
    participants,
    mentioned: eachOnce(spokenOf).filter(({ agent }) => agent === null || !all.has(agent)),
  };
}

function agentsIn(people: readonly DraftPerson[]): Set<string> {
  return new Set(people.flatMap(({ agent }) => agent ?? []));
}

/** True when the text states that somebody met one who took part; to have been at the same event is too little. */
function hasMet(agent: string, present: ReadonlySet<string>, { contacts }: Reading): boolean {
  return contacts.some(
    ({ between, level }) =>
      level !== 'co-attendance' &&
      between.includes(agent) &&
      between.some((other) => other !== agent && present.has(other)),
  );
}

function asMet(person: DraftPerson): DraftPerson {
  return {
    ...person,
    confidence: 0.7,
    review: [...person.review, 'Only an encounter in the text shows this: did they take part?'],
  };
}

function draftPerson(
  { person, agent: matched, review }: MatchedPerson,
  { found: { outline }, date }: MatchedReport,
  reading: Reading,
  known: KnownRecords,
): DraftPerson {
  const agent = matched ?? (review.length > 0 ? null : readPerson(person, reading, known));
  const title = person.titles.find(({ country }) => country !== null) ?? person.titles[0];
  const phrase = officePhrase(agent, reading);
  const { office, unshown } = officeOf(agent, person, date, reading, known);
  const record = agent === null ? undefined : known.agents.records.get(agent);
  const asNamed =
    record && !person.forms.some((form) => form === record.name) && record.name !== person.name
      ? person.name
      : null;
  const doubts = [
    ...review,
    ...(person.review === undefined ? [] : [person.review]),
    ...(agent === null && review.length === 0 && person.part === 'took-part'
      ? [`No record is known to be “${person.name}”: add the participant with their record.`]
      : []),
  ];
  return {
    name: person.name,
    agent,
    printedOffice: title?.office ?? (phrase ? withoutArticle(phrase.surface) : null),
    country:
      title?.country ??
      bodyNamed(phrase?.of ?? bodyOfOffice(office, known) ?? record?.country, known),
    office,
    asNamed: asNamed !== null && passageWith(asNamed, outline) ? asNamed : null,
    passage: passageOf(person.evidence, outline) ?? passageOfName(person, outline),
    evidence: person.evidence,
    confidence: person.confidence,
    review: doubts,
    unshownOffice: unshown,
  };
}

/** The words by which the text calls somebody whose name stands there without a title: “the President of Norland”. */
function officePhrase(agent: string | null, { mentions }: Reading): Mention | undefined {
  return mentions.find(
    (mention) => agent !== null && mention.agent === agent && mention.via === 'office',
  );
}

function bodyOfOffice(office: string | null, known: KnownRecords): string | undefined {
  return office === null ? undefined : known.offices.records.get(office)?.of;
}

function bodyNamed(id: string | undefined, known: KnownRecords): string | null {
  return id === undefined ? null : (known.agents.records.get(id)?.name ?? null);
}

function withoutArticle(phrase: string): string {
  return phrase.replace(/^the\s+/iu, '');
}

function passageOfName({ name, forms }: FoundPerson, outline: Outline): EntryPassage | null {
  for (const form of [name, ...forms]) {
    const passage = passageWith(foldWhiteSpace(form), outline);
    if (passage) return passage;
  }
  return null;
}

/** The one whom the reading understands by the names of somebody: a family name beside an office held that day. */
function readPerson(person: FoundPerson, reading: Reading, known: KnownRecords): string | null {
  const forms = new Set([person.name, ...person.forms].map(foldName));
  const agents = new Set(
    reading.mentions
      .filter(({ via, surface }) => via === 'name' && forms.has(foldName(surface)))
      .map(({ agent }) => agent),
  );
  const [agent, other] = agents;
  if (agent === undefined || agent === null || other !== undefined) return null;
  return known.agents.records.get(agent)?.kind === 'person' ? agent : null;
}

/** The office that the text names, where the agent is known to hold it that day; else the one that is not shown for it. */
function officeOf(
  agent: string | null,
  { titles, part }: FoundPerson,
  date: ArchiveDate | null,
  reading: Reading,
  known: KnownRecords,
): { office: string | null; unshown: string | null } {
  const nothing = { office: null, unshown: null };
  if (agent === null || part !== 'took-part' || date === null) return nothing;
  const offices = titles.flatMap((title) => {
    if (!title.isHeld) return [];
    if (title.country === null) return officesOfHolder(title.office, agent, known);
    const of = bodyOf(title.country, known);
    return of === null ? [] : findOffices(title.office, of, known);
  });
  const printed = reading.mentions.filter((each) => each.agent === agent && each.via === 'office');
  const held = new Set(
    [...offices, ...printed.flatMap(({ office }) => office ?? [])].filter((id) =>
      isHeld(id, agent, date, known),
    ),
  );
  // Of somebody whom the text gives two offices it names none that an entry would have to choose.
  if (held.size > 0) return { office: onlyOne([...held]), unshown: null };
  return { office: null, unshown: offices[0] ?? null };
}

function bodyOf(words: string, known: KnownRecords): string | null {
  const state = findState(words, known);
  if (state !== null) return state;
  const [id] = known.bodiesCalled.get(foldName(words.replace(/^the /iu, '')));
  return id ?? null;
}

function isHeld(id: string, agent: string, date: ArchiveDate, known: KnownRecords): boolean {
  const tenures = known.offices.records.get(id)?.tenures ?? [];
  return tenures.some((tenure) => tenure.holder === agent && isHeldOn(tenure, date));
}

/** Those whom the text has meet somebody and names by an office only. */
function byOffice(
  outline: Outline,
  texts: readonly Text[],
  reading: Reading,
  known: KnownRecords,
): DraftPerson[] {
  const agents = new Set(reading.contacts.flatMap(({ between }) => between));
  return [...agents].flatMap((agent) => {
    const own = reading.mentions.filter((each) => each.agent === agent);
    const mention =
      own.find(({ p, start }) =>
        reading.contacts.some(
          (each) => each.p === p && each.between.includes(agent) && start <= each.end,
        ),
      ) ?? own[0];
    const record = known.agents.records.get(agent);
    if (!mention || own.some(({ via }) => via === 'name') || record?.kind !== 'person') return [];
    const passage = passageFrom(mention, texts);
    const line = lineOfText(mention.p, outline);
    return [
      {
        name: record.name,
        agent,
        printedOffice: withoutArticle(mention.surface),
        country: bodyNamed(mention.of, known),
        office: mention.office ?? null,
        asNamed: null,
        passage,
        evidence: passage && line !== undefined ? { line, words: passage.words } : null,
        confidence: 0.8,
        review: [],
        unshownOffice: null,
      },
    ];
  });
}

const longestWords = 160;

/** The words from a phrase to the end of its sentence, of a long one as many as show what it says. */
function passageFrom(mention: Mention, texts: readonly Text[]): EntryPassage | null {
  const text = texts.find(({ p }) => p === mention.p);
  if (!text) return null;
  const sentence = sentencesOf(text).find(
    ({ start, end }) => start <= mention.start && mention.start < end,
  );
  const rest = text.text.slice(mention.start, sentence?.end).trim();
  return { p: Number(mention.p), words: firstWords(rest, longestWords).replace(/[\s,;:]+$/u, '') };
}

function eachOnce(people: readonly DraftPerson[]): DraftPerson[] {
  return people.filter(
    ({ agent, name }, index) =>
      !people.some(
        (other, before) =>
          before < index && (agent === null ? other.name === name : other.agent === agent),
      ),
  );
}
