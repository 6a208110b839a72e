import type { AuthorityRecords } from '../authority.ts';
import type { Claim } from '../names/claims.ts';
import { isCommonWord, isPersonalTitle } from '../names/common-words.ts';
import { onlyOne } from '../only-one.ts';
import type { Title } from './office-index.ts';
import {
  companyOffices,
  formsOfAddress,
  indefinite,
  otherOffice,
  sameOffice,
} from './office-words.ts';
import { type Found, foldAt, isCapital, jointAt, type ReadText } from '../names/read-text.ts';

/** A title with what belongs to it on both sides. `first` and `last` are its tokens. */
export type ParsedTitle = {
  readonly kind: 'named' | 'own' | 'bare' | 'address' | 'counterpart';
  readonly first: number;
  readonly last: number;
  readonly title: Title | null;
  /** The state or organisation that the words name. */
  readonly body: string | null;
  /** The offices on record that the words mean. */
  readonly offices: readonly string[];
  /** True with an article, or with words that do the work of one. */
  readonly isDetermined: boolean;
};

/** `elsewhere`: the title belongs to a body that no record has; its holder may still be called by it. */
export type TitleReading = ParsedTitle | 'elsewhere' | 'another office';

type TitleClaim = Extract<Claim, { kind: 'title' | 'phrase' | 'counterpart' | 'address' }>;
type Offices = Pick<AuthorityRecords, 'offices'>;

/** What a title on record means where it stands; null when no title was found there. */
export function parseTitle(read: ReadText, found: Found, records: Offices): TitleReading | null {
  const claim = titleClaimOf(found);
  if (!claim) return null;
  const { first, last } = found;
  const bare = { title: null, body: null, offices: [], isDetermined: true };
  if (claim.kind === 'address') return { ...bare, kind: 'address', first, last };
  const left = parseLeft(read, found, claim.kind === 'counterpart');
  if (!left) return 'another office';
  if (claim.kind === 'counterpart') {
    if (left.body === null || !left.isTheirs) return 'another office';
    return { ...bare, kind: 'counterpart', first: left.first, last, body: left.body };
  }
  const right = parseRight(read, found, left.body);
  if (typeof right === 'string') return right;
  if (left.isOwn && right.body !== null) return 'another office';
  return join(claim, left, right, found, records);
}

function titleClaimOf({ claims }: Found): TitleClaim | undefined {
  const titles = claims.filter((claim): claim is TitleClaim =>
    ['title', 'phrase', 'counterpart', 'address'].includes(claim.kind),
  );
  return titles.find(({ kind }) => kind === 'phrase') ?? titles[0];
}

function join(
  claim: Extract<TitleClaim, { kind: 'title' | 'phrase' }>,
  left: Left,
  right: Right,
  found: Found,
  { offices }: Offices,
): TitleReading {
  const { isDetermined } = left;
  const body = left.body ?? right.body;
  const title = claim.kind === 'title' ? claim.title : null;
  const base = { first: left.first, last: right.last, title, body, isDetermined };
  if (left.isAddress) return { ...base, kind: 'address', offices: [] };
  if (claim.kind === 'phrase') {
    const of = offices.get(claim.office)?.of ?? null;
    if (body !== null && body !== of) return 'another office';
    return { ...base, kind: 'named', body: of, offices: [claim.office] };
  }
  if (left.isOwn || right.isOwn) return { ...base, kind: 'own', offices: [], isDetermined: true };
  const { alone, byBody } = claim.title;
  if (body !== null) return { ...base, kind: 'named', offices: byBody.get(body) ?? [] };
  if (alone.length > 0 && (isDetermined || found.last > found.first)) {
    const of = onlyOne(alone.map((id) => offices.get(id)?.of)) ?? null;
    return { ...base, kind: 'named', body: of, offices: alone };
  }
  return { ...base, kind: 'bare', offices: [] };
}

type Left = {
  readonly first: number;
  readonly body: string | null;
  readonly isDetermined: boolean;
  /** “our President” */
  readonly isOwn: boolean;
  /** “Mr President” */
  readonly isAddress: boolean;
  /** “his Chinese counterpart” */
  readonly isTheirs: boolean;
};

const nothingBefore = {
  body: null,
  isDetermined: false,
  isOwn: false,
  isAddress: false,
  isTheirs: false,
};

/** What stands before a title and belongs to it, word for word to the left; null when it makes another office of it. */
function parseLeft(read: ReadText, found: Found, isCounterpart: boolean): Left | null {
  let left: Left = { ...nothingBefore, first: found.first };
  for (let index = found.first - 1; index >= 0; index = left.first - 1) {
    const step = stepLeft(read, left, index, isCounterpart);
    if (step === null) return null;
    left = step.left;
    if (step.isEnd) break;
  }
  return left;
}

