import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { confidenceInWords } from '../../src/archive/review/confidence-words.ts';
import { draftFacts } from '../../src/archive/review/draft-facts.ts';
import { peopleOfDraft } from '../../src/archive/review/people-of-draft.ts';
import { numberFindings } from '../../src/archive/review/finding-marks.ts';
import type { Review } from '../../src/archive/review/review.ts';
import { draftsByNeed, toDecide } from '../../src/archive/review/to-decide.ts';
import { checkCorpus } from '../../src/corpus/check-corpus.ts';
import { openReview } from '../../src/corpus/open-review.ts';
import { archiveWithDrafts, draftFiles } from '../publish/archive-with-drafts.ts';
import type { ArchiveCopy } from './archive-copy.ts';

const talks = '2019-03-28-wang-yi-atamkulov';

describe('the review of an archive', () => {
  let copy: ArchiveCopy;
  let review: Review;
  const open = async (): Promise<Review> =>
    openReview(copy.content, await checkCorpus(copy.content));
  const draftOf = (id: string, from: Review = review) => {
    const draft = from.drafts.find((each) => each.id === id);
    assert.ok(draft, id);
    return draft;
  };
  before(async () => {
    copy = await archiveWithDrafts();
    review = await open();
  });
  after(() => copy.remove());

  test('has every draft and no report that is published', () => {
    assert.deepEqual(
      draftsByNeed(review).map(({ id, open: { count } }) => `${count} ${id}`),
      [`5 ${talks}`, '3 undated-atamkulov-statement', '1 2017-05-14-nazarbayev-li-keqiang'],
    );
    assert.deepEqual(
      review.records.map(({ kind, id }) => `${kind} ${id}`),
      ['agent beibut-atamkulov', 'office foreign-minister-of-kazakhstan'],
    );
  });

  test('a draft leads to the draft of who took part, and to that of the office they held', async () => {
    await copy.edit(draftFiles.talks, '    office: foreign-minister-of-kazakhstan\n', '');
    const changed = await open();
    assert.deepEqual(
      toDecide(draftOf(talks, changed), changed).records.map(({ id }) => id),
      ['beibut-atamkulov', 'foreign-minister-of-kazakhstan'],
    );
    assert.deepEqual(toDecide(draftOf('2017-05-14-nazarbayev-li-keqiang'), review).records, []);
  });

  test('facts stand beside what was found of them, unknown ones too', () => {
    const { entry } = draftOf('undated-atamkulov-statement');
    assert.ok(entry);
    const findings = numberFindings([
      ...(entry.record.draft?.findings ?? []),
      { field: 'weather', value: 'fair', confidence: 0.2 },
    ]);
    assert.deepEqual(
      draftFacts(entry, review.corpus, findings).map(
        ({ name, value, findings: own }) =>
          `${name}: ${value ?? 'unknown'}${own.map(({ number }) => ` #${number}`).join('')}`,
      ),
      [
        'Headline: On the visit to Almaty',
        'When: unknown #1',
        'Where: unknown',
        'What kind: unknown #2',
        'Issuer: Ministry of Foreign Affairs of the People’s Republic of China',
        'Publisher: Ministry of Foreign Affairs of the People’s Republic of China',
        'Language: English',
        'Topics: unknown',
        'weather: unknown #3',
      ],
    );
  });

  test('people stand with what was found of them; what stands for nobody on record is kept apart', () => {
    const draft = draftOf(talks);
    assert.ok(draft.entry);
    const people = peopleOfDraft({
      entry: draft.entry,
      reading: review.readingOf(draft.entry),
      corpus: review.corpus,
      findings: numberFindings(draft.entry.record.draft?.findings ?? []),
      records: toDecide(draft, review).records,
    });
    assert.deepEqual(
      people.participants.map(({ name, office, findings, drafts }) => [
        name,
        office,
        findings.map(({ number }) => number),
        drafts.map(({ kind }) => kind),
      ]),
      [
        ['Wang Yi', null, [7], []],
        ['Beibut Atamkulov', 'Foreign Minister of Kazakhstan', [8], ['agent', 'office']],
      ],
    );
    assert.deepEqual(people.mentioned.map(({ name }) => name).slice(0, 3), [
      'Nursultan Nazarbayev',
      'Kassym-Jomart Tokayev',
      'Xi Jinping',
    ]);
    assert.deepEqual(
      people.findings.map(({ value }) => value),
      ['Mr. Foreign Minister'],
    );
  });

  test('a file that nothing can be made of is one to look at, whatever it was', async () => {
    const text = await copy.read(draftFiles.undated);
    await copy.write(draftFiles.undated, text.replace('---\n', ''));
    const changed = await open();
    const draft = draftOf('undated-atamkulov-statement', changed);
    assert.equal(draft.entry, undefined);
    assert.deepEqual(
      toDecide(draft, changed).errors.map(({ rule }) => rule),
      ['front-matter'],
    );
    await copy.write(draftFiles.undated, text);
  });
});

test('how sure a finding is, is said in a word and a figure', () => {
  assert.deepEqual([1, 0.95, 0.8, 0.754, 0.5, 0].map(confidenceInWords), [
    'certain, 1',
    'certain, 0.95',
    'likely, 0.8',
    'doubtful, 0.75',
    'doubtful, 0.5',
    'a guess, 0',
  ]);
});
