import { wordSet } from '../../../archive/reading/word-set.ts';
import { countryCalled, isDemonym } from '../countries.ts';
import { isRank } from '../people/title-vocabulary.ts';

/**
 * True when a title names an office of its own, so that a record can be made of it: it is built on one noun of office, says
 * more than that noun alone, and is of nobody else’s country. Pieces of titles, callings and grades of officers are none.
 */
export function isWholeOffice(title: string, isOfState: boolean): boolean {
  const words = title.split(/\s+/u).map((word) => word.replace(/[,;]$/u, '').toLowerCase());
  const joint = words.findIndex((word, index) => index > 0 && joints.has(word));
  const core = joint < 0 ? words : words.slice(0, joint);
  const last = core.at(-1) ?? '';
  if (!isRank(last) || callings.has(last) || /^(?:and|&)$/u.test(core[0] ?? '')) return false;
  if (words.some((word, index) => word === 'and' && joints.has(words[index + 1] ?? '')))
    return false;
  // “… of Health and Welfare and Chief Physician” cut in its middle.
  if (/ and (?:chief|deputy|first|vice|head)\b/u.test(core.join(' '))) return false;
  if (nounsOfOffice(core) > 1) return false;
  if (/^(?:northern|southern|eastern|western)$/u.test(core[0] ?? '')) return false;
  if (isOfState && (grades.test(title) || (joint < 0 && isTooLittle(core)))) return false;
  return !isOfAnother(title);
}

/** “Deputy Prime Minister and Finance Minister”: the whole offices of a title that joins some; else the title. */
export function splitOffices(title: string): string[] {
  for (const { 0: and, index } of title.matchAll(
    /,? and (?=\p{Lu})|, (?=\p{Lu})| [-–] (?=\p{Lu})/gu,
  )) {
    const [left, right] = [title.slice(0, index), title.slice(index + and.length)];
    if (!isWholeOffice(left, true)) continue;
    const rest = splitOffices(right);
    if (rest.every((part) => isWholeOffice(part, true))) return [left, ...rest];
  }
  return [title];
}

/**
 * The title without what says once more whose it is: “President of the Kyrgyz Republic” → “President”, “Speaker of the
 * Ukrainian Parliament” → “Speaker of the Parliament”.
 */
export function withoutState(title: string): string {
  const bare = title.replace(
    /^((?:(?:State|Federal|Vice|Prime) )?(?:President|Minister|Chancellor|King)) of (?:the )?(?:(\p{Lu}\p{L}+) ?)?(?:Republic|Federation|Kingdom|Confederation)?$/u,
    (all, office: string, word: string | undefined) =>
      word === undefined || forms.test(word) || isDemonym(word) ? office : all,
  );
  return bare.replace(/(?<= the )(\p{Lu}\p{L}+) (?=\p{Lu})/gu, (all, word: string, at: number) =>
    isDemonym(word) && organs.test(bare.slice(at + all.length)) ? '' : all,
  );
}

const forms = /^(?:Republic|Federation|Kingdom|Confederation)$/u;

const organs =
  /^(?:Government|Parliament|Senate|Armed Forces|Security Council|Prime Minister|President|Navy|Army)\b/u;

const joints = wordSet('of for to at in on under with');

const callings = wordSet(`
  journalist writer actor actress poet composer artist author athlete coach champion pilot pilots cosmonaut astronaut
  activist moderator presenter host correspondent academician musician conductor partner owner manager senator
  congressman congresswoman assemblywoman assemblyman assemblymember judge justice honorable honourable reverend
  sheikh sheikha rep sen
`);

/** Grades of officers, which are no offices. */
const grades =
  /^(?:(?:lieutenant|major|colonel|brigadier|vice|rear|army|fleet|air)[ -])*(?:general|admiral|marshal|colonel|captain|major|lieutenant|sergeant|corporal|private)$/iu;

/** “Minister of Norland”, “Ambassador of Norland”: of what, or where to, is not said. */
function isTooLittle(core: readonly string[]): boolean {
  return (
    core.slice(0, -1).every((word) => degrees.has(word)) && withoutField.has(core.at(-1) ?? '')
  );
}

const degrees = wordSet(
  'deputy first second senior assistant associate vice chief special congress',
);

const withoutField = wordSet(`
  minister secretary director chief head ambassador adviser advisor aide representative commander officer member
  coordinator negotiator assistant counsellor counselor consul envoy chairman chair designer general spokesperson spokesman spokeswoman
`);

/** One holds one of them; two beside each other belong to two offices or two persons. */
const heads = wordSet(`
  president minister premier chancellor king queen chairman ambassador governor mayor speaker advisor adviser cardinal
  commander director prince secretary patriarch
`);

function nounsOfOffice(core: readonly string[]): number {
  const joined = core.join(' ').replace(pairs, 'head');
  return joined.split(' ').filter((word) => word === 'head' || heads.has(word)).length;
}

const pairs = /\b(?:minister president|president minister|cabinet secretary|governor general)\b/gu;

/** “Prime Minister of Norland” can be no office of another state. */
function isOfAnother(title: string): boolean {
  return Array.from(title.matchAll(/ of (?:the )?(?=\p{Lu})/gu)).some(({ 0: of, index }) => {
    const rest = title.slice(index + of.length).replace(/,? (?:and|of|for|to) .*$/u, '');
    const isPosting = / to (?:the )?\p{Lu}/u.test(title.slice(0, index + of.length));
    return !isPosting && countryCalled(rest) !== null && !isDemonym(rest);
  });
}
