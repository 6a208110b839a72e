import type { Authority } from './authority.ts';
import { type Bearer, antecedentOf, type OwnHolder } from './discourse-of-offices.ts';
import { holderOn, isGap } from './holder-on.ts';
import type { Mention, Occasion, UnresolvedReason } from './mentions.ts';
import type { Title } from './office-index.ts';
import type { Apposition, OfficePhrase } from './office-phrases.ts';
import type { ReadText } from './read-text.ts';
import { sentencesOf } from './sentences.ts';
import { speechOf } from './speech.ts';
import type { NamedAgent } from './bearers-of-names.ts';

/** A text with its names, whose bearers are known, and its phrases and titles, whose holders are not yet. */
export type PhrasesOfText = {
  readonly read: ReadText;
  readonly names: readonly NamedAgent[];
  readonly phrases: readonly OfficePhrase[];
  readonly appositions: readonly Apposition[];
};

/** What an office phrase leads to; null when it is no phrase that the archive has to answer for. */
export type Resolved = Pick<Mention, 'agent' | 'office' | 'of' | 'reason' | 'setBy'>;

/** Resolves the office phrases of a report in the order of the text: each may depend on those before it. */
export function holdersOf(
  texts: readonly PhrasesOfText[],
  occasion: Occasion,
  authority: Authority,
): Map<OfficePhrase, Resolved> {
  const resolved = new Map<OfficePhrase, Resolved>();
  if (texts.every(({ phrases }) => phrases.length === 0)) return resolved;
  const inSpeech = speechOf(texts.map(({ read }) => read));
  const present = new Set((occasion.participants ?? []).map(({ agent }) => agent));
  const sentenceAt = sentenceCounter(texts.map(({ read }) => read));
  const named = new Set(texts.flatMap(({ names }) => names.flatMap(({ agent }) => agent ?? [])));

  texts.forEach(({ read, phrases }, text) => {
    for (const phrase of phrases) {
      const holder = resolve(phrase, read, text);
      if (holder) resolved.set(phrase, holder);
    }
  });
  return resolved;

  function resolve(phrase: OfficePhrase, read: ReadText, text: number): Resolved | null {
    if (phrase.kind === 'address') return unresolved('form-of-address');
    if (phrase.kind === 'counterpart') return counterpart(phrase, text);
    if (phrase.kind === 'named') return ofBody(phrase.title, phrase.body, phrase.offices);
    const { title } = phrase;
    if (!title) return null;
    const isTurn = phrase.first === 0 && read.text[phrase.end] === ':';
    const isSpoken = !isTurn && inSpeech(read, phrase);
    if (phrase.kind === 'own' || title.isOfRank || isTurn) {
      const { perspective } = occasion;
      if (isSpoken || perspective === null) return listed(title, 'no-antecedent');
      const offices = title.byBody.get(perspective) ?? [];
      return offices.length === 0
        ? listed(title, 'no-office')
        : ofBody(title, perspective, offices);
    }
    return bare(title, phrase, read, text, isSpoken);
  }

  function bare(
    title: Title,
    phrase: OfficePhrase,
    read: ReadText,
    text: number,
    isSpoken: boolean,
  ): Resolved | null {
    const here = { text, sentence: sentenceAt(text, phrase.start) };
    const bearers = bearersBefore(title, phrase, text);
    const { perspective } = occasion;
    const offices = perspective === null ? [] : (title.byBody.get(perspective) ?? []);
    const own = offices.length > 0 ? ofBody(title, perspective, offices) : null;
    if (own?.reason === 'several-holders') return own;
    const ownHolder: OwnHolder | null = own?.agent
      ? {
          agent: own.agent,
          isKnown: present.has(own.agent) || bearers.some(({ agent }) => agent === own.agent),
          isHeadOfState: offices.some((id) => authority.offices.get(id)?.rank === 'head-of-state'),
        }
      : null;
    const agent = antecedentOf(bearers, ownHolder, here);
    const word = read.tokens[phrase.last]?.word.shape;
    if (agent === null || (isSpoken && maySpeak(agent)))
      return listed(
        title,
        own?.reason === 'no-holder' && bearers.length === 0 ? 'no-holder' : 'no-antecedent',
        own?.office,
      );
    if (word === 'small' && agent === own?.agent && !ownHolder?.isKnown)
      return listed(title, 'no-antecedent');
    if (agent === own?.agent) return own;
    return { agent, ...officeOf(agent, title), setBy: 'rule' };
  }

  /** In direct speech nobody calls himself “the President”; who speaks is not known yet. */
  function maySpeak(agent: string): boolean {
    return occasion.participants === null || present.has(agent);
  }

  function bearersBefore(title: Title, phrase: OfficePhrase, text: number): Bearer[] {
    return texts.slice(0, text + 1).flatMap(({ names, phrases, appositions, read }, index) => {
      const isBefore = (start: number): boolean => index < text || start < phrase.start;
      const at = (start: number) => ({ text: index, sentence: sentenceAt(index, start) });
      return [
        ...names.flatMap(({ agent, start, found }): Bearer[] =>
          agent !== null &&
          isBefore(start) &&
          (bears(agent, title) ||
            appositions.some((each) => each.name === found && isSameTitle(each.title, title)))
            ? [{ agent, ...at(start) }]
            : [],
        ),
        ...appositions.flatMap(({ name, title: other, first }): Bearer[] => {
          const start = read.tokens[first]?.start ?? 0;
          return name === null && isBefore(start) && isSameTitle(other, title)
            ? [{ agent: null, ...at(start) }]
            : [];
        }),
        ...phrases.flatMap((other): Bearer[] => {
          const holder = resolved.get(other);
          if (!holder || other.kind === 'address' || !isBefore(other.start)) return [];
          const agent = holder.agent;
          if (
            agent === null
              ? other.kind === 'named' && isSameTitle(other.title, title)
              : bears(agent, title) || isSameTitle(other.title, title)
          )
            return [{ agent, ...at(other.start) }];
          return [];
        }),
      ];
    });
  }

  /** True when an agent held an office of the title that day. */
  function bears(agent: string, title: Title): boolean {
    return officeOf(agent, title) !== null;
  }

  function officeOf(agent: string, title: Title): { office: string; of: string } | null {
    const { date } = occasion;
    if (!date) return null;
    for (const office of authority.officesEverHeldBy.get(agent) ?? []) {
      const isTitled =
        title.name === 'minister'
          ? isMinister(office.name.toLowerCase())
          : title.alone.includes(office.id) || title.byBody.get(office.of)?.includes(office.id);
      const ofAgent = {
        ...office,
        tenures: office.tenures.filter(({ holder }) => holder === agent),
      };
      if (isTitled && holderOn([ofAgent], date).holder === agent)
        return { office: office.id, of: office.of };
    }
    return null;
  }

  function ofBody(
    title: Title | null,
    body: string | null,
    offices: readonly string[],
  ): Resolved | null {
    const of = body === null ? {} : { of: body };
    if (offices.length === 0) {
      const agent = saidInText(title, body);
      if (agent !== null) return { agent, ...of, setBy: 'rule' };
      return title && listed(title, 'no-office', undefined, of);
    }
    const [office] = offices;
    const chosen = [
      ...new Set(
        (occasion.participants ?? [])
          .filter((one) => one.office !== undefined && offices.includes(one.office))
          .map(({ agent }) => agent),
      ),
    ];
    if (office === undefined) return null;
    const meant = { office, ...of };
    if (!occasion.date) return { agent: null, reason: 'uncertain-date', ...meant, setBy: 'rule' };
    const records = offices.flatMap((id) => authority.offices.get(id) ?? []);
    const holding = holderOn(records, occasion.date);
    if (holding.holder !== null) {
      const exact = offices.find((id) =>
        authority.offices.get(id)?.tenures.some(({ holder }) => holder === holding.holder),
      );
      if (
        records.every(({ rank }) => rank === 'other') &&
        !named.has(holding.holder) &&
        !present.has(holding.holder)
      )
        return { agent: null, reason: 'no-antecedent', ...meant, setBy: 'rule' };
      return { agent: holding.holder, ...meant, office: exact ?? office, setBy: 'rule' };
    }
    const [only, ...others] = chosen;
    if (only !== undefined && others.length === 0) return { agent: only, ...meant, setBy: 'hand' };
    const { date } = occasion;
    const isUnknown = holding.reason === 'no-holder' && !records.some((one) => isGap(one, date));
    const said = isUnknown ? saidInText(title, body) : null;
    if (said !== null) return { agent: said, ...meant, setBy: 'rule' };
    return { agent: null, reason: holding.reason, ...meant, setBy: 'rule' };
  }

  /** “President of Armenia Serzh Sargsyan” says whom “the President of Armenia” means, where no record does. */
  function saidInText(title: Title | null, body: string | null): string | null {
    if (!title || body === null) return null;
    const agents = texts.flatMap(({ names, appositions }) =>
      appositions
        .filter((each) => each.body === body && isSameTitle(each.title, title))
        .map(({ name }) => names.find(({ found }) => found === name)?.agent ?? null),
    );
    const [only, ...others] = new Set(agents);
    return others.length === 0 ? (only ?? null) : null;
  }

  /** “his Chinese counterpart”: the holder of the same kind of office, if the report speaks of them elsewhere. */
  function counterpart({ body, start }: OfficePhrase, text: number): Resolved | null {
    const { date } = occasion;
    const sentence = sentenceAt(text, start);
    const before = (texts[text]?.names ?? []).filter(
      (name) =>
        name.end <= start && sentenceAt(text, name.start) === sentence && isPerson(name.agent),
    );
    const subjects = new Set(before.map(({ agent }) => agent));
    const [subject, ...others] = subjects;
    if (!subject || others.length > 0 || !date || body === null) return null;
    const ranks = new Set(
      (authority.officesEverHeldBy.get(subject) ?? [])
        .filter(
          ({ tenures, rank }) =>
            rank !== 'other' &&
            tenures.some(({ holder }) => holder === subject) &&
            holderOn(
              [
                {
                  name: '',
                  of: '',
                  rank,
                  tenures: tenures.filter(({ holder }) => holder === subject),
                },
              ],
              date,
            ).holder === subject,
        )
        .map(({ rank }) => rank),
    );
    const offices = [...authority.offices.values()].filter(
      ({ of, rank }) => of === body && ranks.has(rank),
    );
    const [office] = offices;
    const { holder } = holderOn(offices, date);
    if (!office || holder === null || !(named.has(holder) || present.has(holder))) return null;
    return { agent: holder, office: office.id, of: body, setBy: 'rule' };
  }

  function isPerson(agent: string | null): boolean {
    return agent !== null && authority.agents.get(agent)?.kind === 'person';
  }

  function unresolved(reason: UnresolvedReason): Resolved {
    return { agent: null, reason, setBy: 'rule' };
  }

  /** Of titles that no record has, only those of states are listed when they lead to nobody. */
  function listed(
    title: Title,
    reason: UnresolvedReason,
    office?: string,
    of: { of?: string } = {},
  ): Resolved | null {
    if (title.byBody.size === 0 && title.alone.length === 0 && !titlesOfStates.has(title.name))
      return null;
    return {
      agent: null,
      reason,
      ...(office === undefined ? {} : { office }),
      ...of,
      setBy: 'rule',
    };
  }
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

function isSameTitle(one: Title | null, bare: Title): boolean {
  if (!one) return false;
  if (one === bare) return true;
  return bare.name === 'minister' && isMinister(one.name);
}

/** “The Minister” is never the Prime Minister. */
function isMinister(title: string): boolean {
  return /(?:^| )minister(?: |$)/.test(title) && !title.startsWith('prime');
}

/** Counts the sentences of a report; asked for few of its places. */
function sentenceCounter(reads: readonly ReadText[]): (text: number, at: number) => number {
  const starts = new Map<number, number[]>();
  return (text, at) => {
    const read = reads[text];
    if (!read) return text * 10_000;
    const known = starts.get(text) ?? sentencesOf(read).map(({ start }) => start);
    starts.set(text, known);
    return text * 10_000 + known.filter((start) => start <= at).length;
  };
}
