import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import type { Event } from '../../src/archive/catalogue.ts';
import { makeCatalogue } from '../../src/archive/join.ts';
import { readReports } from '../../src/archive/readings.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';

const { corpus } = await checkCorpus('content');
const catalogue = makeCatalogue(corpus, readReports(corpus));

const event = (id: string): Event => {
  const found = catalogue.events.find((each) => each.id === id);
  assert.ok(found, `${id} is held`);
  return found;
};
const participants = (id: string): string[] => event(id).participants.map(({ agent }) => agent.id);
const mentionedPersons = (id: string): string[] =>
  event(id)
    .mentioned.filter(({ agent }) => agent.kind === 'person')
    .map(({ agent }) => agent.id);

const ten = [
  'vladimir-putin',
  'recep-tayyip-erdogan',
  'alexander-lukashenko',
  'shavkat-mirziyoyev',
  'nawaz-sharif',
  'najib-razak',
  'klaus-schwab',
  'antonio-guterres',
  'mariano-rajoy',
];

test('the archive holds eight events, newest first', () => {
  assert.deepEqual(
    catalogue.events.map(({ id }) => id),
    [
      '2022-02-05-tokayev-xi-jinping',
      '2019-03-28-wang-yi-atamkulov',
      '2018-06-10-nazarbayev-briefing-qingdao',
      '2018-06-07-nazarbayev-xi-jinping',
      '2017-05-14-belt-and-road-forum-opening',
      '2017-05-14-nazarbayev-foreign-leaders',
      '2017-05-14-nazarbayev-li-keqiang',
      '2017-05-14-nazarbayev-xi-jinping',
    ],
  );
});

const held: [id: string, tookPart: string[], onlyMentioned: string[], basis: string][] = [
  ['2017-05-14-nazarbayev-xi-jinping', ['nursultan-nazarbayev', 'xi-jinping'], [], 'header'],
  ['2017-05-14-nazarbayev-li-keqiang', ['nursultan-nazarbayev', 'li-keqiang'], [], 'header'],
  [
    '2017-05-14-nazarbayev-foreign-leaders',
    ['nursultan-nazarbayev', 'xi-jinping', ...ten],
    ['felipe-vi'],
    'header',
  ],
  ['2017-05-14-belt-and-road-forum-opening', ['nursultan-nazarbayev', 'xi-jinping'], [], 'header'],
  ['2018-06-10-nazarbayev-briefing-qingdao', ['nursultan-nazarbayev'], ['xi-jinping'], 'header'],
  [
    '2018-06-07-nazarbayev-xi-jinping',
    ['nursultan-nazarbayev', 'xi-jinping'],
    [],
    'external-evidence',
  ],
  [
    '2019-03-28-wang-yi-atamkulov',
    ['wang-yi', 'beibut-atamkulov'],
    ['nursultan-nazarbayev', 'kassym-jomart-tokayev', 'xi-jinping'],
    'text',
  ],
  [
    '2022-02-05-tokayev-xi-jinping',
    ['kassym-jomart-tokayev', 'xi-jinping'],
    [],
    'external-evidence',
  ],
];

for (const [id, tookPart, onlyMentioned, basis] of held) {
  test(`${id}: who took part, who is only mentioned, how the date is known`, () => {
    assert.deepEqual(participants(id).sort(), [...tookPart].sort());
    assert.deepEqual(mentionedPersons(id), onlyMentioned);
    assert.equal(event(id).record.basis?.date?.kind, basis);
  });
}

test('an inferred day shows the bounds that the text itself sets', () => {
  assert.equal(
    event('2018-06-07-nazarbayev-xi-jinping').record.basis?.date?.bounds,
    '2018-03-17/2019-03-19',
  );
  assert.equal(
    event('2022-02-05-tokayev-xi-jinping').record.basis?.date?.bounds,
    '2022-02-04/2022-02-20',
  );
});

