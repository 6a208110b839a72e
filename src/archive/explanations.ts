import { anchorPrefixOf } from './anchor.ts';
import type { Agent, Catalogue, Event, Office, Report } from './catalogue.ts';
import type { Mention, UnresolvedReason } from './reading/mentions.ts';
import { isHeldOn } from './tenure.ts';

/** Whom phrases of a report stand for: a line for each holder and office, with every phrase once. */
export type Explanation = {
  /** The id of the line on the page, to which the marks in the text refer. */
  readonly id: string;
  readonly holder: Agent;
  /** `Nursultan Nazarbayev, President of Kazakhstan 1991–2019`. */
  readonly meaning: string;
  readonly phrases: readonly Phrase[];
};

/** A phrase as it is first printed, with every place that has it. */
export type Phrase = { readonly phrase: string; readonly mentions: readonly Mention[] };

/** A phrase or name that leads to nobody, with the reason. */
export type Unresolved = Phrase & { readonly reason: UnresolvedReason };

/** The office phrases of a report that stand for somebody, in the order of the text. */
export function explanationsOf(
  { record, reading }: Pick<Report, 'record' | 'reading'>,
  event: Pick<Event, 'date'>,
  { agents, offices }: Pick<Catalogue, 'agents' | 'offices'>,
): Explanation[] {
  const resolved = reading.mentions.filter(({ via, agent }) => via === 'office' && agent !== null);
  const byHolder = Map.groupBy(resolved, ({ agent, office }) => `${agent} ${office}`);
  return [...byHolder.values()].flatMap((mentions, index): Explanation[] => {
    const [first] = mentions;
    const holder = agents.get(first?.agent ?? '');
    const office = offices.get(first?.office ?? '');
    if (!holder) return [];
    return [
      {
        id: `${anchorPrefixOf(record)}office-${index + 1}`,
        holder,
        meaning: office ? `${holder.name}, ${stretchOf(holder, office, event)}` : holder.name,
        phrases: phrasesOf(mentions),
      },
    ];
  });
}

/** The phrases and names of a report that lead to nobody, each once for each reason. */
export function unresolvedOf({ reading }: Pick<Report, 'reading'>): Unresolved[] {
  const unresolved = reading.mentions.filter(({ agent }) => agent === null);
  return [...Map.groupBy(unresolved, ({ reason }) => reason)].flatMap(([reason, mentions]) =>
    reason === undefined ? [] : phrasesOf(mentions).map((phrase) => ({ ...phrase, reason })),
  );
}

/** “The Head of State” at the start of a sentence is “the Head of State”. */
function phrasesOf(mentions: readonly Mention[]): Phrase[] {
  const groups = Map.groupBy(mentions, ({ surface }) => surface.replace(/\s+/g, ' ').toLowerCase());
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    return first ? [{ phrase: first.surface, mentions: alike }] : [];
  });
}

/** The office with the years of the tenure that ran on the day of the event; of a former holder, those of the last one. */
function stretchOf(
  holder: Agent,
  { name, tenures }: Office,
  { date }: Pick<Event, 'date'>,
): string {
  const own = tenures.filter((tenure) => tenure.holder === holder.id);
  const tenure = own.find((each) => isHeldOn(each, date)) ?? own.at(-1);
  const [from, to] = [tenure?.from?.slice(0, 4), tenure?.to?.slice(0, 4)];
  if (from === undefined) return to === undefined ? name : `${name} until ${to}`;
  if (to === undefined) return `${name} from ${from}`;
  return from === to ? `${name} ${from}` : `${name} ${from}–${to}`;
}
