import type { Explanation } from '../explanations.ts';
import { type Mark, settleLinks } from '../marks.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/span.ts';

/** A mark as any page has it, or the words that state an encounter or an outcome: only an editor’s page marks those. */
export type ReviewMark = Mark | (Span & { readonly kind: 'contact' | 'outcome' });

/** The anchors of a draft’s page to which its marks lead. */
export const reviewAnchor = {
  agent: (id: string) => `agent-${id}`,
  term: (kind: string, id: string) => `${kind}-${id}`,
} as const;

/**
 * Everything that the reading found in a draft, marked wherever it stands: an editor looks for what is wrong. Names lead to
 * their line on the same page, which says whose they are: the site may have no page for them yet.
 */
export function reviewMarks(reading: Reading, explanations: readonly Explanation[]): ReviewMark[] {
  const links = [
    ...reading.mentions.flatMap(({ via, agent, p, start, end }): Mark[] =>
      via === 'name' && agent !== null
        ? [{ kind: 'name', path: `#${reviewAnchor.agent(agent)}`, p, start, end }]
        : [],
    ),
    ...explanations.flatMap(({ id, holder, phrases }) =>
      phrases
        .flatMap(({ mentions }) => mentions)
        .map(({ p, start, end }): Mark => {
          const path = `#${reviewAnchor.agent(holder.id)}`;
          return { kind: 'office', path, explanation: id, p, start, end };
        }),
    ),
    ...reading.terms.map(({ kind, id, p, start, end }): Mark => {
      return { kind: 'name', path: `#${reviewAnchor.term(kind, id)}`, p, start, end };
    }),
  ];
  return [
    ...settleLinks(links),
    ...reading.quotations.map(({ p, start, end }): Mark => ({ kind: 'speech', p, start, end })),
    ...reading.contacts.map(({ p, start, end }): ReviewMark => ({
      kind: 'contact',
      p,
      start,
      end,
    })),
    ...reading.outcomes.map(({ p, start, end }): ReviewMark => ({
      kind: 'outcome',
      p,
      start,
      end,
    })),
  ];
}
