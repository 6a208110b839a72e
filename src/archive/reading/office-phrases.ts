import type { AuthorityRecords } from './authority.ts';
import type { Claim } from './claims.ts';
import { isCommonWord, isPersonalTitle } from './common-words.ts';
import type { Title } from './office-index.ts';
import {
  aboutTheOffice,
  companyOffices,
  formsOfAddress,
  indefinite,
  institution,
  otherOffice,
  predicative,
  sameOffice,
  speechVerbs,
} from './office-words.ts';
import { type Found, foldAt, isCapital, jointAt, type ReadText } from './read-text.ts';

/** Words that stand alone for the holder of an office. `first` and `last` are their tokens. */
export type OfficePhrase = {
  readonly kind: 'named' | 'own' | 'bare' | 'address' | 'counterpart';
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly title: Title | null;
  /** The state or organisation that the words name. */
  readonly body: string | null;
  /** The offices on record that the words mean. */
  readonly offices: readonly string[];
};

/** A title that stands beside a name; `name` is null when no record has it. */
export type Apposition = {
  readonly first: number;
  readonly last: number;
  readonly title: Title | null;
  readonly body: string | null;
  readonly offices: readonly string[];
  readonly name: Found | null;
};

/** What the titles of a text do there: some stand for their holder, others beside a name; those that do neither are left out. */
export function officePhrasesIn(
  read: ReadText,
  records: Pick<AuthorityRecords, 'offices' | 'agents'>,
): { phrases: OfficePhrase[]; appositions: Apposition[] } {
  const phrases: OfficePhrase[] = [];
  const appositions: Apposition[] = [];
  for (const found of read.found) {
    const claim = titleClaim(found);
    const parsed = claim && parse(read, found, claim, records);
    if (!parsed) continue;
    const name = besideName(read, parsed, appositions, records);
    if (name !== undefined) appositions.push({ ...parsed, ...name });
    else if (standsForHolder(read, parsed)) phrases.push(placed(read, parsed));
  }
  return withoutHalves(read, phrases, appositions, records);
}

type TitleClaim = Extract<Claim, { kind: 'title' | 'phrase' | 'counterpart' | 'address' }>;

function titleClaim({ claims }: Found): TitleClaim | undefined {
  const titles = claims.filter((claim): claim is TitleClaim =>
    ['title', 'phrase', 'counterpart', 'address'].includes(claim.kind),
  );
  return titles.find(({ kind }) => kind === 'phrase') ?? titles[0];
}

type Parsed = Omit<OfficePhrase, 'start' | 'end'> & { readonly isDetermined: boolean };

/** A title with what belongs to it on both sides; null when they make another office of it, or one that is not held. */
function parse(
  read: ReadText,
  found: Found,
  claim: TitleClaim,
  records: Pick<AuthorityRecords, 'offices' | 'agents'>,
): Parsed | null {
  const title = claim.kind === 'title' ? claim.title : null;
  if (claim.kind === 'address')
    return { kind: 'address', ...ends(found), title, body: null, offices: [], isDetermined: true };
  const left = parseLeft(read, found, claim.kind === 'counterpart');
  if (!left) return null;
  if (claim.kind === 'counterpart') {
    if (left.body === null || !left.isCounterpart) return null;
    return { ...left, kind: 'counterpart', last: found.last, title, offices: [] };
  }
  const right = parseRight(read, found, left.body);
  if (!right || (left.isOwn && right.body !== null)) return null;
  const body = left.body ?? right.body;
  const base = {
    first: left.first,
    last: right.last,
    title,
    body,
    isDetermined: left.isDetermined,
  };
  if (left.isAddress) return { ...base, kind: 'address', offices: [] };
  if (claim.kind === 'phrase') {
    if (body !== null && body !== records.offices.get(claim.office)?.of) return null;
    return {
      ...base,
      kind: 'named',
      body: records.offices.get(claim.office)?.of ?? null,
      offices: [claim.office],
    };
  }
  if (left.isOwn || right.isOwn) return { ...base, kind: 'own', offices: [], isDetermined: true };
  if (body !== null) return { ...base, kind: 'named', offices: claim.title.byBody.get(body) ?? [] };
  const { alone } = claim.title;
  if (alone.length > 0 && (left.isDetermined || found.last > found.first)) {
    const [of, ...others] = new Set(alone.map((id) => records.offices.get(id)?.of));
    return {
      ...base,
      kind: 'named',
      body: others.length === 0 ? (of ?? null) : null,
      offices: alone,
    };
  }
  return { ...base, kind: 'bare', offices: [] };
}

