import type { OfficeRecord, TenureRecord } from '../../../archive/office.ts';
import type { KnownRecords } from './known-records.ts';
import { officesOfHolder } from './office-records.ts';
import { withReview } from './shelf.ts';

/** Words of a capture that show somebody in an office on a day. */
export type TenureRow = {
  readonly holder: string;
  readonly date: string;
  readonly capture: string;
  readonly line: number;
  readonly words: string;
};

/** The rows of the offices that an import may extend, all of them while it runs; `settle` writes what is needed of them. */
export type TenureRows = {
  /** Enters a row, where the office is an open draft. Gives whoever else is shown as its holder on that day; else null. */
  readonly attest: (office: string, row: TenureRow) => string | null;
  /**
   * Keeps a row whose words do not say whose office it is (“President Xi Jinping”) until all others are known: it counts
   * where it continues a stretch in which the same holder is attested.
   */
  readonly attestLater: (title: string, row: TenureRow) => void;
  readonly settle: () => void;
};

/** Begins with the rows of the draft offices on record. */
export function makeTenureRows(known: KnownRecords): TenureRows {
  const rowsOf = new Map<string, TenureRow[]>();
  const touched = new Set<string>();
  let later: { title: string; row: TenureRow }[] = [];
  const rowsOn = (id: string): TenureRow[] => {
    const rows = rowsOf.get(id) ?? (known.offices.records.get(id)?.tenures ?? []).flatMap(readRows);
    rowsOf.set(id, rows);
    return rows;
  };
  return {
    attest: (id, row) => {
      if (!known.offices.isOpen(id)) return null;
      const rows = rowsOn(id);
      const other =
        !isShared(known.offices.records.get(id)) &&
        rows.find(({ date, holder }) => date === row.date && holder !== row.holder);
      if (other) {
        askWhoHeld(id, row, other, known);
        return other.holder;
      }
      if (!rows.some((each) => isSameRow(each, row))) {
        rows.push(row);
        touched.add(id);
      }
      return null;
    },
    attestLater: (title, row) => void later.push({ title, row }),
    settle: () => {
      putTouched();
      for (const { title, row } of later) continueStretch(title, row);
      later = [];
      putTouched();
    },
  };

  function continueStretch(title: string, row: TenureRow): void {
    const offices = officesOfHolder(title, row.holder, known).filter(known.offices.isOpen);
    const [id, other] = offices;
    if (id === undefined || other !== undefined) return;
    const rows = rowsOn(id);
    const isOthers = (each: TenureRow | undefined): boolean =>
      each !== undefined && each.holder !== row.holder;
    const before = rows
      .filter(({ date }) => date <= row.date)
      .sort(compareRows)
      .at(-1);
    const after = rows.filter(({ date }) => date >= row.date).sort(compareRows)[0];
    // Who is called “President” after a successor is attested was it once.
    if (isOthers(before) || isOthers(after) || rows.some((each) => isSameRow(each, row))) return;
    rows.push(row);
    touched.add(id);
  }

  function putTouched(): void {
    for (const id of touched) {
      const office = known.offices.records.get(id);
      if (!office) continue;
      const shared = isShared(office);
      const tenures = shared ? tenuresOfEach(rowsOn(id)) : tenuresOf(rowsOn(id));
      const questions = shared ? [] : returnsIn(tenures);
      if (JSON.stringify(tenures) !== JSON.stringify(office.tenures))
        known.offices.put(id, withReview({ ...office, tenures }, ...questions));
    }
    touched.clear();
  }
}

/**
 * Tenures by attested days: one for each stretch in which no other holder is attested. Of its days the first and the last
 * are kept, and those of each year, so that a stretch can be divided when a later import shows another holder within it.
 */
export function tenuresOf(rows: readonly TenureRow[]): TenureRecord[] {
  const stretches: TenureRow[][] = [];
  for (const row of rows.toSorted(compareRows)) {
    const last = stretches.at(-1);
    if (last?.[0]?.holder === row.holder) last.push(row);
    else stretches.push([row]);
  }
  return stretches.flatMap((stretch) => {
    const [first] = stretch;
    if (!first) return [];
    const attested = stretch
      .filter(({ date }, index) => {
        const isFirst = stretch[index - 1]?.date.slice(0, 4) !== date.slice(0, 4);
        const isLast = stretch[index + 1]?.date.slice(0, 4) !== date.slice(0, 4);
        return isFirst || isLast;
      })
      .map(({ holder: _, ...row }) => row);
    return [{ holder: first.holder, attested }];
  });
}

/** Deputies, aides and ambassadors-at-large are several at a time: who stands beside another contradicts nobody. */
function isShared(office: OfficeRecord | undefined): boolean {
  return office !== undefined && office.rank === 'other' && sharedOffices.test(office.name);
}

const sharedOffices =
  /^(?:(?:First|Senior) )?(?:Deputy|Assistant|Associate|Vice (?:President of the|Chair\p{L}*|Speaker|Premier)|Aide|Presidential (?:Aide|Advis[eo]r)|Advis[eo]r to|Special (?:Envoy|Representative)|State Councill?or)\b/u;

/** Of an office that several hold, each holder has tenures of their own. */
function tenuresOfEach(rows: readonly TenureRow[]): TenureRecord[] {
  const own = Map.groupBy(rows.toSorted(compareRows), ({ holder }) => holder);
  return [...own.values()].flatMap(tenuresOf);
}

/** Whoever is attested before and after somebody else came back, or was called by an office that was past. */
function returnsIn(tenures: readonly TenureRecord[]): string[] {
  const holders = tenures.map(({ holder }) => holder);
  const returned = new Set(holders.filter((holder, index) => holders.indexOf(holder) < index));
  return [...returned].map(
    (holder) =>
      `\`${holder}\` is attested before and after another holder: did they hold it twice, or are two records one person?`,
  );
}

function readRows({ holder, attested = [] }: TenureRecord): TenureRow[] {
  return attested.map((row) => ({ holder, ...row }));
}

/** The order of the rows must not depend on that of the files. */
function compareRows(a: TenureRow, b: TenureRow): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ date, capture, line }: TenureRow): string {
  return `${date} ${capture} ${String(line).padStart(6, '0')}`;
}

function isSameRow(a: TenureRow, b: TenureRow): boolean {
  return a.holder === b.holder && a.date === b.date;
}

function askWhoHeld(id: string, row: TenureRow, other: TenureRow, known: KnownRecords): void {
  const office = known.offices.records.get(id);
  if (!office) return;
  const sentence = `Who held it on ${row.date}? Line ${other.line} of \`${other.capture}\` shows \`${other.holder}\`, line ${row.line} of \`${row.capture}\` \`${row.holder}\`.`;
  const asked: OfficeRecord = withReview(office, sentence);
  if (asked.draft?.review.length !== office.draft?.review.length) known.offices.put(id, asked);
}
