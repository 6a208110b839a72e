import type { Corpus } from '../corpus.ts';
import { parseDate } from '../date.ts';
import type { Issue } from '../issue.ts';
import { isHeldOn } from '../tenure.ts';

/** A participant held the office that the entry gives them on the day of the event. */
export function checkOffices(corpus: Corpus): Issue[] {
  const offices = new Map(corpus.offices.map((office) => [office.id, office.record]));
  const issues: Issue[] = [];
  for (const entry of corpus.events) {
    const date = parseDate(entry.record.date);
    entry.record.participants.forEach(({ agent, office: id }, index) => {
      const office = id === undefined ? undefined : offices.get(id);
      const isKnown = !entry.faultyFields.has('date') && corpus.idsOf('agent').has(agent);
      if (!date || !office || !isKnown) return;
      const held = office.tenures.some(
        (tenure) => tenure.holder === agent && isHeldOn(tenure, date),
      );
      if (held) return;
      issues.push({
        rule: 'office-not-held',
        file: entry.file,
        position: entry.positionOf('participants', index, 'office'),
        message: `\`${agent}\` is not known to hold \`${id}\` on ${date.edtf}`,
        cure: office.tenures.some(({ holder, to }) => holder === agent && to === undefined)
          ? `correct the office, or show in \`content/offices/${id}.yaml\`, by an \`attested\` row, that the tenure ran until then`
          : `correct the office, or add the tenure to \`content/offices/${id}.yaml\``,
      });
    });
  }
  return issues;
}
