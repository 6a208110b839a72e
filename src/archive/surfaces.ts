import type { Agent, Catalogue, Event } from './catalogue.ts';
import { compareText } from './collation.ts';
import { oldestFirst } from './event-order.ts';
import { oncePer } from './once-per.ts';

/** Words by which reports call an agent: a name, or a phrase that stands for an office; with how often and where first. */
export type Surface = {
  readonly words: string;
  readonly via: 'name' | 'office';
  readonly times: number;
  readonly first: { readonly event: Event; readonly p: string };
};

/** How the reports call an agent, the most frequent words first. */
export function surfacesOf(catalogue: Catalogue, agent: Agent): Surface[] {
  const found = surfacesByAgent(catalogue).get(agent.id);
  return [...(found?.values() ?? [])].sort(
    (a, b) => b.times - a.times || compareText(a.words, b.words),
  );
}

const surfacesByAgent = oncePer((catalogue: Catalogue) => {
  const byAgent = new Map<string, Map<string, Surface>>();
  for (const event of catalogue.events.toSorted(oldestFirst))
    for (const { reading } of event.reports)
      for (const { agent, surface, via, p } of reading.mentions) {
        if (agent === null) continue;
        const surfaces = byAgent.get(agent) ?? new Map<string, Surface>();
        const words = surface.replace(/\s+/g, ' ');
        const { times, first } = surfaces.get(words) ?? { times: 0, first: { event, p } };
        surfaces.set(words, { words, via, times: times + 1, first });
        byAgent.set(agent, surfaces);
      }
  return byAgent;
});