function stepLeft(
  read: ReadText,
  left: Left,
  index: number,
  isCounterpart: boolean,
): { left: Left; isEnd: boolean } | null {
  const joint = jointAt(read, left.first);
  const fold = foldAt(read, index);
  const end = (more: Partial<Left>) => ({ left: { ...left, first: index, ...more }, isEnd: true });
  const stop = { left, isEnd: true };
  if (formsOfAddress.has(fold) && (joint === 'blank' || joint === 'point'))
    return end({ isAddress: true });
  if (joint === 'hyphen' || joint === 'apostrophe') return null;
  if (joint !== 'blank') return stop;
  if (fold === 'the') return end({ isDetermined: true });
  if (fold === 'our') return left.body === null ? end({ isOwn: true }) : null;
  if (isCounterpart && (fold === 'his' || fold === 'her')) return end({ isTheirs: true });
  if (otherOffice.has(fold) || indefinite.has(fold)) return null;
  if (sameOffice.has(fold)) return { left: { ...left, first: index }, isEnd: false };
  return stepOverOwner(read, left, index) ?? (isUnknownName(read, index) ? null : stop);
}

/** “Kazakh President”, “Kazakhstan’s President”, “our country’s President”; undefined when nothing there is on record. */
function stepOverOwner(
  read: ReadText,
  left: Left,
  index: number,
): { left: Left; isEnd: boolean } | null | undefined {
  const isPossessive = foldAt(read, index) === 's' && jointAt(read, index) === 'apostrophe';
  const last = isPossessive ? index - 1 : index;
  const owner = read.endingAt.get(last);
  const body = owner && left.body === null ? bodyOf(owner) : undefined;
  if (owner && body !== undefined)
    return { left: { ...left, first: owner.first, body }, isEnd: false };
  if (isPossessive) {
    const isOurs = countryWords.has(foldAt(read, last)) && foldAt(read, last - 1) === 'our';
    if (!isOurs || left.body !== null) return null;
    return { left: { ...left, first: last - 1, isOwn: true }, isEnd: true };
  }
  if (!owner) return undefined;
  return isTitle(owner) || isPerson(owner) || left.body === null ? null : { left, isEnd: true };
}

type Right = { readonly last: number; readonly body: string | null; readonly isOwn: boolean };

const countryWords = new Set(['country', 'state', 'republic', 'nation']);
const notInOffice = new Set(['elect', 'designate', 'emeritus']);

/** What stands after a title and belongs to it: “of the Republic”, “of our country”. */
function parseRight(
  read: ReadText,
  found: Found,
  body: string | null,
): Right | 'elsewhere' | 'another office' {
  const next = found.last + 1;
  const nothing: Right = { last: found.last, body: null, isOwn: false };
  if (jointAt(read, next) === 'hyphen') return 'another office';
  if (jointAt(read, next) !== 'blank') return nothing;
  const fold = foldAt(read, next);
  if (notInOffice.has(fold)) return 'another office';
  if (fold === 'and' || fold === 'or')
    return isCutShort(read, next + 1, body) ? 'another office' : nothing;
  if (fold === 'in' && foldAt(read, next + 1) === 'office') return 'another office';
  if (fold === 'for' && isCapital(read, next + 1)) return 'another office';
  return fold === 'of' ? parseOwner(read, next + 1, body) : nothing;
}

function parseOwner(
  read: ReadText,
  index: number,
  body: string | null,
): Right | 'elsewhere' | 'another office' {
  const article = foldAt(read, index);
  const owner = read.beginningAt.get(article === 'the' ? index + 1 : index);
  const named = owner && bodyOf(owner, false);
  if (owner && named !== undefined)
    return body === null || body === named
      ? { last: owner.last, body: named, isOwn: false }
      : 'another office';
  if (body === null && countryWords.has(foldAt(read, index + 1))) {
    const isOwn = article === 'our';
    if (isOwn || (article === 'the' && foldAt(read, index + 2) !== 'of'))
      return { last: index + 1, body: null, isOwn };
  }
  return 'elsewhere';
}

/** “Minister of Foreign Affairs and Trade”, “President and CEO”, “Head of State and Government”. */
function isCutShort(read: ReadText, index: number, body: string | null): boolean {
  const fold = foldAt(read, index);
  if (['government', 'head', 'heads'].includes(fold) || companyOffices.has(fold)) return true;
  return body === null && isUnknownName(read, index) && !isPersonalTitle(fold);
}

/** A word with a capital that no record knows and that is no common word. */
function isUnknownName(read: ReadText, index: number): boolean {
  return (
    isCapital(read, index) && !read.beginningAt.has(index) && !isCommonWord(foldAt(read, index))
  );
}

/** The one state or organisation that a name or adjective means; undefined when it means none, or several. */
export function bodyOf({ claims }: Found, withDemonyms = true): string | undefined {
  const ids = claims.flatMap((claim) => {
    if (claim.kind === 'demonym') return withDemonyms ? [claim.id] : [];
    return claim.kind === 'agent' && claim.agentKind !== 'person' ? [claim.id] : [];
  });
  return onlyOne(ids) ?? undefined;
}

/** True when a name may be that of a person. */
export function isPerson({ claims }: Found): boolean {
  return claims.some((claim) => claim.kind === 'agent' && claim.agentKind === 'person');
}

function isTitle({ claims }: Found): boolean {
  return claims.some(({ kind }) => kind === 'title' || kind === 'phrase');
}
