import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { z } from 'zod';

import type { AgentRecord } from '../../src/archive/agent.ts';
import { contactLevels, type ContactLevel } from '../../src/archive/contact.ts';
import { parseDate } from '../../src/archive/date.ts';
import { printedName } from '../../src/archive/name.ts';
import type { OfficeRecord } from '../../src/archive/office.ts';
import { type Authority, makeAuthority } from '../../src/archive/reading/authority.ts';
import type { Occasion } from '../../src/archive/reading/mentions.ts';
import type { Text } from '../../src/archive/reading/span.ts';
import { numberedTexts } from './numbered-texts.ts';

/** The real reports that were annotated by hand, where this machine has their texts. */
export const realReports = '../shared/corpora/reports-dev.jsonl.gz';

/** Why a test that needs the texts is skipped; false where they are at hand. */
export const noRealReports = existsSync(realReports)
  ? false
  : 'the texts of the annotated reports are not on this machine';

const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  familyName: z.string().nullable(),
  variants: z.array(z.string()),
  country: z.string().nullable(),
  offices: z.array(
    z.strictObject({
      name: z.string(),
      of: z.string(),
      rank: z.enum([
        'head-of-state',
        'head-of-government',
        'foreign-minister',
        'head-of-organisation',
        'other',
      ]),
    }),
  ),
});

/**
 * What a reader finds in one report, annotated before the rules were measured. `p` is the number of the paragraph (0 is the
 * headline), `nth` counts the occurrences of exactly these words in it; `from` and `to` are the first and last words spoken.
 */
const annotation = z.strictObject({
  id: z.string(),
  perspective: z.string(),
  people: z.array(person),
  bodies: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['state', 'organisation']),
      demonyms: z.array(z.string()),
    }),
  ),
  participants: z.array(z.string()),
  contacts: z.array(
    z.strictObject({
      between: z.tuple([z.string(), z.string()]),
      level: z.enum(Object.keys(contactLevels) as [ContactLevel]),
      setting: z.string().nullable(),
      p: z.string(),
      words: z.string(),
    }),
  ),
  quotations: z.array(
    z.strictObject({
      p: z.string(),
      from: z.string(),
      to: z.string(),
      speaker: z.string().nullable(),
    }),
  ),
  officePhrases: z.array(
    z.strictObject({
      p: z.string(),
      words: z.string(),
      nth: z.number(),
      agent: z.string().nullable(),
      address: z.boolean().optional(),
    }),
  ),
  mentioned: z.array(z.string()),
  notes: z.string(),
});

export type Annotation = z.infer<typeof annotation>;

/** An annotated report with its text. */
export type AnnotatedReport = {
  readonly annotation: Annotation;
  readonly texts: readonly Text[];
  readonly occasion: Occasion;
};

const report = z.object({ id: z.string(), date: z.string(), title: z.string(), text: z.string() });

/** The sixty annotated reports with their texts, and the authority records of everybody and everything in them. */
export function readAnnotated(): { reports: AnnotatedReport[]; authority: Authority } {
  const texts = new Map(
    linesOf(gunzipSync(readFileSync(realReports)).toString('utf8')).map((line) => {
      const read = report.parse(JSON.parse(line));
      return [read.id, read];
    }),
  );
  const annotations = linesOf(readFileSync('tests/reading/annotations.jsonl', 'utf8')).map((line) =>
    annotation.parse(JSON.parse(line)),
  );
  const reports = annotations.map((each): AnnotatedReport => {
    const found = texts.get(each.id);
    if (!found) throw new Error(`There is no text of \`${each.id}\``);
    const paragraphs = found.text.split('\n\n').filter((paragraph) => paragraph.trim() !== '');
    return {
      annotation: each,
      texts: numberedTexts([found.title, ...paragraphs]),
      occasion: {
        date: parseDate(found.date),
        perspective: each.perspective,
        participants: each.participants.map((agent) => ({ agent })),
        settled: [],
      },
    };
  });
  return { reports, authority: authorityOf(reports) };
}

/** Where a person’s tenure is known only from the day of a report, it is known on that day and no other. */
function authorityOf(reports: readonly AnnotatedReport[]): Authority {
  const agents = new Map<string, AgentRecord & { id: string }>();
  const offices = new Map<string, OfficeRecord & { id: string }>();
  for (const { annotation: one, occasion } of reports) {
    for (const { id, name, kind, demonyms } of one.bodies) {
      const long = kind === 'state' ? [`Republic of ${name}`, `Kingdom of ${name}`] : [];
      const variants = [...new Set([...variantsOf(agents.get(id)), name, ...long])];
      agents.set(id, { id, name, kind, variants, demonyms });
    }
    for (const { id, name, familyName, variants, country, offices: held } of one.people) {
      const before = agents.get(id);
      const names = [...new Set([...variantsOf(before), name, ...variants, familyName ?? name])];
      const longest = names.reduce((a, b) => (b.length > a.length ? b : a));
      agents.set(id, {
        id,
        name: longest,
        kind: 'person',
        variants: names,
        ...(familyName === null ? {} : { familyName }),
        ...(country === null ? {} : { country }),
      });
      for (const office of held) {
        const day = occasion.date?.from;
        const key = `${office.name} / ${office.of}`;
        const known = offices.get(key)?.tenures ?? [];
        offices.set(key, {
          id: key,
          ...office,
          tenures: [...known, { holder: id, from: day, to: day }],
        });
      }
    }
  }
  return makeAuthority({ agents, offices, places: new Map(), topics: new Map() });
}

function variantsOf(agent: AgentRecord | undefined): string[] {
  return (agent?.variants ?? []).map(printedName);
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
