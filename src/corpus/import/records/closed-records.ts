import type { Gathering } from './gather-records.ts';
import type { Shelf } from './shelf.ts';

/** The same records, to match a report with that makes and extends none: what an import knows already stays as it is. */
export function closeRecords({ known, publisher }: Gathering): Gathering {
  const close = <T extends object>(shelf: Shelf<T>): Shelf<T> => ({
    ...shelf,
    put: () => undefined,
  });
  return {
    known: {
      ...known,
      agents: close(known.agents),
      offices: close(known.offices),
      places: close(known.places),
      publishers: close(known.publishers),
    },
    tenures: { attest: () => null, attestLater: () => undefined, settle: () => undefined },
    publisher,
  };
}
