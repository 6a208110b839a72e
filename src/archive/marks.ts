import { addressOf } from './address.ts';
import type { Catalogue, Event, Report } from './catalogue.ts';
import { type Explanation, explanationsOf } from './explanations.ts';
import { addressOfAgent, hasPage } from './finding-aids.ts';
import type { Span } from './reading/span.ts';

/**
 * What a page marks in a report’s text: a name that leads to a page, a phrase that stands for the holder of an office
 * (`explanation` is the id of the line that says so), and direct speech.
 */
export type Mark = Span &
  (
    | { readonly kind: 'name'; readonly path: string }
    | { readonly kind: 'office'; readonly path: string; readonly explanation: string }
    | { readonly kind: 'speech' }
  );

/**
 * The marks of a report. A name, place or topic is marked where a paragraph (or the headline) has it first, every office
 * phrase wherever it stands. Of two that overlap, the longer is marked.
 */
export function marksOf(report: Report, event: Event, catalogue: Catalogue): Mark[] {
  const explanations = explanationsOf(report, event, catalogue);
  const links = [
    ...nameLinks(report, catalogue),
    ...officeLinks(explanations, catalogue),
    ...termLinks(report, catalogue),
  ];
  const speech = report.reading.quotations.map(({ p, start, end }): Mark => ({
    kind: 'speech',
    p,
    start,
    end,
  }));
  const byText = Map.groupBy(links, ({ p }) => p);
  return [...[...byText.values()].flatMap((all) => firstOfEach(withoutOverlaps(all))), ...speech];
}

type Link = Extract<Mark, { path: string }>;

function nameLinks({ reading }: Report, catalogue: Catalogue): Link[] {
  return reading.mentions.flatMap(({ via, agent, p, start, end }): Link[] => {
    const named = catalogue.agents.get(agent ?? '');
    if (via !== 'name' || !named || !hasPage(catalogue, named)) return [];
    return [{ kind: 'name', path: addressOfAgent(named), p, start, end }];
  });
}

function officeLinks(explanations: readonly Explanation[], catalogue: Catalogue): Link[] {
  return explanations
    .filter(({ holder }) => hasPage(catalogue, holder))
    .flatMap(({ id, holder, phrases }) =>
      phrases
        .flatMap(({ mentions }) => mentions)
        .map(({ p, start, end }): Link => {
          return { kind: 'office', path: addressOfAgent(holder), explanation: id, p, start, end };
        }),
    );
}

function termLinks({ reading }: Report, { by }: Catalogue): Link[] {
  return reading.terms
    .filter(({ kind, id }) => by[kind].has(id))
    .map(({ kind, id, p, start, end }) => ({
      kind: 'name',
      path: addressOf[kind](id),
      p,
      start,
      end,
    }));
}

/** Links of any texts, less those that would overlap a longer one. */
export function settleLinks<T extends Span>(links: readonly T[]): T[] {
  return [...Map.groupBy(links, ({ p }) => p).values()].flatMap(withoutOverlaps);
}

/** Links of one text, in its order. Of two that overlap the longer stays, of two as long the first in the list. */
function withoutOverlaps<T extends Span>(links: readonly T[]): T[] {
  const kept: T[] = [];
  for (const link of [...links].sort((a, b) => lengthOf(b) - lengthOf(a)))
    if (!kept.some(({ start, end }) => start < link.end && link.start < end)) kept.push(link);
  return kept.sort((a, b) => a.start - b.start);
}

/** Links of one text, less the names after the first that lead to the same page. */
function firstOfEach(links: readonly Link[]): Link[] {
  const names = links.filter(({ kind }) => kind === 'name');
  const firsts = new Map(names.toReversed().map((link) => [link.path, link]));
  return links.filter((link) => link.kind !== 'name' || firsts.get(link.path) === link);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
