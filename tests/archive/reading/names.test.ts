import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Occasion } from '../../../src/archive/reading/mentions.ts';
import { findMentions } from '../../../src/archive/reading/mentions.ts';
import { authorityOf, mentionsIn, occasionOf, person, state, textsOf } from './made-authority.ts';

const authority = authorityOf({
  agents: {
    'xi-jinping': person('Xi Jinping', {
      familyName: 'Xi',
      variants: ['Xi'],
      native: [{ name: '习近平', language: 'zh-Hans' }],
    }),
    'moon-jae-in': person('Moon Jae-in', {
      familyName: 'Moon',
      native: [{ name: '문재인', language: 'ko' }],
    }),
    'abe-shinzo': person('Abe Shinzo', {
      familyName: 'Abe',
      native: [{ name: 'あべ晋三', language: 'ja' }],
    }),
    'prayut-chan-o-cha': person('Prayut Chan-o-cha', {
      native: [{ name: 'ประยุทธ์ จันทร์โอชา', language: 'th' }],
    }),
    'joe-biden': person('Joseph R. Biden, Jr.', {
      familyName: 'Biden',
      variants: ['Joe Biden', 'Biden'],
    }),
    'viktor-ivanov': person('Viktor Ivanov', { familyName: 'Ivanov', variants: ['Ivanov'] }),
    'bashar-al-assad': person('Bashar al-Assad', { familyName: 'al-Assad' }),
    'shane-o-neill': person('Shane O’Neill', { familyName: 'O’Neill', variants: ['O’Neill'] }),
    'german-gref': person('German Gref', { familyName: 'Gref', variants: ['German'] }),
    'li-keqiang': person('Li Keqiang', { familyName: 'Li' }),
    erdogan: person('Recep Tayyip Erdoğan', { familyName: 'Erdoğan', variants: ['Erdoğan'] }),
    uzbekistan: {
      ...state('Uzbekistan'),
      native: [{ name: 'Oʻzbekiston', language: 'uz' }],
    },
    korea: state('Korea', ['Korean']),
    china: state('China', ['Chinese'], ['PRC']),
    'united-states': state('United States', [], ['US', 'USA']),
    'world-trade': { name: 'World Trade Organisation', kind: 'organisation', variants: ['WTO'] },
  },
  places: {
    astana: {
      name: 'Astana',
      country: 'kazakhstan',
      variants: [{ name: 'Nur-Sultan', from: '2019-03-23', to: '2022-09-18' }],
    },
  },
  topics: {
    trade: { name: 'Trade', variants: ['trade and economic ties'] },
    road: { name: 'Belt and Road Initiative', variants: ['One Belt, One Road', 'BRI'] },
  },
});

const names = (text: string): string[] =>
  mentionsIn(text, authority).map(({ agent, surface }) => `${surface} → ${agent}`);

const tables: Record<string, [text: string, ...names: string[]][]> = {
  'borders in any script': [
    ['他会见了习近平主席。', '习近平 → xi-jinping'],
    ['문재인은 만났다.', '문재인 → moon-jae-in'],
    ['首相あべ晋三は会談した', 'あべ晋三 → abe-shinzo'],
    ['นายประยุทธ์ จันทร์โอชากล่าว', 'ประยุทธ์ จันทร์โอชา → prayut-chan-o-cha'],
    ['He went to Xi’an, and Xi’s guest to Xinjiang.', 'Xi → xi-jinping'],
    [
      "Oʻzbekiston, O'zbekiston, O’zbekiston",
      ...['Oʻzbekiston', "O'zbekiston", 'O’zbekiston'].map((each) => `${each} → uzbekistan`),
    ],
    [
      'Xi–Biden talks, a Xi-led group, (Xi), “Xi”',
      'Xi → xi-jinping',
      'Biden → joe-biden',
      'Xi → xi-jinping',
      'Xi → xi-jinping',
      'Xi → xi-jinping',
    ],
  ],
  'how a name is written': [
    ['XI JINPING MEETS BIDEN', 'XI JINPING → xi-jinping', 'BIDEN → joe-biden'],
    ['Joseph R. Biden, Jr. spoke.', 'Joseph R. Biden, Jr. → joe-biden'],
    [
      'Joseph R. Biden spoke. Joseph Biden left. Joseph Robinette Biden',
      'Joseph R. Biden → joe-biden',
      'Joseph Biden → joe-biden',
    ],
    ['J. Biden and V.V. Ivanov spoke.', 'J. Biden → joe-biden', 'V.V. Ivanov → viktor-ivanov'],
    ['Ivanov Viktor came.', 'Ivanov Viktor → viktor-ivanov'],
    [
      'Bashar Assad, Bashar Al-Assad, Bashar al‑Assad',
      ...['Bashar Assad', 'Bashar Al-Assad', 'Bashar al‑Assad'].map(
        (each) => `${each} → bashar-al-assad`,
      ),
    ],
    ["Mr O’Neill and Shane O'Neill", 'O’Neill → shane-o-neill', "Shane O'Neill → shane-o-neill"],
    ['Recep\u00a0Tayyip ERDOGAN', 'Recep\u00a0Tayyip ERDOGAN → erdogan'],
    ['President [Xi Jinping] of the PRC', 'Xi Jinping → xi-jinping', 'PRC → china'],
    ['The U.S. side met the US side and us.', 'U.S. → united-states', 'US → united-states'],
    ['THEY THANKED US'],
    ['xi and li are letters; the wto is written WTO.', 'WTO → world-trade'],
  ],
  'a name inside another’s': [
    ['Sergei Ivanov spoke.'],
    ['S. Ivanov spoke.'],
    ['Jean-Ivanov and Ivanov-Petrov spoke.'],
    ['Xi Zhongxun was his father.'],
    ['The Xi Jinping University and the Biden Foundation'],
    [
      'President Ivanov, Deputy Minister Ivanov and Yesterday Ivanov',
      'Ivanov → viktor-ivanov',
      'Ivanov → viktor-ivanov',
      'Ivanov → viktor-ivanov',
    ],
    ['Meeting Ivanov in Korea, not in North Korea', 'Ivanov → viktor-ivanov', 'Korea → korea'],
    ['The German Chancellor met German Gref.', 'German Gref → german-gref'],
  ],
  'a family name that the record does not list': [
    ['Li spoke.'],
    ['Li Keqiang came. Premier Li spoke.', 'Li Keqiang → li-keqiang', 'Li → li-keqiang'],
    ['Li Peng spoke, and Li left.'],
    ['Li Keqiang met Li Peng, and Li left.', 'Li Keqiang → li-keqiang'],
  ],
};

