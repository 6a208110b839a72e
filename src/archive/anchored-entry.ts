import { addressOf } from './address.ts';
import { nameParagraphs } from './anchors.ts';
import type { Entry } from './corpus.ts';
import type { Ledger } from './ledger.ts';

/** An entry whose paragraphs have the anchors that the ledger holds for it, under its former ids too. */
export function anchorEntry(entry: Entry, { paragraphs: published, moved }: Ledger): Entry {
  const { accountOf, formerIds = [], source } = entry.record;
  const prefix = accountOf === undefined ? '' : `${source.issuer}-`;
  const address = [accountOf ?? entry.id, ...formerIds]
    .map(addressOf.event)
    .find((each) => published.has(each));
  const ours = (published.get(address ?? '') ?? []).filter(({ anchor }) =>
    new RegExp(`^${prefix}p\\d+[a-z]*$`).test(anchor),
  );
  const told = ours
    .map(({ anchor }) => anchor)
    .filter((anchor) => moved.has(`${address}#${anchor}`));
  const fingerprints = entry.paragraphs.map(({ fingerprint }) => fingerprint);
  const { anchors, lost } = nameParagraphs(fingerprints, ours, prefix, new Set(told));
  const paragraphs = entry.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    anchor: anchors[index] ?? paragraph.anchor,
  }));
  return { ...entry, paragraphs, lostAnchors: lost };
}
