import { parseDate } from '../../date.ts';
import { findTimes } from '../outcomes/time-words.ts';
import { sentencesOf } from '../sentences.ts';
import { holderOn } from './holder-on.ts';
import type { Apposition } from './appositions.ts';
import type { Authority } from '../authority.ts';
import type { NamedAgent } from '../names/bearers-of-names.ts';
import { counterpartOf } from './counterparts.ts';
import { antecedentOf, type OwnHolder } from './discourse-of-offices.ts';
import type { Mention, Occasion, UnresolvedReason } from '../mentions.ts';
import { holderOfBody } from './offices-of-bodies.ts';
import type { Title } from './office-index.ts';
import type { OfficePhrase } from './office-phrases.ts';
import type { ReadText } from '../names/read-text.ts';
import { countSentences, type SentenceAt } from './sentence-count.ts';
import { type IsSpoken, spokenWordsOf } from './spoken-words.ts';
import { bearersBefore, officeOfTitle } from './title-bearers.ts';

/** A text with its names, whose bearers are known, and its phrases and titles, whose holders are not yet. */
export type PhrasesOfText = {
  readonly read: ReadText;
  readonly names: readonly NamedAgent[];
  readonly phrases: readonly OfficePhrase[];
  readonly appositions: readonly Apposition[];
};

/** What an office phrase leads to. */
export type Resolved = Pick<Mention, 'agent' | 'office' | 'of' | 'reason' | 'setBy'>;

/** A report while its office phrases are resolved, each of which may depend on those before it. */
export type OfficeScene = {
  readonly texts: readonly PhrasesOfText[];
  readonly occasion: Occasion;
  readonly authority: Authority;
  readonly resolved: ReadonlyMap<OfficePhrase, Resolved>;
  readonly sentenceAt: SentenceAt;
  readonly isSpoken: IsSpoken;
  /** Who took part, as the entry says, and whom the report names. */
  readonly present: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
};

/** Resolves the office phrases of a report; one that the archive has not to answer for is left out. */
export function holdersOf(
  texts: readonly PhrasesOfText[],
  occasion: Occasion,
  authority: Authority,
): Map<OfficePhrase, Resolved> {
  const resolved = new Map<OfficePhrase, Resolved>();
  if (texts.every(({ phrases }) => phrases.length === 0)) return resolved;
  const reads = texts.map(({ read }) => read);
  const scene: OfficeScene = {
    texts,
    occasion,
    authority,
    resolved,
    sentenceAt: countSentences(reads),
    isSpoken: spokenWordsOf(reads),
    present: new Set((occasion.participants ?? []).map(({ agent }) => agent)),
    named: new Set(texts.flatMap(({ names }) => names.flatMap(({ agent }) => agent ?? []))),
  };
  texts.forEach(({ read, phrases }, text) => {
    for (const phrase of phrases) {
      const holder = resolve(scene, phrase, read, text);
      if (!holder) continue;
      const isThen = holder.agent !== null && isOfAnotherTime(scene, holder, phrase, read);
      resolved.set(phrase, isThen ? unresolved('uncertain-date') : holder);
    }
  });
  return resolved;
}

const yearBefore =
  /^(?:[Oo]n|[Ii]n|[Bb]y|[Uu]ntil|[Bb]ack in|[Aa]s early as|[Aa]s far back as)(?: (?:early|late|mid))?(?: \d{1,2})?(?: \p{Lu}\p{Ll}+)?(?: \d{1,2})?,? ((?:19|20)\d\d),? /u;
