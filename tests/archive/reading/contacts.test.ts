import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findContacts } from '../../../src/archive/reading/contacts.ts';
import { markedReport, type Setting } from './marked-report.ts';

/** The contacts of a marked report, a line each: `ana-ruiz bo-lind meeting “held talks with”`, with the setting at the end. */
function contactsOf(marked: readonly string[], setting: Setting = {}): string[] {
  return findContacts(markedReport(marked, setting))
    .map(
      ({ between, level, asDescribed, setting: frame }) =>
        `${between.join(' ')} ${level} “${asDescribed}”${frame === null ? '' : ` ${frame}`}`,
    )
    .sort();
}

const A = '[ana-ruiz|Ana Ruiz]';
const B = '[bo-lind|Bo Lind]';
const C = '[carla-neri|Carla Neri]';
const D = '[dan-okoye|Dan Okoye]';
const E = '[eva-horn|Eva Horn]';
const G = '[gil-ruiz|Gil Ruiz]';

const body = (sentence: string, setting?: Setting): string[] =>
  contactsOf(['A day in Vienna', sentence], setting);
const headline = (
  title: string,
  setting: Setting = { principal: 'ana-ruiz', participants: ['ana-ruiz', 'bo-lind', 'carla-neri'] },
): string[] => contactsOf([title], setting);

test('one who had talks with two others makes two contacts, and none of those two', () => {
  assert.deepEqual(body(`${A} had talks with ${B} and ${C}.`), [
    'ana-ruiz bo-lind meeting “had talks with”',
    'ana-ruiz carla-neri meeting “had talks with”',
  ]);
});

test('a further verb, and “each”, have the subject of the first', () => {
  assert.deepEqual(
    body(`${A} had a brief conversation with ${B} and exchanged greetings with ${C}.`),
    [
      'ana-ruiz bo-lind conversation “had a brief conversation with”',
      'ana-ruiz carla-neri greeting “exchanged greetings with”',
    ],
  );
  assert.deepEqual(body(`${B} and ${C} each met ${A}.`), [
    'ana-ruiz bo-lind meeting “met”',
    'ana-ruiz carla-neri meeting “met”',
  ]);
});

test('where a verb is left out, nobody of the first clause meets anybody of the second', () => {
  assert.deepEqual(body(`${A} met with ${B}, and ${C} with ${D}.`), [
    'ana-ruiz bo-lind meeting “met with”',
  ]);
});

test('a list of leaders with their offices between commas is one list', () => {
  assert.deepEqual(
    body(
      `The Chancellor of Austria ${E} has also exchanged greetings with ${A}, President of Spain and ${B}, President of Sweden, ${C}, Prime Minister of Italy, and ${D}, Chairman of the African Forum.`,
    ),
    [
      'ana-ruiz eva-horn greeting “exchanged greetings with”',
      'bo-lind eva-horn greeting “exchanged greetings with”',
      'carla-neri eva-horn greeting “exchanged greetings with”',
      'dan-okoye eva-horn greeting “exchanged greetings with”',
    ],
  );
});

