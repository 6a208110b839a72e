import type { Catalogue } from './catalogue.ts';
import type { Gap } from './gap.ts';
import {
  findOpenTenures,
  findUnsourcedTenures,
  findUnusedRecords,
  findVisitsWithoutKind,
} from './gaps-of-records.ts';
import {
  findInferredDates,
  findInferredIssuers,
  findSpokenOf,
  findToldElsewhere,
  findUnknownDays,
  findUnknownOffices,
  findUnresolved,
  findWithoutAddress,
  findWithoutEvidence,
} from './gaps-of-reports.ts';

/** Gaps of one kind. */
export type GapKind = {
  /** The anchor on the page. */
  readonly id: string;
  readonly heading: string;
  /** What it means for a reader. */
  readonly remark: string;
  readonly gaps: readonly Gap[];
};

/** Everything that the archive knows it lacks, by kind; kinds without any gap are left out. */
export function findGaps(catalogue: Catalogue): GapKind[] {
  return kinds
    .map(({ find, ...kind }) => ({ ...kind, gaps: find(catalogue) }))
    .filter(({ gaps }) => gaps.length > 0);
}

const kinds: readonly (Omit<GapKind, 'gaps'> & { find: (catalogue: Catalogue) => Gap[] })[] = [
  {
    id: 'spoken-of',
    heading: 'Other events that a report speaks of',
    remark: 'Words that tell of other meetings; most of these have no report here.',
    find: findSpokenOf,
  },
  {
    id: 'told-elsewhere',
    heading: 'Events that only another source tells of',
    remark: 'They fulfilled what was promised here, and the archive holds no report of them.',
    find: findToldElsewhere,
  },
  {
    id: 'days',
    heading: 'Events whose day is not known',
    remark: 'The archive knows only between which days each lies.',
    find: findUnknownDays,
  },
  {
    id: 'inferred-days',
    heading: 'Events whose day is inferred',
    remark: 'The report gives no day; the page of the event says what shows it.',
    find: findInferredDates,
  },
  {
    id: 'addresses',
    heading: 'Reports without an address',
    remark: 'Nobody can compare the text with the page that it was taken from.',
    find: findWithoutAddress,
  },
  {
    id: 'issuers',
    heading: 'Reports whose issuer is inferred',
    remark: 'The copy does not say whose text it is; the page of the event says what shows it.',
    find: findInferredIssuers,
  },
  {
    id: 'names',
    heading: 'Names and offices that lead to nobody',
    remark: 'Words that stand for somebody whom the archive cannot tell, and why it cannot.',
    find: findUnresolved,
  },
  {
    id: 'offices',
    heading: 'Participants whose office that day is unknown',
    remark: 'They took part, and no office is on record that they held on that day.',
    find: findUnknownOffices,
  },
  {
    id: 'evidence',
    heading: 'Participants whom no words of the report show',
    remark: 'An editor says that they took part; the report does not name them.',
    find: findWithoutEvidence,
  },
  {
    id: 'tenures',
    heading: 'Tenures without a first or last day',
    remark: 'The holder may still be in office, or no source was opened that gives the day.',
    find: findOpenTenures,
  },
  {
    id: 'tenure-sources',
    heading: 'Tenures without a source',
    remark: 'No source outside the reports was opened for them.',
    find: findUnsourcedTenures,
  },
  {
    id: 'visits',
    heading: 'Visits whose kind no report states',
    remark: 'State, official or working: the reports held here do not say which.',
    find: findVisitsWithoutKind,
  },
  {
    id: 'records',
    heading: 'Records that nothing here shows',
    remark: 'No report speaks of them, and no source was opened for them.',
    find: findUnusedRecords,
  },
];