for (const [what, rows] of Object.entries(tables))
  describe(what, () => {
    for (const [text, ...expected] of rows)
      test(text, () => {
        assert.deepEqual(names(text), expected);
      });
  });

test('places and topics are terms, topics in small letters too, dated names on any day', () => {
  const texts = textsOf([
    'Nur-Sultan',
    'They spoke of trade and economic ties, and of One Belt, One Road (BRI).',
  ]);
  const { terms } = findMentions(texts, authority, occasionOf({ date: '2017-05-14' }));
  assert.deepEqual(
    terms.map(({ p, kind, id, surface }) => `${p} ${kind} ${id}: ${surface}`),
    [
      '0 place astana: Nur-Sultan',
      '1 topic trade: trade and economic ties',
      '1 topic road: One Belt, One Road',
      '1 topic road: BRI',
    ],
  );
});

describe('a name that two records share', () => {
  const two = authorityOf({
    agents: {
      norland: state('Norland', ['Norlandic']),
      'anna-berg': person('Anna Berg', { variants: ['Berg'] }),
      'otto-berg': person('Otto Berg', { variants: ['Berg'] }),
      'old-town': {
        name: 'Old League',
        kind: 'organisation',
        variants: [{ name: 'League', to: '1999-12-31' }],
      },
      'new-town': {
        name: 'New League',
        kind: 'organisation',
        variants: [{ name: 'League', from: '2000-01-01' }],
      },
    },
    offices: {
      president: {
        name: 'President of Norland',
        of: 'norland',
        rank: 'head-of-state',
        tenures: [{ holder: 'anna-berg', from: '2019-01-01', to: '2021-12-31' }],
      },
    },
  });
  const told = (
    texts: string | string[],
    occasion: Partial<Omit<Occasion, 'date'>> & { date?: string } = {},
  ): string[] =>
    mentionsIn(texts, two, occasion).map(
      ({ agent, surface, reason, setBy }) => `${surface} → ${agent ?? reason} (${setBy})`,
    );

  test('leads to nobody when nothing tells', () => {
    assert.deepEqual(told('Berg spoke.'), ['Berg → several-bearers (rule)']);
    assert.deepEqual(
      told('Anna Berg met Otto Berg. Berg spoke.').at(-1),
      'Berg → several-bearers (rule)',
    );
  });

  test('is his whose record lists it, where another only has it as a family name', () => {
    const listed = authorityOf({
      agents: {
        'anna-berg': person('Anna Berg', { familyName: 'Berg', variants: ['Berg'] }),
        'otto-berg': person('Otto Berg', { familyName: 'Berg' }),
      },
    });
    const agents = (text: string) => mentionsIn(text, listed).map(({ agent }) => agent);
    assert.deepEqual(agents('Berg spoke.'), ['anna-berg']);
    assert.deepEqual(agents('Otto Berg came. Berg spoke.'), ['otto-berg', 'otto-berg']);
  });

  test('is settled by the office beside it', () => {
    assert.deepEqual(told('President Berg spoke.'), ['Berg → anna-berg (rule)']);
    assert.deepEqual(
      told('Berg, the Norlandic President, spoke.').at(0),
      'Berg → anna-berg (rule)',
    );
  });

  test('is settled by a fuller name elsewhere in the report', () => {
    assert.deepEqual(told(['Berg speaks', 'Otto Berg spoke.']), [
      'Berg → otto-berg (rule)',
      'Otto Berg → otto-berg (rule)',
    ]);
  });

  test('is settled by who took part', () => {
    assert.deepEqual(told('Berg spoke.', { participants: [{ agent: 'otto-berg' }] }), [
      'Berg → otto-berg (rule)',
    ]);
  });

  test('is settled by the days on which it was in use', () => {
    assert.deepEqual(told('The League met.', { date: '2005-01-01' }), ['League → new-town (rule)']);
    assert.deepEqual(told('The League met.', { date: '1995-01-01' }), ['League → old-town (rule)']);
  });

  test('is settled by the entry', () => {
    const settled = [{ agent: 'otto-berg', p: '1', words: 'Berg spoke' }];
    assert.deepEqual(told('Berg spoke.', { settled }), ['Berg → otto-berg (hand)']);
  });
});

test('a family name that is a title before another name means nobody', () => {
  const kings = authorityOf({
    agents: {
      'candi-king': person('Candi King', { familyName: 'King', variants: ['King'] }),
      'charles-iii': person('Charles III'),
    },
  });
  assert.deepEqual(
    mentionsIn('King Charles III thanked Candi King. King replied.', kings).map(
      ({ surface, agent }) => `${surface} → ${agent}`,
    ),
    ['Charles III → charles-iii', 'Candi King → candi-king', 'King → candi-king'],
  );
});
