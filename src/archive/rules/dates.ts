import type { Corpus, Entry } from '../corpus.ts';
import { overlap, parseDate } from '../date.ts';
import type { Issue } from '../issue.ts';

/** A date agrees with the id, and one that was inferred shows its evidence and stays within its bounds. */
export function checkDates(corpus: Corpus): Issue[] {
  return corpus.events
    .filter(({ faultyFields }) => !faultyFields.has('date'))
    .flatMap((entry) => [...checkIdDate(entry), ...checkBasis(entry)]);
}

function checkIdDate(entry: Entry): Issue[] {
  const date = parseDate(entry.record.date);
  const inId = /^(\d{4}(?:-\d\d){0,2})-(?=[a-z])/.exec(entry.id)?.[1];
  const idDate = inId === undefined ? null : parseDate(inId);
  if (!date || (idDate && overlap(idDate, date))) return [];
  return [
    {
      rule: 'id-date',
      file: entry.file,
      position: entry.positionOf('date'),
      message: idDate
        ? `The date \`${date.edtf}\` is not the one in the name of the file, \`${inId}\``
        : 'The name of the file does not begin with the day of the event',
      cure: `correct one of them: \`${date.from}-who-whom.md\``,
    },
  ];
}

function checkBasis(entry: Entry): Issue[] {
  const basis = entry.record.basis?.date;
  if (basis?.kind !== 'internal-evidence' && basis?.kind !== 'external-evidence') return [];
  const position = entry.positionOf('basis', 'date');
  if (!basis.evidence || !basis.bounds) {
    return [
      {
        rule: 'inferred-date-without-evidence',
        file: entry.file,
        position,
        message: `The date is inferred (\`${basis.kind}\`) and gives no ${basis.evidence ? 'bounds' : 'evidence'}`,
        cure: basis.evidence
          ? 'add `bounds: first/last`, the days that the text itself allows'
          : 'add `evidence:` with the passages or sources that it rests on',
      },
    ];
  }
  const date = parseDate(entry.record.date);
  const bounds = parseDate(basis.bounds);
  if (!date || !bounds || (bounds.from <= date.from && date.to <= bounds.to)) return [];
  return [
    {
      rule: 'date-outside-bounds',
      file: entry.file,
      position: entry.positionOf('date'),
      message: `The date \`${date.edtf}\` lies outside its bounds \`${basis.bounds}\``,
      cure: 'correct one of them',
    },
  ];
}
