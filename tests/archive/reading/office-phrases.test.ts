import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { OfficeRecord, TenureRecord } from '../../../src/archive/office.ts';
import type { Occasion } from '../../../src/archive/reading/mentions.ts';
import { authorityOf, mentionsIn, person, state, told } from './made-authority.ts';

const held = (holder: string, from: string, to: string): TenureRecord => ({ holder, from, to });
const office = (
  name: string,
  of: string,
  rank: OfficeRecord['rank'],
  tenures: TenureRecord[],
  fields: Partial<OfficeRecord> = {},
): OfficeRecord => ({ name, of, rank, tenures, ...fields });

const authority = authorityOf({
  agents: {
    norland: state('Norland', ['Norlandic'], ['Republic of Norland']),
    sudland: state('Sudland', ['Sudlandic']),
    ostland: state('Ostland', ['Ostlandic']),
    league: { name: 'League of Seas', kind: 'organisation', variants: ['LS'] },
    'anna-berg': person('Anna Berg', { familyName: 'Berg', variants: ['Berg'] }),
    'jan-holm': person('Jan Holm', { familyName: 'Holm', variants: ['Holm'] }),
    'eva-lind': person('Eva Lind', { familyName: 'Lind', variants: ['Lind'] }),
    'ole-dahl': person('Ole Dahl', { familyName: 'Dahl', variants: ['Dahl'] }),
    'per-moe': person('Per Moe', { familyName: 'Moe', variants: ['Moe'] }),
    'kim-sund': person('Kim Sund', { familyName: 'Sund', variants: ['Sund'] }),
  },
  offices: {
    'president-of-norland': office(
      'President of Norland',
      'norland',
      'head-of-state',
      [held('anna-berg', '2019-01-10', '2022-03-05'), held('per-moe', '2022-03-05', '2024-01-01')],
      { names: ['Chairman of the Republic of Norland'], phrases: ['the Norlandic leader'] },
    ),
    'acting-president-of-norland': office('Acting President of Norland', 'norland', 'other', [
      held('kim-sund', '2018-06-01', '2019-01-09'),
    ]),
    'foreign-minister-of-norland': office(
      'Minister of Foreign Affairs of Norland',
      'norland',
      'foreign-minister',
      [held('eva-lind', '2019-01-10', '2020-12-31'), held('kim-sund', '2021-02-01', '2023-12-31')],
    ),
    'president-of-sudland': office('President of Sudland', 'sudland', 'head-of-state', [
      held('jan-holm', '2018-01-01', '2023-12-31'),
    ]),
    'prime-minister-of-sudland': office(
      'Prime Minister of Sudland',
      'sudland',
      'head-of-government',
      [held('ole-dahl', '2018-01-01', '2023-12-31')],
    ),
    'secretary-general-of-the-league': office(
      'Secretary-General of the League of Seas',
      'league',
      'head-of-organisation',
      [held('kim-sund', '2020-01-01', '2020-12-31')],
    ),
  },
});

const offices = (
  texts: string | readonly string[],
  occasion: Partial<Omit<Occasion, 'date'>> & { date?: string | null } = {},
): string[] =>
  told(
    mentionsIn(texts, authority, { perspective: 'norland', ...occasion }).filter(
      ({ via }) => via === 'office',
    ),
  );

