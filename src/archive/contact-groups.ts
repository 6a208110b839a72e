import type { Agent, Event } from './catalogue.ts';
import { type ContactSetting, contactLevels } from './contact.ts';
import { type Encounter, encountersOf, levels, pairId } from './encounters.ts';
import type { Passage } from './passage.ts';
import type { SetBy } from './reading/discourse.ts';

/** The encounters of one grade, put together where the same words state them. */
export type ContactGroup = {
  readonly grade: string;
  readonly passages: readonly {
    readonly passage: Passage;
    readonly setting: ContactSetting | null;
    readonly setBy: SetBy;
    /** The pairs, by the id of their page; the name is that of whom the common participant met, else of both. */
    readonly pairs: readonly { readonly id: string; readonly name: string }[];
  }[];
};

/** The encounters of an event, the highest grade first; `common` is who had all of them, where there are several. */
export function contactGroupsOf(event: Event): {
  common: Agent | undefined;
  groups: ContactGroup[];
} {
  const encounters = encountersOf([event]);
  const common = commonTo(encounters);
  const byLevel = Map.groupBy(encounters, ({ contact }) => contact.level);
  const groups = levels.flatMap((level): ContactGroup[] => {
    const ofLevel = byLevel.get(level);
    return ofLevel ? [{ grade: contactLevels[level], passages: passagesOf(ofLevel, common) }] : [];
  });
  return { common, groups };
}

function passagesOf(
  encounters: readonly Encounter[],
  common: Agent | undefined,
): ContactGroup['passages'] {
  const alike = Map.groupBy(encounters, ({ contact: { p, asDescribed, setting, setBy } }) =>
    [p, asDescribed, setting, setBy].join(' '),
  );
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { p, asDescribed, setting, setBy } = first.contact;
    const pairs = same.map(({ between: [a, b] }) => {
      const met = [a.agent, b.agent].filter((agent) => agent !== common);
      return { id: pairId(a.agent.id, b.agent.id), name: met.map(({ name }) => name).join(' – ') };
    });
    return [{ passage: { p, words: asDescribed }, setting, setBy, pairs }];
  });
}

function commonTo(encounters: readonly Encounter[]): Agent | undefined {
  const [first, ...others] = encounters;
  if (!first || others.length === 0) return undefined;
  return first.between
    .map(({ agent }) => agent)
    .find((agent) => others.every(({ between }) => between.some((one) => one.agent === agent)));
}
