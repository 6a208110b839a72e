import type { AgentRecord } from '../../agent.ts';
import { namesOf } from '../../name.ts';
import type { OfficeRecord } from '../../office.ts';
import { oncePer } from '../../once-per.ts';
import { commonTitles, titlesOfRank } from './office-words.ts';
import { foldedWords } from '../names/words.ts';

type WithId<T> = T & { readonly id: string };

/** What the holder of an office is called: “Prime Minister”, with the offices that are called so. */
export type Title = {
  /** The folded words, with blanks. */
  readonly name: string;
  /** The offices of this title by the state or organisation they belong to. */
  readonly byBody: ReadonlyMap<string, readonly string[]>;
  /** The offices that a record gives this name without naming the body. */
  readonly alone: readonly string[];
  /** The perspective of a report decides which is meant when it stands alone. */
  readonly isOfRank: boolean;
};

/** The titles of all offices as their records print them, and those that are titles without a record. */
export function titlesOf(
  offices: Iterable<WithId<OfficeRecord>>,
  agents: ReadonlyMap<string, WithId<AgentRecord>>,
): Map<string, { printed: string; title: Title }> {
  const titles = new Map<string, { printed: string; title: MutableTitle }>();
  const ofRank = Object.values(titlesOfRank).flat();
  for (const printed of [...commonTitles, ...ofRank]) titleOf(printed);
  for (const office of offices) {
    const agent = agents.get(office.of);
    const bodies = agent ? bodyNames(agent) : [];
    for (const name of [office.name, ...(office.names ?? [])]) {
      const words = foldedWords(name);
      const stripped = withoutBody(words, bodies);
      const title = titleOf((stripped ?? words).join(' '));
      if (stripped) add(title, office);
      else if (!title.alone.includes(office.id)) title.alone.push(office.id);
    }
    for (const printed of titlesOfRank[office.rank] ?? []) add(titleOf(printed), office);
  }
  return titles;

  function titleOf(printed: string): MutableTitle {
    const name = foldedWords(printed).join(' ');
    const known = titles.get(name);
    if (known) return known.title;
    const isOfRank = name.startsWith('head of');
    const title: MutableTitle = { name, byBody: new Map(), alone: [], isOfRank };
    titles.set(name, { printed, title });
    return title;
  }
}

/** The title that a name of an office holds without the body whose it is: `President of China` → `president`. */
export function titleInName(name: string, body: AgentRecord): string {
  const words = foldedWords(name);
  return (withoutBody(words, bodyNames(body)) ?? words).join(' ');
}

type MutableTitle = Title & {
  readonly byBody: Map<string, string[]>;
  readonly alone: string[];
};

function add(title: MutableTitle, { id, of }: WithId<OfficeRecord>): void {
  const ids = title.byBody.get(of) ?? [];
  if (!ids.includes(id)) title.byBody.set(of, [...ids, id]);
}

/** The folded names and demonyms of a body, the longest first. */
const bodyNames = oncePer((agent: AgentRecord): string[][] => {
  const names = [...namesOf(agent).map(({ name }) => name), ...(agent.demonyms ?? [])];
  return names.map(foldedWords).sort((a, b) => b.length - a.length);
});

/** “President of the Republic of Kazakhstan”, “Kazakhstan’s President”, “Kazakh President” → “President”; null when no body is named. */
function withoutBody(words: readonly string[], bodies: readonly string[][]): string[] | null {
  for (const body of bodies) {
    const before = words.slice(0, -body.length);
    if (startsWith(words.slice(-body.length), body) && before.length > 1) {
      if (before.at(-1) === 'of') return before.slice(0, -1);
      if (before.at(-1) === 'the' && before.at(-2) === 'of') return before.slice(0, -2);
    }
    if (startsWith(words, body) && words.length > body.length) {
      const after = words.slice(body.length);
      return after[0] === 's' ? after.slice(1) : after;
    }
  }
  return null;
}

function startsWith(words: readonly string[], beginning: readonly string[]): boolean {
  return beginning.length > 0 && beginning.every((word, index) => words[index] === word);
}