const stating: readonly (readonly [string, string])[] = [
  [`${A} met with ${B}.`, 'meeting “met with”'],
  [
    `President of Spain ${A} met today with President ${B} of Sweden in Malmö.`,
    'meeting “met today with”',
  ],
  [`${A} met ${B} in the Royal Palace.`, 'meeting “met”'],
  [
    `On the sidelines of the Forum ${A} shook hands with ${B}.`,
    'greeting “shook hands with” margins',
  ],
  [`${A} met with Swedish Vice-President ${B}.`, 'meeting “met with”'],
  [`${A} met with President of the Union of Seas (US) ${B}.`, 'meeting “met with”'],
  [`At a meeting in Vienna, ${A} and ${B} discussed trade.`, 'meeting “At a meeting”'],
  [`${A} and ${B} met today to prepare the summit, which will be held in Madrid.`, 'meeting “met”'],
  [
    `MADRID. EFE - President of Spain ${A} held negotiations with her Swedish counterpart ${B} in an extended meeting.`,
    'meeting “held negotiations with” extended',
  ],
  [
    `On 14 May 2017, State Councillor and Foreign Minister ${A} held talks with Foreign Minister ${B} of Sweden.`,
    'meeting “held talks with”',
  ],
  [
    `${A} within the visit to the Kingdom of Sweden had a Meeting with ${B}, Prime Minister of Sweden`,
    'meeting “had a Meeting with”',
  ],
  [
    `${A}, who is in Stockholm on a working visit, had a working lunch with ${B}.`,
    'meeting “had a working lunch with”',
  ],
  [`${A}, accompanied by ${G}, held talks with ${B}.`, 'meeting “held talks with”'],
  [`${A} visited the exhibition and then met with ${B}.`, 'meeting “met with”'],
  [`${A} had a telephone conversation with ${B}.`, 'call “had a telephone conversation with”'],
  [`${A} spoke by phone with ${B} about trade.`, 'call “spoke by phone with”'],
  [`${A} spoke today by secure video with ${B}.`, 'call “spoke today by secure video with”'],
  [`${A} held a virtual meeting with ${B}.`, 'call “held a virtual meeting with”'],
  [
    `${A} also had a conversation with ${B}, the UN Envoy, who confirmed her plans.`,
    'conversation “had a conversation with”',
  ],
  [`${A} spoke briefly with ${B}.`, 'conversation “spoke briefly with”'],
  [`${A} greeted President ${B} of Sweden and congratulated him.`, 'greeting “greeted”'],
  [`${A} shook hands with ${B}.`, 'greeting “shook hands with”'],
  [`${A} welcomed ${B} at the airport.`, 'greeting “welcomed”'],
  [`Greeting ${B}, ${A} noted the fine weather.`, 'greeting “Greeting”'],
  [`${A} was received by ${B}.`, 'meeting “was received by”'],
  [`${A} was welcomed at the airport by ${B}.`, 'greeting “was welcomed at the airport by”'],
  [`${A} received ${B} in the palace.`, 'meeting “received”'],
  [
    `The Swedish Prime Minister ${B} during the conversation with ${A} has confirmed the plan.`,
    'conversation “conversation with”',
  ],
  [`At the meeting with ${B}, ${A} spoke of trade.`, 'meeting “meeting with”'],
  [`In a call with ${B}, ${A} spoke of trade.`, 'call “call with”'],
  [`${A} and ${B} met in Vienna.`, 'meeting “met”'],
  [`${A} and ${B} held talks on the margins of the forum.`, 'meeting “held talks” margins'],
  [`Talks between ${A} and ${B} took place in Vienna.`, 'meeting “Talks between”'],
  [`A meeting of ${A} with ${B} was held in Vienna.`, 'meeting “meeting of”'],
  [
    `A telephone conversation took place between ${A} and ${B}.`,
    'call “telephone conversation took place between”',
  ],
  [`[ana-ruiz|Ana Ruiz]’s meeting with ${B} took place in Vienna.`, 'meeting “meeting with”'],
  [
    `${A} held a one-on-one meeting with ${B}.`,
    'meeting “held a one-on-one meeting with” one-on-one',
  ],
  [`${A} held a bilateral meeting with ${B}.`, 'meeting “held a bilateral meeting with” bilateral'],
  [
    `[ana-ruiz|President of Spain] of the Iberian Union [ana-ruiz|Ana Ruiz] met with ${B}.`,
    'meeting “met with”',
  ],
  [`President [ana-ruiz|Ana R. Ruiz], Jr. met today with ${B}.`, 'meeting “met today with”'],
  [`President [ana-ruiz|Ana R. Ruiz, Jr]. met today with ${B}.`, 'meeting “met today with”'],
  [`${A} met with the 43rd President of Sweden ${B}.`, 'meeting “met with”'],
  [`${A} met with the Prime Minister of Sweden, ${B}.`, 'meeting “met with”'],
  [
    `The meeting of ${A} and ${B}, who is on a visit to our country, has begun.`,
    'meeting “meeting of”',
  ],
  [`Following their talks, ${A} and ${B} made statements for the press.`, 'meeting “talks”'],
  [`After Spanish-Swedish talks, ${A} and ${B} answered questions.`, 'meeting “talks”'],
  [`During a meeting with ${B} on Tuesday, ${A} spoke of trade.`, 'meeting “meeting with”'],
  [`${A} and ${B} took part in the summit.`, 'co-attendance “took part in the summit”'],
  [`${A} and ${B} gave a joint news conference.`, 'co-attendance “gave a joint news conference”'],
  [`${A} met with ${B} to follow up on their talks last year.`, 'meeting “met with”'],
];
for (const [sentence, expected] of stating)
  test(`states an encounter: ${sentence.replaceAll(/\[[^|]*\||\]/gu, '')}`, () => {
    assert.deepEqual(body(sentence), [`ana-ruiz bo-lind ${expected}`]);
  });

