import { type Joint, jointBefore, type Token, tokensOf } from './words.ts';

/** What a record claims of a name: `T` says which record, and in what way it bears the name. */
export type IndexedName<T> = { readonly name: string; readonly claim: T };

/** All names of the records, ready to be found in one pass over a text: a tree of their folded words. */
export type NameIndex<T> = ReadonlyMap<string, Node<T>>;

/** A name found in a text: everything that claims it, the tokens it begins and ends with, and its UTF-16 offsets. */
export type FoundName<T> = {
  readonly claims: readonly T[];
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
};

type Node<T> = { readonly next: Map<string, Node<T>>; readonly claims: T[] };

/** Makes the index of any number of names. */
export function indexNames<T>(names: Iterable<IndexedName<T>>): NameIndex<T> {
  const root = new Map<string, Node<T>>();
  for (const { name, claim } of names) {
    let next = root;
    let last: Node<T> | undefined;
    for (const fold of keysOf(name)) {
      last = next.get(fold) ?? { next: new Map(), claims: [] };
      next.set(fold, last);
      next = last.next;
    }
    last?.claims.push(claim);
  }
  return root;
}

/**
 * Finds names in a text: whole words only, the longest at each place that `accept` takes, none inside another. `accept`
 * returns those of the claims that hold where the name stands.
 */
export function findNames<T>(
  index: NameIndex<T>,
  text: string,
  tokens: readonly Token[],
  accept: (claims: readonly T[], first: number, last: number) => readonly T[],
): FoundName<T>[] {
  const found: FoundName<T>[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const begin = tokens[first];
    const node = begin && index.get(begin.word.fold);
    if (!begin || !node) continue;
    const match = longestFrom(node, text, tokens, first, accept);
    const end = match && tokens[match.last]?.end;
    if (!match || end === undefined) continue;
    found.push({ ...match, first, start: begin.start, end });
    first = match.last;
  }
  return found;
}

/** The folded words of a name, and the commas between them. */
function keysOf(name: string): string[] {
  const tokens = tokensOf(name);
  return tokens.flatMap(({ word }, index) =>
    jointBefore(name, tokens, index) === 'comma' ? [',', word.fold] : [word.fold],
  );
}

function longestFrom<T>(
  root: Node<T>,
  text: string,
  tokens: readonly Token[],
  first: number,
  accept: (claims: readonly T[], first: number, last: number) => readonly T[],
): { claims: readonly T[]; last: number } | undefined {
  const ends = endsFrom(root, text, tokens, first);
  for (let length = ends.length - 1; length >= 0; length--) {
    const end = ends[length];
    const claims = end ? accept(end.claims, first, end.last) : [];
    if (end && claims.length > 0) return { claims, last: end.last };
  }
  return undefined;
}

/** Every name that begins with a token, the shortest first. */
function endsFrom<T>(
  root: Node<T>,
  text: string,
  tokens: readonly Token[],
  first: number,
): { claims: readonly T[]; last: number }[] {
  const ends: { claims: readonly T[]; last: number }[] = [];
  let node: Node<T> | undefined = root;
  let last = first;
  while (node) {
    if (node.claims.length > 0) ends.push({ claims: node.claims, last });
    if (node.next.size === 0) break;
    const step: Step<T> | undefined = stepFrom(node, text, tokens, last + 1);
    node = step?.node;
    last = step?.at ?? last;
  }
  return ends;
}

type Step<T> = { readonly node: Node<T>; readonly at: number };

/** The next word of a name; an initial that the name on record lacks is passed over: `Joseph R. Biden`. */
function stepFrom<T>(
  node: Node<T>,
  text: string,
  tokens: readonly Token[],
  at: number,
): Step<T> | undefined {
  const token = tokens[at];
  const from = joinedNode(node, text, tokens, at);
  if (!token || !from) return undefined;
  const next = from.next.get(token.word.fold);
  if (next) return { node: next, at };
  const after = tokens[at + 1];
  if (!after || !isInitial(text, token)) return undefined;
  const joint = jointBefore(text, tokens, at + 1);
  const beyond =
    joint === 'point' || joint === 'blank' ? from.next.get(after.word.fold) : undefined;
  return beyond && { node: beyond, at: at + 1 };
}

/** An initial that the name on record lacks is passed over: `Joseph R. Biden`. */
function isInitial(text: string, { word, start, end }: Token): boolean {
  if (word.shape !== 'capital' && word.shape !== 'capitals') return false;
  return (end === start + 1 && text[end] === '.') || word.text.includes('.');
}

/** Between two words of a name stands a blank, a hyphen, an apostrophe or an abbreviation’s point; a comma where the name has one. */
function joinedNode<T>(
  node: Node<T>,
  text: string,
  tokens: readonly Token[],
  at: number,
): Node<T> | undefined {
  const joint = jointBefore(text, tokens, at);
  if (joint === 'comma') return node.next.get(',');
  if (joint === 'point') return (tokens[at - 1]?.word.text.length ?? 0) <= 3 ? node : undefined;
  return joins.has(joint) ? node : undefined;
}

const joins: ReadonlySet<Joint> = new Set(['none', 'blank', 'hyphen', 'apostrophe']);
