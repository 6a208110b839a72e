import { parseDate } from '../../../src/archive/date.ts';
import { findContacts } from '../../../src/archive/reading/contacts.ts';
import type { Discourse } from '../../../src/archive/reading/discourse.ts';
import type { Mention } from '../../../src/archive/reading/mentions.ts';
import type { Text } from '../../../src/archive/reading/span.ts';

/** The side of each person of the constructed reports; what is not here is a state. */
const sides: Readonly<Record<string, string>> = {
  'ana-ruiz': 'spain',
  'bo-lind': 'sweden',
  'carla-neri': 'italy',
  'dan-okoye': 'nigeria',
  'eva-horn': 'austria',
  'finn-dahl': 'norway',
  'gil-ruiz': 'spain',
};

export type Known = {
  readonly participants?: readonly string[];
  readonly principal?: string;
  readonly date?: string;
  readonly speech?: readonly string[];
};

/**
 * A report whose mentions are written into it: `[bo-lind|President Lind] met …`; `[|the King]` is somebody without a record.
 * The first text is the headline. `speech` lists words that are direct speech.
 */
export function markedReport(marked: readonly string[], known: Known = {}): Discourse {
  const texts: Text[] = [];
  const mentions: Mention[] = [];
  for (const [index, source] of marked.entries()) {
    const p = String(index);
    let text = '';
    let from = 0;
    for (const match of source.matchAll(/\[([^|\]]*)\|([^\]]*)\]/gu)) {
      const [whole, agent = '', surface = ''] = match;
      text += source.slice(from, match.index);
      mentions.push({
        p,
        start: text.length,
        end: text.length + surface.length,
        agent: agent === '' ? null : agent,
        surface,
        via: /^(?:the|a|president|prime minister|king)\b/iu.test(surface) ? 'office' : 'name',
        setBy: 'rule',
      });
      text += surface;
      from = match.index + whole.length;
    }
    texts.push({ p, text: text + source.slice(from) });
  }
  return {
    texts,
    mentions,
    quotations: texts.flatMap(({ p, text }) =>
      (known.speech ?? []).flatMap((words) => {
        const start = text.indexOf(words);
        if (start < 0) return [];
        const span = { p, start, end: start + words.length };
        return [
          {
            ...span,
            text: words,
            speaker: null,
            certainty: 'unknown' as const,
            attribution: null,
            form: 'quoted' as const,
            isFragment: false,
            isUnclosed: false,
            setBy: 'rule' as const,
          },
        ];
      }),
    ),
    participants: known.participants ? new Set(known.participants) : null,
    principal: known.principal ?? null,
    perspective: null,
    date: parseDate(known.date ?? '2017-05-14'),
    isPerson: (agent) => agent in sides,
    ranksOf: (agent) => (agent in sides ? ['head-of-state'] : []),
    stateCalled: () => null,
    sidesOf: (agent) => (sides[agent] === undefined ? [] : [sides[agent]]),
  };
}

/** The contacts of a marked report, a line each: `ana-ruiz bo-lind meeting “held talks with”`, with the setting at the end. */
export function contactsOf(marked: readonly string[], known: Known = {}): string[] {
  return findContacts(markedReport(marked, known))
    .map(
      ({ between, level, asDescribed, setting }) =>
        `${between.join(' ')} ${level} “${asDescribed}”${setting === null ? '' : ` ${setting}`}`,
    )
    .sort();
}
