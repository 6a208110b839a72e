import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Outcome } from '../../../src/archive/reading/outcomes.ts';
import { type Readings, readReports } from '../../../src/archive/readings.ts';
import { checkCorpus } from '../../../src/corpus/check-corpus.ts';

const { corpus } = await checkCorpus('content');
const withHand = readReports(corpus);
const byRule = readReports({
  ...corpus,
  events: corpus.events.map((entry) => {
    const { contacts: _contacts, outcomes: _outcomes, ...record } = entry.record;
    return { ...entry, record };
  }),
});

/** What is the same fact, whatever words it is shown by: a line each. */
const facts = (readings: Readings): string[] =>
  [...readings].flatMap(([id, { outcomes }]) => outcomes.map((each) => factOf(id, each))).sort();

function factOf(id: string, { kind, by, to, p }: Outcome): string {
  return `${id} p${p}: ${kind} by ${by ?? '–'} to ${to ?? '–'}`;
}

test('without `outcomes:` in the entries, rules find all 11 of them, and no other', () => {
  const expected = [
    '2017-05-14-nazarbayev-foreign-leaders p5: confirmation by antonio-guterres to –',
    '2017-05-14-nazarbayev-foreign-leaders p6: confirmation by mariano-rajoy to –',
    '2017-05-14-nazarbayev-li-keqiang p6: invitation by nursultan-nazarbayev to li-keqiang',
    '2017-05-14-nazarbayev-xi-jinping p9: confirmation by xi-jinping to –',
    '2018-06-07-nazarbayev-xi-jinping p11: invitation by nursultan-nazarbayev to xi-jinping',
    '2018-06-10-nazarbayev-briefing-qingdao p9: proposal by nursultan-nazarbayev to –',
    '2019-03-28-wang-yi-atamkulov p3: invitation by china to nursultan-nazarbayev',
    '2019-03-28-wang-yi-atamkulov p5: signature by – to –',
    '2022-02-05-tokayev-xi-jinping p19: acceptance by xi-jinping to kassym-jomart-tokayev',
    '2022-02-05-tokayev-xi-jinping p19: announced-visit by xi-jinping to –',
    '2022-02-05-tokayev-xi-jinping p9: invitation by kassym-jomart-tokayev to xi-jinping',
  ];
  assert.deepEqual(facts(byRule), expected);
  assert.deepEqual(facts(withHand), expected);
});

test('the words by which a rule shows an outcome stand by themselves', () => {
  assert.deepEqual(
    [...byRule].flatMap(([, { outcomes }]) => outcomes.map(({ words }) => words)),
    [
      'confirmed his intention to participate in the upcoming SCO summit in Astana',
      'confirmed the participation of the King of Spain in the upcoming international exhibition EXPO-2017',
      'invited Li Keqiang to pay a visit to our country',
      'confirmed his readiness to visit Kazakhstan on an official visit, and take part in the SCO summit and the opening of EXPO-2017 trade show',
      'invited the PRC President to pay an official visit to Kazakhstan',
      'spoke in detail about his proposal on implementing mutual settlements in national currencies within the SCO',
      'The Chinese side welcomes the first President Nursultan Nazarbayev to attend the second Belt and Road Forum for International Cooperation in China',
      'both sides jointly signed the memorandum of cooperation between the two foreign ministries from 2020 to 2022',
      'invited Xi Jinping to pay a state visit to Kazakhstan in September this year',
      'accepted Kassym-Jomart Tokayev’s invitation to visit Kazakhstan',
      'announcing plans to make a state visit to our country in the coming autumn',
    ],
  );
});

test('rules know that the King’s participation is his, and that an invitation was accepted', () => {
  const [confirmed] = (byRule.get('2017-05-14-nazarbayev-foreign-leaders')?.outcomes ?? []).slice(
    -1,
  );
  assert.equal(confirmed?.concerning, 'felipe-vi');
  const [invited] = byRule.get('2022-02-05-tokayev-xi-jinping')?.outcomes ?? [];
  assert.equal(invited?.status, 'accepted');
});

test('what a hand says takes the place of what a rule found in the same words', () => {
  const [invited] = withHand.get('2022-02-05-tokayev-xi-jinping')?.outcomes ?? [];
  assert.deepEqual([invited?.setBy, invited?.status], ['hand', 'fulfilled']);
});

test('without `contacts:` in the entries, rules find every contact that the archive shows', () => {
  const contacts = (readings: Readings): string[] =>
    [...readings].flatMap(([id, reading]) =>
      reading.contacts.map(({ between, level }) => `${id}: ${between.join(' and ')}, ${level}`),
    );
  assert.deepEqual(contacts(byRule), contacts(withHand));
});
