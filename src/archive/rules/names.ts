import { namesOf } from '../name.ts';
import type { Corpus, Stored } from '../corpus.ts';
import type { AgentRecord } from '../agent.ts';
import { foldName } from '../name.ts';
import type { Issue } from '../issue.ts';

/** No name is claimed by two agents: a mention of it could not be told apart. */
export function checkNames(corpus: Corpus): Issue[] {
  const claimed = new Map<string, Stored<AgentRecord>>();
  const issues: Issue[] = [];
  for (const agent of corpus.agents) {
    for (const { name, path } of namesOf(agent.record)) {
      const folded = foldName(name);
      const other = claimed.get(folded);
      if (!other) claimed.set(folded, agent);
      if (!other || other === agent) continue;
      issues.push({
        rule: 'shared-variant',
        file: agent.file,
        position: agent.positionOf(...path),
        message: `The name \`${name}\` is claimed by \`${other.id}\` too`,
        cure: 'keep it in one of the two records',
      });
    }
  }
  return issues;
}
