import type { AuthorityRecords } from '../authority.ts';
import { isCommonWord, isPersonalTitle } from '../names/common-words.ts';
import type { Title } from './office-index.ts';
import { companyOffices } from './office-words.ts';
import { type Found, foldAt, isCapital, jointAt, type ReadText } from '../names/read-text.ts';
import { bodyOf, isPerson, type ParsedTitle } from './title-parse.ts';

/** A title that stands beside a name; `name` is null when no record has it. */
export type Apposition = {
  readonly first: number;
  readonly last: number;
  readonly title: Title | null;
  readonly body: string | null;
  readonly offices: readonly string[];
  readonly name: Found | null;
};

type Offices = Pick<AuthorityRecords, 'offices'>;

/** A title that stands beside a name; undefined when it stands alone. `earlier` are those before it in the text. */
export function appositionOf(
  read: ReadText,
  parsed: ParsedTitle,
  earlier: readonly Apposition[],
  records: Offices,
): Apposition | undefined {
  const { first, last, title, body, offices } = parsed;
  const after = nameAfter(read, parsed, records);
  const at = { first, last, title, body, offices };
  if (after !== undefined) return { ...at, ...bodyAfter(read, parsed, after), name: after };
  if (parsed.kind === 'counterpart' || parsed.kind === 'address') return undefined;
  const before = nameBefore(read, parsed, earlier, records);
  return before === undefined ? undefined : { ...at, name: before };
}

/** “President Xi Jinping”, “the President of Norland, Anna Berg”, “the President (Anna Berg)”. */
function nameAfter(
  read: ReadText,
  parsed: ParsedTitle,
  records: Offices,
): Found | null | undefined {
  let index = parsed.last + 1;
  const joint = jointAt(read, index);
  if (joint !== 'blank' && joint !== 'comma' && joint !== 'bracket') return undefined;
  while (isHonorific(read, index)) index += 1;
  const found = read.beginningAt.get(index);
  if (found && isPerson(found))
    return joint !== 'comma' || mayHold(found, parsed.offices, records) ? found : undefined;
  if (found || !looksLikeName(read, index)) return undefined;
  if (joint === 'blank') return null;
  return looksLikeName(read, index + 1) && jointAt(read, index + 1) === 'blank' ? null : undefined;
}

/** “President Xi Jinping of China”. */
function bodyAfter(
  read: ReadText,
  { title, body }: ParsedTitle,
  name: Found | null,
): Partial<Apposition> {
  if (!name || body !== null || foldAt(read, name.last + 1) !== 'of') return {};
  const begin = foldAt(read, name.last + 2) === 'the' ? name.last + 3 : name.last + 2;
  const owner = read.beginningAt.get(begin);
  const of = owner && bodyOf(owner, false);
  return of === undefined ? {} : { body: of, offices: title?.byBody.get(of) ?? [] };
}

/** “Xi Jinping, Chairman of the PRC”, “Wang Yi, State Councilor and Foreign Minister of China”. */
function nameBefore(
  read: ReadText,
  { first, isDetermined, offices }: ParsedTitle,
  earlier: readonly Apposition[],
  records: Offices,
): Found | null | undefined {
  const joint = jointAt(read, first);
  const chained = isDetermined ? undefined : chainedTo(read, first, earlier);
  if (chained) return chained.name;
  const found = read.endingAt.get(first - 1);
  if (joint === 'blank') return found && isPerson(found) ? null : undefined;
  if (joint !== 'comma' && joint !== 'bracket' && joint !== 'dash') return undefined;
  if (found && isPerson(found))
    return !isDetermined || mayHold(found, offices, records) ? found : undefined;
  if (found || !looksLikeName(read, first - 1)) return undefined;
  return !isDetermined || looksLikeName(read, first - 2) ? null : undefined;
}

function chainedTo(
  read: ReadText,
  first: number,
  earlier: readonly Apposition[],
): Apposition | undefined {
  const isAnd = foldAt(read, first - 1) === 'and';
  if (!isAnd && jointAt(read, first) !== 'comma') return undefined;
  const before = isAnd ? first - 2 : first - 1;
  return earlier.findLast(({ last }) => last === before);
}

/** A title before a name that is no title of the index: “Prime Minister Dr Manmohan Singh”. */
function isHonorific(read: ReadText, index: number): boolean {
  return (
    isPersonalTitle(foldAt(read, index)) &&
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

/** False when the offices on record never were theirs: then the name and the office are two in a list. */
function mayHold(found: Found, offices: readonly string[], records: Offices): boolean {
  return offices.length === 0 || everHeld(found, offices, records);
}

/** True when one whom the name may mean held one of the offices at any time. */
export function everHeld(
  { claims }: Found,
  offices: readonly string[],
  { offices: records }: Offices,
): boolean {
  const ids = new Set(claims.flatMap((claim) => (claim.kind === 'agent' ? [claim.id] : [])));
  return offices.some((id) => records.get(id)?.tenures.some(({ holder }) => ids.has(holder)));
}
