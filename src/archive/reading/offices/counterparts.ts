import { onlyOne } from '../only-one.ts';
import { holderOn } from './holder-on.ts';
import type { OfficeScene, Resolved } from './office-holders.ts';
import type { OfficePhrase } from './office-phrases.ts';

/**
 * “his Chinese counterpart”: who held the same kind of office for that state as the only person spoken of before in the
 * sentence. They must be named elsewhere in the report or have taken part; else the words lead to nobody and are left out.
 */
export function counterpartOf(
  scene: OfficeScene,
  { body, start }: OfficePhrase,
  text: number,
): Resolved | null {
  const { date } = scene.occasion;
  const subject = subjectBefore(scene, text, start);
  if (subject === null || !date || body === null) return null;
  const ranks = ranksOf(scene, subject);
  const ofBody = scene.authority.officesOf.get(body) ?? [];
  const offices = ofBody.filter(({ rank }) => ranks.has(rank));
  const [office] = offices;
  const { holder } = holderOn(offices, date);
  if (!office || holder === null) return null;
  if (!scene.named.has(holder) && !scene.present.has(holder)) return null;
  return { agent: holder, office: office.id, of: body, setBy: 'rule' };
}

/** The one person of whom the sentence has spoken, by name or by office. */
function subjectBefore(
  { texts, sentenceAt, resolved, authority }: OfficeScene,
  text: number,
  start: number,
): string | null {
  const { names = [], phrases = [] } = texts[text] ?? {};
  const sentence = sentenceAt(text, start);
  const before = [
    ...names,
    ...phrases.map((phrase) => ({
      start: phrase.start,
      agent: resolved.get(phrase)?.agent ?? null,
    })),
  ].filter((each) => each.start < start && sentenceAt(text, each.start) === sentence);
  const persons = before.flatMap(({ agent }) =>
    agent !== null && authority.agents.get(agent)?.kind === 'person' ? [agent] : [],
  );
  return onlyOne(persons);
}

/** The kinds of offices that somebody held that day, those that have counterparts. */
function ranksOf({ occasion: { date }, authority }: OfficeScene, agent: string): Set<string> {
  const held = (authority.officesEverHeldBy.get(agent) ?? []).filter(({ rank, tenures }) => {
    const theirs = tenures.filter(({ holder }) => holder === agent);
    return rank !== 'other' && date && holderOn([{ tenures: theirs }], date).holder === agent;
  });
  return new Set(held.map(({ rank }) => rank));
}