const silent: readonly string[] = [
  `${A} discussed the visit of ${B}.`,
  `${A} thanked ${B} for her support.`,
  `${A} thanked the minister for [bo-lind|Bo Lind]’s support.`,
  `${A} conveyed greetings from ${B}.`,
  `${A} praised the agreement reached by ${B} and ${C}.`,
  `Sweden has prospered under the leadership of ${B}, ${A} said.`,
  `The first talks between ${A} and ${B} took place in 2001.`,
  `${A} was pleased, as ${C} told ${B} last year.`,
  `${A} will meet with ${B}.`,
  `${A} is to meet ${B} tomorrow.`,
  `${A} plans to hold talks with ${B}.`,
  `${A} was invited to meet with ${B}.`,
  `${A} hopes to meet with ${B} soon.`,
  `${A} spoke of the upcoming meeting with ${B}.`,
  `On the eve of talks with ${B}, ${A} visited the museum.`,
  `${A} and ${B} agreed to meet in Vienna.`,
  `${A} and ${B} recalled their meeting in Sochi.`,
  `${A} met with ${B} last year.`,
  `Since their last meeting, ${A} and ${B} have written letters.`,
  `${A} had met ${B} earlier.`,
  `${A} did not meet with ${B}.`,
  `${A} has never met with ${B}.`,
  `${A} said that ${C} met with ${B} in Rome.`,
  `${A} met with representatives of ${B}.`,
  `${A} met with the ambassador of [sweden|Sweden].`,
  `A representative of President ${A} met with ${B}.`,
  `${A} received the special envoy of ${B}.`,
  `${A} met with an envoy of President ${B}.`,
  `On behalf of ${A}, flowers were laid, the minister met with ${B}.`,
  `${A} met with [bo-lind|Bo Lind]’s family.`,
  `${A} met with [bo-lind|Bo Lind]’s adviser.`,
  `${A} met with [bo-lind|the President of Sweden] press secretary Olle Nord.`,
  `[ana-ruiz|Ana Ruiz]’s adviser met with ${B}.`,
  `${A} sent ${B} a message of condolence.`,
  `${A} congratulated ${B} on his election.`,
  `${A} met with ${G}.`,
  `${A} and ${G} held a meeting.`,
  `${A} and ${B} met the participants of the forum.`,
  `${A} and ${B} held a meeting with business leaders.`,
  `${A} arrived in Stockholm, where the minister met with ${B}.`,
  `${A} told the minister who met with ${B}.`,
  `Reports say that if ${A} met with ${B}, prices would fall.`,
  `${A} met with the delegation of [sweden|Sweden].`,
  `In 2005, ${A} held talks with ${B}.`,
  `On 3 June 2005, ${A} held talks with ${B}.`,
  `${A} expressed gratitude for the invitation to talks with ${B}.`,
  `${A} has met with ${B} several times.`,
  `${A} welcomed ${B} to attend the forum.`,
  `${A} received a letter from ${B}.`,
  `${A} held a press conference ahead of talks with ${B}.`,
  `The state visit of ${B} was announced, and ${A} thanked the staff.`,
  `${A} attended the funeral of ${B}.`,
  `${A} is expected to hold talks with ${B}.`,
  `${A} could have met with ${B}.`,
  `${A} cancelled the talks with ${B}.`,
  `Following [ana-ruiz|Ana Ruiz]’s call with ${B} on Friday, the ministers spoke of trade.`,
  `Following his talks with ${B} on Friday, ${A} spoke of trade.`,
  `${A} and ${B} took part in separate meetings.`,
  `In the follow-up to the meeting between ${A} and ${B}, the ministers spoke of trade.`,
  `In preparation for talks with ${B}, ${A} visited the museum.`,
  `The dinner took place after the exhibition between ${A} and ${B}.`,
  `Earlier, ${A} met with ${B}.`,
  `On the eve of the summit, ${A} held talks with ${B}.`,
];
for (const sentence of silent)
  test(`states no encounter: ${sentence.replaceAll(/\[[^|]*\||\]/gu, '')}`, () => {
    assert.deepEqual(body(sentence), []);
  });

