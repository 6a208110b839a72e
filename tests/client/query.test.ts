import assert from 'node:assert/strict';
import { test } from 'node:test';

import { formsOf } from '../../src/client/fold-word.ts';
import { partWords, readQuery } from '../../src/client/query.ts';

test('words are compared without case, diacritics and punctuation', () => {
  assert.deepEqual(readQuery('Erdoğan, good-neighbourly  15.2%'), {
    text: 'Erdoğan, good-neighbourly 15.2%',
    words: ['erdogan', 'goodneighbourly', '152'],
    isPhrase: false,
  });
});

test('a query all in quotation marks is a phrase, whatever the marks', () => {
  for (const written of [
    '"Belt and Road"',
    '“Belt and Road”',
    '«Belt and Road»',
    '„Belt and Road“',
  ]) {
    assert.deepEqual(readQuery(written), {
      text: '"Belt and Road"',
      words: ['belt', 'and', 'road'],
      isPhrase: true,
    });
  }
});

test('quotation marks around a part of a query do not make the whole a phrase', () => {
  assert.equal(readQuery('"Belt" or "Road"').text, 'Belt or Road');
  assert.equal(readQuery('"Belt" or "Road"').isPhrase, false);
});

test('a sum of money is looked for as its figure', () => {
  assert.equal(readQuery('$67 billion').text, '67 billion');
});

test('a query of punctuation asks for nothing', () => {
  assert.deepEqual(readQuery('!! … "'), { text: '', words: [], isPhrase: false });
});

test('a name in another script is one word', () => {
  assert.deepEqual(readQuery('习近平 Нұрсұлтан').words, ['习近平', 'нұрсұлтан']);
});

test('the unknown words of a query are told as they were written', () => {
  assert.deepEqual(partWords('Xi Tokaeva, talks', ['tokaeva']), {
    among: ['Tokaeva,'],
    rest: 'Xi talks',
  });
});

test('a compound is found whole and by its parts', () => {
  assert.deepEqual(formsOf('“good-neighbourly”,'), ['goodneighbourly', 'good', 'neighbourly']);
  assert.deepEqual(formsOf('$67'), ['67']);
});
