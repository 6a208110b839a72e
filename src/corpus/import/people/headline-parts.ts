import type { MaskedSentence } from './masked-sentences.ts';
import { occasions, remotePapers } from './part-patterns.ts';
import { stateIn, type Statement } from './statement.ts';

/** What a headline says of who took part, and whether it tells of an event at all. */
export type HeadlineParts = {
  readonly statements: readonly Statement[];
  readonly isEvent: boolean;
};

const occasion = new RegExp(`\\b${occasions}\\b`, 'iu');
const verb =
  /\b(?:met|meets?|held|holds?|had|has|spoke|speaks|talked|talks|received|receives|hosted|hosts|attended|attends|took part|takes part|participated|visited|visits|arrived|arrives|greeted|welcomed|signed|signs|chaired|opened|addressed|gave|began|started|completed|concluded|continued|made|delivered|answered|laid|toured|presented|conducted|exchanged|discuss(?:es|ed)?|call(?:s|ed)|hold|meet|called|joined|inspected|watched|unveiled|conferred|awarded|ended|saw|chairs|thanked|congratulated|paid|summed|dined|lunched)\b/iu;
const afterEvent =
  /\b(?:statements?|declaration|communiqué) (?:following|after|on|of) (?:the |their |a )?(?:\p{L}+ )?(?:\p{L}+ )?(?:meeting|talks|call|consultations|conversation|dialogue)\b/iu;
const future =
  /\b(?:will|to (?:visit|meet|host|hold|attend|travel|welcome|receive|take part|deliver|speak|convene|participate)|upcoming|forthcoming|announce\p{L}*|announcement|plans|scheduled|expected|on the visit of|ahead of|statement on)\b/iu;
const about =
  /\b(?:about|regarding|on the (?:situation|occasion|anniversary|death|passing|election|re-election|appointment|nomination)|in (?:honou?r|memory) of|congratulat\p{L}+|for (?:the )?(?:release|support)|on behalf of|following (?:the )?(?:meeting|talks|call|conversation|visit)|after (?:the )?(?:meeting|talks)|message|special envoy of|envoy of|conveyed)\b/iu;

/** “Meeting with P”, “Readout of P’s Call with Q”, “P met with Q”, “Remarks by P and Q”. */
export function findHeadlineParts(
  sentences: readonly MaskedSentence[],
  body: readonly MaskedSentence[],
): HeadlineParts {
  const text = sentences.map(({ phrased }) => phrased.text).join(' ');
  const isEvent =
    (occasion.test(text) || verb.test(text)) &&
    (!remotePapers.test(text) || afterEvent.test(text)) &&
    !future.test(text);
  if (!isEvent && isStatementOf(text) && body.slice(0, 4).some(saysWeMet))
    return { statements: sentences.flatMap(statementsOf), isEvent: true };
  if (!isEvent) return { statements: [], isEvent: isRemarks(text) };
  return { statements: sentences.flatMap(statementsOf), isEvent: true };
}

/** “Joint Statement by P and Q”, and then: “We met today …”. */
function isStatementOf(text: string): boolean {
  return /\b(?:statement|declaration|communiqué) (?:by|of|from) [^.;]{0,60}\uE000/iu.test(text);
}

function saysWeMet({ phrased }: MaskedSentence): boolean {
  return /^\W*(?:Today,? |On [^,]{3,20}, )?we (?:met|gathered|held (?:talks|a meeting)|convened|have met)\b/iu.test(
    phrased.text,
  );
}

function isRemarks(text: string): boolean {
  return /\b(?:remarks|answers|interview|press conference|news conference)\b/iu.test(text);
}

function statementsOf(sentence: MaskedSentence): Statement[] {
  const { phrased, people } = sentence;
  const stop = afterEvent.test(phrased.text)
    ? Infinity
    : (about.exec(phrased.text)?.index ?? Infinity);
  return people.flatMap(({ person, start }) =>
    person && start < stop && !isAside(phrased.text, start)
      ? [stateIn(sentence, person, 0.95, 0, phrased.exact.length)]
      : [],
  );
}

/** “at the invitation of P”, “a message from P”. */
function isAside(text: string, start: number): boolean {
  return (
    /\b(?:invitation of|from|behalf of|named after|message (?:from|to)|gift (?:from|to)|memory of|son of|wife of|envoy of|against|support for|(?:readout|summary) by|to) (?:the )?$/iu.test(
      text.slice(Math.max(0, start - 30), start),
    ) && !/\b(?:spoke|talked|speaks) to $/iu.test(text.slice(Math.max(0, start - 30), start))
  );
}
