import { joinedAnchor } from '../anchor.ts';
import type { Corpus, Entry } from '../corpus.ts';
import { foldName } from '../name.ts';
import type { Passage } from '../passage.ts';
import type { Mention } from '../reading/mentions.ts';
import type { Reading } from '../reading/reading.ts';
import { fieldOf } from './draft-facts.ts';
import type { NumberedFinding } from './finding-marks.ts';
import type { DraftRecord } from './review.ts';

/** Somebody or something that a draft speaks of. */
export type PersonOfDraft = {
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
export type PeopleOfDraft = {
  readonly participants: readonly PersonOfDraft[];
  readonly mentioned: readonly PersonOfDraft[];
  readonly states: readonly PersonOfDraft[];
  readonly findings: readonly NumberedFinding[];
};

/** What a draft knows of people: what it says, what was read and found in it, and the records. */
type Known = {
  readonly entry: Entry;
  readonly reading: Reading;
  readonly corpus: Corpus;
  readonly findings: readonly NumberedFinding[];
  readonly records: readonly DraftRecord[];
};

const fieldsOfPeople = new Set(['participants', 'mentioned']);

/** The people, organisations and states of a draft, those of the entry first. */
export function peopleOfDraft(all: Known): PeopleOfDraft {
  const { entry, reading } = all;
  const findings = all.findings.filter((finding) => fieldsOfPeople.has(fieldOf(finding)));
  const known = { ...all, findings };
  const { participants, mentioned = [] } = entry.record;
  const present = new Set(participants.map(({ agent }) => agent));
  const absent = [
    ...mentioned.map(({ agent }) => agent),
    ...reading.mentions.flatMap(({ agent, of }) => [agent, of].filter((id) => id != null)),
  ].filter((id) => !present.has(id));
  const others = [...new Set(absent)].map((agent) => personOf({ agent }, known));
  const people = {
    participants: participants.map((row) => personOf(row, known)),
    mentioned: others.filter(({ kind }) => kind !== 'state'),
    states: others.filter(({ kind }) => kind === 'state'),
  };
  const shown = new Set(
    Object.values(people).flatMap((group) => group.flatMap((one) => one.findings)),
  );
  return { ...people, findings: findings.filter((finding) => !shown.has(finding)) };
}

function personOf(row: Entry['record']['participants'][number], known: Known): PersonOfDraft {
  const { agent, asNamed, office } = row;
  const { reading, corpus, records } = known;
  const stored = corpus.agents.find(({ id }) => id === agent);
  const held = corpus.offices.find(({ id }) => id === office);
  const mentions = reading.mentions.filter((each) => each.agent === agent || each.of === agent);
  const phrases = mentions.filter((each) => each.via === 'office' && each.agent === agent);
  const name = stored?.record.name ?? agent;
  const printed = mentions.filter(({ via }) => via === 'name').map(({ surface }) => surface);
  return {
    agent,
    name,
    kind: stored?.record.kind ?? null,
    asNamed: asNamed ?? null,
    office: office === undefined ? null : (held?.record.name ?? office),
    phrases: [...new Set(phrases.map(({ surface }) => surface))],
    times: mentions.length,
    passage: passageOf(row, mentions, known),
    findings: findingsOf(
      [name, agent, ...(asNamed === undefined ? [] : [asNamed]), ...printed],
      known,
    ),
    drafts: records.filter(
      ({ kind, id }) => (kind === 'agent' && id === agent) || (kind === 'office' && id === office),
    ),
  };
}

/** The passage that the entry gives; else the first place that names them. */
function passageOf(
  { agent, passage }: Entry['record']['participants'][number],
  [first]: readonly Mention[],
  { entry }: Known,
): Passage | null {
  const given = passage ?? entry.record.mentioned?.find((each) => each.agent === agent)?.passage;
  if (given) return { ...given, p: joinedAnchor(entry, given.p) };
  return first ? { p: first.p, words: first.surface } : null;
}

function findingsOf(names: readonly string[], { findings }: Known): NumberedFinding[] {
  const folded = new Set(names.map(foldName));
  return findings.filter(({ value }) => value !== undefined && folded.has(foldName(value)));
}
