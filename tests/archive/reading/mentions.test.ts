import assert from 'node:assert/strict';
import { test } from 'node:test';

import { authorityOf, mentionsIn, person, state } from './made-authority.ts';

const authority = authorityOf({
  agents: {
    'xi-jinping': person('Xi Jinping', {
      familyName: 'Xi',
      variants: ['Xi'],
      native: [{ name: '习近平', language: 'zh-Hans' }],
    }),
    'kassym-jomart-tokayev': person('Kassym-Jomart Tokayev', { variants: ['Tokayev'] }),
    'recep-tayyip-erdogan': person('Recep Tayyip Erdoğan', { variants: ['Erdoğan'] }),
    china: state('China', [], ['People’s Republic of China']),
    'united-nations': { name: 'United Nations', kind: 'organisation', variants: ['UN'] },
  },
});

const found = (text: string): string[] =>
  mentionsIn(text, authority).map(({ agent, surface }) => `${agent}: ${surface}`);

test('the longest name at a place is the one that is found', () => {
  assert.deepEqual(found('Xi Jinping thanked Kassym-Jomart Tokayev.'), [
    'xi-jinping: Xi Jinping',
    'kassym-jomart-tokayev: Kassym-Jomart Tokayev',
  ]);
});

test('a possessive, a no-break space and another hyphen do not hide a name', () => {
  assert.deepEqual(found('President Xi’s visit, Xi\u00a0Jinping, Kassym‑Jomart Tokayev’s'), [
    'xi-jinping: Xi',
    'xi-jinping: Xi\u00a0Jinping',
    'kassym-jomart-tokayev: Kassym‑Jomart Tokayev',
  ]);
});

test('diacritics and the kind of apostrophe make no difference', () => {
  assert.deepEqual(found("Erdogan in the People's Republic of China"), [
    'recep-tayyip-erdogan: Erdogan',
    "china: People's Republic of China",
  ]);
});

test('a name inside another word, or in small letters, is no name', () => {
  assert.deepEqual(found('Xinjiang, taxi, chinaware, the un of it, UNESCO'), []);
});

test('two names with a full stop or a comma between them stay two', () => {
  assert.deepEqual(found('He met Xi. Tokayev left.'), [
    'xi-jinping: Xi',
    'kassym-jomart-tokayev: Tokayev',
  ]);
});

test('a name in another script is found', () => {
  assert.deepEqual(found('习近平 met him'), ['xi-jinping: 习近平']);
});
