import assert from 'node:assert/strict';
import { test } from 'node:test';

import { surfacesOf } from '../../src/archive/surfaces.ts';
import { constructArchive } from './constructed-archive.ts';
import { mention } from './made-facts.ts';

test('the words by which reports call somebody are counted, and each leads to where it stands first', () => {
  const catalogue = constructArchive([
    {
      id: 'later',
      date: '2021-02-14',
      reading: {
        mentions: [
          mention('anna-berg', 'Anna\u00a0Berg', { p: '4' }),
          mention('anna-berg', 'the Head of State', { via: 'office' }),
          mention('anna-berg', 'the Head of State', { via: 'office', p: '2' }),
          mention('anna-berg', 'the Head of State', { via: 'office', p: '3' }),
          mention('jan-holm', 'Holm'),
          mention(null, 'the Minister', { reason: 'no-office' }),
        ],
      },
    },
    {
      id: 'earlier',
      date: '2020-02-14',
      reading: { mentions: [mention('anna-berg', 'Anna Berg', { p: '7' })] },
    },
  ]);
  const berg = catalogue.agents.get('anna-berg');
  assert.ok(berg);
  assert.deepEqual(
    surfacesOf(catalogue, berg).map(
      ({ words, via, times, first }) => `${words} (${via}) ${times}: ${first.event.id} ¶${first.p}`,
    ),
    ['the Head of State (office) 3: later ¶1', 'Anna Berg (name) 2: earlier ¶7'],
  );
});
