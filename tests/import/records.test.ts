import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { recordText, isUnedited } from '../../src/corpus/import/draft/record-text.ts';
import { suppliedTitle } from '../../src/corpus/import/draft/supplied-title.ts';
import { openRecords } from '../../src/corpus/import/records/known-records.ts';
import { likenessOf, nameKey } from '../../src/corpus/import/records/near-names.ts';
import { officesIn, rankOf } from '../../src/corpus/import/records/office-ranks.ts';
import { findOffices } from '../../src/corpus/import/records/office-records.ts';
import { placeFor } from '../../src/corpus/import/records/place-records.ts';
import { publisherFor } from '../../src/corpus/import/records/publisher-records.ts';
import { makeTenureRows, tenuresOf } from '../../src/corpus/import/records/tenure-rows.ts';

const { corpus } = await readCorpus('content');

const row = (holder: string, date: string) => ({
  holder,
  date,
  capture: `${date}.txt`,
  line: 1,
  words: `President ${holder}`,
});

test('of a stretch the first and the last day of each year are kept', () => {
  const days = ['2015-06-01', '2014-03-03', '2014-05-05', '2014-04-04', '2015-02-02'];
  assert.deepEqual(
    tenuresOf(days.map((day) => row('anna-berg', day))).map(({ holder, attested }) => [
      holder,
      attested?.map(({ date }) => date),
    ]),
    [['anna-berg', ['2014-03-03', '2014-05-05', '2015-02-02', '2015-06-01']]],
  );
});

test('a tenure is divided where another holder is attested within it', () => {
  const rows = [
    row('anna-berg', '2014-03-03'),
    row('anna-berg', '2016-03-03'),
    row('jan-holm', '2015-03-03'),
  ];
  assert.deepEqual(
    tenuresOf(rows).map(({ holder }) => holder),
    ['anna-berg', 'jan-holm', 'anna-berg'],
  );
});

test('of two who would hold one office on one day the second is asked about', () => {
  const known = openRecords(corpus);
  known.offices.put('president-of-norland', {
    name: 'President of Norland',
    of: 'kazakhstan',
    rank: 'other',
    tenures: [],
    draft: { review: [] },
  });
  const tenures = makeTenureRows(known);
  assert.equal(tenures.attest('president-of-norland', row('anna-berg', '2014-03-03')), null);
  assert.equal(tenures.attest('president-of-norland', row('jan-holm', '2014-03-03')), 'anna-berg');
  tenures.settle();
  const office = known.offices.records.get('president-of-norland');
  assert.deepEqual(
    office?.tenures.map(({ holder }) => holder),
    ['anna-berg'],
  );
  assert.deepEqual(office?.draft?.review, [
    'Who held it on 2014-03-03? Line 1 of `2014-03-03.txt` shows `anna-berg`, line 1 of `2014-03-03.txt` `jan-holm`.',
  ]);
});

test('a published office takes no row', () => {
  const known = openRecords(corpus);
  const before = known.offices.records.get('president-of-china');
  const tenures = makeTenureRows(known);
  tenures.attest('president-of-china', row('xi-jinping', '2023-03-03'));
  tenures.settle();
  assert.equal(known.offices.records.get('president-of-china'), before);
  assert.throws(
    () =>
      known.offices.put('president-of-china', {
        name: 'President',
        of: 'china',
        rank: 'head-of-state',
        tenures: [],
      }),
    { message: 'The record president-of-china is not open to imports' },
  );
});

test('“President” without a country counts where it continues a stretch, and not after a successor', () => {
  const known = openRecords(corpus);
  known.offices.put('president-of-norland', {
    name: 'President of Kazakhstan’s Guild',
    names: ['Guildmaster of Kazakhstan'],
    of: 'kazakhstan',
    rank: 'other',
    tenures: [],
    draft: { review: [] },
  });
  const tenures = makeTenureRows(known);
  tenures.attest('president-of-norland', row('anna-berg', '2014-03-03'));
  tenures.attest('president-of-norland', row('jan-holm', '2016-03-03'));
  tenures.attestLater('Guildmaster', row('anna-berg', '2013-03-03'));
  tenures.attestLater('Guildmaster', row('anna-berg', '2015-03-03'));
  tenures.attestLater('Guildmaster', row('anna-berg', '2017-03-03'));
  tenures.settle();
  const [first, second, third] = known.offices.records.get('president-of-norland')?.tenures ?? [];
  assert.deepEqual(
    first?.attested?.map(({ date }) => date),
    ['2013-03-03', '2014-03-03'],
  );
  assert.equal(second?.holder, 'jan-holm');
  assert.equal(third, undefined);
});