/** What a sentence of 15 June 2020, told by Norland, says of offices. */
const tables: Record<string, [text: string, ...offices: string[]][]> = {
  'a title with its state': [
    ['The President of Norland spoke.', 'The President of Norland → anna-berg'],
    [
      'The president of the Republic of Norland spoke.',
      'The president of the Republic of Norland → anna-berg',
    ],
    ['He met the Sudlandic President.', 'the Sudlandic President → jan-holm'],
    ['He met Sudland’s prime minister.', 'Sudland’s prime minister → ole-dahl'],
    ["He met Sudland's Prime Minister.", "Sudland's Prime Minister → ole-dahl"],
    ['Norland President thanked them.', 'Norland President → anna-berg'],
    ['It was the Norlandic foreign minister.'],
    ['They met the Norlandic foreign minister.', 'the Norlandic foreign minister → eva-lind'],
    ['They met the Foreign Minister of Norland.', 'the Foreign Minister of Norland → eva-lind'],
    ['They met the Chairman of Norland.', 'the Chairman of Norland → anna-berg'],
    ['They met the LS Secretary General.', 'the LS Secretary General → kim-sund'],
    ['The Norlandic leader agreed.', 'The Norlandic leader → anna-berg'],
    ['The leader of Sudland agreed.'],
    [
      'They met the\u00a0President of\u00a0Norland.',
      'the\u00a0President of\u00a0Norland → anna-berg',
    ],
    ['PRESIDENT OF NORLAND RECEIVES ENVOYS', 'PRESIDENT OF NORLAND → anna-berg'],
  ],
  'another time': [
    [
      'On March 8, 2015, the President of Norland signed a decree.',
      'the President of Norland → ? uncertain-date',
    ],
    [
      'They buried the President of Norland in 1991–1994, Ivar Roe.',
      'the President of Norland → ? uncertain-date',
    ],
    ['This follows Decree of the President of Norland No. 248 of 10 June 2016.'],
    [
      'On 1 March 2019, the President of Norland signed a decree.',
      'the President of Norland → anna-berg',
    ],
    ['In 2019, the President of Sudland was ill.', 'the President of Sudland → jan-holm'],
  ],
  'the perspective of the issuer': [
    ['The Head of State received envoys.', 'The Head of State → anna-berg'],
    ['The Head of the State received envoys.', 'The Head of the State → anna-berg'],
    ['Our President received envoys.', 'Our President → anna-berg'],
    ['They thanked our country’s President.', 'our country’s President → anna-berg'],
    ['They thanked the President of our country.', 'the President of our country → anna-berg'],
    ['The Sudlandic Head of State received envoys.', 'The Sudlandic Head of State → jan-holm'],
    ['The President received envoys.', 'The President → anna-berg'],
    ['Jan Holm said: “I thank our President.”', 'our President → ? no-antecedent'],
    ['“Thank you,” the Head of State said.', 'the Head of State → anna-berg'],
  ],
  'a title beside a name': [
    ['President Anna Berg spoke.'],
    ['President Berg spoke with President of Sudland Jan Holm.'],
    ['The President of Norland, Anna Berg, spoke.'],
    ['Anna Berg, President of Norland, spoke.'],
    ['Anna Berg, the President of Norland, spoke.'],
    ['The Norlandic President (Anna Berg) spoke.'],
    ['President Unknown Person spoke.'],
    ['The President of Sudland Otto Rasmussen spoke.'],
    ['Otto Rasmussen, President of Sudland, spoke.'],
    ['Jan Holm, President of Sudland and Chairman of the Republic of Norland'],
    ['Jan Holm, the President of Norland and others came.', 'the President of Norland → anna-berg'],
    [
      'The President of Norland and Foreign Minister Eva Lind came.',
      'The President of Norland → anna-berg',
    ],
  ],
  'other offices and other times': [
    ['The first President of Norland spoke.'],
    ['The former Norlandic President spoke.'],
    ['Former President of Norland spoke.'],
    ['The late President of Norland was honoured.'],
    ['The then President of Norland signed it.'],
    ['The ex-President of Norland spoke.'],
    ['The President-elect of Norland spoke.'],
    ['The President elect spoke.'],
    ['The Vice President of Norland spoke.'],
    ['The Norlandic Deputy Foreign Minister spoke.'],
    ['The interim President spoke.'],
    ['The Acting President of Norland spoke.', 'The Acting President of Norland → ? no-holder'],
    ['The new President of Norland spoke.'],
    ['The next Prime Minister of Sudland will decide.'],
    ['The Norlandic presidents and the heads of state met.'],
    ['The Presidents of Norland and Sudland met.'],
    ['A President of Norland must be born there.'],
    ['The President of the Senate of Norland spoke.'],
    ['The President and CEO of the bank spoke.'],
    [
      'The Norlandic Minister of Foreign Affairs and Trade spoke.',
      'The Norlandic Minister of Foreign Affairs → eva-lind',
    ],
    ['The Oilco President spoke.'],
    ['The Heads of State and Government met.'],
    ['The presidential palace and the Presidential Administration are near.'],
  ],
  'what somebody is, and the office itself': [
    ['He spoke as President of Norland.'],
    ['She was elected President of Norland.'],
    ['She is the President of Norland.'],
    ['They discussed the election of the President of Norland.'],
    ['The Office of the President of Norland announced it.'],
    ['The President’s Office announced it.'],
    ['The Norlandic President’s press service reports.'],
    ['The President’s Intelligence Advisory Board met.'],
    ['They met the President’s aide.', 'the President → anna-berg'],
    ['Trade grew, as the President of Norland noted.', 'the President of Norland → anna-berg'],
  ],
  'forms of address': [
    ['“Mr President, welcome,” he said.', 'Mr President → ? form-of-address'],
    ['“Mr. Foreign Minister, welcome.”', 'Mr. Foreign Minister → ? form-of-address'],
    [
      '“Madam President, Your Excellency!”',
      'Madam President → ? form-of-address',
      'Your Excellency → ? form-of-address',
    ],
  ],
  'nobody on record': [
    ['The President of Ostland spoke.', 'The President of Ostland → ? no-office'],
    [
      'President of Ostland Otto Rasmussen came. The Ostlandic President spoke.',
      'The Ostlandic President → ? no-office',
    ],
  ],
};