test('nothing inside direct speech makes a contact', () => {
  assert.deepEqual(body(`“{${A} met with ${B},}” the spokesman said.`), []);
});

test('two who each met a third have no contact with each other', () => {
  assert.deepEqual(body(`${A} met with ${B}. ${A} also held talks with ${C}.`), [
    'ana-ruiz bo-lind meeting “met with”',
    'ana-ruiz carla-neri meeting “held talks with”',
  ]);
});

test('a list ends before somebody who begins the next clause', () => {
  assert.deepEqual(body(`${A} held talks with ${B} and ${C} joined the dinner.`), [
    'ana-ruiz bo-lind meeting “held talks with”',
  ]);
  assert.deepEqual(body(`After talks with ${B}, ${A} and ${C} visited the museum.`), [
    'ana-ruiz bo-lind meeting “talks with”',
  ]);
});

test('three who hold a trilateral meeting have met each other', () => {
  const all = [
    'ana-ruiz bo-lind meeting “held a trilateral meeting”',
    'ana-ruiz carla-neri meeting “held a trilateral meeting”',
    'bo-lind carla-neri meeting “held a trilateral meeting”',
  ];
  assert.deepEqual(body(`${A}, ${B} and ${C} held a trilateral meeting.`), all);
  assert.deepEqual(
    body(`${A} held a trilateral meeting with ${B} and ${C}.`),
    all.map((line) => line.replace('”', ' with”')),
  );
});

test('a headline without a subject is about the principal', () => {
  assert.deepEqual(headline(`Meeting with ${B}, Prime Minister of the Kingdom of Sweden`), [
    'ana-ruiz bo-lind meeting “Meeting with”',
  ]);
  assert.deepEqual(headline(`Telephone conversation with ${B}`), [
    'ana-ruiz bo-lind call “Telephone conversation with”',
  ]);
  assert.deepEqual(headline(`Beginning of talks with President of Sweden ${B} and ${C}`), [
    'ana-ruiz bo-lind meeting “talks with”',
    'ana-ruiz carla-neri meeting “talks with”',
  ]);
  assert.deepEqual(headline(`Press statements following talks with ${B}`), [
    'ana-ruiz bo-lind meeting “talks with”',
  ]);
});

test('in an import the principal must be named in the text, more than others of that side', () => {
  const known = { principal: 'ana-ruiz' };
  assert.deepEqual(contactsOf([`Meeting with ${B}`, 'They spoke of trade.'], known), []);
  assert.deepEqual(contactsOf([`Meeting with ${B}`, `${A} noted the progress.`], known), [
    'ana-ruiz bo-lind meeting “Meeting with”',
  ]);
  assert.deepEqual(
    contactsOf(
      [`Meeting with ${B}`, `${G} noted the progress. ${G} conveyed the greetings of ${A}.`],
      known,
    ),
    [],
  );
});

test('a headline names whose call or meeting it was', () => {
  assert.deepEqual(
    headline(`Readout of President [ana-ruiz|Ana Ruiz]’s Call with President ${B} of Sweden`),
    ['ana-ruiz bo-lind call “Call with”'],
  );
  assert.deepEqual(headline(`${A} Holds Talks with Foreign Minister ${B} of Sweden`), [
    'ana-ruiz bo-lind meeting “Holds Talks with”',
  ]);
  assert.deepEqual(headline(`Readout of Meeting Between ${A} and Prime Minister ${B}`), [
    'ana-ruiz bo-lind meeting “Meeting Between”',
  ]);
  assert.deepEqual(
    headline(`Remarks by President ${A} and President ${B} of Sweden Before Bilateral Meeting`),
    ['ana-ruiz bo-lind meeting “Meeting” bilateral'],
  );
});

for (const title of [
  `${B} arrived in Madrid`,
  `Visit by ${B}`,
  `On the upcoming meeting with ${B}`,
  `Ahead of talks with ${B}`,
  `${A} to meet with ${B}`,
  `Message to ${B}`,
  `Meeting with representatives of ${B}`,
  `Joint statement by ${A} and ${B}`,
])
  test(`a headline that states no encounter: ${title.replaceAll(/\[[^|]*\||\]/gu, '')}`, () => {
    assert.deepEqual(headline(title), []);
  });

