import { hasGivenName } from './names-in-words.ts';
import type { Part } from './naming-parts.ts';
import { belong } from './titled-names.ts';
import type { Word } from './words.ts';

/** Joins a name and the titles that stand beside it after a comma, or before one. */
export function joinParts(text: string, words: readonly Word[], parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const [at, part] of parts.entries()) {
    const before = joined.at(-1);
    if (before && startsNextOfRow(words, before, part, parts[at + 1])) {
      joined.push({ ...part, titles: [...part.titles] });
    } else if (before && isIndexTitle(words, before, part)) {
      before.last = part.last;
    } else if (before && isApposition(words, before, part)) {
      before.titles.push(...part.titles);
      before.last = part.last;
    } else if (before && isNameOfTitle(text, words, before, part)) {
      before.name = part.name;
      before.last = part.last;
      before.titles.push(...part.titles);
      before.honorific = part.honorific;
      belong(words, before);
    } else joined.push({ ...part, titles: [...part.titles] });
  }
  return joined;
}

/** “the Ambassador, A, the Minister, B, the Adviser, C”: where titles stood before their names, they go on to. */
function startsNextOfRow(
  words: readonly Word[],
  before: Part,
  part: Part,
  next: Part | undefined,
): boolean {
  const [first] = before.titles;
  if (!before.name || !first || first.last > before.name.first || first.name) return false;
  if (part.name || !next?.name || next.titles.length > 0) return false;
  return next.first === part.last + 1 && words[next.first]?.gap === ', ';
}

/** After these a title is not at its end. */
const goesOn = /^(?:against|of|within|over|under|towards?|between|including|for)$/u;

/** “Viktor Orban Orban Viktor Prime Minister of Norland”: an index has the title of its own day, not of the report’s. */
function isIndexTitle(words: readonly Word[], { name, last }: Part, part: Part): boolean {
  return (
    name !== null &&
    name.until > name.last &&
    part.name === null &&
    part.first === last + 1 &&
    words[part.first]?.gap === ' '
  );
}

/** “Wang Yi, State Councilor and Foreign Minister of China,”: a title without a name of its own after a name. */
function isApposition(words: readonly Word[], before: Part, part: Part): boolean {
  const [title] = part.titles;
  if (!before.name || part.name || !title || words[before.last]?.isOwner) return false;
  const gap = words[part.first - (articleOf(words, part) ? 1 : 0)]?.gap ?? '';
  const from = articleOf(words, part) ? part.first - 1 : part.first;
  const isAdjacent = from === before.last + 1;
  if (!isAdjacent) return isChained(words, before, part);
  if (!/^(?:, ?| \(| ?[–—] ?| - |\), )$/u.test(gap)) return false;
  if (title.article === 'own') return false;
  const next = words[part.last + 1];
  if (next?.gap === ' ' && (/^\p{Lu}/u.test(next.text) || goesOn.test(next.fold))) return false;
  if (title.article === 'the' && next?.gap === ' ')
    return /^(?:and|who|as|with|at|in|on)$/u.test(next.fold) && part.last > part.first;
  return true;
}

function articleOf(words: readonly Word[], part: Part): boolean {
  return /^(?:the|an?)$/u.test(words[part.first - 1]?.fold ?? '');
}

/** “…, Deputy Chair of the Board and Head of the Fund”: a further title of whom the last was said. */
function isChained(words: readonly Word[], before: Part, part: Part): boolean {
  const isAnd = words[part.first - 1]?.fold === 'and' && part.first - 1 === before.last + 1;
  return (
    isAnd &&
    before.titles.some(({ first }) => first > (before.name?.until ?? 0)) &&
    words[part.first - 1]?.gap === ' ' &&
    part.titles[0]?.article === 'none' &&
    /^\p{Lu}/u.test(words[part.first]?.text ?? '')
  );
}

/** “the President of Finland, Tarja Halonen”: the clause ends after the name, or a comma closes it. */
function isNameOfTitle(text: string, words: readonly Word[], before: Part, part: Part): boolean {
  const [title] = before.titles;
  if (before.name || !title || !part.name || part.titles.length > 0) return false;
  if (part.first !== before.last + 1) return false;
  const gap = words[part.first]?.gap ?? '';
  if (!/^(?:, | \(| ?[–—] | - )$/u.test(gap)) return false;
  if (words[before.last]?.isOwner) return false;
  if (part.honorific === null && part.last === part.first) return false;
  if (title.article === 'a' || title.isPlural) return false;
  // “CEO, Norsk Oil” gives the organisation.
  if (title.article !== 'the' && part.honorific === null && !hasGivenName(words, part.name))
    return false;
  const after = text.slice(words[part.last]?.end ?? 0);
  return /^(?:[.,;:)]|$| and | as well as |['’]s)/u.test(after);
}