test('the report of 2022 has twenty paragraphs', () => {
  assert.equal(event('2022-02-05-tokayev-xi-jinping').reports[0].paragraphs.length, 20);
});

test('Wang Yi held two offices at once, and organisations are sides too', () => {
  const [wangYi] = event('2019-03-28-wang-yi-atamkulov').participants;
  assert.deepEqual(
    wangYi?.offices.map(({ id }) => id),
    ['foreign-minister-of-china', 'state-councillor-of-china'],
  );
  const sides = event('2017-05-14-nazarbayev-foreign-leaders').participants.flatMap(({ sides }) =>
    sides.map(({ id }) => id),
  );
  assert.deepEqual(sides, [
    'kazakhstan',
    'china',
    'russia',
    'turkey',
    'belarus',
    'uzbekistan',
    'pakistan',
    'malaysia',
    'world-economic-forum',
    'united-nations',
    'spain',
  ]);
});

test('seven of the eight reports speak of the Belt and Road, and the briefing does not', () => {
  const speaking = catalogue.by.topic.get('belt-and-road-initiative') ?? [];
  assert.equal(speaking.length, 7);
  assert.ok(!speaking.some(({ id }) => id === '2018-06-10-nazarbayev-briefing-qingdao'));
});

test('the removal log holds what is not the reports’ own words, and nothing else', () => {
  const removed = catalogue.events.flatMap(({ reports }) =>
    reports.flatMap(({ record }) =>
      (record.removed ?? []).map(({ text, rule }) => `${rule}: ${text}`),
    ),
  );
  assert.deepEqual(removed.sort(), [
    'breadcrumb: Home\u00a0>\u00a0China News',
    'date-line: 10 June 2018',
    'date-line: 14 May 2017',
    'date-line: 14 May 2017',
    'date-line: 14 May 2017',
    'date-line: 14 May 2017',
    'navigation: All events',
    'navigation: All events',
    'navigation: Currently reading',
    'navigation: Other events',
    'place-line: Beijing, China',
    'place-line: People’s Republic of China, Beijing',
    'place-line: People’s Republic of China, Beijing',
    'place-line: People’s Republic of China, Beijing',
    'place-line: People’s Republic of China, Beijing',
    'place-line: People’s Republic of China, Beijing',
    "place-line: Qingdao, People's Republic of China",
    'placeholder: None',
    'placeholder: None',
    'sharing: <Suggest To A Friend>',
  ]);
});

const sums: [name: string, sha256: string][] = [
  ['000_94278ae15f34acf2.txt', 'baaa78d8a8575a00e04eb31378dce265747ed023d5215da2a62b2b4654b4f508'],
  ['001_802d55fc007444c9.txt', '88d3c449194ab1d159a7fd06bbbc1b0995697035e39a831b5894a11fb679f77f'],
  ['002_b9cd51ec99c4cf88.txt', '5eb84d00008199a8428045112450e669158218862e41dcc7d89aa5a5dcf29d67'],
  ['003_26305b06afad8290.txt', '5f6b42b4a2708c9b1f790c0e7ff6c22a05030b07efa41813e067e76baef9ad6b'],
  ['004_0dd6e0de74e8670d.txt', '654c08314fca14db66b9ef5d56de5cbcda625045901b3c653a52cd073052e2f9'],
];

for (const [name, sha256] of sums) {
  test(`the capture ${name} is unchanged`, () => {
    assert.equal(corpus.captures.get(name)?.sha256, sha256);
  });
}

test('what the texts print of a name leads to the record, misprints too', async () => {
  const rajoy = await readFile('content/agents/mariano-rajoy.yaml', 'utf8');
  assert.match(rajoy, /form: Mariano Rahoy/);
  const { mentions } = event('2017-05-14-nazarbayev-foreign-leaders').reports[0].reading;
  const found = mentions.filter(({ agent }) => agent === 'mariano-rajoy');
  assert.deepEqual(
    found.map(({ surface, p }) => `${surface} ¶${p}`),
    ['Mariano Rahoy ¶6'],
  );
});
