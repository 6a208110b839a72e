import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readReports } from '../../../src/archive/readings.ts';
import { checkCorpus } from '../../../src/corpus/check-corpus.ts';

const { corpus } = await checkCorpus('content');
const readings = readReports(corpus);

const lines = (id: string): string[] =>
  (readings.get(id)?.contacts ?? []).map(
    ({ between, level, setting, p, start, end, asDescribed }) => {
      const entry = corpus.events.find((each) => each.id === id);
      const text =
        p === '0'
          ? entry?.record.title
          : entry?.paragraphs.find(({ anchor }) => anchor === `p${p}`)?.text;
      assert.equal(text?.slice(start, end), asDescribed);
      return [
        between.join(' – '),
        level,
        ...(setting ? [setting] : []),
        `p${p}: ${asDescribed}`,
      ].join(', ');
    },
  );

test('no entry of the first archive sets a contact by hand', () => {
  assert.deepEqual(
    corpus.events.filter(({ record }) => (record.contacts ?? []).length > 0),
    [],
  );
});

const stated: readonly (readonly [string, readonly string[]])[] = [
  [
    '2017-05-14-nazarbayev-xi-jinping',
    ['nursultan-nazarbayev – xi-jinping, meeting, p0: had a\u00a0Meeting with'],
  ],
  [
    '2017-05-14-nazarbayev-li-keqiang',
    ['li-keqiang – nursultan-nazarbayev, meeting, p0: Meeting with'],
  ],
  [
    '2017-05-14-nazarbayev-foreign-leaders',
    [
      'nursultan-nazarbayev – xi-jinping, greeting, p2: greeted',
      'nursultan-nazarbayev – vladimir-putin, meeting, p3: had talks with',
      'nursultan-nazarbayev – recep-tayyip-erdogan, meeting, p3: had talks with',
      'alexander-lukashenko – nursultan-nazarbayev, greeting, p4: exchanged greetings with',
      'nursultan-nazarbayev – shavkat-mirziyoyev, greeting, p4: exchanged greetings with',
      'nawaz-sharif – nursultan-nazarbayev, greeting, p4: exchanged greetings with',
      'najib-razak – nursultan-nazarbayev, greeting, p4: exchanged greetings with',
      'klaus-schwab – nursultan-nazarbayev, greeting, p4: exchanged greetings with',
      'antonio-guterres – nursultan-nazarbayev, conversation, p5: had a conversation with',
      'mariano-rajoy – nursultan-nazarbayev, conversation, p6: conversation with',
    ],
  ],
  [
    '2017-05-14-belt-and-road-forum-opening',
    ['nursultan-nazarbayev – xi-jinping, co-attendance, p2: addressed the participants'],
  ],
  ['2018-06-10-nazarbayev-briefing-qingdao', []],
  [
    '2018-06-07-nazarbayev-xi-jinping',
    ['nursultan-nazarbayev – xi-jinping, meeting, extended, p1: held negotiations with'],
  ],
  ['2019-03-28-wang-yi-atamkulov', ['beibut-atamkulov – wang-yi, meeting, p1: held talks with']],
  [
    '2022-02-05-tokayev-xi-jinping',
    ['kassym-jomart-tokayev – xi-jinping, meeting, p1: held talks with'],
  ],
];
for (const [id, expected] of stated)
  test(`the report ${id} states ${String(expected.length)} contacts`, () => {
    assert.deepEqual(lines(id), expected);
  });
