import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { findOutcomes } from '../../../src/archive/reading/outcomes.ts';
import { markedReport, type Setting } from './marked-report.ts';

/** A line for each outcome: `invitation berg → holm | concerning: words (status)`; what is not known is left out. */
function read(
  paragraphs: string | readonly string[],
  { headline = '', ...setting }: Setting & { headline?: string } = {},
): string[] {
  const texts = [headline, paragraphs].flat();
  return findOutcomes(markedReport(texts, { date: '2020-06-15', ...setting })).map(
    ({ kind, by, to, concerning, words, status }) =>
      [
        kind,
        by ?? '–',
        ...(to === null ? [] : ['→', to]),
        ...(concerning === null ? [] : ['|', concerning]),
        `: ${words}`,
        ...(status === 'none-recorded' ? [] : [`(${status})`]),
      ].join(' '),
  );
}

describe('what is promised or done', () => {
  const cases: [what: string, text: string, found: string[]][] = [
    [
      'an invitation has who gave it and who got it',
      'In conclusion, [berg|the President of Norland] invited [holm|Jan Holm] to pay a visit to our country.',
      ['invitation berg → holm : invited Jan Holm to pay a visit to our country'],
    ],
    [
      'two with their own titles did it together',
      'Mr [berg|Berg] and Mr [holm|Holm] agreed to meet again. President [berg|Anna Berg] and President [holm|Jan Holm] signed a declaration. Mr Roe and Mr [holm|Holm] agreed to keep in touch.',
      [
        'agreement – : Mr Berg and Mr Holm agreed to meet again',
        'signature – : President Anna Berg and President Jan Holm signed a declaration',
        'agreement – : Mr Roe and Mr Holm agreed to keep in touch',
      ],
    ],
    [
      'a bank with the name of a state is not the state',
      'Bank of [norland|Norland] and Eastern Rail [norland|Norland] signed an agreement.',
      ['signature – : Bank of Norland and Eastern Rail Norland signed an agreement'],
    ],
    [
      'whoever welcomes an idea invites nobody',
      '[berg|Anna Berg] welcomed the idea of [holm|Jan Holm] to come with a delegation.',
      [],
    ],
    [
      'one person may have a title of two parts',
      'The Prime Minister and Minister of Trade and Industry [berg|Anna Berg] signed a declaration.',
      ['signature berg : signed a declaration'],
    ],
    [
      'whoever is invited may be called by an office that names a country',
      '[berg|Anna Berg] invited the [sudland|Sudland] President to attend the harvest festival.',
      ['invitation berg : invited the Sudland President to attend the harvest festival'],
    ],
    [
      'an invitation may be extended, renewed, or handed over for somebody else',
      '[berg|Anna Berg] extended an invitation to [holm|Jan Holm] to visit Norland. [lind|Ms Lind] conveyed an invitation from [berg|Anna Berg] to come in May.',
      [
        'invitation berg → holm : extended an invitation to Jan Holm to visit Norland',
        'invitation berg : conveyed an invitation from Anna Berg to come in May',
      ],
    ],
    [
      'a side that welcomes somebody to attend is the state',
      'The Chinese side welcomes the first President [moen|Ola Moen] to attend the forum.',
      [
        'invitation china → moen : The Chinese side welcomes the first President Ola Moen to attend the forum',
      ],
    ],
    [
      'a second verb shares the subject of the first',
      '[berg|Anna Berg] thanked [holm|Jan Holm] for his hospitality and invited him to visit Norland.',
      ['invitation berg : invited him to visit Norland'],
    ],
    [
      'a pronoun means the subject of the sentence before',
      '[berg|Anna Berg] spoke of trade. She also invited [holm|Jan Holm] to Northaven.',
      ['invitation berg → holm : invited Jan Holm to Northaven'],
    ],
    [
      'a confirmed visit may be that of somebody else',
      'The Norlandic minister [lind|Eva Lind] during the talks with [holm|the President of Sudland] has confirmed the participation of [king|the King of Norland] in the exhibition.',
      [
        'confirmation lind | king : confirmed the participation of the King of Norland in the exhibition',
      ],
    ],
    [
      'a clause with “who” tells of the name before it',
      '[berg|Anna Berg] spoke with [gutierrez|Ana Gutierrez], the head of the union, who confirmed her intention to participate in the summit.',
      ['confirmation gutierrez : confirmed her intention to participate in the summit'],
    ],
    [
      'a proposal may be put forward, and may be somebody’s own',
      '[berg|Anna Berg] put forward an initiative to open a bridge. [holm|Jan Holm] spoke in detail about his proposal on a common currency.',
      [
        'proposal berg : put forward an initiative to open a bridge',
        'proposal holm : spoke in detail about his proposal on a common currency',
      ],
    ],
    [
      'what several did together has no one who did it',
      'After the talks, both sides jointly signed the memorandum of cooperation from 2020 to 2022. [berg|Anna Berg] and [holm|Jan Holm] signed a declaration.',
      [
        'signature – : both sides jointly signed the memorandum of cooperation from 2020 to 2022',
        'signature – : Anna Berg and Jan Holm signed a declaration',
      ],
    ],
    [
      'papers that were signed have nobody who signed them',
      'Following the talks, a number of bilateral documents were signed. The leaders witnessed the signing of a contract.',
      [
        'signature – : a number of bilateral documents were signed',
        'signature – : witnessed the signing of a contract',
      ],
    ],
    [
      'an agreement may be to do, on something, or reached',
      'The two leaders agreed to open a second bridge. The sides reached an agreement on fishing. It was agreed that experts will meet.',
      [
        'agreement – : The two leaders agreed to open a second bridge',
        'agreement – : The sides reached an agreement on fishing',
        'agreement – : It was agreed that experts will meet',
      ],
    ],
    [
      'an announced visit is the visitor’s, or concerns the visitor when others announce it',
      '[holm|Jan Holm] will pay a visit to Norland in May. The two leaders agreed that [lind|Eva Lind] will visit Sudland.',
      [
        'announced-visit holm : will pay a visit to Norland in May',
        'announced-visit – | lind : Eva Lind will visit Sudland',
      ],
    ],
    [
      'somebody whom no record has did it, and is not given a name',
      'Mr Bjerke invited [holm|Jan Holm] to visit Norland. [|The Minister] accepted an invitation to visit Sudland.',
      [
        'invitation – → holm : Mr Bjerke invited Jan Holm to visit Norland',
        'acceptance – : The Minister accepted an invitation to visit Sudland',
      ],
    ],
  ];
  for (const [what, text, found] of cases) test(what, () => assert.deepEqual(read(text), found));
});

