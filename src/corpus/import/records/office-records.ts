import { identifierFrom } from '../../../archive/identifier.ts';
import type { OfficeRecord } from '../../../archive/office.ts';
import { titleInName } from '../../../archive/reading/offices/office-index.ts';
import { wordSet } from '../../../archive/reading/word-set.ts';
import { countryCalled } from '../countries.ts';
import { isRank, titleJoints, titleWords } from '../people/title-vocabulary.ts';
import { isState } from './body-records.ts';
import type { KnownRecords } from './known-records.ts';
import { capitaliseTitle, foldTitle, officesIn, rankOf } from './office-ranks.ts';
import { freeId } from './shelf.ts';
import { isWholeOffice, withoutState } from './whole-offices.ts';

/** The office of a state or organisation that a printed title means; null when no record has it, or several do. */
function findOffice(title: string, of: string, known: KnownRecords): string | null {
  const body = known.agents.records.get(of);
  if (!body) return null;
  const words = foldTitle(title);
  const offices = [...known.officesOf.get(of)].flatMap((id) => known.offices.records.get(id) ?? []);
  const called = offices.filter(({ name, names = [] }) =>
    [name, ...names].some((each) => titleInName(each, body) === words),
  );
  if (called.length > 0) return called.length === 1 ? (called[0]?.id ?? null) : null;
  const rank = rankOf(title, isState(of, known) ? of : null);
  if (!onePerState.has(rank)) return null;
  const ofRank = offices.filter((office) => office.rank === rank);
  return ofRank.length === 1 ? (ofRank[0]?.id ?? null) : null;
}

/** The offices on record that a printed title means: “State Councilor and Foreign Minister” are two. */
export function findOffices(title: string, of: string, known: KnownRecords): string[] {
  return officesIn(title, (part) => findOffice(part, of, known) !== null).flatMap(
    (part) => findOffice(part, of, known) ?? findOffice(withoutState(part), of, known) ?? [],
  );
}

/** The same, with draft records of those that no record has. */
export function officesFor(title: string, of: string, known: KnownRecords): string[] {
  return officesIn(title, (part) => findOffice(part, of, known) !== null).flatMap(
    (part) => officeFor(withoutState(part), of, known) ?? [],
  );
}

/** The offices on record that somebody ever held and that are called so, where the text does not say whose they are. */
export function officesOfHolder(title: string, agent: string, known: KnownRecords): string[] {
  return [...known.officesHeldBy.get(agent)].filter((id) => {
    const of = known.offices.records.get(id)?.of;
    return of !== undefined && findOffices(title, of, known).includes(id);
  });
}

function officeFor(title: string, of: string, known: KnownRecords): string | null {
  const onRecord = findOffice(title, of, known);
  if (onRecord !== null) return addTitle(onRecord, title, of, known);
  const body = known.agents.records.get(of);
  if (!body || !isWholeOffice(title, isState(of, known))) return null;
  const rank = rankOf(title, isState(of, known) ? of : null);
  const name = nameFor(title, rank, body.name, body.kind === 'organisation');
  const wished = identifierFrom(name);
  if (wished === undefined || wished.length > 80) return null;
  const id = freeId(wished, known.offices.isTaken);
  const review = questionsOf(title, rank, of, body.name);
  const record: OfficeRecord = { name, of, rank, tenures: [], draft: { review } };
  known.offices.put(id, record);
  return addTitle(id, title, of, known);
}

/** What an editor has to decide of a new office: titles of which every word is one of titles are whole. */
function questionsOf(
  title: string,
  rank: OfficeRecord['rank'],
  of: string,
  body: string,
): string[] {
  if (rank === 'head-of-state' && /president/iu.test(title) && monarchies.has(of))
    return [`${body} has a monarch: which office do the texts mean by “${title}”?`];
  // “Ambassador to Norland”
  const posting = / to (?:the )?(?:Republic of )?(\p{Lu}.*)$/u.exec(title);
  const isPosting = posting?.[1] !== undefined && countryCalled(posting[1]) !== null;
  const words = foldTitle(isPosting ? title.slice(0, posting.index) : title).split(' ');
  const isKnown = words.every(
    (word) => isRank(word) || titleWords.has(word) || titleJoints.has(word),
  );
  return rank !== 'other' || isKnown ? [] : ['Is this an office of its own, under its whole name?'];
}

/** States whose head is no President. */
const monarchies = wordSet(`
  united-kingdom spain sweden norway denmark netherlands belgium luxembourg monaco liechtenstein jordan morocco
  saudi-arabia bahrain kuwait qatar oman thailand cambodia malaysia japan bhutan brunei canada australia new-zealand
  eswatini lesotho tonga jamaica bahamas papua-new-guinea holy-see
`);

/** A state has one head of government and one foreign minister, whatever a text calls them. */
const onePerState: ReadonlySet<OfficeRecord['rank']> = new Set([
  'head-of-government',
  'foreign-minister',
]);

/** A draft learns a further title of its office, so that the reading knows it again. */
function addTitle(id: string, title: string, of: string, known: KnownRecords): string {
  const office = known.offices.records.get(id);
  const body = known.agents.records.get(of);
  if (!office || !body || !known.offices.isOpen(id)) return id;
  const words = foldTitle(title);
  const names = [office.name, ...(office.names ?? [])];
  if (names.some((each) => titleInName(each, body) === words)) return id;
  const further = nameFor(title, 'other', body.name, body.kind === 'organisation');
  known.offices.put(id, { ...office, names: [...(office.names ?? []), further] });
  return id;
}

function nameFor(
  title: string,
  rank: OfficeRecord['rank'],
  body: string,
  isOrganisation: boolean,
): string {
  const called = rank === 'foreign-minister' ? 'Foreign Minister' : capitaliseTitle(title);
  return `${called} of ${(isOrganisation && withArticleOfBodies.test(body)) || withArticle.test(body) ? 'the ' : ''}${body}`;
}

/** The names of states that go with an article. */
const withArticle =
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Solomon|Marshall|Holy See|Soviet|.*\b(?:Republic|Emirates|Kingdom|Union|States|Islands)\b)/u;

/** Organisations whose names say what they are go with one, too: “of the European Commission”, but “of Tatarstan”. */
const withArticleOfBodies =
  /\b(?:Commission|Council|Union|Bank|Organi[sz]ation|Committee|Party|Agency|Fund|Federation|Parliament|Group|Forum|Association|League|Alliance|Community|Commonwealth|Authority|Company|Corporation|Foundation|Institute|University|Service|Region|Court|Assembly|Rada)\b/u;
