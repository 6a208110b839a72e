import type { Corpus, Stored } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import type { OfficeRecord, TenureRecord } from '../office.ts';
import { knownStretch } from '../tenure.ts';

/** The days of a tenure are in order, and two tenures of an office share no more than the day of handing over. */
export function checkTenures(corpus: Corpus): Issue[] {
  return corpus.offices.flatMap((office) =>
    office.faultyFields.has('tenures')
      ? []
      : office.record.tenures.flatMap((tenure, index) => [
          ...checkDays(office, tenure, index),
          ...checkOverlaps(office, tenure, index),
        ]),
  );
}

function checkDays(
  office: Stored<OfficeRecord>,
  { holder, from, to, attested = [] }: TenureRecord,
  index: number,
): Issue[] {
  if (from !== undefined && to !== undefined && to < from)
    return [
      {
        rule: 'tenure-contradicts',
        file: office.file,
        position: office.positionOf('tenures', index, 'to'),
        message: `The tenure of \`${holder}\` ends on ${to}, before it begins on ${from}`,
        cure: 'correct one of the two days',
      },
    ];
  return attested.flatMap(({ date }, row): Issue[] => {
    if ((from === undefined || from <= date) && (to === undefined || date <= to)) return [];
    return [
      {
        rule: 'tenure-contradicts',
        file: office.file,
        position: office.positionOf('tenures', index, 'attested', row, 'date'),
        message: `A capture shows \`${holder}\` in office on ${date}, outside the tenure ${from ?? '…'}/${to ?? '…'}`,
        cure: 'correct the days of the tenure, or the day of the words',
      },
    ];
  });
}

/** Whoever follows in an office does so on the last day of the one before, or later. */
function checkOverlaps(office: Stored<OfficeRecord>, tenure: TenureRecord, index: number): Issue[] {
  const days = knownStretch(tenure);
  const other = office.record.tenures.slice(0, index).find((earlier) => {
    const before = knownStretch(earlier);
    return days && before && days.from < before.to && before.from < days.to;
  });
  if (!other) return [];
  return [
    {
      rule: 'overlapping-tenures',
      file: office.file,
      position: office.positionOf('tenures', index),
      message:
        other.holder === tenure.holder
          ? `\`${tenure.holder}\` has two tenures that overlap`
          : `The tenure of \`${tenure.holder}\` overlaps that of \`${other.holder}\``,
      cure: 'correct the days, or join the two; while both stand, phrases for the office lead to nobody on these days',
    },
  ];
}