type Left = {
  first: number;
  body: string | null;
  isDetermined: boolean;
  isOwn: boolean;
  isAddress: boolean;
  isCounterpart: boolean;
};

/** What stands before a title and belongs to it: an article, a state or organisation, “our”, “Mr”; null when it is not this office. */
function parseLeft(read: ReadText, found: Found, isCounterpart: boolean): Left | null {
  const left: Left = {
    first: found.first,
    body: null,
    isDetermined: false,
    isOwn: false,
    isAddress: false,
    isCounterpart: false,
  };
  for (let index = found.first - 1; index >= 0;) {
    const joint = jointAt(read, left.first);
    const fold = foldAt(read, index);
    if (formsOfAddress.has(fold) && (joint === 'blank' || joint === 'point')) {
      return { ...left, first: index, isAddress: true };
    }
    if (joint === 'hyphen' || joint === 'apostrophe') return null;
    if (joint !== 'blank') return left;
    if (fold === 'the') return { ...left, first: index, isDetermined: true };
    if (fold === 'our') return left.body === null ? { ...left, first: index, isOwn: true } : null;
    if (isCounterpart && (fold === 'his' || fold === 'her'))
      return { ...left, first: index, isCounterpart: true };
    if (otherOffice.has(fold) || indefinite.has(fold)) return null;
    if (sameOffice.has(fold)) {
      left.first = index;
      index -= 1;
      continue;
    }
    const isPossessive = fold === 's' && jointAt(read, index) === 'apostrophe';
    const last = isPossessive ? index - 1 : index;
    const owner = read.endingAt.get(last);
    const body = owner && left.body === null ? bodyOf(owner) : undefined;
    if (owner && body !== undefined) {
      left.body = body;
      left.first = owner.first;
      index = owner.first - 1;
      continue;
    }
    if (isPossessive)
      return countryWords.has(foldAt(read, last)) &&
        foldAt(read, last - 1) === 'our' &&
        left.body === null
        ? { ...left, first: last - 1, isOwn: true }
        : null;
    if (owner) return isTitled(owner) || isPerson(owner) ? null : left.body === null ? null : left;
    if (isCapital(read, index) && !isCommonWord(fold)) return null;
    return left;
  }
  return left;
}

const countryWords = new Set(['country', 'state', 'republic', 'nation']);

/** What stands after a title and belongs to it: “of the Republic”, “of our country”; null when it is another office. */
function parseRight(
  read: ReadText,
  found: Found,
  body: string | null,
): { last: number; body: string | null; isOwn: boolean } | null {
  const next = found.last + 1;
  const right = { last: found.last, body: null, isOwn: false };
  if (jointAt(read, next) === 'hyphen') return null;
  if (jointAt(read, next) !== 'blank') return right;
  const fold = foldAt(read, next);
  if (fold === 'elect' || fold === 'designate' || fold === 'emeritus') return null;
  if (fold === 'and' || fold === 'or') return isCutShort(read, next + 1, body) ? null : right;
  if (fold === 'in' && foldAt(read, next + 1) === 'office') return null;
  if (fold === 'for' && isCapital(read, next + 1)) return null;
  if (fold !== 'of') return right;
  const begin = foldAt(read, next + 1) === 'the' ? next + 2 : next + 1;
  const owner = read.beginningAt.get(begin);
  const named = owner && bodyOf(owner, false);
  if (owner && named !== undefined)
    return body === null || body === named ? { last: owner.last, body: named, isOwn: false } : null;
  const isCountry = countryWords.has(foldAt(read, next + 2));
  if (foldAt(read, next + 1) === 'our' && isCountry && body === null)
    return { last: next + 2, body: null, isOwn: true };
  if (foldAt(read, next + 1) === 'the' && isCountry && foldAt(read, next + 3) !== 'of')
    return { last: next + 2, body: null, isOwn: false };
  return null;
}

/** “Minister of Foreign Affairs and Trade”, “President and CEO”, “heads of state and government”. */
function isCutShort(read: ReadText, index: number, body: string | null): boolean {
  const fold = foldAt(read, index);
  if (['government', 'head', 'heads'].includes(fold)) return true;
  if (companyOffices.has(fold)) return true;
  if (body !== null || !isCapital(read, index)) return false;
  return !read.beginningAt.has(index) && !isCommonWord(fold) && !isPersonalTitle(fold);
}