const yearAfter =
  /^ (?:(?:elected |who was in office )?(?:in|from|between)|(?:#|No\.?) ?[\d/-]+ of(?: \d{1,2})? \p{Lu}\p{Ll}+(?: \d{1,2})?,?) ((?:19|20)\d\d)\b/u;

/** “On 8 March 2015, the President issued”, “President of Norland in 1991–1994”: a time at which another may have held it. */
function isOfAnotherTime(
  { occasion: { date }, authority }: OfficeScene,
  { agent, office }: Resolved,
  { start, end }: OfficePhrase,
  { p, text }: ReadText,
): boolean {
  if (!date || office === undefined) return false;
  if (!/(?:19|20)\d\d/u.test(text.slice(Math.max(0, start - 120), end + 80))) return false;
  const sentence = sentencesOf({ p, text }).findLast((each) => each.start <= start);
  const found =
    yearAfter.exec(text.slice(end, end + 80)) ??
    yearBefore.exec(text.slice(sentence?.start ?? 0, start));
  const year = found?.[1];
  if (!found || year === undefined) return false;
  if (date.from.slice(0, 4) <= year && year <= date.to.slice(0, 4)) return false;
  const [time] = findTimes(found[0]);
  const then = parseDate(time && time.from === time.to ? time.from : year);
  const record = authority.offices.get(office);
  return !then || !record || holderOn([record], then).holder !== agent;
}

function resolve(
  scene: OfficeScene,
  phrase: OfficePhrase,
  read: ReadText,
  text: number,
): Resolved | null {
  const { kind, title, body, offices } = phrase;
  if (kind === 'address') return unresolved('form-of-address');
  if (kind === 'counterpart') return counterpartOf(scene, phrase, text);
  if (kind === 'named') return orListed(holderOfBody(scene, title, body, offices), title);
  if (!title) return null;
  const isLabel = phrase.first === 0 && read.text[phrase.end] === ':';
  const isSpoken = !isLabel && scene.isSpoken(read, phrase);
  if (kind === 'own' || title.isOfRank || isLabel)
    return orListed(isSpoken ? unresolved('no-antecedent') : ownHolder(scene, title), title);
  return orListed(resolveBare(scene, title, phrase, text, isSpoken), title);
}

/** “The Head of State” is that of the issuer’s own state. */
function ownHolder(scene: OfficeScene, title: Title): Resolved {
  const { perspective } = scene.occasion;
  if (perspective === null) return unresolved('no-antecedent');
  return holderOfBody(scene, title, perspective, title.byBody.get(perspective) ?? []);
}

/** “The President”: see `antecedentOf`. */
function resolveBare(
  scene: OfficeScene,
  title: Title,
  phrase: OfficePhrase,
  text: number,
  isSpoken: boolean,
): Resolved {
  const bearers = bearersBefore(scene, title, phrase, text);
  const own = hasOwn(scene, title) ? ownHolder(scene, title) : null;
  if (own?.reason === 'several-holders') return own;
  const isOwnKnown =
    own?.agent != null &&
    (scene.present.has(own.agent) || bearers.some(({ agent }) => agent === own.agent));
  const holder: OwnHolder | null = own?.agent
    ? { agent: own.agent, isKnown: isOwnKnown, isHeadOfState: isHeadOfState(scene, own) }
    : null;
  const here = { text, sentence: scene.sentenceAt(text, phrase.start) };
  const agent = antecedentOf(bearers, holder, here);
  if (agent === null)
    return bearers.length === 0 && own?.agent === null ? own : unresolved('no-antecedent');
  if (isSpoken && maySpeak(scene, agent)) return unresolved('no-antecedent');
  if (agent !== own?.agent) return { agent, ...officeOfTitle(scene, agent, title), setBy: 'rule' };
  const { shape } = scene.texts[text]?.read.tokens[phrase.last]?.word ?? {};
  return shape === 'small' && !isOwnKnown ? unresolved('no-antecedent') : own;
}

function hasOwn({ occasion: { perspective } }: OfficeScene, title: Title): boolean {
  return perspective !== null && title.byBody.has(perspective);
}

function isHeadOfState({ authority }: OfficeScene, { office }: Resolved): boolean {
  return authority.offices.get(office ?? '')?.rank === 'head-of-state';
}

/** In direct speech nobody calls himself “the President”; who speaks is not known yet. */
function maySpeak({ occasion, present }: OfficeScene, agent: string): boolean {
  return occasion.participants === null || present.has(agent);
}

function unresolved(reason: UnresolvedReason): Resolved {
  return { agent: null, reason, setBy: 'rule' };
}

const titlesOfStates = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'foreign minister',
  'secretary general',
]);

/** Of titles that no record has, only those of states are listed when they lead to nobody. */
function orListed(resolved: Resolved, title: Title | null): Resolved | null {
  if (resolved.agent !== null || !title || resolved.office !== undefined) return resolved;
  const isKnown = title.byBody.size > 0 || title.alone.length > 0;
  return isKnown || titlesOfStates.has(title.name) ? resolved : null;
}
