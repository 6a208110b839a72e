import { type Apposition, appositionOf, everHeld } from './appositions.ts';
import type { AuthorityRecords } from '../authority.ts';
import { aboutTheOffice, institution, isBeing, predicative } from './office-words.ts';
import { foldAt, isCapital, jointAt, type ReadText } from '../names/read-text.ts';
import { type ParsedTitle, parseTitle } from './title-parse.ts';
import { isVerbOfSaying } from '../speech/verbs-of-saying.ts';

/** Words that stand alone for the holder of an office, as UTF-16 offsets. */
export type OfficePhrase = ParsedTitle & { readonly start: number; readonly end: number };

/** What the titles of a text do there: some stand for their holder, others beside a name; those that do neither are left out. */
export function officePhrasesIn(
  read: ReadText,
  isHeadline: boolean,
  records: Pick<AuthorityRecords, 'offices'>,
): { phrases: OfficePhrase[]; appositions: Apposition[] } {
  const phrases: OfficePhrase[] = [];
  const appositions: Apposition[] = [];
  for (const found of read.found) {
    const parsed = parseTitle(read, found, records);
    if (parsed === null || parsed === 'another office') continue;
    if (parsed === 'elsewhere') {
      const title = found.claims.find((claim) => claim.kind === 'title')?.title ?? null;
      const { first, last } = found;
      appositions.push({ first, last, title, body: null, offices: [], name: null });
      continue;
    }
    const apposition = appositionOf(read, parsed, appositions, records);
    if (apposition) appositions.push(apposition);
    else if (standsForHolder(read, parsed, isHeadline)) phrases.push(placed(read, parsed));
  }
  const halves = halvesOf(read, phrases, appositions, records);
  return {
    phrases: phrases.filter((phrase) => !halves.has(phrase)),
    appositions: [...appositions, ...halves.values()],
  };
}

/** Neither what somebody is or becomes, nor the office itself, nor an institution that is called after it. */
function standsForHolder(read: ReadText, parsed: ParsedTitle, isHeadline: boolean): boolean {
  const { first, last, kind, title, isDetermined } = parsed;
  if (kind === 'address' || kind === 'counterpart') return true;
  const isLabel = title?.isOfRank === true && isCapital(read, first);
  if (kind === 'bare' && !isDetermined && !isLabel)
    return isHeadline && beginsHeadline(read, parsed);
  const before = jointAt(read, first) === 'blank' ? foldAt(read, first - 1) : '';
  if (before === 'under' || isInstitution(read, last)) return false;
  // “President of China-based companies”
  if (jointAt(read, last + 1) === 'hyphen') return false;
  if (prepositions.has(before) && aboutTheOffice.has(foldAt(read, first - 2))) return false;
  if (!isDetermined) return !predicative.has(before);
  return before === 'as' ? isVerbOfSaying(foldAt(read, last + 1)) : !isBeing.has(before);
}

/** “President met with the Prime Minister of India”: headlines leave the article out. */
function beginsHeadline(read: ReadText, { first, last }: ParsedTitle): boolean {
  const next = read.tokens[last + 1];
  return (
    first === 0 &&
    next?.word.shape === 'small' &&
    jointAt(read, last + 1) === 'blank' &&
    !linking.has(next.word.fold)
  );
}

/** After one of these a title that begins a headline goes on, or is one of several. */
const linking = new Set(['of', 'and', 'or', 'for', 'in', 'to', 's', 'elect', 'designate']);

const prepositions = new Set(['of', 'to', 'for', 'in']);

/** “the President’s Office”, “the Kazakh President’s press service”, “the President’s Intelligence Advisory Board”. */
function isInstitution(read: ReadText, last: number): boolean {
  const isPossessive = foldAt(read, last + 1) === 's' && jointAt(read, last + 1) === 'apostrophe';
  if (!isPossessive) return isCapital(read, last + 1) && institution.has(foldAt(read, last + 1));
  for (let index = last + 2; index < last + 5; index++) {
    if (institution.has(foldAt(read, index))) return true;
    if (!isCapital(read, index) || jointAt(read, index) !== 'blank') return false;
  }
  return false;
}

/** “the President of Russia and Commander-in-Chief Vladimir Putin”: the first title stands beside the name too. */
function halvesOf(
  read: ReadText,
  phrases: readonly OfficePhrase[],
  appositions: readonly Apposition[],
  records: Pick<AuthorityRecords, 'offices'>,
): Map<OfficePhrase, Apposition> {
  const halves = new Map<OfficePhrase, Apposition>();
  for (const phrase of phrases) {
    const { last, offices } = phrase;
    const next = appositions.find(
      ({ first }) => first === last + 1 || (first === last + 2 && foldAt(read, last + 1) === 'and'),
    );
    if (!next?.name || next.name.first < next.first) continue;
    if (everHeld(next.name, offices, records)) halves.set(phrase, { ...phrase, name: next.name });
  }
  return halves;
}

function placed(read: ReadText, parsed: ParsedTitle): OfficePhrase {
  const start = read.tokens[parsed.first]?.start ?? 0;
  return { ...parsed, start, end: read.tokens[parsed.last]?.end ?? start };
}
