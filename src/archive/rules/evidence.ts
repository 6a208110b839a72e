import type { Corpus } from '../corpus.ts';
import { isInferred } from '../event.ts';
import type { Issue } from '../issue.ts';

/** A value that was inferred shows on what it rests. For dates see `dates.ts`: they need bounds, too. */
const fields = ['place', 'venue', 'title', 'type', 'issuer', 'url'] as const;

/** Place, venue, type and the like that were inferred show their evidence. */
export function checkEvidence(corpus: Corpus): Issue[] {
  return corpus.events.flatMap((entry) =>
    fields.flatMap((field): Issue[] => {
      const basis = entry.record.basis?.[field];
      if (!basis || !isInferred(basis) || basis.evidence) return [];
      return [
        {
          rule: 'inferred-without-evidence',
          file: entry.file,
          position: entry.positionOf('basis', field),
          message: `The ${field} is inferred (\`${basis.kind}\`) and gives no evidence`,
          cure: 'add `evidence:` with the passages or sources that it rests on',
        },
      ];
    }),
  );
}
