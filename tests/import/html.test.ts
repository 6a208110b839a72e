import assert from 'node:assert/strict';
import { test } from 'node:test';

import { importSource, noRealCaptures } from './dev-captures.ts';
import { findLosses, lossKinds, reportsToDress } from './dress-captures.ts';
import { pageLayouts } from './page-layouts.ts';

/** Of thirty reports, how many may lose something: what is known not to be found, and no more. */
const forgiven = pageLayouts.map((each) => ({
  ...each,
  headline: 0,
  day: 0,
  place: 0,
  people: 0,
  body: 0,
}));

for (const { layout, render, ...most } of forgiven)
  test(
    `thirty reports in ${layout} have the headline, day, place, people and text of their captures`,
    { skip: noRealCaptures },
    () => {
      const records = reportsToDress(30);
      assert.equal(records.length, 30);
      const losses = findLosses(records, (parts, { id }) => ({
        file: `${id}.html`,
        text: render(parts),
        place: parts.placeLine,
      }));
      for (const kind of lossKinds) {
        const lost = losses[kind];
        assert.ok(lost.length <= most[kind], `${kind} of ${lost.length}:\n${lost.join('\n')}`);
      }
    },
  );

/** A report that nobody published. */
const constructed = {
  title: 'Minister Ada Larsen received Ambassador Tomas Ruiz',
  dateLine: '4 March 2019',
  placeLine: 'Oslo',
  body: [
    [
      'Foreign Minister of Norway Ada Larsen received Ambassador of Peru Tomas Ruiz. They spoke of fishing & trade.',
    ],
    ['“We shall sign the agreement in May,” Ada Larsen said.'],
    ['The talks went on over lunch at the ministry.'],
  ],
};

for (const { layout, render } of pageLayouts)
  test(`a report in ${layout} is read without what surrounds it`, () => {
    const page = new TextEncoder().encode(render(constructed));
    const { reports } = importSource('page.html', page);
    assert.equal(reports.length, 1);
    const [report] = reports;
    assert.equal(report?.outline.title?.text, constructed.title);
    assert.deepEqual(
      report?.outline.paragraphs.map(({ text }) => text),
      constructed.body.flat(),
    );
    assert.equal(report?.head.date?.value, '2019-03-04');
    assert.equal(report?.head.place?.value, 'Oslo');
    assert.deepEqual(
      report?.people.map(({ name, part }) => [name, part]),
      [
        ['Ada Larsen', 'took-part'],
        ['Tomas Ruiz', 'took-part'],
      ],
    );
  });