test('an announcement states nothing, whatever its headline says', () => {
  assert.deepEqual(
    contactsOf(
      [
        `Meeting with ${B}`,
        `On May 20, ${A} will hold talks with ${B}. ${A} will also visit a school.`,
      ],
      {
        principal: 'ana-ruiz',
      },
    ),
    [],
  );
});

test('“the two leaders met” means the two who took part, when they are two', () => {
  const two = { participants: ['ana-ruiz', 'bo-lind'] };
  assert.deepEqual(body('The two leaders met in Vienna.', two), ['ana-ruiz bo-lind meeting “met”']);
  assert.deepEqual(body('At the meeting the sides exchanged views.', two), [
    'ana-ruiz bo-lind meeting “meeting”',
  ]);
  assert.deepEqual(
    body('The two leaders met in Vienna.', { participants: ['ana-ruiz', 'bo-lind', 'carla-neri'] }),
    [],
  );
  assert.deepEqual(body('The two leaders met in Vienna.'), []);
  assert.deepEqual(
    body('The two leaders met in Vienna.', { participants: ['ana-ruiz', 'gil-ruiz'] }),
    [],
  );
});

test('talks of two states are those of the only two who took part', () => {
  assert.deepEqual(
    contactsOf(['Spanish-Swedish talks'], { participants: ['ana-ruiz', 'bo-lind'] }),
    ['ana-ruiz bo-lind meeting “talks”'],
  );
  assert.deepEqual(contactsOf(['Spanish-Swedish talks', `${A} and ${B} discussed trade.`]), [
    'ana-ruiz bo-lind meeting “talks”',
  ]);
  assert.deepEqual(contactsOf(['Spanish-Swedish talks', `${A} spoke of ${B}.`]), []);
});

test('only those who took part have contacts, where the entry says who did', () => {
  assert.deepEqual(
    body(`${A} met with ${B} and ${C}.`, { participants: ['ana-ruiz', 'carla-neri'] }),
    ['ana-ruiz carla-neri meeting “met with”'],
  );
});

test('two of whom the text says that they were at the same ceremony attended together', () => {
  assert.deepEqual(
    contactsOf([
      'Participation in the opening ceremony of the forum',
      `${A} has taken part in the Forum opening ceremony, which was also attended by the heads of foreign states.`,
      `The President of Sweden ${B} addressed the participants with a welcoming speech.`,
    ]),
    ['ana-ruiz bo-lind co-attendance “addressed the participants”'],
  );
});

test('a third who attended the talks of two was there with the other side', () => {
  assert.deepEqual(body(`${A} held talks with ${B}. The talks were attended by ${G}.`), [
    'ana-ruiz bo-lind meeting “held talks with”',
    'bo-lind gil-ruiz co-attendance “The talks were attended by”',
  ]);
});

test('those who attended different things did not attend together', () => {
  assert.deepEqual(body(`${A} attended the opening ceremony. ${B} attended a concert.`), []);
});

test('two ceremonies are told apart by what they are called', () => {
  assert.deepEqual(
    body(`${A} attended the opening ceremony. ${B} attended the award ceremony.`),
    [],
  );
  assert.deepEqual(
    body(`${A} attended the opening ceremony. The ceremony was also attended by ${B}.`),
    ['ana-ruiz bo-lind co-attendance “The ceremony was also attended by”'],
  );
});

test('a meeting in the headline that the text tells of as a video call is a call', () => {
  assert.deepEqual(contactsOf([`Meeting between ${A} and ${B}`, `${A} met virtually with ${B}.`]), [
    'ana-ruiz bo-lind call “met virtually with”',
  ]);
});

test('what somebody says in the first sentence is no announcement', () => {
  assert.deepEqual(
    contactsOf([`Remarks by ${A} and ${B} Before Meeting`, '{Tomorrow we will visit a school.}']),
    ['ana-ruiz bo-lind meeting “Meeting”'],
  );
});

