import type { AgentRecord } from '../../src/archive/agent.ts';
import type { OfficeRecord } from '../../src/archive/office.ts';
import { type Authority, makeAuthority } from '../../src/archive/reading/authority.ts';
import { personsOf, readTagged, recordsOfTags } from './person-tags.ts';

/** States with what texts call that which is theirs. */
const states =
  `Kazakhstan:Kazakh China:Chinese Russia:Russian Turkey:Turkish Belarus:Belarusian Uzbekistan:Uzbek
  Kyrgyzstan:Kyrgyz Tajikistan:Tajik Turkmenistan:Turkmen Azerbaijan:Azerbaijani Armenia:Armenian Georgia:Georgian
  Ukraine:Ukrainian Moldova:Moldovan Poland:Polish Germany:German France:French Italy:Italian Spain:Spanish
  Portugal:Portuguese Austria:Austrian Hungary:Hungarian Serbia:Serbian Croatia:Croatian Bulgaria:Bulgarian
  Romania:Romanian Greece:Greek Cyprus:Cypriot Finland:Finnish Sweden:Swedish Norway:Norwegian Denmark:Danish
  Estonia:Estonian Latvia:Latvian Lithuania:Lithuanian Canada:Canadian Mexico:Mexican Brazil:Brazilian
  Argentina:Argentine Venezuela:Venezuelan Cuba:Cuban Japan:Japanese India:Indian Pakistan:Pakistani
  Afghanistan:Afghan Iran:Iranian Iraq:Iraqi Israel:Israeli Egypt:Egyptian Jordan:Jordanian Syria:Syrian
  Lebanon:Lebanese Qatar:Qatari Bahrain:Bahraini Kuwait:Kuwaiti Mongolia:Mongolian Vietnam:Vietnamese
  Thailand:Thai Indonesia:Indonesian Malaysia:Malaysian Australia:Australian Nigeria:Nigerian Kenya:Kenyan`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':'));

/**
 * An authority of `count` agent records to measure with: the persons of the tags, states with three offices each, and further
 * persons made of the given and family names of the tags.
 */
export function madeAuthority(count: number): Authority {
  const tags = [...readTagged('reports-tagged.jsonl.gz'), ...readTagged('reports-dev.jsonl.gz')];
  const agents: Map<string, AgentRecord & { id: string }> = recordsOfTags(tags.flatMap(personsOf));
  const persons = [...agents.values()];
  const offices = new Map<string, OfficeRecord & { id: string }>();
  for (const [name = '', demonym = ''] of states) {
    const of = name.toLowerCase();
    agents.set(of, { id: of, name, kind: 'state', demonyms: [demonym] });
    for (const { title, rank } of ranks) {
      const id = `${title} of ${name}`;
      const holder = persons[offices.size % persons.length]?.id ?? '';
      const tenures = [{ holder, from: '1990-01-01', to: '2030-12-31' }];
      offices.set(id, { id, name: id, of, rank, tenures });
    }
  }
  for (let step = 1; agents.size < count; step++)
    for (const [index, { name }] of persons.entries()) {
      const other = persons[(index + step * 7) % persons.length];
      const made = `${name.split(' ')[0] ?? ''} ${other?.familyName ?? ''}`;
      if (agents.size < count)
        agents.set(made, { id: made, name: made, kind: 'person', familyName: other?.familyName });
    }
  return makeAuthority({ agents, offices, places: new Map(), topics: new Map() });
}

const ranks = [
  { title: 'President', rank: 'head-of-state' },
  { title: 'Prime Minister', rank: 'head-of-government' },
  { title: 'Foreign Minister', rank: 'foreign-minister' },
] as const;
