import assert from 'node:assert/strict';
import { test } from 'node:test';

import { noRealReports, readAnnotated } from './annotations.ts';
import { precisionOf, recallOf, type Score, scoreReading } from './score.ts';

/** What is asked of the sixty annotated reports: precision before recall. */
const floors: readonly (readonly [keyof ReturnType<typeof scoreReading>, number, number])[] = [
  ['contacts', 0.97, 0.85],
  ['grades', 0.97, 0.85],
  ['quotations', 0.97, 0.95],
  ['speakers', 0.97, 0.95],
  ['offices', 0.97, 0.85],
  ['persons', 0.97, 0.97],
];

for (const withParticipants of [true, false]) {
  const how = withParticipants ? 'with the participants given' : 'as an import reads them';
  test(
    `in sixty real reports, ${how}, hardly anything is said that the texts do not say`,
    {
      skip: noRealReports,
    },
    () => {
      const { reports, authority } = readAnnotated();
      assert.equal(reports.length, 60);
      const scores = scoreReading(reports, authority, withParticipants);
      for (const [name, precision, recall] of floors) {
        const score: Score = scores[name];
        assert.ok(score.right.length > 50, `${name}: too few to measure`);
        assert.ok(precisionOf(score) >= precision, `${name} wrong:\n${score.wrong.join('\n')}`);
        assert.ok(recallOf(score) >= recall, `${name} missed:\n${score.missed.join('\n')}`);
      }
    },
  );
}