describe('an invitation that is accepted', () => {
  test('is so in the same report, and the acceptance says whose it was', () => {
    assert.deepEqual(
      read([
        '[berg|Anna Berg] invited [holm|Jan Holm] to visit Norland.',
        'In conclusion, [holm|Jan Holm] gratefully accepted the invitation, announcing plans to make a state visit in the autumn.',
      ]),
      [
        'invitation berg → holm : invited Jan Holm to visit Norland (accepted)',
        'acceptance holm → berg : accepted the invitation',
        'announced-visit holm : announcing plans to make a state visit in the autumn',
      ],
    );
  });

  test('may be accepted in the same sentence', () => {
    assert.deepEqual(
      read(
        '[berg|Anna Berg] invited [holm|Jan Holm] to visit Norland, and [holm|Jan Holm] accepted the invitation.',
      ),
      [
        'invitation berg → holm : invited Jan Holm to visit Norland (accepted)',
        'acceptance holm → berg : accepted the invitation',
      ],
    );
  });

  test('is another one when somebody else accepts', () => {
    assert.deepEqual(
      read(
        '[berg|Anna Berg] invited [holm|Jan Holm] to visit Norland. [lind|Eva Lind] accepted [moen|Ola Moen]’s invitation to Ostland.',
      ),
      [
        'invitation berg → holm : invited Jan Holm to visit Norland',
        'acceptance lind → moen : accepted Ola Moen’s invitation',
      ].map((line, index) => (index === 1 ? `${line} to Ostland` : line)),
    );
  });
});

test('“him” at the talks of two is the other one, unless a third stands between', () => {
  const participants = ['berg', 'holm'];
  assert.deepEqual(read('[berg|Anna Berg] invited him to visit Norland.', { participants }), [
    'invitation berg → holm : invited him to visit Norland',
  ]);
  assert.deepEqual(
    read('[berg|Anna Berg] spoke of [moen|Ola Moen] and invited him to visit Norland.', {
      participants,
    }),
    ['invitation berg : invited him to visit Norland'],
  );
});

