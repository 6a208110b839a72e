import { monthNames } from '../../../archive/month-names.ts';
import { findEncounters } from '../../../archive/reading/encounters/encounters.ts';
import { readList } from '../../../archive/reading/encounters/person-lists.ts';
import {
  isOfThisEvent,
  leadsToMainClause,
} from '../../../archive/reading/encounters/report-time.ts';
import { idOf, type MaskedSentence } from './masked-sentences.ts';
import { occasions } from './part-patterns.ts';
import { denseRun, runFrom } from './person-lists.ts';
import { stateIn, type Statement } from './statement.ts';
import type { Person } from './persons.ts';

/** Who met whom by the words of a sentence, and with whom somebody met whom the sentence names by no name. */
export function findMeetings(sentence: MaskedSentence, known: ReadonlySet<Person>): Statement[] {
  if (sentence.people.every(({ person }) => !person || known.has(person))) return [];
  if (!mayMeet.test(sentence.phrased.text)) return findCaption(sentence);
  return [
    ...findDuring(sentence),
    ...findPairs(sentence),
    ...findMet(sentence),
    ...findBetween(sentence),
  ];
}

/** Most sentences have none of these words. */
const mayMeet =
  /\b(?:met|meet\p{L}*|talk\p{L}*|spoke|negotiat\p{L}*|consult\p{L}*|conversation|conferred|sat down|received|hosted|greet\p{L}*|welcom\p{L}*|phon\p{L}*|telephon\p{L}*|calls?|called|exchang\p{L}*|shook|dinner|lunch|breakfast|summit|audience|conference|briefing|discuss\p{L}*|chat\p{L}*|presented|decorated)\b/iu;

function findPairs(sentence: MaskedSentence): Statement[] {
  const { phrased, people } = sentence;
  const byId = new Map<string, Person>(
    people.flatMap(({ person }) => (person ? [[idOf(person), person]] : [])),
  );
  const frame = { date: sentence.day, principal: null, isCall: false };
  return findEncounters(phrased, frame)
    .filter(({ start }) => !isOtherMeeting(phrased.text.slice(Math.max(0, start - 200), start)))
    .flatMap(({ between, start, end }) =>
      between.flat().flatMap((id): Statement[] => {
        const person = byId.get(id);
        return person
          ? [stateIn(sentence, person, 0.95, start, Math.max(end, endOf(sentence, person)))]
          : [];
      }),
    );
}

function endOf({ people }: MaskedSentence, person: Person): number {
  return people.find((one) => one.person === person)?.end ?? 0;
}

const months = monthNames.join('|');
const other = new RegExp(
  `\\b(?:follow(?:ed|s|ing)?(?: up)? (?:on|to|from)|buil(?:d|ds|t|ding) (?:up)?on|as follow[- ]up to|further to|pursuant to|(?:outcomes?|results?|agreements?|commitments?|discussions?|understandings?) (?:of|from|reached (?:at|during|in)|made (?:at|during))|agreed (?:to )?(?:at|during)|since|prior to|ahead of|before|plan(?:s|ned|ning)?|prepar\\p{L}+|look(?:s|ed|ing)? forward|upcoming|possible|potential)\\b[^,;.]{0,60}$|\\bthe (?:${months}) \\d{1,2}(?:, \\d{4})? (?:\\p{L}+ )?$`,
  'iu',
);

/** “building on the meeting between A and B”, “the July 27 call between A and B”: another one. */
function isOtherMeeting(before: string): boolean {
  return other.test(before);
}

const between = new RegExp(
  `\\b${occasions}(?: [^.;,:\\uE000-\\uE002]{1,60})? (?:between|among|by) (?=\\uE000)|\\b(?:talks|negotiations|meeting|consultations) (?:(?:then|also|later) )?(?:continued|proceeded|took place|was held|were held|began|started)[^.;:\\uE000]{0,60} with (?=\\uE000)`,
  'giu',
);

/** “the summit which will take place between”, “talks planned between” */
const yetToCome = /\b(?:will|would|shall|to be|planned|scheduled|expected|due|next)\b/iu;

/** “The city hosted a meeting between P, Q and R”. */
function findBetween(sentence: MaskedSentence): Statement[] {
  const { text } = sentence.phrased;
  return Array.from(text.matchAll(between)).flatMap(({ 0: words, index }) => {
    const before = text.slice(Math.max(0, index - 200), index);
    if (
      isOtherMeeting(before) ||
      yetToCome.test(words) ||
      !isOfThisEvent(before + words, sentence.day)
    )
      return [];
    return runFrom(sentence, index + words.length).map(({ person, end }) =>
      stateIn(sentence, person, 0.88, index, end),
    );
  });
}

