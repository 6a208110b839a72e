import { z } from 'zod';

import { absoluteAddress } from '../../address.ts';
import type { Agent, Catalogue, Office } from '../../catalogue.ts';
import { addressOfAgent, hasPage } from '../../finding-aids.ts';
import { type DataTable, oneOf, sortedById } from './data-table.ts';

const kinds: Readonly<Record<Agent['kind'], string>> = {
  person: 'person',
  organisation: 'organisation',
  state: 'state',
};

const row = z.object({
  id: z.string().describe('The agent: what every other table calls it.'),
  name: z.string().describe('The authorised name, in the order it is said.'),
  kind: oneOf(kinds).describe('What kind of agent it is.'),
  familyName: z.string().nullable().describe('A person’s family name.'),
  country: z.string().nullable().describe('The state the agent belongs to: an id of this table.'),
  variants: z
    .array(
      z.object({
        name: z.string().describe('The other name.'),
        from: z.string().nullable().describe('The first day on which it was in use.'),
        to: z.string().nullable().describe('The last day on which it was in use.'),
        language: z.string().nullable().describe('Its language (BCP 47).'),
      }),
    )
    .describe(
      'Other names and spellings that mean this agent and nobody else; the days on which a name was in use, and its language, where the record gives them.',
    ),
  native: z
    .array(
      z.object({
        name: z.string().describe('The name, in its own script.'),
        language: z.string().describe('The language (BCP 47).'),
      }),
    )
    .describe('The name in its own languages and scripts.'),
  offices: z
    .array(
      z.object({
        office: z.string().describe('The office: an id in `records`.'),
        from: z.string().nullable().describe('The first day, if a source was opened that says so.'),
        to: z.string().nullable().describe('The last day, if a source was opened that says so.'),
        attested: z
          .array(z.string())
          .describe('Days on which a source text shows the holder in office.'),
      }),
    )
    .describe(
      'The offices held, with the first and the last day, each null when no source was opened for it, and the days on which a source text shows the holder in office.',
    ),
  attested: z
    .array(z.object({ form: z.string().describe('The name, character for character.') }))
    .describe('Forms of the name as the source texts print them.'),
  url: z.string().nullable().describe('The agent’s page; null when no report speaks of the agent.'),
});

type AgentRow = z.infer<typeof row>;

/** The people, organisations and states, each with an authority record. */
export const agents: DataTable<AgentRow> = {
  name: 'agents',
  title: 'Agents',
  description: 'One row a person, organisation or state that has an authority record.',
  row,
  *rowsOf(catalogue) {
    const tenures = Map.groupBy(tenuresIn(catalogue), ({ holder }) => holder);
    for (const agent of sortedById(catalogue.agents.values()))
      yield rowOf(agent, tenures.get(agent.id) ?? [], catalogue);
  },
};

type Held = Office['tenures'][number] & { readonly office: string };

function tenuresIn({ offices }: Catalogue): Held[] {
  return sortedById(offices.values()).flatMap(({ id, tenures }) =>
    tenures.map((tenure) => ({ ...tenure, office: id })),
  );
}

function rowOf(agent: Agent, held: readonly Held[], catalogue: Catalogue): AgentRow {
  const { id, name, kind, familyName, country, variants = [], native = [], attested = [] } = agent;
  return {
    id,
    name,
    kind,
    familyName: familyName ?? null,
    country: country ?? null,
    variants: variants.map(variantOf),
    native: native.map((each) => ({ name: each.name, language: each.language })),
    offices: held.map(({ office, from, to, attested: days = [] }) => ({
      office,
      from: from ?? null,
      to: to ?? null,
      attested: days.map(({ date }) => date),
    })),
    attested: [...new Set(attested.map(({ form }) => form))].map((form) => ({ form })),
    url: hasPage(catalogue, agent)
      ? absoluteAddress(catalogue.archive.site, addressOfAgent(agent))
      : null,
  };
}

function variantOf(variant: NonNullable<Agent['variants']>[number]): AgentRow['variants'][number] {
  if (typeof variant === 'string') return { name: variant, from: null, to: null, language: null };
  const { name, from, to, language } = variant;
  return { name, from: from ?? null, to: to ?? null, language: language ?? null };
}
