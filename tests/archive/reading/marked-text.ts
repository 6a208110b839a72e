import { parseDate } from '../../../src/archive/date.ts';
import type { Discourse } from '../../../src/archive/reading/discourse.ts';
import type { Mention } from '../../../src/archive/reading/mentions.ts';
import type { Quotation } from '../../../src/archive/reading/quotations.ts';

type Setting = {
  readonly participants?: readonly string[];
  readonly date?: string;
  readonly headline?: string;
};

const demonyms: Readonly<Record<string, string>> = { Kazakh: 'kazakhstan', Chinese: 'china' };

/**
 * A report made from paragraphs in which every mention is marked with its agent, and speech with its braces:
 * `[xi-jinping|Xi Jinping] said: “{We signed it}”`. `[|the Minister]` stands for somebody whom nobody knows.
 */
export function discourseOf(paragraphs: readonly string[], setting: Setting = {}): Discourse {
  const read = [setting.headline ?? '', ...paragraphs].map(readMarked);
  return {
    date: parseDate(setting.date ?? '2020-06-15'),
    texts: read.map(({ text }, index) => ({ p: String(index), text })),
    mentions: read.flatMap(({ mentions }) => mentions),
    quotations: read.flatMap(({ quotations }) => quotations),
    participants: setting.participants ? new Set(setting.participants) : null,
    principal: null,
    perspective: null,
    isPerson: (agent) => !Object.values(demonyms).includes(agent),
    ranksOf: () => [],
    sidesOf: (agent) => (Object.values(demonyms).includes(agent) ? [] : ['norland']),
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
  let speech: number | null = null;
  for (const { 0: token, 1: agent, 2: surface } of marked.matchAll(
    /\[([^|\]]*)\|([^\]]*)\]|[{}]|[^[{}]+/gs,
  )) {
    const start = text.length;
    if (surface !== undefined && agent !== undefined) {
      text += surface;
      mentions.push({
        agent: agent === '' ? null : agent,
        surface,
        via: 'name',
        p,
        start,
        end: text.length,
        setBy: 'rule',
      });
    } else if (token === '{') speech = start;
    else if (token === '}') {
      const from = speech ?? start;
      quotations.push({
        p,
        start: from,
        end: start,
        text: text.slice(from, start),
        speaker: null,
        certainty: 'unknown',
        attribution: null,
        form: 'quoted',
        isFragment: false,
        isUnclosed: false,
        setBy: 'rule',
      });
      speech = null;
    } else text += token;
  }
  return { text, mentions, quotations };
}
