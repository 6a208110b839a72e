import type { Discourse } from '../discourse.ts';
import type { Mention } from '../mentions.ts';
import type { Span, Text } from '../span.ts';

/** Who does what a verb says. `start` is where the words for it begin. */
export type Subject = {
  /** `unnamed`: the text says who, and no record answers to it; `several`: more than one did it together. */
  readonly who: 'agent' | 'side' | 'several' | 'unnamed';
  readonly agent: string | null;
  readonly start: number;
};

/** One text with what is known of its words, while the subjects of its verbs are sought. */
export type ClauseScene = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
} & Pick<Discourse, 'isPerson' | 'stateCalled'>;

/** Sets a text apart from its report. */
export function makeClauseScene(
  { p, text }: Text,
  sentences: readonly Span[],
  { mentions, isPerson, stateCalled }: Discourse,
): ClauseScene {
  return {
    text,
    sentences,
    mentions: mentions.filter((mention) => mention.p === p),
    isPerson,
    stateCalled,
  };
}