for (const [what, rows] of Object.entries(tables))
  describe(what, () => {
    for (const [text, ...expected] of rows)
      test(text, () => {
        assert.deepEqual(offices(text), expected);
      });
  });

test('a headline that begins with a title means the issuer’s own; one that goes on does not', () => {
  assert.deepEqual(
    offices(['President met with the President of Sudland', 'They discussed trade.']),
    ['President → anna-berg', 'the President of Sudland → jan-holm'],
  );
  assert.deepEqual(offices(['President and ministers met', 'President met nobody.']), []);
});

describe('“the President” alone', () => {
  test('is whom the last sentence that speaks of a President speaks of, if that is the issuer’s own', () => {
    const texts = [
      'Talks',
      'Anna Berg is convinced that the visit of the Sudlandic President will help.',
      'Trade was discussed. The President noted that it grew.',
    ];
    assert.deepEqual(offices(texts), [
      'the Sudlandic President → jan-holm',
      'The President → anna-berg',
    ]);
  });

  test('is nobody when the last President spoken of is another than the issuer’s own', () => {
    assert.deepEqual(offices('Anna Berg arrived. Jan Holm greeted her. The President smiled.'), [
      'The President → ? no-antecedent',
    ]);
  });

  test('is nobody when a President was spoken of whom no record has', () => {
    assert.deepEqual(
      offices(
        'Anna Berg arrived. President Otto Rasmussen of Westland greeted her. The President smiled.',
      ),
      ['The President → ? no-antecedent'],
    );
  });

  test('is the only President spoken of, when the issuer has no perspective', () => {
    assert.deepEqual(offices('Jan Holm arrived. The President smiled.', { perspective: null }), [
      'The President → jan-holm',
    ]);
    assert.deepEqual(
      offices('Jan Holm met Anna Berg. The President smiled.', { perspective: null }),
      ['The President → ? no-antecedent'],
    );
  });

  test('in small letters needs somebody of whom the text has spoken', () => {
    assert.deepEqual(offices('It pleased the president.'), ['the president → ? no-antecedent']);
    assert.deepEqual(offices('Anna Berg came. It pleased the president.'), [
      'the president → anna-berg',
    ]);
  });

  test('“the Prime Minister” is the guest, when the issuer’s own was not spoken of', () => {
    assert.deepEqual(offices('Ole Dahl arrived. The Prime Minister smiled.'), [
      'The Prime Minister → ole-dahl',
    ]);
  });

  test('“the Minister” is the one minister of whom the text has spoken, and no Prime Minister', () => {
    assert.deepEqual(offices('Ole Dahl met Eva Lind. The Minister smiled.'), [
      'The Minister → eva-lind',
    ]);
  });

  test('in direct speech may be anybody, for who speaks is not known', () => {
    assert.deepEqual(offices('“I thank the President,” Jan Holm said.'), [
      'the President → ? no-antecedent',
    ]);
    const participants = [{ agent: 'jan-holm' }];
    assert.deepEqual(
      offices('“I spoke with the President by phone,” Jan Holm said.', { participants }),
      ['the President → anna-berg'],
    );
  });

  test('as the label of a turn is the issuer’s own', () => {
    assert.deepEqual(
      offices(['Remarks', 'THE PRESIDENT:  Welcome.', 'PRESIDENT HOLM:  Thank you.']),
      ['THE PRESIDENT → anna-berg'],
    );
  });

  test('is whom the text itself calls President, when no record of an office does', () => {
    assert.deepEqual(
      offices('President of Ostland Ole Dahl came. The President of Ostland spoke.', {
        perspective: null,
      }),
      ['The President of Ostland → ole-dahl'],
    );
  });
});