test('the highest grade of a pair is kept, and the text goes before the headline', () => {
  assert.deepEqual(
    contactsOf([`${A} met with ${B}`, `${A} greeted ${B}.`, `${A} held talks with ${B}.`]),
    ['ana-ruiz bo-lind meeting “held talks with”'],
  );
});

test('a text without an end to its sentences or its lists is read in little time', () => {
  const hostile = [
    `${`${A}, `.repeat(20_000)}and ${B} met with ${`${C}, `.repeat(20_000)}`,
    `${A} held ${'very '.repeat(100_000)}talks with ${B}`,
    'talks between '.repeat(40_000),
    `${'Foreign Minister '.repeat(30_000)}${A} met with ${B}`,
  ];
  const start = performance.now();
  for (const text of hostile) assert.deepEqual(body(text), []);
  assert.ok(performance.now() - start < 5000);
});

test('each of many short sentences is read', () => {
  assert.deepEqual(body(`${`${A} spoke of peace. `.repeat(2000)}${A} met with ${B}.`), [
    'ana-ruiz bo-lind meeting “met with”',
  ]);
});

for (const sentence of [
  `${A} held no talks with ${B}.`,
  `${A} and ${B} held no talks.`,
  `No talks between ${A} and ${B} took place.`,
  `Hardly any talks between ${A} and ${B} took place.`,
  `As a student, ${A} met ${B}.`,
  `The day before, ${A} met ${B}.`,
  `In March, ${A} met ${B}.`,
  `According to reports, ${A} met with ${B}.`,
  `The newspaper wrote: ${A} met with ${B}.`,
  `${A} greeted ${B} in a telegram.`,
  `${A} greeted ${B} on his birthday.`,
])
  test(`states no encounter: ${sentence.replace(/\[[^|]*\||\]/g, '')}`, () => {
    assert.deepEqual(body(sentence, { participants: ['ana-ruiz', 'bo-lind'] }), []);
  });

for (const clause of ['sent a telegram', 'flew home', 'wrote a letter', 'began to speak'])
  test(`whoever ${clause} in the next clause was not met`, () => {
    assert.deepEqual(body(`${A} met with ${B}, and ${C} ${clause}.`), [
      'ana-ruiz bo-lind meeting “met with”',
    ]);
  });

test('ministers who met are not the two heads of state whom a report is about', () => {
  const known = { participants: ['ana-ruiz', 'bo-lind'] };
  assert.deepEqual(body('The foreign ministers held talks.', known), []);
  assert.deepEqual(body('The prime ministers met.', known), []);
  assert.deepEqual(body('The presidents held talks.', known), [
    'ana-ruiz bo-lind meeting “held talks”',
  ]);
  assert.deepEqual(body('The leaders held talks by telephone.', known), [
    'ana-ruiz bo-lind call “held talks”',
  ]);
});

test('two who attended things of one kind in two places did not attend the same thing', () => {
  for (const report of [
    `${A} attended the forum in Vienna. ${B} attended the forum in Graz.`,
    `${A} attended a dinner. ${B} attended a dinner.`,
    `${A} attended the opening ceremony of the Games. ${B} attended the opening ceremony of the plant.`,
  ])
    assert.deepEqual(body(report), []);
  assert.deepEqual(body(`${A} attended the forum in Vienna. ${B} addressed the forum.`), [
    'ana-ruiz bo-lind co-attendance “addressed the forum”',
  ]);
});

test('greetings exchanged in writing are no encounter', () => {
  assert.deepEqual(body(`${A} exchanged greetings with ${B} by telegram.`), []);
  assert.deepEqual(body(`${A} and ${B} exchanged greetings on the occasion of the New Year.`), []);
});

test('a speech without turns is nobody’s report, whatever it tells', () => {
  const speech = `${A} spoke with ${B} today.`;
  assert.deepEqual(contactsOf(['Remarks by the Adviser to the President', speech]), []);
  assert.deepEqual(contactsOf(['News of the day', speech]), [
    'ana-ruiz bo-lind conversation “spoke with”',
  ]);
});

test('a month without a day tells of this event when it is that of the event', () => {
  const inMay = (date: string) => body(`${A} met ${B} in Vienna in May.`, { date });
  assert.deepEqual(inMay('2017-05-14'), ['ana-ruiz bo-lind meeting “met”']);
  assert.deepEqual(inMay('2017-10-14'), []);
});
