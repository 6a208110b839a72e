import type { Corpus, Stored } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import type { TopicRecord } from '../topic.ts';

/** An account is of the entry that stands for the event, and no topic is part of itself by any way round. */
export function checkCircles(corpus: Corpus): Issue[] {
  const topics = new Map(corpus.topics.map((topic) => [topic.id, topic]));
  return [...checkAccounts(corpus), ...corpus.topics.flatMap((topic) => checkTopic(topic, topics))];
}

function checkAccounts(corpus: Corpus): Issue[] {
  const events = new Map(corpus.events.map((entry) => [entry.id, entry.record]));
  return corpus.events.flatMap((entry): Issue[] => {
    const { accountOf } = entry.record;
    const target = events.get(accountOf ?? '');
    if (accountOf === undefined || (accountOf !== entry.id && target?.accountOf === undefined))
      return [];
    const isItself = accountOf === entry.id || target?.accountOf === entry.id;
    if (!isItself && target?.accountOf === accountOf) return [];
    return [
      {
        rule: 'circular-reference',
        file: entry.file,
        position: entry.positionOf('accountOf'),
        message: isItself
          ? `This entry would be an account of itself, by \`${accountOf}\``
          : `\`${accountOf}\` is itself an account, of \`${target?.accountOf}\``,
        cure: isItself
          ? 'name the entry that stands for the event, and leave `accountOf` out there'
          : `write \`accountOf: ${target?.accountOf}\``,
      },
    ];
  });
}

function checkTopic(
  topic: Stored<TopicRecord>,
  topics: ReadonlyMap<string, Stored<TopicRecord>>,
): Issue[] {
  const issues: Issue[] = [];
  const way = wayRound(topic, topics);
  if (way) {
    issues.push({
      rule: 'circular-reference',
      file: topic.file,
      position: topic.positionOf('broader'),
      message: `The topic is part of itself: ${way.map((id) => `\`${id}\``).join(' in ')}`,
      cure: 'leave `broader` out of the one that is the broadest',
    });
  }
  const itself = topic.record.related?.indexOf(topic.id) ?? -1;
  if (itself >= 0) {
    issues.push({
      rule: 'circular-reference',
      file: topic.file,
      position: topic.positionOf('related', itself),
      message: 'The topic is related to itself',
      cure: 'leave it out of its own list',
    });
  }
  return issues;
}

/** From the topic by way of `broader` back to it; told only of the first in the order of ids, so that a ring is told once. */
function wayRound(
  { id, record }: Stored<TopicRecord>,
  topics: ReadonlyMap<string, Stored<TopicRecord>>,
): string[] | undefined {
  const way = [id];
  let next = record.broader;
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = topics.get(next)?.record.broader;
  }
  const isFirst = way.every((other) => id <= other);
  return next === id && isFirst ? [...way, id] : undefined;
}
