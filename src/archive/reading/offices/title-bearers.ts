import type { Bearer } from './discourse-of-offices.ts';
import { holderOn } from './holder-on.ts';
import type { OfficeScene, PhrasesOfText } from './office-holders.ts';
import type { Title } from './office-index.ts';
import type { OfficePhrase } from './office-phrases.ts';

/** Those of whom the report has said before a phrase that they bear its title, by their offices or beside their names. */
export function bearersBefore(
  scene: OfficeScene,
  title: Title,
  phrase: OfficePhrase,
  text: number,
): Bearer[] {
  return scene.texts.slice(0, text + 1).flatMap((part, index) =>
    bearersIn(scene, part, title)
      .filter(({ start }) => index < text || start < phrase.start)
      .map(({ agent, start }) => ({
        agent,
        text: index,
        sentence: scene.sentenceAt(index, start),
      })),
  );
}

function bearersIn(
  scene: OfficeScene,
  { read, names, phrases, appositions }: PhrasesOfText,
  title: Title,
): { agent: string | null; start: number }[] {
  const titled = appositions.filter((each) => isSameTitle(each.title, title));
  const bears = (agent: string): boolean => officeOfTitle(scene, agent, title) !== null;
  return [
    ...names.filter(
      ({ agent, found }) =>
        agent !== null && (bears(agent) || titled.some(({ name }) => name === found)),
    ),
    ...titled
      .filter(({ name }) => name === null)
      .map(({ first }) => ({ agent: null, start: read.tokens[first]?.start ?? 0 })),
    ...phrases.flatMap((phrase) => {
      const agent = scene.resolved.get(phrase)?.agent;
      if (agent === undefined || phrase.kind === 'address') return [];
      const isNamed = phrase.kind === 'named' && isSameTitle(phrase.title, title);
      return isNamed || (agent !== null && (bears(agent) || isSameTitle(phrase.title, title)))
        ? [{ agent, start: phrase.start }]
        : [];
    }),
  ];
}

/** The office of a title that an agent held on every day of the event; null when none. */
export function officeOfTitle(
  { occasion: { date }, authority }: OfficeScene,
  agent: string,
  title: Title,
): { office: string; of: string } | null {
  if (!date) return null;
  for (const { id, name, of, tenures } of authority.officesEverHeldBy.get(agent) ?? []) {
    const isTitled =
      title.name === 'minister'
        ? isMinister(name.toLowerCase())
        : title.alone.includes(id) || title.byBody.get(of)?.includes(id);
    const theirs = tenures.filter(({ holder }) => holder === agent);
    if (isTitled && holderOn([{ tenures: theirs }], date).holder === agent)
      return { office: id, of };
  }
  return null;
}

/** True for the same title, and for “the Minister” of somebody who is a minister of something. */
export function isSameTitle(one: Title | null, bare: Title): boolean {
  if (!one) return false;
  return one === bare || (bare.name === 'minister' && isMinister(one.name));
}

/** “The Minister” is never the Prime Minister. */
function isMinister(title: string): boolean {
  return /(?:^| )minister(?: |$)/.test(title) && !title.startsWith('prime');
}
