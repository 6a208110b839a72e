import { parseDate } from './date.ts';

/** A paragraph that was published: its anchor, and a fingerprint of the text it had last. */
export type PublishedParagraph = { readonly anchor: string; readonly fingerprint: string };

/** What became of an address or anchor that no longer has a page or paragraph of its own. */
export type Withdrawal = { readonly date: string; readonly why: string };

/**
 * Every address and paragraph anchor ever published (`content/permalinks.txt`). One line each, and lines are only ever
 * added:
 *
 *     /events/2017-05-14-nazarbayev-li-keqiang/
 *     /events/2017-05-14-nazarbayev-li-keqiang/#p1 5d41402abc4b2a76
 *     /events/2017-05-14-nazarbayev-li-keqiang/#p1a 7215ee9c7d9dc229 after p1
 *     /leaders/li-keqang/ -> /leaders/li-keqiang/
 *     /events/2017-05-14-nazarbayev-li-keqiang/#p4 -> #p3
 *     /events/2018-06-10-nazarbayev-briefing-qingdao/ withdrawn 2027-01-15 at the request of the issuer
 */
export type Ledger = {
  /** The file, as messages name it, and its whole text. */
  readonly file: string;
  readonly text: string;
  readonly pages: ReadonlySet<string>;
  /** The published paragraphs of an address, in the order of the text. */
  readonly paragraphs: ReadonlyMap<string, readonly PublishedParagraph[]>;
  /** Where an address, or an address with an anchor, moved; targets that are anchors alone were made whole. */
  readonly moved: ReadonlyMap<string, string>;
  readonly withdrawn: ReadonlyMap<string, Withdrawal>;
  /** The line on which each address, with or without an anchor, stands first. */
  readonly lineOf: ReadonlyMap<string, number>;
};

/** A line of the ledger that cannot be read. */
export type LedgerFault = { readonly line: number; readonly text: string };

const address = String.raw`\/(?:[a-z0-9-]+\/)*`;
const anchor = String.raw`#[a-z0-9-]*p\d+[a-z]*`;
const pageLine = new RegExp(`^${address}$`);
const paragraphLine = new RegExp(
  `^(${address})(${anchor}) ([0-9a-f]{16})(?: after ([a-z0-9-]*p\\d+[a-z]*))?$`,
);
const movedLine = new RegExp(`^(${address})(${anchor})? -> (${address})?(${anchor})?$`);
const withdrawnLine = new RegExp(`^(${address}) withdrawn (\\S+) (.+)$`);

/** Reads a ledger. Empty lines and lines that begin with `#` say nothing. */
export function parseLedger(text: string, file: string): { ledger: Ledger; faults: LedgerFault[] } {
  const pages = new Set<string>();
  const paragraphs = new Map<string, PublishedParagraph[]>();
  const moved = new Map<string, string>();
  const withdrawn = new Map<string, Withdrawal>();
  const lineOf = new Map<string, number>();
  const faults: LedgerFault[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const subject = read(line);
    if (subject === null) faults.push({ line: index + 1, text: line });
    else if (!lineOf.has(subject)) lineOf.set(subject, index + 1);
  });
  return { ledger: { file, text, pages, paragraphs, moved, withdrawn, lineOf }, faults };

  /** Enters a line and gives the address that it is about; null when it cannot be read. */
  function read(line: string): string | null {
    if (pageLine.test(line)) {
      pages.add(line);
      return line;
    }
    const [, page, id, fingerprint, after] = paragraphLine.exec(line) ?? [];
    if (page !== undefined && id !== undefined && fingerprint !== undefined) {
      enterParagraph(listOf(paragraphs, page), { anchor: id.slice(1), fingerprint }, after);
      return page + id;
    }
    const [, from, fromAnchor = '', to, toAnchor = ''] = movedLine.exec(line) ?? [];
    if (from !== undefined && (to !== undefined || toAnchor !== '')) {
      moved.set(from + fromAnchor, (to ?? from) + toAnchor);
      return from + fromAnchor;
    }
    const [, gone, date, why] = withdrawnLine.exec(line) ?? [];
    if (gone === undefined || date === undefined || why === undefined) return null;
    if (parseDate(date)?.form !== 'day') return null;
    withdrawn.set(gone, { date, why });
    return gone;
  }
}

/** The ledger line of a paragraph; `after` is the anchor it stands behind when it was put between others. */
export function formatParagraph(
  page: string,
  { anchor: id, fingerprint }: PublishedParagraph,
  after?: string,
): string {
  return `${page}#${id} ${fingerprint}${after === undefined ? '' : ` after ${after}`}`;
}

/** A line for an anchor that is known already gives its new fingerprint. */
function enterParagraph(
  list: PublishedParagraph[],
  paragraph: PublishedParagraph,
  after: string | undefined,
): void {
  const known = list.findIndex((each) => each.anchor === paragraph.anchor);
  if (known >= 0) {
    list[known] = paragraph;
    return;
  }
  const before =
    after === undefined ? list.length : 1 + list.findIndex((each) => each.anchor === after);
  list.splice(before, 0, paragraph);
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}
