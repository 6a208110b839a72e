import { anchorPrefixOf } from './anchor.ts';
import type { Agent, Catalogue, Event, Office, Report } from './catalogue.ts';
import type { Mention, UnresolvedReason } from './reading/mentions.ts';
import { isHeldOn } from './tenure.ts';

/** What a phrase that stands for an office means in a report: each phrase once for each holder. */
export type Explanation = {
  /** The id of its line on the page, to which the marks in the text refer. */
  readonly id: string;
  readonly phrase: string;
  readonly holder: Agent;
  /** `Nursultan Nazarbayev, President of Kazakhstan 1991–2019`. */
  readonly meaning: string;
  readonly mentions: readonly Mention[];
};

/** A phrase or name that leads to nobody, with the reason. */
export type Unresolved = {
  readonly phrase: string;
  readonly reason: UnresolvedReason;
  readonly mentions: readonly Mention[];
};

/** The office phrases of a report that stand for somebody, in the order of the text. */
export function explanationsOf(
  { record, reading }: Report,
  event: Event,
  catalogue: Pick<Catalogue, 'agents' | 'offices'>,
): Explanation[] {
  const resolved = reading.mentions.filter(({ via, agent }) => via === 'office' && agent !== null);
  const groups = Map.groupBy(
    resolved,
    ({ agent, office, surface }) => `${agent} ${office} ${fold(surface)}`,
  );
  return [...groups.values()].flatMap((mentions, index): Explanation[] => {
    const [first] = mentions;
    const holder = catalogue.agents.get(first?.agent ?? '');
    if (!first || !holder) return [];
    const office = catalogue.offices.get(first.office ?? '');
    return [
      {
        id: `${anchorPrefixOf(record)}office-${index + 1}`,
        phrase: first.surface,
        holder,
        meaning: office ? `${holder.name}, ${stretchOf(holder, office, event)}` : holder.name,
        mentions,
      },
    ];
  });
}

/** The phrases and names of a report that lead to nobody, each once for each reason. */
export function unresolvedOf({ reading }: Report): Unresolved[] {
  const groups = Map.groupBy(
    reading.mentions.filter(({ agent }) => agent === null),
    ({ reason, surface }) => `${reason} ${fold(surface)}`,
  );
  return [...groups.values()].flatMap((mentions): Unresolved[] => {
    const [first] = mentions;
    if (first?.reason === undefined) return [];
    return [{ phrase: first.surface, reason: first.reason, mentions }];
  });
}

/** The office with the years of the tenure that ran on the day of the event; of a former holder, those of the last one. */
function stretchOf(holder: Agent, { name, tenures }: Office, { date }: Event): string {
  const own = tenures.filter((tenure) => tenure.holder === holder.id);
  const tenure = own.find((each) => isHeldOn(each, date)) ?? own.at(-1);
  const [from, to] = [tenure?.from?.slice(0, 4), tenure?.to?.slice(0, 4)];
  if (from === undefined) return to === undefined ? name : `${name} until ${to}`;
  if (to === undefined) return `${name} from ${from}`;
  return from === to ? `${name} ${from}` : `${name} ${from}–${to}`;
}

/** “The Head of State” at the start of a sentence is “the Head of State”. */
function fold(phrase: string): string {
  return phrase.replace(/\s+/g, ' ').toLowerCase();
}
