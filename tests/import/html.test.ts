import assert from 'node:assert/strict';
import { test } from 'node:test';

import { importSource } from './dev-captures.ts';
import { pageLayouts } from './page-layouts.ts';

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
