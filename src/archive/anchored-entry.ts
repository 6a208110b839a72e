import { addressOf } from './address.ts';
import { anchorPrefixOf } from './anchor.ts';
import { nameParagraphs } from './anchors.ts';
import type { Entry } from './corpus.ts';
import type { Ledger } from './ledger.ts';

/**
 * Entries whose paragraphs have the anchors that the ledger holds for them: those of their event’s address and, when that
 * has none yet, of the last address that it had before. An anchor of an earlier address is never given again.
 */
export function anchorEntries(entries: readonly Entry[], ledger: Ledger): Entry[] {
  const formerIds = new Map(entries.map(({ id, record }) => [id, record.formerIds ?? []]));
  return entries.map((entry) => {
    const event = entry.record.accountOf ?? entry.id;
    const ids = new Set([
      event,
      ...(formerIds.get(event) ?? []),
      ...(formerIds.get(entry.id) ?? []),
    ]);
    return anchorEntry(entry, [...ids].map(addressOf.event), ledger);
  });
}

function anchorEntry(
  entry: Entry,
  addresses: readonly string[],
  { paragraphs: published, moved }: Ledger,
): Entry {
  const prefix = anchorPrefixOf(entry.record);
  const isOurs = new RegExp(`^${prefix}p\\d+[a-z]*$`);
  const lists = addresses
    .map((address) => (published.get(address) ?? []).filter(({ anchor }) => isOurs.test(anchor)))
    .filter((list) => list.length > 0);
  const [current = [], ...earlier] = lists;
  const known = new Set(current.map(({ anchor }) => anchor));
  const reserved = earlier.flat().filter(({ anchor }) => !known.has(anchor));
  const told = new Set([
    ...reserved.map(({ anchor }) => anchor),
    ...[...known].filter((anchor) => addresses.some((each) => moved.has(`${each}#${anchor}`))),
  ]);
  const fingerprints = entry.paragraphs.map(({ fingerprint }) => fingerprint);
  const { anchors, lost } = nameParagraphs(fingerprints, [...current, ...reserved], prefix, told);
  const paragraphs = entry.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    anchor: anchors[index] ?? paragraph.anchor,
  }));
  return { ...entry, paragraphs, lostAnchors: lost };
}
