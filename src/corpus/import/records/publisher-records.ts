import { identifierFrom } from '../../../archive/identifier.ts';
import { foldName } from '../../../archive/name.ts';
import { briefName, type PublisherRecord } from '../../../archive/publisher.ts';
import { countryOfDomain } from '../countries.ts';
import { stateFor } from './body-records.ts';
import type { KnownRecords } from './known-records.ts';
import { freeId } from './shelf.ts';

/** Whose text it is and who published the copy; and what has to be decided. */
export type MatchedPublisher = {
  readonly publisher: string;
  readonly issuer: string;
  readonly review?: string;
};

/** The record for reports whose capture does not say who published them. */
const notStated = 'not-stated';

/** The publisher record of a host (`en.kremlin.ru`) or a name, with a draft where there is none. */
export function publisherFor(printed: string | null, known: KnownRecords): MatchedPublisher {
  if (printed === null) return unknownPublisher(known);
  const host = hostOf(printed);
  const found = [...known.publishers.records.values()].find((publisher) =>
    host === null
      ? [publisher.name, briefName(publisher)].some((name) => foldName(name) === foldName(printed))
      : publisher.url !== undefined && hostOf(publisher.url) === host,
  );
  if (found) return settled(found.id, known);
  return makePublisher(printed, host, known);
}

/** A publisher on record as publisher and issuer; whose text a mirror copied is not known by that. */
export function settled(id: string, known: KnownRecords): MatchedPublisher {
  if (known.publishers.records.get(id)?.kind !== 'mirror') return { publisher: id, issuer: id };
  const { issuer } = unknownPublisher(known);
  return { publisher: id, issuer, review: `\`${id}\` copies texts of others: whose text is it?` };
}

function unknownPublisher(known: KnownRecords): MatchedPublisher {
  if (!known.publishers.isTaken(notStated))
    known.publishers.put(notStated, {
      name: 'Not stated',
      kind: 'mirror',
      note: 'Stands for a publisher that the captures do not name.',
      draft: { review: ['Reports filed here need the record of their own publisher.'] },
    });
  return {
    publisher: notStated,
    issuer: notStated,
    review:
      'The capture does not say who published it: import it with `--publisher ID`, or enter issuer and publisher.',
  };
}

function makePublisher(
  printed: string,
  host: string | null,
  known: KnownRecords,
): MatchedPublisher {
  const wished = identifierFrom(host ?? printed);
  if (wished === undefined) return unknownPublisher(known);
  const id = freeId(wished, known.publishers.isTaken);
  const isOfState = host !== null && officialHost.test(host);
  const country = isOfState && !/embassy|consul/u.test(host) ? countryOfHost(host) : null;
  const state = country === null ? null : stateFor(country, known);
  const record: PublisherRecord = {
    name: printed,
    kind: 'official',
    ...(state === null ? {} : { country: state }),
    ...(host === null ? {} : { url: `https://${host}` }),
    draft: {
      review: [
        'What is its name, and is it an official body, a news agency or a copy of somebody else’s texts?',
        state === null
          ? 'Of which state are its texts? Its country is their perspective.'
          : `Are its texts those of ${country ?? ''}? Only its address says so.`,
      ],
    },
  };
  known.publishers.put(id, record);
  return {
    publisher: id,
    issuer: id,
    review: `Review the draft record \`${id}\`, and whether the text is its own.`,
  };
}

/** What hosts of states call themselves: by the office, or by its seat. */
const officialHost =
  /(?:^|[.-])(?:gov|gob|gouv|govt|government|president|presidency|presidencia|mfa|mofa|mid|kremlin|whitehouse|akorda|bundesregierung|bundeskanzler|elysee|kantei|lamoncloa|quirinale|premier|primeminister|pm|pmo|state|parliament)(?:[.-]|$)/u;

/** The host of an address or of a name that is one, without `www.`; null of other names. */
function hostOf(printed: string): string | null {
  const [, host] =
    /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#].*)?$/iu.exec(
      printed.trim(),
    ) ?? [];
  return host?.toLowerCase() ?? null;
}

function countryOfHost(host: string): string | null {
  const end = host.slice(host.lastIndexOf('.'));
  if (end === '.gov' || end === '.mil') return 'United States';
  return countryOfDomain(end);
}
