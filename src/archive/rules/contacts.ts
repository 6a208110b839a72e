import type { Corpus, Entry } from '../corpus.ts';
import type { Issue } from '../issue.ts';

/** Only who took part can have met: an encounter that an entry states has two of its participants. */
export function checkContacts(corpus: Corpus): Issue[] {
  return corpus.events.flatMap((entry) => {
    const present = new Set(entry.record.participants.map(({ agent }) => agent));
    if (entry.faultyFields.has('participants')) return [];
    return (entry.record.contacts ?? []).flatMap(({ between, level }, index): Issue[] => {
      if (level === 'none') return [];
      const [a, b] = between;
      if (a === b) return [selfContact(entry, a, index)];
      return between.flatMap((agent, side) =>
        present.has(agent) || !corpus.idsOf('agent').has(agent)
          ? []
          : [absentFromContact(entry, agent, index, side)],
      );
    });
  });
}

function absentFromContact(entry: Entry, agent: string, index: number, side: number): Issue {
  return {
    rule: 'contact-without-participant',
    file: entry.file,
    position: entry.positionOf('contacts', index, 'between', side),
    message: `\`${agent}\` has a contact and is no participant`,
    cure: 'enter them under `participants` with the words that show it, or remove the contact',
  };
}

function selfContact(entry: Entry, agent: string, index: number): Issue {
  return {
    rule: 'contact-without-participant',
    file: entry.file,
    position: entry.positionOf('contacts', index, 'between', 1),
    message: `\`${agent}\` has a contact with themselves`,
    cure: 'name the other one',
  };
}