test('a headline that says what the text says is not counted twice', () => {
  assert.deepEqual(
    read('[berg|The President] invited [holm|Jan Holm] to visit Norland.', {
      headline: '[berg|Anna Berg] invites [holm|Jan Holm] for an official visit',
    }),
    ['invitation berg → holm : invited Jan Holm to visit Norland'],
  );
  assert.deepEqual(
    read('They spoke of trade.', {
      headline: '[berg|Anna Berg] invites [holm|Jan Holm] for an official visit',
    }),
    ['invitation berg → holm : invites Jan Holm for an official visit'],
  );
});

describe('no outcome is', () => {
  const traps: [what: string, text: string][] = [
    [
      'an invitation by which somebody came',
      '[holm|Jan Holm] is in Norland at the invitation of [berg|Anna Berg].',
    ],
    [
      'an invitation for which somebody gives thanks',
      '[holm|Jan Holm] thanked [berg|the President] for the invitation to pay a state visit, and for inviting to the Forum.',
    ],
    [
      'the welcome of an invitation',
      '[holm|Jan Holm] welcomed [berg|Anna Berg]’s invitation to visit Norland.',
    ],
    ['the welcome of a guest', '[berg|Anna Berg] welcomed [holm|Jan Holm] to Northaven.'],
    [
      'an invitation to invest',
      '[berg|Anna Berg] invited [sudland|Sudland]’s companies to build a railway.',
    ],
    [
      'what was put forward years ago',
      'Since [berg|President Berg] put forward the Two Rivers Initiative in 2013, trade has grown.',
    ],
    [
      'what was signed in an earlier year',
      'The two countries signed a treaty of friendship in 1994.',
    ],
    [
      'what was signed before the day of the event',
      'The leaders signed the declaration on 3 May 2020.',
    ],
    ['what has been signed over the years', 'The two countries have signed forty agreements.'],
    [
      'a paper that is spoken of',
      '[berg|Anna Berg] mentioned the agreement, which was signed by the ministers.',
    ],
    [
      'a paper of which the sentence only reminds',
      'They spoke of documents that were signed at the highest level.',
    ],
    [
      'the readiness to make efforts',
      '[berg|Anna Berg] confirmed her intention to make further efforts.',
    ],
    ['a paper in a list', 'The documents signed in Northaven concern fishing.'],
    [
      'what business people sign',
      'They spoke of the council, during which the businesspeople of the two countries signed 40 documents.',
    ],
    ['what will be signed', 'The sides will sign an agreement. They plan to sign a declaration.'],
    ['what would be signed', 'If the sides signed the agreement, prices would fall.'],
    ['what was not signed', 'The sides have not signed the memorandum, and never agreed to do so.'],
    [
      'what was signed after that',
      '[berg|Anna Berg] said that the ministers had signed a protocol.',
    ],
    ['a memory', '[berg|Anna Berg] recalled that the sides agreed to build a bridge.'],
    [
      'a law that is signed',
      '[berg|Anna Berg] signed the bill into law and signed the visitors’ guest book.',
    ],
    [
      'what a speaker says',
      '“{We signed 127 documents, and we agreed to go on},” [berg|Anna Berg] said.',
    ],
    [
      'what a speaker says in marks that nobody read',
      'She wrote: “I am glad. [holm|Mr Holm] invited [berg|Ms Berg] to visit Sudland.”',
    ],
    ['what we did', 'We agreed to meet again, and I invited [holm|Mr Holm] to visit us.'],
    [
      'an opinion that is shared',
      'The leaders agreed on the importance of trade, and agreed that peace is good.',
    ],
    [
      'what they agreed to speak of',
      '[berg|Anna Berg] proposed discussing trade, and proposed a toast.',
    ],
    ['a hope', '[berg|Anna Berg] expressed hope that [holm|Jan Holm] will visit Norland.'],
    [
      'the readiness for anything but a visit',
      '[berg|Anna Berg] confirmed her readiness to continue the dialogue.',
    ],
    ['an agreement with a date gone by', 'In 2014, the sides agreed to build a bridge.'],
  ];
  for (const [what, text] of traps) test(what, () => assert.deepEqual(read(text), []));
});

test('agents in the title of a document are nobody who did it', () => {
  assert.deepEqual(
    read(
      'The parties signed the Agreement between [norland|Norland] and [sudland|Sudland] on fishing.',
    ),
    ['signature – : The parties signed the Agreement between Norland and Sudland on fishing'],
  );
});