/** The one state or organisation that a name or adjective means; undefined when it means none, or several. */
function bodyOf({ claims }: Found, withDemonyms = true): string | undefined {
  const ids = claims.flatMap((claim) => {
    if (claim.kind === 'demonym') return withDemonyms ? [claim.id] : [];
    return claim.kind === 'agent' && claim.agentKind !== 'person' ? [claim.id] : [];
  });
  const [only, ...others] = new Set(ids);
  return others.length === 0 ? only : undefined;
}

function isTitled({ claims }: Found): boolean {
  return claims.some(({ kind }) => kind === 'title' || kind === 'phrase');
}

function isPerson({ claims }: Found): boolean {
  return claims.some((claim) => claim.kind === 'agent' && claim.agentKind === 'person');
}

/** The name that a title stands beside: null for one that no record has, undefined when the title stands alone. */
function besideName(
  read: ReadText,
  parsed: Parsed,
  appositions: readonly Apposition[],
  records: Pick<AuthorityRecords, 'offices'>,
): (Pick<Apposition, 'name'> & Partial<Pick<Apposition, 'body' | 'offices'>>) | undefined {
  const after = nameAfter(read, parsed, records);
  if (after !== undefined) return { name: after, ...bodyAfter(read, parsed, after) };
  if (parsed.kind === 'counterpart' || parsed.kind === 'address') return undefined;
  const before = nameBefore(read, parsed, appositions, records);
  return before === undefined ? undefined : { name: before };
}

function nameAfter(
  read: ReadText,
  parsed: Parsed,
  records: Pick<AuthorityRecords, 'offices'>,
): Found | null | undefined {
  let index = parsed.last + 1;
  const joint = jointAt(read, index);
  if (joint !== 'blank' && joint !== 'comma' && joint !== 'bracket') return undefined;
  while (isHonorific(read, index)) index += 1;
  const found = read.beginningAt.get(index);
  if (found && isPerson(found)) {
    if (joint !== 'comma' || parsed.offices.length === 0) return found;
    return hasEverHeld(found, parsed.offices, records) ? found : undefined;
  }
  if (found || !looksLikeName(read, index)) return undefined;
  if (joint === 'blank') return null;
  return looksLikeName(read, index + 1) && jointAt(read, index + 1) === 'blank' ? null : undefined;
}

/** “President Xi Jinping of China”. */
function bodyAfter(
  read: ReadText,
  parsed: Parsed,
  name: Found | null,
): Partial<Pick<Apposition, 'body' | 'offices'>> {
  if (!name || parsed.body !== null || foldAt(read, name.last + 1) !== 'of') return {};
  const begin = foldAt(read, name.last + 2) === 'the' ? name.last + 3 : name.last + 2;
  const owner = read.beginningAt.get(begin);
  const body = owner && bodyOf(owner, false);
  return body === undefined ? {} : { body, offices: parsed.title?.byBody.get(body) ?? [] };
}

function nameBefore(
  read: ReadText,
  parsed: Parsed,
  appositions: readonly Apposition[],
  records: Pick<AuthorityRecords, 'offices'>,
): Found | null | undefined {
  const { first, isDetermined, offices } = parsed;
  const joint = jointAt(read, first);
  const chained = chainedTo(read, first, appositions);
  if (chained && !isDetermined) return chained.name;
  if (joint !== 'comma' && joint !== 'bracket' && joint !== 'dash' && joint !== 'blank')
    return undefined;
  const found = read.endingAt.get(first - 1);
  if (found && isPerson(found)) {
    if (!isDetermined || offices.length === 0) return found;
    return hasEverHeld(found, offices, records) ? found : undefined;
  }
  if (found || joint === 'blank' || !looksLikeName(read, first - 1)) return undefined;
  return !isDetermined || looksLikeName(read, first - 2) ? null : undefined;
}

/** “Wang Yi, State Councilor and Foreign Minister of China”: the second title is his too. */
function chainedTo(
  read: ReadText,
  first: number,
  appositions: readonly Apposition[],
): Apposition | undefined {
  const before = foldAt(read, first - 1) === 'and' ? first - 2 : first - 1;
  const isJoined = before === first - 2 || jointAt(read, first) === 'comma';
  return isJoined ? appositions.findLast(({ last }) => last === before) : undefined;
}