test('a name is near another when it is a part of it, or spelt in another way', () => {
  assert.equal(likenessOf('Recep Erdogan', 'Recep Tayyip Erdogan'), 'part');
  assert.equal(likenessOf('R. T. Erdogan', 'Recep Tayyip Erdogan'), 'part');
  assert.equal(likenessOf('Recep Erdogan', 'R. Erdogan'), 'part');
  assert.equal(likenessOf('M. Erdogan', 'Recep Tayyip Erdogan'), null);
  assert.equal(likenessOf('Alexander Lukashenko', 'Aleksandr Lukashenka'), 'spelling');
  assert.equal(likenessOf('Heydar Aliyev', 'Ilham Aliyev'), null);
  assert.equal(nameKey('Tamim bin Hamad Al-Thani'), nameKey('Tamim Bin Hamad Al Thani'));
});

test('the rank of an office follows the whole of its title', () => {
  assert.equal(rankOf('President', 'norway'), 'head-of-state');
  assert.equal(rankOf('First Deputy Prime Minister', 'norway'), 'other');
  assert.equal(rankOf('Secretary of State', 'united-states'), 'foreign-minister');
  assert.equal(rankOf('Secretary of State', 'norway'), 'other');
  assert.equal(rankOf('President', null), 'head-of-organisation');
});

test('one title may name two offices, and what somebody is to another is none', () => {
  const known = openRecords(corpus);
  assert.deepEqual(findOffices('State Councilor and Foreign Minister', 'china', known), [
    'state-councillor-of-china',
    'foreign-minister-of-china',
  ]);
  assert.deepEqual(
    officesIn('counterpart', () => false),
    [],
  );
  assert.deepEqual(
    officesIn('Minister of Economy and Trade', () => false),
    ['Minister of Economy and Trade'],
  );
});

test('a place is one on record, or a draft where its country is known, or asked about', () => {
  const known = openRecords(corpus);
  assert.deepEqual(placeFor('People’s Republic of China, Beijing', known), { place: 'beijing' });
  assert.deepEqual(placeFor('Bergen, Norway', known), { place: 'bergen' });
  assert.equal(known.places.records.get('bergen')?.country, 'norway');
  assert.deepEqual(placeFor('Oslo', known), { place: 'oslo' });
  assert.deepEqual(known.places.records.get('oslo')?.draft?.review, [
    'Does it lie in Norway? The texts do not say so: the best-known city of its name does.',
  ]);
  assert.deepEqual(placeFor('Northaven', known), {
    place: null,
    review:
      'No place record has the name “Northaven”, and its country is not known: add the record to `places/`.',
  });
  assert.equal(placeFor('Norway', known).place, null);
});

test('a publisher is known by the host of its address', () => {
  const known = openRecords(corpus);
  assert.deepEqual(publisherFor('www.inform.kz', known), {
    publisher: 'kazinform',
    issuer: 'kazinform',
  });
  assert.equal(publisherFor('https://www.president.no/en/news', known).publisher, 'president-no');
  assert.equal(known.publishers.records.get('president-no')?.country, 'norway');
  assert.equal(publisherFor(null, known).publisher, 'not-stated');
  assert.equal(publisherFor('yapresident.com', known).issuer, 'not-stated');
});

test('a record that somebody edited is told from one that an import wrote', () => {
  const text = recordText({
    name: 'Anna Berg',
    kind: 'person',
    draft: { review: ['Who is she?'] },
  });
  assert.equal(isUnedited(text), true);
  assert.equal(isUnedited(text.replace('Anna', 'Anne')), false);
  assert.equal(isUnedited('name: Anna Berg\nkind: person\n'), false);
});

test('a title is supplied from the kind of event and those who took part', () => {
  assert.equal(suppliedTitle('talks', ['Anna Berg', 'Jan Holm']), 'Talks: Anna Berg – Jan Holm');
  assert.equal(suppliedTitle(null, []), 'Report');
});
