import type { AgentRecord } from '../agent.ts';
import type { Corpus, Entry, Stored } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import { foldName, namesOf } from '../name.ts';
import { findNames, indexNames } from '../reading/name-index.ts';

/** The cardinal sin: that somebody took part is said by words of the text, or it is not said at all. */
export function checkParticipants(corpus: Corpus): Issue[] {
  const agents = new Map(corpus.agents.map((agent) => [agent.id, agent]));
  return corpus.events
    .filter(({ record }) => record.withdrawn === undefined)
    .filter(({ faultyFields }) => !faultyFields.has('text') && !faultyFields.has('title'))
    .flatMap((entry) =>
      entry.record.participants.flatMap((participant, index): Issue[] => {
        const agent = agents.get(participant.agent);
        if (participant.passage || !agent || agent.faultyFields.size > 0) return [];
        if (isNamed(entry, agent, participant.asNamed)) return [];
        return [
          {
            rule: 'participant-not-in-text',
            file: entry.file,
            position: entry.positionOf('participants', index, 'agent'),
            message: `The text nowhere names \`${agent.id}\` (${agent.record.name}) and no passage shows that they took part`,
            cure: 'give the words that say so as `passage`, or remove the participant',
          },
        ];
      }),
    );
}

function isNamed(entry: Entry, agent: Stored<AgentRecord>, asNamed: string | undefined): boolean {
  const text = [entry.record.title, ...entry.paragraphs.map((paragraph) => paragraph.text)].join(
    '\n',
  );
  if (asNamed !== undefined && text.includes(asNamed)) return true;
  const folded = foldName(text);
  const names = namesOf(agent.record).filter(({ name }) => folded.includes(foldName(name)));
  if (names.length === 0) return false;
  return findNames(indexNames(names.map(({ name }) => ({ id: agent.id, name }))), text).length > 0;
}
