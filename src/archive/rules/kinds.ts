import type { AgentRecord } from '../agent.ts';
import type { Corpus, Stored } from '../corpus.ts';
import type { Issue } from '../issue.ts';

type AgentKind = AgentRecord['kind'];

const article: Readonly<Record<AgentKind, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  state: 'a state',
};

/** Where a field names an agent, it is one of the right kind: a country is a state, a holder a person. */
export function checkKinds(corpus: Corpus): Issue[] {
  const kindOf = new Map(corpus.agents.map(({ id, record }) => [id, record.kind]));
  const issues: Issue[] = [];
  const require = (
    wanted: readonly AgentKind[],
    stored: Stored<unknown>,
    id: string | undefined,
    ...path: PropertyKey[]
  ): void => {
    const kind = id === undefined ? undefined : kindOf.get(id);
    if (kind === undefined || wanted.includes(kind)) return;
    const field = path.filter((step) => typeof step === 'string').at(-1) ?? '';
    issues.push({
      rule: 'wrong-kind',
      file: stored.file,
      position: stored.positionOf(...path),
      message: `\`${id}\` is ${article[kind]}, and \`${field}\` takes ${wanted.map((one) => article[one]).join(' or ')}`,
      cure: `name the record of ${article[wanted[0] ?? 'state']}`,
    });
  };

  for (const stored of [...corpus.agents, ...corpus.places, ...corpus.publishers])
    require(['state'], stored, stored.record.country, 'country');
  for (const visit of corpus.visits) {
    require(['state'], visit, visit.record.country, 'country');
    require(['person'], visit, visit.record.visitor, 'visitor');
  }
  for (const office of corpus.offices) {
    require(['state', 'organisation'], office, office.record.of, 'of');
    office.record.tenures.forEach(({ holder }, index) =>
      require(['person'], office, holder, 'tenures', index, 'holder'),
    );
  }
  for (const event of corpus.events) {
    event.record.participants.forEach(({ agent }, index) =>
      require(['person', 'organisation'], event, agent, 'participants', index, 'agent'),
    );
  }
  return issues;
}
