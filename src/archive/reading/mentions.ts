import type { ArchiveDate } from '../date.ts';
import type { Authority } from './authority.ts';
import type { SetBy } from './discourse.ts';
import { bearersOf } from './names/bearers-of-names.ts';
import { officePhrasesIn } from './offices/office-phrases.ts';
import { holdersOf } from './offices/office-holders.ts';
import { agentNamesIn } from './names/person-names.ts';
import { type ReadText, readText } from './names/read-text.ts';
import { settleMentions } from './names/settle-mentions.ts';
import type { Span, Text } from './span.ts';

/** One place in a report that names an agent, or stands for one through an office. */
export type Mention = Span & {
  /** Null when the words stand for somebody whom the archive cannot tell; then `reason` says why. */
  readonly agent: string | null;
  readonly surface: string;
  readonly via: 'name' | 'office';
  /** The office that the words stand for, where it is one on record. */
  readonly office?: string;
  /** The state or organisation that the words name with the office. */
  readonly of?: string;
  readonly reason?: UnresolvedReason;
  readonly setBy: SetBy;
};

/** Why words that name somebody lead to nobody, with how a page says it. */
export const unresolvedReasons = {
  'several-bearers':
    'more than one record has this name, and the text does not tell which is meant',
  'no-office': 'no office on record has this name',
  'no-holder': 'nobody is known to have held the office on that day',
  'several-holders': 'more than one person held the office on the days that the date may mean',
  'uncertain-date': 'the day is not known well enough to say who held the office',
  'form-of-address': 'a form of address: whom it means depends on who is speaking to whom',
  'no-antecedent': 'the text does not say which office is meant',
} as const;

export type UnresolvedReason = keyof typeof unresolvedReasons;

/** One place in a report that names a place or a topic. */
export type TermMention = Span & {
  readonly kind: 'place' | 'topic';
  readonly id: string;
  readonly surface: string;
};

/** What is known of a report before its text is read. */
export type Occasion = {
  /** Null when no date is known: then no office resolves. */
  readonly date: ArchiveDate | null;
  /** The state whose perspective the issuer has. */
  readonly perspective: string | null;
  /** Who took part, with the office the entry gives; null when nobody has said so yet (an import). */
  readonly participants:
    readonly { readonly agent: string; readonly office?: string | undefined }[] | null;
  /** Whom an editor says that some words mean; `words` stand in the text `p`. */
  readonly settled: readonly {
    readonly agent: string;
    readonly p: string;
    readonly words: string;
  }[];
};

/** Finds every agent, place and topic that a report speaks of, in the order of the text, the headline first. */
export function findMentions(
  texts: readonly Text[],
  authority: Authority,
  occasion: Occasion,
): { mentions: Mention[]; terms: TermMention[] } {
  const parts = texts.map((text, index) => {
    const read = readText(text, authority);
    const isHeadline = index === 0;
    return { read, ...agentNamesIn(read), ...officePhrasesIn(read, isHeadline, authority) };
  });
  const bearers = bearersOf(parts, occasion, authority);
  const resolvedParts = parts.map((part, index) => ({ ...part, names: bearers[index] ?? [] }));
  const holders = holdersOf(resolvedParts, occasion, authority);
  const found = resolvedParts.flatMap(({ read, names, phrases }) => {
    const byOffice = phrases.flatMap((phrase): Mention[] => {
      const holder = holders.get(phrase);
      return holder ? [mentionAt(read, phrase, { via: 'office', ...holder })] : [];
    });
    const byName = names
      .filter(
        (name) => !byOffice.some((office) => name.start < office.end && office.start < name.end),
      )
      .map((name) =>
        mentionAt(read, name, {
          via: 'name',
          agent: name.agent,
          ...(name.agent === null ? { reason: 'several-bearers' } : {}),
          setBy: 'rule',
        }),
      );
    const ordered = [...byName, ...byOffice].sort((a, b) => a.start - b.start);
    return settleMentions(ordered, read, occasion);
  });
  return { mentions: found, terms: parts.flatMap(({ read }) => termsOf(read)) };
}

function mentionAt(
  { p, text }: Text,
  { start, end }: { start: number; end: number },
  said: Omit<Mention, 'p' | 'start' | 'end' | 'surface'>,
): Mention {
  return { ...said, surface: text.slice(start, end), p, start, end };
}

/** A record may print a name twice, with and without its hyphen. */
function termsOf({ p, text, found }: ReadText): TermMention[] {
  return found.flatMap(({ claims, start, end }) => {
    const terms = new Map<string, TermMention>();
    for (const claim of claims) {
      if (claim.kind !== 'place' && claim.kind !== 'topic') continue;
      const { kind, id } = claim;
      terms.set(`${kind} ${id}`, { kind, id, surface: text.slice(start, end), p, start, end });
    }
    return [...terms.values()];
  });
}
