import type { Corpus, Entry } from '../corpus.ts';
import { type ArchiveDate, parseDate } from '../date.ts';
import type { Issue } from '../issue.ts';

/** A date that was inferred shows its evidence and stays within its bounds; what is known of a text’s way is in order. */
export function checkDates(corpus: Corpus): Issue[] {
  return corpus.events.flatMap((entry) => [...checkBasis(entry), ...checkOrder(entry)]);
}

function checkBasis(entry: Entry): Issue[] {
  const basis = entry.record.basis?.date;
  if (basis?.kind !== 'internal-evidence' && basis?.kind !== 'external-evidence') return [];
  if (!basis.evidence || !basis.bounds) {
    return [
      {
        rule: 'inferred-date-without-evidence',
        file: entry.file,
        position: entry.positionOf('basis', 'date'),
        message: `The date is inferred (\`${basis.kind}\`) and gives no ${basis.evidence ? 'bounds' : 'evidence'}`,
        cure: basis.evidence
          ? 'add `bounds: first/last`, the days that the text itself allows'
          : 'add `evidence:` with the passages or sources that it rests on',
      },
    ];
  }
  const date = dateOf(entry);
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

/** An event comes first, then its publication, then the capture of the page, then its arrival here. */
function checkOrder(entry: Entry): Issue[] {
  const { published, source } = entry.record;
  const steps = [
    { day: dateOf(entry)?.from, path: ['date'] },
    { day: published, path: ['published'] },
    {
      day: source.captured === 'unknown' ? undefined : source.captured,
      path: ['source', 'captured'],
    },
    { day: isFaulty(entry) ? undefined : source.received, path: ['source', 'received'] },
  ].flatMap(({ day, path }) => (day === undefined ? [] : [{ day, path, name: path.join('.') }]));
  return steps.flatMap(({ day, path, name }, index): Issue[] => {
    const before = steps[index - 1];
    if (!before || before.day <= day) return [];
    return [
      {
        rule: 'date-order',
        file: entry.file,
        position: entry.positionOf(...path),
        message: `\`${name}\`, ${day}, lies before \`${before.name}\`, ${before.day}`,
        cure: 'correct one of them',
      },
    ];
  });
}

function isFaulty({ faultyFields }: Entry): boolean {
  return faultyFields.has('source.received');
}

function dateOf({ record, faultyFields }: Entry): ArchiveDate | null {
  return faultyFields.has('date') ? null : parseDate(record.date);
}
