import { joinParts } from './appositions.ts';
import type { Lexicon } from './lexicon.ts';
import { givenNames } from './name-vocabulary.ts';
import { foldedName, hasGivenName, printedName } from './names-in-words.ts';
import type { Part } from './naming-parts.ts';
import { findTitles } from './titled-names.ts';
import type { TitleRun } from './titles-in-words.ts';
import { findAddressed, findBare } from './untitled-names.ts';
import type { ReportText, Word } from './words.ts';

/** One place in a text that names a person or says somebody’s title, with what belongs to it. */
export type Naming = {
  /** The whole phrase, as UTF-16 offsets of the text: title, name, and what follows and says who it is. */
  readonly start: number;
  readonly end: number;
  /** As printed; null for a title alone. */
  readonly name: string | null;
  readonly folds: readonly string[];
  readonly titles: readonly TitleRun[];
  readonly honorific: string | null;
  /** What speaks for a name to be that of a person. */
  readonly kind: 'titled' | 'addressed' | 'given-name' | 'bare' | 'title-only';
  /** “President Biden’s”. */
  readonly isOwner: boolean;
  /** “his wife Anna Roe”, “Anna and I”. */
  readonly isRelative: boolean;
};

/** Finds the names and titles in a text, in order; none inside another. */
export function findNamings({ text, words }: ReportText, lexicon: Lexicon, from = 0): Naming[] {
  const titles = findTitles(text, words, lexicon, from);
  const parts = [...titles, ...findAddressed(words, titles, from)];
  const all = [...parts, ...findBare(words, parts, lexicon, from)].toSorted(
    (a, b) => a.first - b.first,
  );
  return joinParts(text, words, all)
    .map((part) => toNaming(text, words, part))
    .map((naming, at, namings) => withFamilyOf(text, naming, namings[at + 1]));
}

/** “Jan and Anna Holm”: the first has the family name of the second. */
function withFamilyOf(text: string, naming: Naming, next: Naming | undefined): Naming {
  if (naming.name === null || naming.folds.length !== 1 || !next?.name) return naming;
  const [given = ''] = naming.folds;
  const [other = '', ...family] = next.folds;
  const isPair = / and $/u.test(text.slice(naming.start, next.start)) && next.titles.length === 0;
  if (!isPair || family.length === 0 || !givenNames.has(given) || !givenNames.has(other))
    return naming;
  const name = `${naming.name} ${next.name.split(' ').slice(1).join(' ')}`;
  const kind = naming.kind === 'bare' ? 'given-name' : naming.kind;
  return { ...naming, name, folds: [given, ...family], kind };
}

function toNaming(text: string, words: readonly Word[], part: Part): Naming {
  const { name, titles, honorific, first, last } = part;
  const isOwner = words[last]?.isOwner ?? false;
  return {
    start: startOf(words, first, titles),
    end: words[last]?.end ?? 0,
    name: name && printedName(text, words, name),
    folds: name ? foldedName(words, name) : [],
    titles,
    honorific,
    kind: kindOf(words, part),
    isOwner,
    isRelative: isRelative(text, words[first]?.start ?? 0, words[last]?.end ?? 0),
  };
}

const relation =
  /\b(?:wife|husband|son|daughter|brother|sister|father|mother|grandfather|grandmother|uncle|aunt|widow|spouse|first lady|first gentleman|doctor),? (?:\p{Lu}\p{L}*\.? )?$/iu;

function isRelative(text: string, start: number, end: number): boolean {
  return (
    relation.test(text.slice(Math.max(0, start - 30), start)) ||
    /^ and (?:I|me|my)\b/u.test(text.slice(end, end + 10))
  );
}

function startOf(words: readonly Word[], first: number, titles: readonly TitleRun[]): number {
  const before = words[first - 1];
  // “H.E. Mr. Jan Holm”
  if (before && words[first]?.gap === ' ' && /^H\.(?:E|R\.H|M|H)\.$/u.test(before.text))
    return before.start;
  const isArticle =
    titles.length > 0 && before !== undefined && /^(?:the|his|her|its|their)$/u.test(before.fold);
  return (isArticle && words[first]?.gap === ' ' ? before : words[first])?.start ?? 0;
}

function kindOf(words: readonly Word[], { name, titles, honorific }: Part): Naming['kind'] {
  if (!name) return 'title-only';
  if (titles.length > 0) return 'titled';
  if (honorific !== null) return 'addressed';
  return hasGivenName(words, name) ? 'given-name' : 'bare';
}
