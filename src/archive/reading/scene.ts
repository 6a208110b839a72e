import type { Mention } from './mentions.ts';
import { sentencesOf } from './sentences.ts';
import type { Span, Text } from './span.ts';

/** The kind of every agent on record, by id: only people, and organisations named alone, speak. */
export type AgentKinds = ReadonlyMap<
  string,
  { readonly kind: 'person' | 'organisation' | 'state' }
>;

/** One text of a report with what stands in it. */
export type Scene = {
  readonly p: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Worked out when first asked for: most texts have no speech. */
  readonly sentences: () => readonly Span[];
  readonly isPerson: (agent: string) => boolean;
};

/** Sets the texts of a report beside their mentions, in order. */
export function makeScenes(
  texts: readonly Text[],
  mentions: readonly Mention[],
  agents: AgentKinds,
): Scene[] {
  const byText = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const sharing = byText.get(mention.p);
    if (sharing) sharing.push(mention);
    else byText.set(mention.p, [mention]);
  }
  const isPerson = (agent: string): boolean => agents.get(agent)?.kind === 'person';
  return texts.map(({ p, text }) => {
    let sentences: readonly Span[] | undefined;
    return {
      p,
      text,
      mentions: byText.get(p) ?? [],
      sentences: () => (sentences ??= sentencesOf({ p, text })),
      isPerson,
    };
  });
}

/** The sentence of a text in which a place stands; one between two sentences belongs to the next. */
export function sentenceAt(scene: Scene, at: number): Span | undefined {
  const sentences = scene.sentences();
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
