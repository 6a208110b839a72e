import type { AgentClaim } from './claims.ts';
import { isCommonWord, isPersonalTitle } from './common-words.ts';
import { namedAfter } from '../offices/office-words.ts';
import { type Found, foldAt, isCapital, jointAt, type ReadText } from './read-text.ts';

/** A name of agents in a text: whom it may mean, and where it stands with the initials before it. */
export type AgentName = {
  readonly found: Found;
  readonly claims: readonly AgentClaim[];
  readonly start: number;
  readonly end: number;
};

/** The names of agents in a text, without those that are a part of somebody else’s name: of these, whom they do not mean. */
export function agentNamesIn(read: ReadText): { names: AgentName[]; rivals: string[] } {
  const names: AgentName[] = [];
  const rivals: string[] = [];
  for (const found of read.found) {
    const claims = found.claims.filter((claim) => claim.kind === 'agent');
    if (claims.length === 0) continue;
    const persons = claims.filter(({ agentKind }) => agentKind === 'person');
    const meant = personsMeant(read, found, persons);
    if (isPartOfName(read, found)) rivals.push(...persons.map(({ id }) => id));
    const others = isWithinPlaceName(read, found)
      ? []
      : claims.filter(({ agentKind }) => agentKind !== 'person');
    if (meant.length + others.length === 0) continue;
    const start = meant.length > 0 ? startWithInitials(read, found) : found.start;
    names.push({ found, claims: [...meant, ...others], start, end: endWithPoint(read, found) });
  }
  return { names, rivals };
}

function personsMeant(read: ReadText, found: Found, persons: readonly AgentClaim[]): AgentClaim[] {
  if (persons.length === 0 || isNamesake(read, found) || isPartOfName(read, found)) return [];
  if (isTitleOfNext(read, found)) return [];
  const initials = initialsBefore(read, found);
  return persons.filter((claim) => fits(claim, initials));
}

/** “King Charles III” does not mean somebody whose family name is King. */
function isTitleOfNext(read: ReadText, { first, last }: Found): boolean {
  if (last > first || jointAt(read, last + 1) !== 'blank') return false;
  const next = read.beginningAt.get(last + 1);
  return (
    next?.claims.some((claim) => claim.kind === 'agent' && claim.agentKind === 'person') === true
  );
}

/** The point of `Jr.` belongs to the name. */
function endWithPoint({ text, tokens }: ReadText, { last, end }: Found): number {
  const isShortened = ['jr', 'sr'].includes(tokens[last]?.word.fold ?? '');
  return isShortened && text[end] === '.' ? end + 1 : end;
}

/** “Nazarbayev University” is nobody, and a person called German is not meant by “German Chancellor”. */
function isNamesake(read: ReadText, found: Found): boolean {
  const next = found.last + 1;
  if (
    jointAt(read, next) === 'blank' &&
    isCapital(read, next) &&
    namedAfter.has(foldAt(read, next))
  )
    return true;
  return found.last === found.first && isDemonymOfTitle(read, found);
}

/** “Sergei Ivanov” is not Viktor Ivanov, and “Xi Zhongxun” is not Xi Jinping. */
function isPartOfName(read: ReadText, { first, last }: Found): boolean {
  if (last > first || read.tokens[first]?.word.shape === 'plain') return false;
  return isNamePart(read, first - 1, first) || isNamePart(read, last + 1, last + 1);
}

/** True when the word at `index` can be part of one name with its neighbour: `border` is the index of the later of both. */
function isNamePart(read: ReadText, index: number, border: number): boolean {
  const joint = jointAt(read, border);
  if (joint !== 'blank' && joint !== 'hyphen') return false;
  const token = read.tokens[index];
  if (!token || !isCapital(read, index) || isInitials(read, index)) return false;
  const fold = token.word.fold;
  if (isCommonWord(fold) || isPersonalTitle(fold)) return false;
  if (read.beginningAt.has(index) || read.endingAt.has(index)) return false;
  return !(fold.length === 1);
}

function isDemonymOfTitle(read: ReadText, found: Found): boolean {
  if (found.claims.some(({ kind }) => kind === 'demonym')) return true;
  const after = read.beginningAt.get(found.last + 1);
  return (
    jointAt(read, found.last + 1) === 'blank' &&
    after !== undefined &&
    after.claims.some(({ kind }) => kind === 'title')
  );
}

const directions = new Set(['south', 'north', 'east', 'west', 'new', 'equatorial']);

/** “North Korea” is not the Korea on record. */
function isWithinPlaceName(read: ReadText, { first }: Found): boolean {
  return (
    jointAt(read, first) === 'blank' &&
    isCapital(read, first - 1) &&
    directions.has(foldAt(read, first - 1))
  );
}

function isInitials(read: ReadText, index: number): boolean {
  const token = read.tokens[index];
  if (!token || !isCapital(read, index)) return false;
  return (
    token.word.text.includes('.') || (token.end === token.start + 1 && read.text[token.end] === '.')
  );
}

function initialsBefore(read: ReadText, { first, last }: Found): string {
  if (last > first) return '';
  let initials = '';
  for (let index = first - 1; index >= 0 && isInitials(read, index); index--)
    initials = foldAt(read, index) + initials;
  return initials;
}

function fits({ initials }: AgentClaim, before: string): boolean {
  return before === '' || initials === '' || initials.startsWith(before.slice(0, 1));
}

function startWithInitials(read: ReadText, found: Found): number {
  const count = initialsBefore(read, found).length;
  if (count === 0) return found.start;
  let index = found.first;
  while (isInitials(read, index - 1)) index -= 1;
  return read.tokens[index]?.start ?? found.start;
}