/** Words between “with” and the person. */
const beside =
  '(?:(?:the |his |her )?(?:visiting|former|outgoing|incoming|senior|diplomatic|newly[ -]\\p{L}+|recently[ -]\\p{L}+) )?';

const metWith = new RegExp(
  `\\b(?:met|sat down|conferred|spoke|talked|shook hands|exchanged (?:greetings|pleasantries|handshakes)|(?:held|had|conducted|began|started|completed) [^.;:\\uE000-\\uE002]{0,60}?${occasions}|(?<=^|, )(?:at|during|in) (?:the|this|a|his|her|their|today[’']s) (?:\\p{L}+ ){0,2}${occasions})(?: [^.;,:\\uE000-\\uE002]{1,60})? (?:with|to) ${beside}(?=\\uE000)`,
  'giu',
);
/** “received a call from P”, “had received a telephone call from P” */
const received =
  /\breceived (?:a|an|the) (?:\p{Ll}+ ){0,2}(?:call|visit) (?:\p{Ll}+ )?from (?:the )?(?=\uE000)/gu;
/** “travelled to Norland to meet with P”: where nobody said that it was only planned. */
const toMeet =
  /\b(?:travel(?:l)?ed|led|arrived|went|flew|came|returned|hosted|visited)\b[^.;]{0,160}? to meet(?: with)? (?=\uE000)/giu;
const objects =
  /\b(?:met|received|hosted|greeted|telephoned|(?:is|was|are|were) (?:honou?red|pleased|delighted|happy) to (?:welcome|host|receive)|welcomed(?=\s\uE000+,? (?:to|at|in)\b)) (?=\uE000)|\b(?:presented|decorated) (?=\uE000+ with\b)/giu;

const caption =
  /^(?:\uE000+(?: and (?:his wife,? )?\uE000+)* )?(?:(?:meeting|talking|speaking|conversing|shaking hands|saying good-?bye|dining) )?(?:with|to) (?=\uE000)/iu;

/** “President A with B and C.”: the words below a picture have no verb. */
function findCaption(sentence: MaskedSentence): Statement[] {
  const { phrased, people } = sentence;
  const found = caption.exec(phrased.text);
  if (!found || phrased.text.length > 240) return [];
  const last = people.at(-1)?.end ?? 0;
  if (!/^[\s.)]*$|^ (?:in|at|on|before|after|during) [^,;]{1,80}$/u.test(phrased.text.slice(last)))
    return [];
  return people.flatMap(({ person, isOwner }) =>
    person && !isOwner ? [stateIn(sentence, person, 0.88, 0, phrased.exact.length)] : [],
  );
}

const during = new RegExp(
  `\\uE000 (?:during|at|in) (?:the|a|his|her|their) (?:\\p{L}+ )?${occasions} with \\uE000`,
  'giu',
);

/** “P during the conversation with Q confirmed …” */
function findDuring(sentence: MaskedSentence): Statement[] {
  const { phrased, people } = sentence;
  return Array.from(phrased.text.matchAll(during)).flatMap(({ 0: words, index }) => {
    const before = phrased.text.slice(0, index).replace(/\uE000+$/u, '');
    if (!leadsToMainClause(before) || !isOfThisEvent(before + words, sentence.day)) return [];
    const end = index + words.length;
    return people.flatMap(({ person, start, end: personEnd }) =>
      person && (personEnd === index + 1 || start === end - 1)
        ? [stateIn(sentence, person, 0.88, start, end)]
        : [],
    );
  });
}

/** “The President met with P” where nobody is on record as the President. */
function findMet(sentence: MaskedSentence): Statement[] {
  const { phrased, people } = sentence;
  return [metWith, objects, received, toMeet].flatMap((pattern) =>
    Array.from(phrased.text.matchAll(pattern)).flatMap(({ 0: words, index }) => {
      const from = index + words.length;
      const list = readList(phrased, from);
      if (!list) return [];
      const last = Math.max(list.end, denseRun(sentence, from).at(-1)?.end ?? 0);
      const before = phrased.text.slice(Math.max(0, index - 200), index);
      const clause = before + phrased.text.slice(index, list.end);
      if (!leadsToMainClause(before) || !isOfThisEvent(clause, sentence.day)) return [];
      return people.flatMap(({ person, start }): Statement[] =>
        person && start >= list.start && start < last
          ? [stateIn(sentence, person, 0.85, index, list.end)]
          : [],
      );
    }),
  );
}
