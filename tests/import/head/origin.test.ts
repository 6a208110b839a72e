import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findLanguage } from '../../../src/corpus/import/head/find-language.ts';
import { readDateline } from '../../../src/corpus/import/head/datelines.ts';
import { findOrigin } from '../../../src/corpus/import/head/page-origin.ts';
import { outlineOf } from './outline-of.ts';

test('an address that the page prints of itself gives its host and its address', () => {
  const { publisher, url } = findOrigin(
    outlineOf(['title|Talks', 'They spoke.', 'page|Direct link: en.norland.example/d/55013']),
  );
  assert.deepEqual(url, {
    value: 'http://en.norland.example/d/55013',
    confidence: 0.95,
    basis: 'header',
    evidence: { line: 3, words: 'en.norland.example/d/55013' },
  });
  assert.deepEqual(publisher, {
    value: 'en.norland.example',
    confidence: 0.9,
    basis: 'address',
    evidence: { line: 3, words: 'en.norland.example' },
  });
});

test('what the form states goes before what the page prints', () => {
  const { publisher, url } = findOrigin(
    outlineOf(['title|Talks', 'They spoke.'], {
      url: { value: 'https://norland.example/a', line: null },
      publisher: { value: 'Office of the President', line: null },
    }),
  );
  assert.equal(url?.value, 'https://norland.example/a');
  assert.equal(publisher?.value, 'Office of the President');
});

test('a report that says nothing of its page has neither', () => {
  assert.deepEqual(findOrigin(outlineOf(['title|Talks', 'They spoke of example.com.'])), {
    publisher: null,
    url: null,
  });
});

const datelines = [
  ['BEIJING, May 14 (Xinhua) -- President', 'BEIJING', 'May 14', 'Xinhua'],
  ['ASTANA. KAZINFORM - President', 'ASTANA', null, 'KAZINFORM'],
  ['ASTANA, June 7 – President', 'ASTANA', 'June 7', null],
  ['MOSCOW, May 14. /TASS/. President', 'MOSCOW', 'May 14', 'TASS'],
  ['Baku, May 14, AZERTAC. President', 'Baku', 'May 14', 'AZERTAC'],
] as const;

for (const [text, city, day, agency] of datelines)
  test(`“${text} …” begins with a dateline`, () => {
    const read = readDateline(`${text} Ole Berg held talks.`);
    assert.equal(read?.city, city);
    assert.equal(read.phrase?.words ?? null, day);
    assert.equal(read.agency, agency);
  });

test('a sentence that begins with a name is no dateline', () => {
  for (const text of [
    'Anna Lind met with Ole Berg - the two spoke of trade.',
    'Moscow will host the summit. It is the third.',
    'Xi Jinping, May 14 – A chronicle',
    'NATO leaders met. They spoke.',
  ])
    assert.equal(readDateline(text), null, text);
});

const texts = [
  ['en', 'Anna Lind met with Ole Berg in Oslo and spoke of trade between the two countries.'],
  [
    'fr',
    'Le Président de la République a reçu le Premier ministre à Paris. Les deux dirigeants ont évoqué la situation dans la région et les relations entre les deux pays.',
  ],
  [
    'ru',
    'Президент России провёл переговоры с Премьер-министром Индии. Стороны обсудили вопросы торговли, энергетики и культурного сотрудничества между двумя странами.',
  ],
  [
    'zh',
    '国家主席在人民大会堂同总统举行会谈。双方就两国关系和共同关心的国际和地区问题深入交换意见,达成广泛共识。',
  ],
] as const;

for (const [language, text] of texts)
  test(`a text in ${language} is known by its words`, () => {
    assert.equal(findLanguage(outlineOf([text]))?.value, language);
  });

test('too little text has no language', () => {
  assert.equal(findLanguage(outlineOf(['Oslo'])), null);
});
