import type { Corpus, Entry } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import type { Readings } from '../readings.ts';

/** The cardinal sin: that somebody took part is said by words of the text, or it is not said at all. */
export function checkParticipants(corpus: Corpus, readings: Readings): Issue[] {
  const agents = new Map(corpus.agents.map((agent) => [agent.id, agent]));
  return corpus.events
    .filter(({ record }) => record.withdrawn === undefined)
    .filter(({ faultyFields }) => !faultyFields.has('text') && !faultyFields.has('title'))
    .flatMap((entry) => {
      const spokenOf = new Set(readings.get(entry.id)?.mentions.map(({ agent }) => agent));
      return entry.record.participants.flatMap((participant, index): Issue[] => {
        const agent = agents.get(participant.agent);
        const isTwice = entry.record.participants
          .slice(0, index)
          .some((earlier) => earlier.agent === participant.agent);
        if (isTwice) return [listedTwice(entry, participant.agent, index)];
        if (participant.passage || !agent || agent.faultyFields.size > 0) return [];
        if (spokenOf.has(agent.id) || prints(entry, participant.asNamed)) return [];
        return [
          {
            rule: 'participant-not-in-text',
            file: entry.file,
            position: entry.positionOf('participants', index, 'agent'),
            ...(prints(entry, agent.record.name)
              ? {
                  message: `“${agent.record.name}” in the text may be somebody else of that name than \`${agent.id}\``,
                  cure: 'enter these words under `mentioned`, or give them as `passage`',
                }
              : {
                  message: `The text nowhere names \`${agent.id}\` (${agent.record.name}) and no passage shows that they took part`,
                  cure: 'give the words that say so as `passage`, or remove the participant',
                }),
          },
        ];
      });
    });
}

function listedTwice(entry: Entry, agent: string, index: number): Issue {
  return {
    rule: 'participant-twice',
    file: entry.file,
    position: entry.positionOf('participants', index, 'agent'),
    message: `\`${agent}\` is listed twice among those who took part`,
    cure: 'join the two rows: somebody who held two offices is one participant',
  };
}

function prints({ record, paragraphs }: Entry, asNamed: string | undefined): boolean {
  return (
    asNamed !== undefined &&
    [record.title, ...paragraphs.map(({ text }) => text)].some((text) => text.includes(asNamed))
  );
}
