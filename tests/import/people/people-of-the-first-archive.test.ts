import assert from 'node:assert/strict';
import { test } from 'node:test';

import { peopleOfCapture, summaryOf } from './read-people.ts';

const summaries = (capture: string): string[][] => peopleOfCapture(capture).map(summaryOf);

void test('the four reports of one page name who met whom, and nobody by his office alone', () => {
  assert.deepEqual(summaries('000_94278ae15f34acf2.txt'), [
    ['+ Xi Jinping | Chairman, People’s Republic of China', '+ Nursultan Nazarbayev'],
    [
      '+ Li Keqiang | Premier of the State Council, People’s Republic of China',
      '+ Nursultan Nazarbayev',
    ],
    [
      '+ Xi Jinping | President, China',
      '+ Nursultan Nazarbayev',
      '+ Vladimir Putin | President, Russian Federation',
      '+ Recep Erdogan | President, Republic of Turkey',
      '+ Alexander Lukashenko | President, Belarus',
      '+ Shavkat Mirziyoyev | President, Uzbekistan',
      '+ Nawaz Sharif | Prime Minister, Pakistan',
      '+ Najib Razak | Prime Minister, Malaysia',
      '+ Klaus Schwab | Chairman, World Economic Forum',
      '+ Antonio Guterres | Secretary General, UN',
      '+ Mariano Rahoy | Prime Minister, Spain',
    ],
    ['+ Xi Jinping | President, People’s Republic of China'],
  ]);
});

void test('one who is spoken of at a briefing was not there', () => {
  assert.deepEqual(summaries('001_802d55fc007444c9.txt'), [
    ['+ Nursultan Nazarbayev', "- Xi Jinping | Chairman, People's Republic of China"],
  ]);
});

void test('a counterpart is no office, and an agency’s dateline names nobody', () => {
  assert.deepEqual(summaries('002_b9cd51ec99c4cf88.txt'), [
    [
      '+ Nursultan Nazarbayev | President, Kazakhstan',
      "+ Xi Jinping | President, People's Republic of China",
    ],
  ]);
});

void test('two foreign ministers met; the presidents they speak of did not, and a First President holds no office', () => {
  assert.deepEqual(summaries('003_26305b06afad8290.txt'), [
    [
      '+ Wang Yi | State Councilor and Foreign Minister',
      '+ Beibut Atamkulov | Foreign Minister, Kazakhstan',
      '- Nursultan Nazarbayev | (first President)',
      '- Kassym-Jomart Tokayev | President',
      '- Xi Jinping | President',
    ],
  ]);
});

void test('a report without a headline has its people all the same', () => {
  assert.deepEqual(summaries('004_0dd6e0de74e8670d.txt'), [
    [
      '+ Kassym-Jomart Tokayev | President, Kazakhstan | President',
      '+ Xi Jinping | President, People’s Republic of China | President',
    ],
  ]);
});

void test('the family name is the part that stands alone in the text', () => {
  const [[tokayev, xi] = []] = peopleOfCapture('004_0dd6e0de74e8670d.txt');
  assert.equal(tokayev?.familyName, 'Tokayev');
  assert.equal(xi?.familyName, 'Xi');
});
