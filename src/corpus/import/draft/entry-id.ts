import type { AgentRecord } from '../../../archive/agent.ts';
import type { ArchiveDate } from '../../../archive/date.ts';
import { identifierFrom } from '../../../archive/identifier.ts';
import { knownPart } from '../../../archive/rules/id-dates.ts';
import { firstWords } from './first-words.ts';

/** What an id is made of. */
export type Named = {
  readonly date: ArchiveDate | null;
  readonly title: string;
  readonly participants: readonly AgentRecord[];
};

/** The id that a new entry should have: the day as far as it is known, then both sides, or the first words of the title. */
export function wishedId({ date, title, participants }: Named): string {
  const day = date === null ? 'undated' : knownPart(date);
  return `${day}-${slugFor(title, participants)}`;
}

/** Where the file of an entry of this id stands within the archive. */
export function entryPath(id: string): string {
  return `events/${/^\d{4}/.exec(id)?.[0] ?? 'undated'}/${id}.md`;
}

const longest = 60;

function slugFor(title: string, participants: readonly AgentRecord[]): string {
  const persons = participants.filter(({ kind }) => kind === 'person');
  const sides = persons.length === 2 ? persons.map(briefId) : [];
  const both = sides.every((side) => side !== undefined) ? sides.join('-') : '';
  if (both !== '' && both.length <= longest) return both;
  return identifierFrom(firstWords(latinOf(title), longest)) ?? 'report';
}

/** The family name, where it stands last; else the whole name: `nazarbayev`, `xi-jinping`. */
function briefId({ name, familyName }: AgentRecord): string | undefined {
  const isLast = familyName !== undefined && name.endsWith(` ${familyName}`);
  return identifierFrom(isLast ? familyName : name);
}

/** An id takes no apostrophe within a word: `People’s` → `Peoples`. */
function latinOf(title: string): string {
  return title
    .replace(/[’'](?=\p{L})/gu, '')
    .replace(/[^\p{Script=Latin}\d]+/gu, ' ')
    .trim();
}
