import { joinedAnchor } from '../anchor.ts';
import type { Corpus, Entry } from '../corpus.ts';
import { foldName } from '../name.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading/reading.ts';
import { fieldOf } from './draft-facts.ts';
import type { NumberedFinding } from './finding-marks.ts';
import type { DraftRecord } from './review.ts';

/** Somebody or something that a draft speaks of. */
export type DraftPerson = {
  readonly agent: string;
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'state' | null;
  /** The name as printed, where it differs; the office on record that the entry names; the words that stand for them. */
  readonly asNamed: string | null;
  readonly office: string | null;
  readonly phrases: readonly string[];
  /** How often the text names them, or stands for them by an office. */
  readonly times: number;
  /** Words that show them, by the anchors of the page of the event. */
  readonly passage: Passage | null;
  readonly findings: readonly NumberedFinding[];
  /** Their record and that of their office, where these are drafts. */
  readonly drafts: readonly DraftRecord[];
};

/** Who took part as the entry says, who is only spoken of, and what an import found of people and no record stands for. */
export type DraftPeople = {
  readonly participants: readonly DraftPerson[];
  readonly mentioned: readonly DraftPerson[];
  readonly states: readonly DraftPerson[];
  readonly findings: readonly NumberedFinding[];
};

/** The people, organisations and states of a draft, those of the entry first. */
export function draftPeople(
  entry: Entry,
  reading: Reading,
  corpus: Corpus,
  findings: readonly NumberedFinding[],
  records: readonly DraftRecord[],
): DraftPeople {
  const { participants, mentioned = [] } = entry.record;
  const present = new Set(participants.map(({ agent }) => agent));
  const absent = [
    ...mentioned.map(({ agent }) => agent),
    ...reading.mentions.flatMap(({ agent, of }) => [agent, of].filter((id) => id != null)),
  ].filter((id) => !present.has(id));
  const open = findings.filter((finding) => fieldsOfPeople.has(fieldOf(finding)));
  const personOf = (agent: string, row?: (typeof participants)[number]): DraftPerson => {
    const stored = corpus.agents.find(({ id }) => id === agent);
    const office = corpus.offices.find(({ id }) => id === row?.office);
    const own = reading.mentions.filter((each) => each.agent === agent || each.of === agent);
    const phrases = own.filter(({ via, agent: of }) => via === 'office' && of === agent);
    const [first] = own;
    const passage = row?.passage ?? mentioned.find((each) => each.agent === agent)?.passage;
    const names = new Set(
      [stored?.record.name ?? agent, row?.asNamed ?? agent, agent].map(foldName),
    );
    const surfaces = new Set(
      own.filter(({ via }) => via === 'name').map(({ surface }) => foldName(surface)),
    );
    return {
      agent,
      name: stored?.record.name ?? agent,
      kind: stored?.record.kind ?? null,
      asNamed: row?.asNamed ?? null,
      office: row?.office === undefined ? null : (office?.record.name ?? row.office),
      phrases: [...new Set(phrases.map(({ surface }) => surface))],
      times: own.length,
      passage: passage
        ? { ...passage, p: joinedAnchor(entry, passage.p) }
        : first
          ? { p: first.p, words: first.surface }
          : null,
      findings: open.filter(
        ({ value }) =>
          value !== undefined && (names.has(foldName(value)) || surfaces.has(foldName(value))),
      ),
      drafts: records.filter(
        ({ kind, id }) =>
          (kind === 'agent' && id === agent) || (kind === 'office' && id === row?.office),
      ),
    };
  };
  const others = [...new Set(absent)].map((agent) => personOf(agent));
  const people = {
    participants: participants.map((row) => personOf(row.agent, row)),
    mentioned: others.filter(({ kind }) => kind !== 'state'),
    states: others.filter(({ kind }) => kind === 'state'),
  };
  const shown = new Set(
    Object.values(people)
      .flat()
      .flatMap((person) => person.findings),
  );
  return { ...people, findings: open.filter((finding) => !shown.has(finding)) };
}

const fieldsOfPeople = new Set(['participants', 'mentioned']);
