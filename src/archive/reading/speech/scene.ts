import type { Mention } from '../mentions.ts';
import { sentencesOf } from '../sentences.ts';
import type { Span, Text } from '../span.ts';

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
  /** Family names that the report also gives to somebody without a record: alone they mean nobody for certain. */
  readonly sharedNames: ReadonlySet<string>;
};

/** Sets the texts of a report beside their mentions, in order. */
export function makeScenes(
  texts: readonly Text[],
  mentions: readonly Mention[],
  agents: AgentKinds,
): Scene[] {
  const byText = Map.groupBy(mentions, ({ p }) => p);
  const isPerson = (agent: string): boolean => agents.get(agent)?.kind === 'person';
  const sharedNames = new Set(
    texts.flatMap((text) => namesOfOthers(text.text, byText.get(text.p) ?? [])),
  );
  return texts.map(({ p, text }) => {
    let sentences: readonly Span[] | undefined;
    return {
      p,
      text,
      mentions: byText.get(p) ?? [],
      sentences: () => (sentences ??= sentencesOf({ p, text })),
      isPerson,
      sharedNames,
    };
  });
}

/** A given name, and not a title, before a family name. */
const givenName = /(?:^|[\s(“"])(\p{Lu}\p{Ll}+)\s$/u;
const noGivenName =
  /^(?:The|Mr|Mrs|Ms|Dr|Sir|Lord|President|Minister|Premier|Chancellor|Chairman|Chairwoman|Secretary|General|King|Queen|Prince|Princess|Emir|Sheikh|Ambassador|Senator|Governor|Mayor|Leader|Head|Director|Taoiseach|Speaker|Colonel|Admiral|And|But|With|When|As|For|Also|Today|Then|Both|While|After|Before|\p{Lu}\p{Ll}+(?:ian|ish|ese|an|ani|akh|yz|ek|ik|ch))$/u;

/** Family names that follow a given name which is not that of the person on record (“Melania Trump”). */
function namesOfOthers(text: string, mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({ via, agent, surface, start }, at) => {
    if (via !== 'name' || agent === null || /\s/u.test(surface)) return [];
    const given = givenName.exec(text.slice(Math.max(0, start - 30), start))?.[1];
    if (given === undefined || noGivenName.test(given) || agent.includes(given.toLowerCase()))
      return [];
    return mentions[at - 1]?.end === start - 1 ? [] : [surface];
  });
}

/** The mentions that touch a stretch; they stand in the order of the text, and none inside another. */
export function mentionsAt(
  { mentions }: Pick<Scene, 'mentions'>,
  start: number,
  end: number,
): readonly Mention[] {
  const first = firstEndingAfter(mentions, start);
  let last = first;
  while ((mentions[last]?.start ?? Infinity) < end) last += 1;
  return mentions.slice(first, last);
}

/** The sentence of a text in which a place stands; one between two sentences belongs to the next. */
export function sentenceAt(scene: Scene, at: number): Span | undefined {
  const sentences = scene.sentences();
  return sentences[firstEndingAfter(sentences, at)];
}

/** The index of the first of a row of stretches that ends after a place. */
function firstEndingAfter(row: readonly { readonly end: number }[], at: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
