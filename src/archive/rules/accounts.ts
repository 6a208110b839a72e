import { anchorPrefixOf } from '../anchor.ts';
import type { Corpus, Entry } from '../corpus.ts';
import { overlap, parseDate } from '../date.ts';
import type { Issue } from '../issue.ts';

/** A further account tells of the same day and of the same people as its event, and has anchors of its own. */
export function checkAccounts(corpus: Corpus): Issue[] {
  const entries = new Map(corpus.events.map((entry) => [entry.id, entry]));
  const accounts = corpus.events.flatMap((account) => {
    const event = entries.get(account.record.accountOf ?? '');
    // An account of an account, or of itself, is a fault of its own.
    return event && event.record.accountOf === undefined ? [{ account, event }] : [];
  });
  return [
    ...accounts.flatMap(({ account, event }) => [
      ...checkDay(account, event),
      ...checkPeople(account, event),
    ]),
    ...checkPrefixes(corpus),
  ];
}

function checkDay(account: Entry, event: Entry): Issue[] {
  if (account.faultyFields.has('date') || event.faultyFields.has('date')) return [];
  const [own, other] = [parseDate(account.record.date), parseDate(event.record.date)];
  if (!own || !other || overlap(own, other)) return [];
  return [
    {
      rule: 'account-contradicts',
      file: account.file,
      position: account.positionOf('date'),
      message: `The date \`${own.edtf}\` cannot be that of \`${event.id}\`, of which this is an account: \`${other.edtf}\``,
      cure: 'correct one of them, or leave `accountOf` out: texts of two days tell of two events',
    },
  ];
}

/** Not to name somebody is no contradiction, unless a text says that it names all who took part. */
function checkPeople(account: Entry, event: Entry): Issue[] {
  const [own, others] = [account, event].map(({ record }) =>
    record.participants.map(({ agent }) => agent),
  );
  if (!own || !others || own.length === 0 || others.length === 0) return [];
  if (!own.some((agent) => others.includes(agent))) {
    return [
      {
        rule: 'account-differs',
        file: account.file,
        position: account.positionOf('participants'),
        message: `Nobody who took part by this account did so by \`${event.id}\``,
        cure: 'see whether both tell of the same event; if not, leave `accountOf` out',
      },
    ];
  }
  return [
    ...own.flatMap((agent, index): Issue[] => {
      if (event.record.participantsNamed !== 'complete' || others.includes(agent)) return [];
      return [
        {
          rule: 'account-differs',
          file: account.file,
          position: account.positionOf('participants', index, 'agent'),
          message: `\`${agent}\` took part by this account; \`${event.id}\` names all who did (\`participantsNamed: complete\`), and not them`,
          cure: 'see whether they are only spoken of here, or write `participantsNamed: unstated` there',
        },
      ];
    }),
    ...others.flatMap((agent): Issue[] => {
      if (account.record.participantsNamed !== 'complete' || own.includes(agent)) return [];
      return [
        {
          rule: 'account-differs',
          file: account.file,
          position: account.positionOf('participantsNamed'),
          message: `This account names all who took part (\`complete\`), and not \`${agent}\`, who did by \`${event.id}\``,
          cure: 'add them with the words that show it, or write `participantsNamed: unstated`',
        },
      ];
    }),
  ];
}

/** Two accounts with the same anchors would take each other’s addresses; who has them first must not hang on the order of files. */
function checkPrefixes({ events }: Corpus): Issue[] {
  const accounts = events.filter(({ record }) => record.accountOf !== undefined);
  const sharing = Map.groupBy(
    accounts,
    ({ record }) => `${record.accountOf} ${anchorPrefixOf(record)}`,
  );
  const shared = [...sharing.values()].flatMap((entries) => {
    const [first, ...others] = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
    return others.map((entry, index): Issue => {
      const { anchorPrefix, source } = entry.record;
      return {
        rule: 'account-anchors',
        file: entry.file,
        position: entry.positionOf(
          ...(anchorPrefix === undefined ? ['source', 'issuer'] : ['anchorPrefix']),
        ),
        message: `Its anchors would be those of \`${first?.id}\`, \`${anchorPrefixOf(entry.record)}p1\``,
        cure: `add \`anchorPrefix: ${source.issuer}-${index + 2}\` to the one that was not published yet`,
      };
    });
  });
  const idle = events
    .filter(({ record }) => record.accountOf === undefined && record.anchorPrefix !== undefined)
    .map((entry): Issue => ({
      rule: 'account-anchors',
      file: entry.file,
      position: entry.positionOf('anchorPrefix'),
      message: '`anchorPrefix` says nothing in an entry that is not an account of another',
      cure: 'remove it, or add `accountOf`',
    }));
  return [...shared, ...idle];
}
