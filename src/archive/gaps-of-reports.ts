import type { Catalogue, Event, Report } from './catalogue.ts';
import { compareText } from './collation.ts';
import { indexCommitments } from './commitments.ts';
import { formatDate, isDay } from './date.ts';
import { basisKinds, isInferred } from './event.ts';
import { type Gap, gap, linkTo } from './gap.ts';
import { outcomeKinds } from './outcome.ts';
import { unresolvedReasons } from './reading/mentions.ts';

/** Words that speak of events which have no report of their own. */
export function findSpokenOf({ events }: Catalogue): Gap[] {
  return events.flatMap((event) =>
    event.reports.flatMap(({ reading }) =>
      reading.spokenOf.map(({ words, p }) =>
        gap({ about: words, isQuoted: true, seenAt: linkTo(event, p) }),
      ),
    ),
  );
}

/** What an outside source says was done of what was promised here, each source once. */
export function findToldElsewhere(catalogue: Catalogue): Gap[] {
  const told = indexCommitments(catalogue).shelf.rows.flatMap(({ event, outcome }) =>
    outcome.fulfilledBy === null || typeof outcome.fulfilledBy === 'string'
      ? []
      : [{ event, outcome, source: outcome.fulfilledBy }],
  );
  return [...Map.groupBy(told, ({ source }) => source.url)].flatMap(([url, rows]) => {
    const [first] = rows;
    if (!first) return [];
    const kinds = new Set(rows.map(({ outcome }) => outcomeKinds[outcome.kind]));
    return gap({
      about: first.source.says,
      says: [...kinds].join(', '),
      seenAt: linkTo(first.event, first.outcome.p),
      source: url,
    });
  });
}

/** Events whose date may mean several days. */
export function findUnknownDays({ events }: Catalogue): Gap[] {
  return events.filter(({ date }) => !isDay(date)).map(datedGap);
}

/** Events of one day that was not read off the source. */
export function findInferredDates({ events }: Catalogue): Gap[] {
  return events
    .filter(({ date, record }) => isDay(date) && isInferred(record.basis?.date))
    .map(datedGap);
}

/** Reports for which no address is known. */
export function findWithoutAddress({ events }: Catalogue): Gap[] {
  return reportsThat(events, ({ record }) => record.source.url === undefined);
}

/** Reports that do not say whose they are. */
export function findInferredIssuers({ events }: Catalogue): Gap[] {
  return reportsThat(events, ({ record }) => isInferred(record.basis?.issuer));
}

/** Words that stand for somebody whom nobody can tell, the most frequent first, each with its first place. */
export function findUnresolved({ events }: Catalogue): Gap[] {
  const found = new Map<string, Gap>();
  for (const event of events)
    for (const { reading } of event.reports)
      for (const { agent, surface, reason, p } of reading.mentions) {
        if (agent !== null || reason === undefined) continue;
        const says = unresolvedReasons[reason];
        const key = `${says}\n${surface}`;
        const first =
          found.get(key) ??
          gap({ about: surface, isQuoted: true, says, seenAt: linkTo(event, p), times: 0 });
        found.set(key, { ...first, times: first.times + 1 });
      }
  return [...found.values()].sort((a, b) => b.times - a.times || compareText(a.about, b.about));
}

/** Persons who took part and held no office that is on record for that day. */
export function findUnknownOffices({ events }: Catalogue): Gap[] {
  return events.flatMap((event) =>
    event.participants
      .filter(({ agent, offices }) => agent.kind === 'person' && offices.length === 0)
      .map(({ agent }) => gap({ about: agent.name, seenAt: linkTo(event) })),
  );
}

/** Participants whom the text does not name. */
export function findWithoutEvidence({ events }: Catalogue): Gap[] {
  return events.flatMap((event) =>
    event.participants
      .filter(({ passage }) => passage === undefined)
      .map(({ agent }) => gap({ about: agent.name, seenAt: linkTo(event) })),
  );
}

function datedGap(event: Event): Gap {
  const basis = event.record.basis?.date;
  const words = [formatDate(event.date), ...(basis ? [basisKinds[basis.kind]] : [])];
  return gap({ about: event.label, says: words.join(', '), seenAt: linkTo(event) });
}

function reportsThat(events: readonly Event[], lacks: (report: Report) => boolean): Gap[] {
  return events.flatMap((event) =>
    event.reports
      .filter(lacks)
      .map((report) =>
        gap({ about: report.record.title, says: report.issuer.name, seenAt: linkTo(event) }),
      ),
  );
}
