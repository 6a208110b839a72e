import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readReports } from '../../../src/archive/readings.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';

const { corpus } = await readCorpus('content');
const readings = readReports(corpus);

/** Every mention by office: paragraph, words, and whom they lead to. */
const officesOf = (id: string): string[] =>
  (readings.get(id)?.mentions ?? [])
    .filter(({ via }) => via === 'office')
    .map(({ p, surface, agent, reason, setBy }) => {
      const hand = setBy === 'hand' ? ' (hand)' : '';
      return `¶${p} ${surface} → ${agent ?? `nobody: ${reason}`}${hand}`;
    });

const held: Record<string, string[]> = {
  '2017-05-14-belt-and-road-forum-opening': [
    '¶1 The President of Kazakhstan → nursultan-nazarbayev',
  ],
  '2017-05-14-nazarbayev-foreign-leaders': [
    '¶1 The Head of State → nursultan-nazarbayev',
    '¶2 The President of Kazakhstan → nursultan-nazarbayev',
    '¶4 The Head of the State → nursultan-nazarbayev',
    '¶6 the President of Kazakhstan → nursultan-nazarbayev',
    '¶6 the King of Spain → felipe-vi (hand)',
  ],
  '2017-05-14-nazarbayev-li-keqiang': [
    '¶2 the President of Kazakhstan → nursultan-nazarbayev',
    '¶4 The Head of State → nursultan-nazarbayev',
    '¶6 the President of Kazakhstan → nursultan-nazarbayev',
  ],
  '2017-05-14-nazarbayev-xi-jinping': [
    '¶0 The Head of State → nursultan-nazarbayev',
    '¶1 The Head of State → nursultan-nazarbayev',
    '¶1 the Chairman of the People’s Republic of China → xi-jinping',
    '¶2 the President of Kazakhstan → nursultan-nazarbayev',
    '¶4 the Head of State → nursultan-nazarbayev',
    '¶5 The President of Kazakhstan → nursultan-nazarbayev',
    '¶8 The Chairman of the People’s Republic of China → xi-jinping',
    '¶9 The Chinese leader → xi-jinping',
  ],
  '2018-06-07-nazarbayev-xi-jinping': [
    '¶2 the Head of State → nursultan-nazarbayev',
    '¶4 The Kazakh President → nursultan-nazarbayev',
    '¶5 The Head of State → nursultan-nazarbayev',
    '¶9 The President of the PRC → xi-jinping',
    '¶11 the Head of State → nursultan-nazarbayev',
    '¶11 the PRC President → xi-jinping',
  ],
  '2018-06-10-nazarbayev-briefing-qingdao': [
    '¶2 the Head of State → nursultan-nazarbayev',
    '¶3 The President of Kazakhstan → nursultan-nazarbayev',
    '¶6 The Head of State → nursultan-nazarbayev',
    '¶8 The Head of State → nursultan-nazarbayev',
    '¶9 The President of Kazakhstan → nursultan-nazarbayev',
  ],
  '2019-03-28-wang-yi-atamkulov': ['¶2 Mr. Foreign Minister → nobody: form-of-address'],
  '2022-02-05-tokayev-xi-jinping': [
    '¶0 President of Kazakhstan → kassym-jomart-tokayev',
    '¶0 the President of the People’s Republic of China → xi-jinping',
    '¶3 the Chinese leader → xi-jinping',
    '¶4 the Head of State → kassym-jomart-tokayev',
    '¶6 Kazakhstan President → kassym-jomart-tokayev',
    '¶8 The leader of Kazakhstan → kassym-jomart-tokayev',
    '¶10 the Chinese President → xi-jinping',
    '¶11 the Chinese President → xi-jinping',
    '¶12 The President → kassym-jomart-tokayev',
    '¶13 Kazakhstan’s leader → kassym-jomart-tokayev',
    '¶13 The Head of State → kassym-jomart-tokayev',
    '¶15 The Chinese leader → xi-jinping',
    '¶17 The Chinese President → xi-jinping',
    '¶20 The leader of China → xi-jinping',
  ],
};

for (const [id, offices] of Object.entries(held))
  test(`${id}: every phrase that stands for an office, and for whom`, () => {
    assert.deepEqual(officesOf(id), offices);
  });

test('“Head of (the) State” stands fourteen times for its holder: twelve times Nazarbayev, twice Tokayev', () => {
  const holders = [...readings.values()]
    .flatMap(({ mentions }) => mentions)
    .filter(({ surface }) => /Head of (the )?State$/.test(surface))
    .map(({ agent }) => agent);
  assert.equal(holders.filter((agent) => agent === 'nursultan-nazarbayev').length, 12);
  assert.equal(holders.filter((agent) => agent === 'kassym-jomart-tokayev').length, 2);
  assert.equal(holders.length, 14);
});

test('“first President Nursultan Nazarbayev”, “the new President Kassym-Jomart Tokayev” and plurals are no offices', () => {
  const offices = [...readings.values()].flatMap(({ mentions }) =>
    mentions.filter(({ via }) => via === 'office').map(({ surface }) => surface),
  );
  assert.deepEqual(
    offices.filter((surface) => /first|new|heads|leaders/i.test(surface)),
    [],
  );
});

test('places and topics are found in the text, whatever variant it prints', () => {
  const terms = readings.get('2017-05-14-nazarbayev-foreign-leaders')?.terms ?? [];
  assert.deepEqual(
    terms.map(({ p, kind, id, surface }) => `¶${p} ${kind} ${id}: ${surface}`),
    [
      '¶1 topic belt-and-road-initiative: One Belt and One Road',
      '¶3 topic syria: Astana talks',
      '¶3 topic syria: Syria',
      '¶3 topic syria: Astana process',
      '¶3 topic syria: Syrian issue',
      '¶3 place geneva: Geneva',
      '¶5 place astana: Astana',
      '¶6 topic expo-2017: EXPO-2017',
    ],
  );
});