function isHonorific(read: ReadText, index: number): boolean {
  const fold = foldAt(read, index);
  return (
    isPersonalTitle(fold) &&
    isCapital(read, index) &&
    isCapital(read, index + 1) &&
    !read.beginningAt.has(index)
  );
}

function looksLikeName(read: ReadText, index: number): boolean {
  if (!isCapital(read, index) || read.beginningAt.has(index) || read.endingAt.has(index))
    return false;
  const fold = foldAt(read, index);
  return !isCommonWord(fold) && !companyOffices.has(fold);
}

function hasEverHeld(
  { claims }: Found,
  offices: readonly string[],
  records: Pick<AuthorityRecords, 'offices'>,
): boolean {
  return offices.some((id) =>
    records.offices
      .get(id)
      ?.tenures.some(({ holder }) =>
        claims.some((claim) => claim.kind === 'agent' && claim.id === holder),
      ),
  );
}

/** Neither what somebody is or becomes, nor the office itself, nor an institution that is called after it. */
function standsForHolder(read: ReadText, parsed: Parsed): boolean {
  const { first, last, kind, title, isDetermined } = parsed;
  if (kind === 'address' || kind === 'counterpart') return true;
  if (kind === 'bare' && !isDetermined && !isOwnTitleAlone(read, parsed)) return false;
  const before = jointAt(read, first) === 'blank' ? foldAt(read, first - 1) : '';
  if (isDetermined && before === 'as') return isSaying(read, last + 1);
  if (
    isDetermined
      ? isBeing.has(before)
      : predicative.has(before) && !isAfterPreposition(before, parsed)
  )
    return false;
  if (['of', 'to', 'for', 'in'].includes(before) && aboutTheOffice.has(foldAt(read, first - 2)))
    return false;
  if (before === 'under') return false;
  if (isInstitution(read, last)) return false;
  return kind !== 'bare' || title?.name !== 'minister' || isDetermined;
}

/** “Head of State received …”, at the beginning of a headline or a sentence; and the label of a turn: “THE PRESIDENT:”. */
function isOwnTitleAlone(read: ReadText, { title, first }: Parsed): boolean {
  return title?.isOfRank === true && isCapital(read, first);
}

const isBeing = new Set([
  'is',
  'was',
  'were',
  'be',
  'been',
  'being',
  'become',
  'becomes',
  'became',
  'becoming',
  'remains',
  'remained',
  'elected',
  'appointed',
]);

function isAfterPreposition(before: string, { body }: Parsed): boolean {
  return ['of', 'for', 'like', 'than'].includes(before) && body !== null;
}

function isSaying(read: ReadText, index: number): boolean {
  return speechVerbs.has(foldAt(read, index));
}

function isInstitution(read: ReadText, last: number): boolean {
  const isPossessive = foldAt(read, last + 1) === 's' && jointAt(read, last + 1) === 'apostrophe';
  if (!isPossessive) return isCapital(read, last + 1) && institution.has(foldAt(read, last + 1));
  return institution.has(foldAt(read, last + 2)) || institution.has(foldAt(read, last + 3));
}

/** “the President of Russia and Commander-in-Chief Vladimir Putin”: both titles stand beside the name. */
function withoutHalves(
  read: ReadText,
  phrases: readonly OfficePhrase[],
  appositions: readonly Apposition[],
  records: Pick<AuthorityRecords, 'offices'>,
): { phrases: OfficePhrase[]; appositions: Apposition[] } {
  const halves = new Map<OfficePhrase, Apposition>();
  for (const phrase of phrases) {
    const next = appositions.find(
      ({ first }) => first === phrase.last + 2 || first === phrase.last + 1,
    );
    if (!next?.name || next.name.first < next.first) continue;
    const isJoined = next.first === phrase.last + 1 || foldAt(read, phrase.last + 1) === 'and';
    if (isJoined && hasEverHeld(next.name, phrase.offices, records)) halves.set(phrase, next);
  }
  return {
    phrases: phrases.filter((phrase) => !halves.has(phrase)),
    appositions: [
      ...appositions,
      ...[...halves].map(([phrase, { name }]): Apposition => ({ ...phrase, name })),
    ],
  };
}

function placed(read: ReadText, parsed: Parsed): OfficePhrase {
  const { kind, first, last, title, body, offices } = parsed;
  const start = read.tokens[first]?.start ?? 0;
  return { kind, first, last, title, body, offices, start, end: read.tokens[last]?.end ?? start };
}

function ends({ first, last }: Found): { first: number; last: number } {
  return { first, last };
}
