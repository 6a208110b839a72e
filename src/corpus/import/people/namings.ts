import { namedAfter } from '../../../archive/reading/offices/office-words.ts';
import { outsideWords } from '../../../archive/reading/encounters/title-words.ts';
import { wordSet } from '../../../archive/reading/word-set.ts';
import { bodyAt } from './bodies-in-words.ts';
import { foldedName, hasGivenName, type NameRun, printedName, readName } from './names-in-words.ts';
import { capitalParticles, givenNames, wordsAsFamilyNames } from './name-vocabulary.ts';
import { honorifics, isRank, isWeakRank, kinWords } from './title-vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import { readTitle, type TitleRun } from './titles-in-words.ts';
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

type Part = {
  first: number;
  last: number;
  name: NameRun | null;
  titles: TitleRun[];
  honorific: string | null;
};

function findTitles(text: string, words: readonly Word[], lexicon: Lexicon, from: number): Part[] {
  const parts: Part[] = [];
  let floor = from;
  for (let index = from; index < words.length; index++) {
    const fold = words[index]?.fold ?? '';
    if (!isRank(fold) && !kinWords.has(fold)) continue;
    if (isFamilyNameHere(words, index)) continue;
    const title = readTitle(text, words, index, floor, lexicon);
    if (!title || isNothing(words, title)) continue;
    const part: Part = {
      first: title.first,
      last: title.name?.until ?? title.last,
      name: title.name,
      titles: [title],
      honorific: null,
    };
    if (
      title.name &&
      (isNamedAfter(words, title.name.until) || isThingBefore(words, title.first))
    ) {
      index = part.last;
      floor = part.last + 1;
      continue;
    }
    if (title.name) belong(words, part);
    parts.push(part);
    if (title.isPlural && title.name) parts.push(...furtherBearers(words, title, part.last));
    index = Math.max(part.last, parts.at(-1)?.last ?? 0);
    floor = index + 1;
  }
  return parts;
}

/** “Martin Luther King” has no title. */
function isFamilyNameHere(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  return (
    word !== undefined &&
    before !== undefined &&
    word.gap === ' ' &&
    wordsAsFamilyNames.has(word.fold) &&
    givenNames.has(before.fold)
  );
}

/** “head”, “chair” in small letters with nobody beside are no titles; nor is a wife without a name. */
function isNothing(words: readonly Word[], title: TitleRun): boolean {
  if (title.name) return false;
  if (title.isKin) return true;
  const isShort = title.first === title.last;
  return isShort && isWeakRank(title.rank) && words[title.first]?.shape === 'small';
}

/** “Presidents A of Norland, B of Westland and C of Eastland”. */
function furtherBearers(words: readonly Word[], title: TitleRun, after: number): Part[] {
  const parts: Part[] = [];
  let at = after;
  for (;;) {
    let from = at + 1;
    const isComma = words[from]?.gap === ', ';
    const isAnd = words[from]?.fold === 'and' && /^,? $/u.test(words[from]?.gap ?? '');
    if (!isComma && !isAnd) return parts;
    if (isAnd || words[from]?.fold === 'and') from += 1;
    const name = readName(words, from);
    if (!name) return parts;
    const part: Part = {
      first: name.first,
      last: name.until,
      name,
      titles: [{ ...title, name, country: title.country }],
      honorific: null,
    };
    belong(words, part);
    parts.push(part);
    at = part.last;
    if (isAnd) return parts;
  }
}

/** “President Xi Jinping of China”, “President Xi Jinping (China)”. */
function belong(words: readonly Word[], part: Part): void {
  const [title] = part.titles;
  const name = part.name;
  if (!title || !name || words[name.until]?.isOwner) return;
  let from = name.until + 1;
  const next = words[from];
  if (next?.gap === ' (') {
    const body = bodyAt(words, from);
    if (!body || !/^[)]/u.test(words[body.last + 1]?.gap ?? ')')) return;
    if (title.country === null) part.titles[0] = { ...title, country: body.name };
    part.last = body.last;
    return;
  }
  if (next?.fold !== 'of' || next.gap !== ' ') return;
  from += 1;
  if (words[from]?.fold === 'the') from += 1;
  if (words[from]?.gap !== ' ') return;
  const body = bodyAt(words, from);
  const end = body?.last ?? unknownBodyEnd(words, from);
  if (end === null) return;
  const country =
    body?.name ??
    words
      .slice(from, end + 1)
      .map(({ text }) => text)
      .join(' ');
  if (title.country === null) part.titles[0] = { ...title, country };
  part.last = end;
}

/** “General Secretary Jan Holm of the Workers’ Party of Norland”. */
function unknownBodyEnd(words: readonly Word[], from: number): number | null {
  let end: number | null = null;
  for (let index = from; index < words.length && index < from + 8; index++) {
    const word = words[index];
    if (!word || (index > from && word.gap !== ' ')) break;
    if (words[index - 1]?.isOwner && index > from) break;
    if (outsideWords.has(word.fold)) break;
    if (isRank(word.fold)) return null;
    if (/^\p{Lu}/u.test(word.text)) end = index;
    else if (!/^(?:of|the|and|for)$/u.test(word.fold)) break;
  }
  return end;
}

