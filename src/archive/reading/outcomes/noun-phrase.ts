import type { Discourse } from '../discourse.ts';
import type { Span, Text } from '../span.ts';

const governed =
  /(?:^|\s)(?:of|from|in|at|to|with|for|by|on|behalf of|including|via)\s+(?:the\s+)?(?:(?:\p{Lu}[\p{L}.’'-]*|of)\s+)*$/u;

/**
 * The one agent whom a phrase means as a whole: “the PRC President”, “the first President Nursultan Nazarbayev”. Null for
 * several, for what only belongs to one (“representatives of Russia”, “Xi Jinping’s wife”), and for nobody on record.
 */
export function agentIn(text: Text, { start, end }: Span, discourse: Discourse): string | null {
  const inside = discourse.mentions.filter(
    (mention) => mention.p === text.p && start <= mention.start && mention.end <= end,
  );
  const heads = inside.filter(
    (mention) =>
      isWholeName(text.text.slice(mention.end, end)) &&
      !governed.test(text.text.slice(start, mention.start)),
  );
  const agents = new Set(heads.map(({ agent }) => agent));
  const [only, ...others] = agents;
  const phrase = text.text.slice(start, end);
  if (only === undefined || others.length > 0) return sideIn(phrase, discourse);
  const isPlural =
    /\b(?:and|delegations?|representatives|companies|members|businesspeople|leaders)\b/iu.test(
      phraseWithout(text, start, end, heads),
    );
  return isPlural ? null : only;
}

/** False when the name only qualifies what follows: “the PRC President”, “Xi Jinping’s wife”. */
function isWholeName(after: string): boolean {
  return after.trim() === '' || /^(?:,|\s*\(|\s+(?:of|from|and)\b|[’']s?$)/u.test(after);
}

function phraseWithout(text: Text, start: number, end: number, heads: readonly Span[]): string {
  return heads.reduce(
    (phrase, head) =>
      phrase.slice(0, head.start - start) +
      '_'.repeat(head.end - head.start) +
      phrase.slice(head.end - start),
    text.text.slice(start, end),
  );
}

function sideIn(phrase: string, discourse: Discourse): string | null {
  const side = /^the (\p{Lu}[\p{L} -]*?) (?:side|party)$/u.exec(phrase.trim());
  return side ? discourse.stateCalled(side[1] ?? '') : null;
}

/** Whom “him” or “her” means at two people’s talks: the other one, unless a third stands between. */
export function otherParticipant(
  one: string | null,
  text: Text,
  before: number,
  discourse: Discourse,
): string | null {
  if (one === null || discourse.participants?.size !== 2 || !discourse.participants.has(one))
    return null;
  const [other] = [...discourse.participants].filter((agent) => agent !== one);

  const third = discourse.mentions.some(
    (mention) =>
      mention.p === text.p &&
      mention.end <= before &&
      mention.agent !== one &&
      mention.agent !== other &&
      (mention.agent === null || discourse.isPerson(mention.agent)),
  );
  return third ? null : (other ?? null);
}
