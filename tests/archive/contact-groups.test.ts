import assert from 'node:assert/strict';
import { test } from 'node:test';

import { contactGroupsOf } from '../../src/archive/contact-groups.ts';
import { type SpanOf, withReading } from './constructed.ts';
import { contact } from './made-facts.ts';

/** What the page of an event says of who met whom, a line for each passage. */
function shown(id: string, factsOf: Parameters<typeof withReading>[1]): string[] {
  const { event } = withReading(id, factsOf);
  const { common, groups } = contactGroupsOf(event);
  const lines = groups.flatMap(({ grade, passages }) =>
    passages.map(({ passage, pairs }) => {
      const met = pairs.map(({ name }) => name).join(' · ');
      return `${grade}: ${met} “${passage.words}” ¶${passage.p}`;
    }),
  );
  return common ? [`${common.name} with`, ...lines] : lines;
}

const nazarbayev = 'nursultan-nazarbayev';
const stated = (spanOf: SpanOf, p: string, words: string, ...rest: [string, string]) =>
  contact(rest, p === '4' || p === '2' ? 'greeting' : 'meeting', {
    ...spanOf(p, words),
    asDescribed: words,
  });

test('one who met several is named once, the others by grade and by the words that say so', () => {
  assert.deepEqual(
    shown('2017-05-14-nazarbayev-foreign-leaders', (spanOf) => ({
      contacts: [
        stated(spanOf, '2', 'greeted', nazarbayev, 'xi-jinping'),
        stated(spanOf, '3', 'had talks', nazarbayev, 'vladimir-putin'),
        stated(spanOf, '3', 'had talks', nazarbayev, 'recep-tayyip-erdogan'),
        stated(spanOf, '4', 'exchanged greetings', 'klaus-schwab', nazarbayev),
      ],
    })),
    [
      'Nursultan Nazarbayev with',
      'meeting: Vladimir Putin · Recep Tayyip Erdoğan “had talks” ¶3',
      'greeting: Xi Jinping “greeted” ¶2',
      'greeting: Klaus Schwab “exchanged greetings” ¶4',
    ],
  );
});

test('a single encounter names both', () => {
  assert.deepEqual(
    shown('2022-02-05-tokayev-xi-jinping', (spanOf) => ({
      contacts: [stated(spanOf, '1', 'held talks', 'kassym-jomart-tokayev', 'xi-jinping')],
    })),
    ['meeting: Kassym-Jomart Tokayev – Xi Jinping “held talks” ¶1'],
  );
});

test('an event without an encounter says nothing', () => {
  assert.deepEqual(
    shown('2018-06-10-nazarbayev-briefing-qingdao', () => ({})),
    [],
  );
});