/** Names after a form of address: “Mr Xi”, “H.E. Dr Jan Holm”. */
function findAddressed(words: readonly Word[], taken: readonly Part[], from: number): Part[] {
  const isTaken = takenIn(taken);
  const parts: Part[] = [];
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (!word || isTaken(index) || !honorifics.has(word.fold)) continue;
    if (!/^\p{Lu}/u.test(word.text)) continue;
    let at = index + 1;
    while (honorifics.has(words[at]?.fold ?? '') && words[at]?.gap === ' ') at += 1;
    if (words[at]?.gap !== ' ' || isTaken(at)) continue;
    const name = readName(words, at, 'capitals-are-names');
    if (!name || isNamedAfter(words, name.until)) continue;
    parts.push({ first: index, last: name.until, name, titles: [], honorific: word.fold });
    index = name.until;
  }
  return parts;
}

function findBare(
  words: readonly Word[],
  taken: readonly Part[],
  lexicon: Lexicon,
  from: number,
): Part[] {
  const isTaken = takenIn(taken);
  const parts: Part[] = [];
  for (let index = from; index < words.length; index++) {
    if (isTaken(index)) continue;
    const body = bodyAt(words, index);
    const name = readName(words, index);
    if (!name) {
      if (body && !isTaken(body.last)) index = body.last;
      continue;
    }
    let until = name.until;
    while (until > index && isTaken(until)) until -= 1;
    const run = withoutOrdinary(
      words,
      { ...name, last: Math.min(name.last, until), until },
      lexicon,
    );
    if (run && !isNamedAfter(words, until) && !isThingBefore(words, index))
      parts.push({ first: run.first, last: until, name: run, titles: [], honorific: null });
    index = until;
  }
  return parts;
}

/** “Activist Anna Roe”, “For Life Jan Holm”: words that the report prints small, too, are no part of a name. */
function withoutOrdinary(words: readonly Word[], run: NameRun, { small }: Lexicon): NameRun | null {
  let { first } = run;
  while (first <= run.last && isOrdinary(words[first], small)) first += 1;
  const begin = words[first];
  if (!begin || first > run.last || /^(?:san|santa|los|las|villa|camp|fort)$/u.test(begin.fold))
    return null;
  for (let index = first + 1; index <= run.last; index++) {
    const isAfterGiven = givenNames.has(words[index - 1]?.fold ?? '');
    if (isOrdinary(words[index], small) && !isAfterGiven) return null;
    if (index > first + 1 && things.has(words[index]?.fold ?? '')) return null;
  }
  return { ...run, first };
}

function isOrdinary(word: Word | undefined, small: ReadonlySet<string>): boolean {
  if (!word || word.shape === 'small' || givenNames.has(word.fold)) return false;
  return word.fold.length > 2 && small.has(word.fold) && !capitalParticles.has(word.fold);
}

function takenIn(parts: readonly Part[]): (index: number) => boolean {
  const taken = new Set<number>();
  for (const { first, last } of parts)
    for (let index = first; index <= last; index++) taken.add(index);
  return (index) => taken.has(index);
}

const things = wordSet(`
  administration ensemble orchestra quartet choir company circus ballet opera prize prizes award awards medal order cup
  trophy scholarship scholarships fellowship fellows grant school college university institute academy lyceum gymnasium
  library museum gallery theatre theater house hall hotel palace square street avenue boulevard road lane highway bridge
  tunnel airport port station stadium arena park garden gardens hospital clinic center centre foundation fund trust
  doctrine plan act law amendment rule declaration report commission committee corporation inc llc ltd plc gmbh ag group
  bank holding holdings partners sons brothers airlines motors electric oil gas energy industries news times post tribune
  island islands sea strait peninsula mountain mountains river lake bay cape valley canyon desert basin gulf channel
  memorial monument cemetery cathedral church mosque monastery tower gate base shipyard class shipwreck frigate cruiser
  icebreaker expedition tournament championship games olympics regime era doctrine-line readings festival
  dynasty convention treaty agreement accord accords protocol process formula initiative line wall channel
  team family clan estate website channel project field pipeline reactor plant factory works mission forum conference
  county city village town district province region peninsula state territory republic
`);

/** “Lomonosov University”, “the Igor Moiseyev Ensemble”: what follows the name has it, and is no person. */
function isNamedAfter(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (!next || words[last]?.isOwner) return false;
  if (next.gap === '-' || next.gap === '–') return false;
  if (next.gap !== ' ') return false;
  if (!namedAfter.has(next.fold) && !things.has(next.fold)) {
    // “Walter E. Roe Convention Center”
    const later = words[last + 2];
    return (
      /^\p{Lu}/u.test(next.text) &&
      !isRank(next.fold) &&
      later?.gap === ' ' &&
      /^\p{Lu}/u.test(later.text) &&
      (namedAfter.has(later.fold) ||
        /^(?:center|centre|museum|institute|university)$/u.test(later.fold))
    );
  }
  return true;
}

const thingsBefore =
  /^(?:uss|hms|cruiser|frigate|icebreaker|ship|vessel|destroyer|submarine|carrier|street|avenue|square|saint|yacht|tanker|operation|hurricane|typhoon|nord|mount|lake|cape|port|fort|camp|san|santa|los|las|el|rio)$/u;

/** “the frigate Admiral Roe”, “Mount Elbrus”. */
function isThingBefore(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before !== undefined && words[index]?.gap === ' ' && thingsBefore.test(before.fold);
}

/** Joins a name and the titles that stand beside it after a comma, or before one. */
function joinParts(text: string, words: readonly Word[], parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before && isIndexTitle(words, before, part)) {
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
