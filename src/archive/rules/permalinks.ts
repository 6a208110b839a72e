import { addressOf } from '../address.ts';
import { isShifted } from '../claim.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Corpus, Entry } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import type { Ledger } from '../ledger.ts';
import { ledgerAdditions, lostAddresses } from '../permalinks.ts';

const ledgerFile = 'permalinks.txt';

/** No anchor that was published is lost: each paragraph that is gone needs a line in the ledger. */
export function checkAnchors(corpus: Corpus): Issue[] {
  return corpus.events.flatMap((entry) => {
    if (entry.record.withdrawn) return checkWithdrawn(entry);
    if (isShifted(entry, corpus.captures)) return [];
    return entry.lostAnchors.map((anchor) => lostAnchor(entry, anchor));
  });
}

/**
 * No entry that was published is lost. Said of events apart from other pages, because it can be said while the archive has
 * other faults.
 */
export function checkEntries(corpus: Corpus): Issue[] {
  const { ledger } = corpus;
  const known = new Set([
    ...corpus.idsOf('event'),
    ...corpus.events.flatMap(({ record }) => record.formerIds ?? []),
  ]);
  return [...ledger.pages]
    .filter((address) => {
      const id = /^\/events\/(?!\d{4}\/|unknown\/)([^/]+)\/$/.exec(address)?.[1];
      return id !== undefined && !known.has(id) && !isTold(address, ledger);
    })
    .map((address) => lostAddress(address, ledger));
}

/** An anchor moves within its event: a browser that asks for a page says nothing of the anchor it goes to. */
export function checkMoves({ ledger, events }: Corpus): Issue[] {
  const eventOf = new Map(
    events.flatMap(({ id, record }) =>
      [id, ...(record.formerIds ?? [])].map((each) => [addressOf.event(each), id]),
    ),
  );
  return [...ledger.moved].flatMap(([from, to]): Issue[] => {
    const [page = '', anchor] = from.split('#');
    const [toPage = '', toAnchor] = to.split('#');
    const isInside = eventOf.has(page) && eventOf.get(page) === eventOf.get(toPage);
    if (anchor === undefined || !eventOf.has(page) || (isInside && toAnchor !== undefined))
      return [];
    return [
      {
        rule: 'lost-anchor',
        file: ledger.file,
        position: { line: ledger.lineOf.get(from) ?? 1, column: 1 },
        message: `\`${from}\` is said to have moved to \`${to}\`, which is no paragraph of that event`,
        cure: `add a line that leads to one that is: \`${from} -> #p1\``,
      },
    ];
  });
}

/** No address that was published is lost. Needs a whole catalogue: pages come and go with what leads to them. */
export function checkAddresses(catalogue: Catalogue): Issue[] {
  return lostAddresses(catalogue).map((address) => lostAddress(address, catalogue.ledger));
}

/** With a locked ledger (`--locked`, or `CI` set) nothing may be published that the ledger does not hold already. */
export function checkLocked(catalogue: Catalogue): Issue[] {
  const [first, ...others] = ledgerAdditions(catalogue);
  if (first === undefined) return [];
  return [
    {
      rule: 'not-in-ledger',
      file: catalogue.ledger.file,
      message: `The ledger lacks \`${first}\`${others.length > 0 ? ` and ${others.length} more lines` : ''}`,
      cure: `run \`npm run build\` and commit \`${ledgerFile}\``,
    },
  ];
}

/** Of a text that was withdrawn, nothing may stand in the entry any more. */
function checkWithdrawn({ file, paragraphs }: Entry): Issue[] {
  const [first] = paragraphs;
  if (!first) return [];
  return [
    {
      rule: 'withdrawn-text',
      file,
      position: first.position,
      message: 'The text is said to be withdrawn and still stands here',
      cure: 'remove the text, or `withdrawn:`',
    },
  ];
}

function isTold(address: string, { moved, withdrawn }: Ledger): boolean {
  return moved.has(address) || withdrawn.has(address);
}

function lostAddress(address: string, ledger: Ledger): Issue {
  const [, anchor] = address.split('#');
  const told = ledger.moved.get(address);
  return {
    rule: anchor === undefined ? 'lost-address' : 'lost-anchor',
    file: ledger.file,
    position: { line: ledger.lineOf.get(address) ?? 1, column: 1 },
    message: told
      ? `\`${address}\` is said to have moved to \`${told}\`, which is not there`
      : `The address \`${address}\` was published and would be gone`,
    cure:
      anchor === undefined
        ? `restore it, name its old id in \`formerIds\` of the new record, or add to \`${ledgerFile}\`: \`${address} -> /where/it/went/\` or \`${address} withdrawn YYYY-MM-DD why\``
        : `restore it, or add to \`${ledgerFile}\`: \`${address} -> #p1\``,
  };
}

function lostAnchor(entry: Entry, anchor: string): Issue {
  const page = addressOf.event(entry.record.accountOf ?? entry.id);
  const kept = entry.paragraphs.findLast((paragraph) => isBefore(paragraph.anchor, anchor));
  const target = kept?.anchor ?? entry.paragraphs[0]?.anchor ?? 'p0';
  return {
    rule: 'lost-anchor',
    file: entry.file,
    position: entry.paragraphs[0]?.position ?? { line: 1, column: 1 },
    message: `The paragraph \`#${anchor}\` was published and is gone`,
    cure: `restore it, or add to \`${ledgerFile}\`: \`${page}#${anchor} -> #${target}\``,
  };
}

function isBefore(anchor: string, other: string): boolean {
  const number = (text: string): number => Number(/p(\d+)/.exec(text)?.[1] ?? 0);
  return number(anchor) < number(other) || (number(anchor) === number(other) && anchor < other);
}
