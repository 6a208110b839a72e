import { parseDate } from '../../../src/archive/date.ts';
import type { Discourse } from '../../../src/archive/reading/discourse.ts';
import type { Mention } from '../../../src/archive/reading/mentions.ts';
import type { Quotation } from '../../../src/archive/reading/quotations.ts';
import { numberedTexts } from '../../reading/numbered-texts.ts';
import { mention, quotation } from '../made-facts.ts';

/** What a marked report does not say of itself. */
export type Setting = {
  readonly participants?: readonly string[];
  readonly principal?: string;
  readonly date?: string;
};

/** The state of each person of these reports who is told from the others by it. */
const sides: Readonly<Record<string, string>> = {
  'ana-ruiz': 'spain',
  'bo-lind': 'sweden',
  'carla-neri': 'italy',
  'dan-okoye': 'nigeria',
  'eva-horn': 'austria',
  'finn-dahl': 'norway',
  'gil-ruiz': 'spain',
};

const demonyms: Readonly<Record<string, string>> = { Kazakh: 'kazakhstan', Chinese: 'china' };
const states = new Set([...Object.values(sides), ...Object.values(demonyms)]);

/**
 * A report made from a headline and paragraphs in which every mention is marked with its agent, and speech with braces:
 * `[xi-jinping|Xi Jinping] said: “{We signed it}”`. `[|the Minister]` stands for somebody without a record.
 */
export function markedReport(marked: readonly string[], setting: Setting = {}): Discourse {
  const read = marked.map(readMarked);
  return {
    date: parseDate(setting.date ?? '2017-05-14'),
    texts: numberedTexts(read.map(({ text }) => text)),
    mentions: read.flatMap(({ mentions }) => mentions),
    quotations: read.flatMap(({ quotations }) => quotations),
    participants: setting.participants ? new Set(setting.participants) : null,
    principal: setting.principal ?? null,
    perspective: null,
    isPerson: (agent) => !states.has(agent),
    sidesOf: (agent) => (sides[agent] === undefined ? [] : [sides[agent]]),
    ranksOf: (agent) => (agent in sides ? ['head-of-state'] : []),
    stateCalled: (word) => demonyms[word] ?? null,
  };
}

function readMarked(
  marked: string,
  index: number,
): Pick<Discourse, 'mentions' | 'quotations'> & { text: string } {
  const p = String(index);
  const mentions: Mention[] = [];
  const quotations: Quotation[] = [];
  let text = '';
  let speech = 0;
  for (const { 0: token, 1: agent, 2: surface } of marked.matchAll(
    /\[([^|\]]*)\|([^\]]*)\]|[{}]|[^[{}]+/gs,
  )) {
    const start = text.length;
    if (surface !== undefined) {
      text += surface;
      const via = /^(?:the|a|president|prime minister|king)\b/iu.test(surface) ? 'office' : 'name';
      mentions.push(mention(agent || null, surface, { p, start, end: text.length, via }));
    } else if (token === '{') speech = start;
    else if (token === '}')
      quotations.push(quotation(null, text.slice(speech), { p, start: speech, end: start }));
    else text += token;
  }
  return { text, mentions, quotations };
}
