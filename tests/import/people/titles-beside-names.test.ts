import assert from 'node:assert/strict';
import { test } from 'node:test';

import { peopleOf, summaryOf } from './read-people.ts';

/** What is found in one sentence below a headline that names nobody. */
function found(sentence: string): string[] {
  return summaryOf(peopleOf('News of the day', sentence)).map((line) => line.slice(2));
}

void test('a title is read in every order, its country apart', () => {
  const printed: [string, string][] = [
    ['Foreign Minister Jan Holm of Kazakhstan spoke.', 'Jan Holm | Foreign Minister, Kazakhstan'],
    ['President of Kazakhstan Jan Holm spoke.', 'Jan Holm | President, Kazakhstan'],
    [
      'Li Ming, Chairman of the People’s Republic of China, spoke.',
      'Li Ming | Chairman, People’s Republic of China',
    ],
    ['Jan Holm, the UN Secretary General, spoke.', 'Jan Holm | Secretary General, UN'],
    ['His Majesty King Hussein II of Jordan spoke.', 'Hussein II | King, Jordan'],
    ['Crown Prince Khalid bin Salman spoke.', 'Khalid bin Salman | Crown Prince'],
    ['Federal Chancellor of Germany Anna Berg spoke.', 'Anna Berg | Federal Chancellor, Germany'],
    ['Aide to the President Jan Holm spoke.', 'Jan Holm | Aide to the President'],
    ['Deputy Prime Minister Jan Holm spoke.', 'Jan Holm | Deputy Prime Minister'],
    [
      'Amos Holm, Special Presidential Coordinator for Energy Security, spoke.',
      'Amos Holm | Special Presidential Coordinator for Energy Security',
    ],
    ['NATO Secretary General Jens Holm spoke.', 'Jens Holm | Secretary General, NATO'],
    ['Patriarch Ilia II of Georgia spoke.', 'Ilia II | Patriarch, Georgia'],
    ['Norsk Kraft CEO Jan Holm spoke.', 'Jan Holm | Norsk Kraft CEO'],
    ['Industry and Trade Minister Jan Holm spoke.', 'Jan Holm | Industry and Trade Minister'],
    [
      'Minister of Foreign Affairs of the Republic of Kazakhstan Jan Holm spoke.',
      'Jan Holm | Minister of Foreign Affairs, Republic of Kazakhstan',
    ],
    ['Finland’s Prime Minister Anna Berg spoke.', 'Anna Berg | Prime Minister, Finland'],
    [
      'Jan Holm, special envoy of the Japanese prime minister, spoke.',
      'Jan Holm | special envoy of the Japanese prime minister, Japan',
    ],
    ['The President of Finland, Anna Berg, spoke.', 'Anna Berg | President, Finland'],
    [
      'Director of National Drug Control Policy Dr. Anna Berg spoke.',
      'Anna Berg | Director of National Drug Control Policy',
    ],
    ['President of South Ossetia Jan Holm spoke.', 'Jan Holm | President of South Ossetia'],
  ];
  for (const [sentence, person] of printed) assert.deepEqual(found(sentence), [person], sentence);
});

void test('whoever acts, was or will be does not hold the office', () => {
  assert.deepEqual(found('Acting President Jan Holm spoke.'), ['Jan Holm | (Acting President)']);
  assert.deepEqual(found('President-elect Anna Berg of Chile spoke.'), [
    'Anna Berg | (President-elect, Chile)',
  ]);
  assert.deepEqual(found('The former Japanese Prime Minister Jun Mori spoke.'), [
    'Jun Mori | (former Prime Minister, Japan)',
  ]);
});

void test('Presidents of several countries each have their own', () => {
  assert.deepEqual(found('Presidents Jan Holm of Russia and Anna Berg of Georgia spoke.'), [
    'Jan Holm | President, Russia',
    'Anna Berg | President, Georgia',
  ]);
});

void test('a list of ministers gives each his own title', () => {
  assert.deepEqual(
    found(
      'Defence Minister Jan Holm, Deputy Chief of Staff Ivan Orlov, Secretary of the Security Council Igor Lang, and Deputy Foreign Minister Anna Berg attended the talks.',
    ),
    [
      'Jan Holm | Defence Minister',
      'Ivan Orlov | Deputy Chief of Staff',
      'Igor Lang | Secretary of the Security Council',
      'Anna Berg | Deputy Foreign Minister',
    ],
  );
});

void test('a President and a Prime Minister who stand side by side are two', () => {
  assert.deepEqual(found('The President and Prime Minister Holm spoke.'), [
    'Holm | Prime Minister',
  ]);
});

void test('the title that a page repeats from its index of today is no title of that day', () => {
  const [person] = peopleOf(
    'Meeting with Prime Minister of Hungary Viktor Holm',
    'Prime Minister of Hungary Viktor Holm Holm Viktor President of Hungary told reporters so.',
  );
  assert.equal(person?.name, 'Viktor Holm');
  assert.deepEqual(
    person?.titles.map(({ office }) => office),
    ['Prime Minister'],
  );
});