describe('“his Sudlandic counterpart”', () => {
  test('is the holder of the same kind of office, when the report speaks of them elsewhere', () => {
    assert.deepEqual(offices(['Berg meets Holm', 'Anna Berg called her Sudlandic counterpart.']), [
      'her Sudlandic counterpart → jan-holm',
    ]);
  });

  test('is left out when the report does not, or beside a name', () => {
    assert.deepEqual(offices('Anna Berg called her Sudlandic counterpart.'), []);
    assert.deepEqual(offices('Anna Berg called her Sudlandic counterpart Jan Holm.'), []);
  });
});

describe('the day decides who held an office', () => {
  const text = 'The President of Norland spoke.';
  const days: [date: string | null, expected: string][] = [
    ['2022-03-04', 'anna-berg'],
    ['2022-03-05', '? several-holders'],
    ['2022-03-06', 'per-moe'],
    ['2025-01-01', '? no-holder'],
    ['2020', 'anna-berg'],
    ['2022', '? several-holders'],
    ['2022-03-01/2022-03-04', 'anna-berg'],
    ['[2022-03-01..2022-03-10]', '? several-holders'],
    ['2019-01', '? no-holder'],
    [null, '? uncertain-date'],
  ];
  for (const [date, expected] of days)
    test(`on ${date ?? 'an unknown day'}: ${expected}`, () => {
      assert.deepEqual(offices(text, { date }), [`The President of Norland → ${expected}`]);
    });

  test('an office that is called acting may be the one on record', () => {
    const acting = offices('The Acting President of Norland Kim Sund and others.', {
      date: '2018-07-01',
    });
    assert.deepEqual(acting, []);
    assert.deepEqual(
      offices('Kim Sund came. The Acting President of Norland spoke.', { date: '2018-07-01' }),
      ['The Acting President of Norland → kim-sund'],
    );
  });

  test('two tenures of one holder, one after the other, are one', () => {
    const twice = authorityOf({
      agents: { norland: state('Norland'), 'anna-berg': person('Anna Berg') },
      offices: {
        president: office('President of Norland', 'norland', 'head-of-state', [
          held('anna-berg', '2019-01-01', '2019-12-31'),
          held('anna-berg', '2020-01-01', '2020-12-31'),
        ]),
      },
    });
    assert.deepEqual(told(mentionsIn(text, twice, { date: '2019-12-01/2020-01-31' })), [
      'The President of Norland → anna-berg',
    ]);
  });
});

describe('the entry settles', () => {
  const participants = [{ agent: 'anna-berg', office: 'president-of-norland' }];

  test('the day of two holders by the office of a participant', () => {
    assert.deepEqual(offices('The Head of State spoke.', { date: '2022-03-05', participants }), [
      'The Head of State → anna-berg (hand)',
    ]);
  });

  test('a form of address, a phrase without an office, and what a rule took for somebody else', () => {
    const settled = [
      { agent: 'jan-holm', p: '1', words: 'Mr President' },
      { agent: 'ole-dahl', p: '1', words: 'the President of Ostland' },
      { agent: 'eva-lind', p: '1', words: 'the guest from the coast' },
      { agent: 'per-moe', p: '1', words: 'The Head of State thanked' },
    ];
    const text =
      'Mr President, the President of Ostland and the guest from the coast came. The Head of State thanked them.';
    assert.deepEqual(told(mentionsIn(text, authority, { perspective: 'norland', settled })), [
      'Mr President → jan-holm (hand)',
      'the President of Ostland → ole-dahl (hand)',
      'the guest from the coast → eva-lind (hand)',
      'The Head of State → per-moe (hand)',
    ]);
  });
});

test('a state that is named with an office is kept beside the holder', () => {
  const [mention] = mentionsIn('The Sudlandic President spoke.', authority);
  assert.deepEqual([mention?.office, mention?.of], ['president-of-sudland', 'sudland']);
});
