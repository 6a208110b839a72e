import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readReports } from '../../src/archive/readings.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';

const { corpus } = await checkCorpus('content');
const readings = readReports(corpus);

const speech = (id: string): string[] =>
  (readings.get(id)?.quotations ?? []).map(
    ({ p, form, speaker, certainty, text, attribution, isFragment, isUnclosed }) =>
      `¶${p} ${form}${isFragment ? ' fragment' : ''}${isUnclosed ? ' unclosed' : ''}, ${certainty} ${speaker}: ${text.slice(0, 24)} … ${text.slice(-24)} | ${attribution}`,
  );

const held: Record<string, string[]> = {
  '2017-05-14-belt-and-road-forum-opening': [],
  '2017-05-14-nazarbayev-foreign-leaders': [],
  '2017-05-14-nazarbayev-li-keqiang': [
    '¶2 dash unclosed, certain nursultan-nazarbayev: Our relations have becom … er of important projects | said the President of Kazakhstan',
  ],
  '2017-05-14-nazarbayev-xi-jinping': [
    '¶2 dash unclosed, certain nursultan-nazarbayev: I think that the Forum i … operation at a new level | the President of Kazakhstan said',
    '¶4 dash unclosed, certain nursultan-nazarbayev: More than 60 countries,  … ntries can learn from us | the Head of State said',
  ],
  '2018-06-07-nazarbayev-xi-jinping': [
    '¶6 quoted, certain nursultan-nazarbayev: During this period, we h … ting bilateral relations | Nursultan Nazarbayev said',
    '¶8 quoted, certain nursultan-nazarbayev: Within the framework of  … to even a greater extent | Nursultan Nazarbayev emphasized',
  ],
  '2018-06-10-nazarbayev-briefing-qingdao': [
    '¶2 dash unclosed, certain nursultan-nazarbayev: Together with Chairman o …  for further development | the Head of State said',
    '¶4 dash unclosed, certain nursultan-nazarbayev: We have reached agreemen …  depend on raw materials | Nursultan Nazarbayev said',
    '¶10 dash unclosed, certain nursultan-nazarbayev: When there is trust, all … sted to me by our people | Nursultan Nazarbayev said',
  ],
  '2019-03-28-wang-yi-atamkulov': [],
  '2022-02-05-tokayev-xi-jinping': [
    '¶4 quoted, certain kassym-jomart-tokayev: The Olympic Games in Bei … invitation with pleasure | the Head of State said',
    '¶16 quoted fragment, certain xi-jinping: a new golden 30th annive … een Kazakhstan and China | Xi Jinping stressed',
  ],
};

for (const [id, expected] of Object.entries(held))
  test(`${id}: ${expected.length === 0 ? 'nobody' : 'who'} speaks in it, and in which words`, () => {
    assert.deepEqual(speech(id), expected);
  });

test('the five captures hold 3 + 3 + 2 + 0 + 2 quotations, eight of one speaker', () => {
  const counts = new Map<string, number>();
  const speakers = new Map<string | null, number>();
  for (const { id, record } of corpus.events)
    for (const { speaker } of readings.get(id)?.quotations ?? []) {
      const capture = record.source.capture?.slice(0, 3) ?? '';
      counts.set(capture, (counts.get(capture) ?? 0) + 1);
      speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
    }
  assert.deepEqual([...counts].sort(), [
    ['000', 3],
    ['001', 3],
    ['002', 2],
    ['004', 2],
  ]);
  assert.deepEqual([...speakers].sort(), [
    ['kassym-jomart-tokayev', 1],
    ['nursultan-nazarbayev', 8],
    ['xi-jinping', 1],
  ]);
});
