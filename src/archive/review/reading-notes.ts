import { joinedAnchor, fragmentOf } from '../anchor.ts';
import { contactLevels } from '../contact.ts';
import type { Entry } from '../corpus.ts';
import { outcomeKinds } from '../outcome.ts';
import type { SetBy } from '../reading/discourse.ts';
import type { Outcome } from '../reading/outcomes.ts';
import type { Reading } from '../reading/reading.ts';

/** A line beneath a paragraph: an encounter or an outcome that was read in it. */
export type ReadingNote = { readonly words: string; readonly setBy: SetBy };

/** What was read in the paragraphs with these anchors (the headline is `p0`), beside speech. */
export function readingNotes(
  reading: Reading,
  anchors: readonly string[],
  nameOf: (agent: string) => string,
  entry: Entry,
): ReadingNote[] {
  const headline = joinedAnchor(entry, '0');
  const isHere = ({ p }: { readonly p: string }): boolean =>
    anchors.includes(p === headline ? 'p0' : fragmentOf(p));
  return [
    ...reading.contacts.filter(isHere).map(({ between, level, asDescribed, setBy }) => ({
      words: `Encounter: ${between.map(nameOf).join(' – ')}, ${contactLevels[level]}: “${asDescribed}”`,
      setBy,
    })),
    ...reading.outcomes.filter(isHere).map((outcome) => ({
      words: `Outcome: ${outcomeKinds[outcome.kind]}${rolesOf(outcome, nameOf)}: “${outcome.words}”`,
      setBy: outcome.setBy,
    })),
  ];
}

/** ` by Xi Jinping to Li Keqiang`, as far as the text says. */
function rolesOf({ by, to, concerning }: Outcome, nameOf: (agent: string) => string): string {
  return Object.entries({ by, to, concerning })
    .map(([role, agent]) => (agent === null ? '' : ` ${role} ${nameOf(agent)}`))
    .join('');
}
