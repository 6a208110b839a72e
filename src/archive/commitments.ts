import type { Agent, Catalogue, Event, Report } from './catalogue.ts';
import { oldestFirst } from './event-order.ts';
import { groupByEach } from './group-by-each.ts';
import { oncePer } from './once-per.ts';
import { type OutcomeStatus, outcomeStatuses, type OutsideSource } from './outcome.ts';
import type { Outcome } from './reading/outcomes.ts';
import { type Shelf, shelve } from './shelf.ts';

/** A promise or a result with the event and the report that state it, and the agents it names. */
export type Commitment = {
  readonly event: Event;
  readonly report: Report;
  readonly outcome: Outcome;
  /** What further accounts of the event say of the same. */
  readonly others: readonly Outcome[];
  readonly by: Agent | undefined;
  readonly to: Agent | undefined;
  readonly concerning: Agent | undefined;
  readonly fulfilledBy: Event | OutsideSource | undefined;
};

export type CommitmentIndex = {
  /** The oldest first, on one page or on a page a year. */
  readonly shelf: Shelf<Commitment>;
  readonly byAgent: ReadonlyMap<string, readonly Commitment[]>;
  readonly byEvent: ReadonlyMap<string, readonly Commitment[]>;
};

/** The statuses in the order of a page, what is open first, with the heading under which they stand. */
const statusHeadings: Readonly<Record<OutcomeStatus, string>> = {
  'none-recorded': 'open (nothing more recorded here)',
  accepted: outcomeStatuses.accepted,
  fulfilled: outcomeStatuses.fulfilled,
  lapsed: outcomeStatuses.lapsed,
};

/** Every outcome that the reports state, and those of each agent by whom, to whom or about whom it is. */
export const indexCommitments = oncePer((catalogue: Catalogue): CommitmentIndex => {
  const events = new Map(catalogue.events.map((event) => [event.id, event]));
  const all = catalogue.events
    .toSorted(oldestFirst)
    .flatMap((event) => commitmentsAt(event, catalogue.agents, events));
  return {
    shelf: shelve(all),
    byAgent: groupByEach(all, agentIdsOf),
    byEvent: Map.groupBy(all, ({ event }) => event.id),
  };
});

/** Commitments by their status, in the order of a page; statuses without any are left out. */
export function groupByStatus(
  commitments: readonly Commitment[],
): { status: OutcomeStatus; heading: string; commitments: readonly Commitment[] }[] {
  return (Object.keys(statusHeadings) as OutcomeStatus[])
    .map((status) => ({
      status,
      heading: statusHeadings[status],
      commitments: commitments.filter(({ outcome }) => outcome.status === status),
    }))
    .filter(({ commitments: some }) => some.length > 0);
}

function commitmentsAt(
  event: Event,
  agents: Catalogue['agents'],
  events: ReadonlyMap<string, Event>,
): Commitment[] {
  const stated = event.reports.flatMap((report) =>
    report.reading.outcomes.map((outcome) => ({ report, outcome })),
  );
  const find = (id: string | null) => (id === null ? undefined : agents.get(id));
  return joinAccounts(stated).map(({ report, outcome, others }) => ({
    event,
    report,
    outcome,
    others,
    by: find(outcome.by),
    to: find(outcome.to),
    concerning: find(outcome.concerning),
    fulfilledBy:
      typeof outcome.fulfilledBy === 'string'
        ? events.get(outcome.fulfilledBy)
        : (outcome.fulfilledBy ?? undefined),
  }));
}

type Stated = { readonly report: Report; readonly outcome: Outcome };

/**
 * Counts once what two accounts of one event say alike: the same kind, by the same, to the same. Without both names nobody
 * can tell whether the same is meant, and one report that says a thing twice means two.
 */
function joinAccounts(stated: readonly Stated[]): (Stated & { others: Outcome[] })[] {
  const joined: (Stated & { others: Outcome[] })[] = [];
  for (const { report, outcome } of stated) {
    const same = joined.find((one) => one.report !== report && isSame(one.outcome, outcome));
    if (!same) joined.push({ report, outcome, others: [] });
    else same.others.push(outcome);
  }
  return joined.map(preferKnown);
}

/** Of several accounts, the one that knows what became of it speaks for all. */
function preferKnown({ report, outcome, others }: Stated & { others: Outcome[] }) {
  const all = [outcome, ...others];
  const told = all.find(({ status }) => status !== 'none-recorded') ?? outcome;
  return { report, outcome: told, others: all.filter((one) => one !== told) };
}

function isSame(a: Outcome, b: Outcome): boolean {
  return (
    a.by !== null &&
    a.to !== null &&
    a.kind === b.kind &&
    a.by === b.by &&
    a.to === b.to &&
    a.concerning === b.concerning
  );
}

function agentIdsOf({ by, to, concerning }: Commitment): string[] {
  return [by, to, concerning].flatMap((agent) => agent?.id ?? []);
}
