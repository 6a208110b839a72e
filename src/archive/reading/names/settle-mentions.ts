import type { Mention, Occasion } from '../mentions.ts';
import type { Text } from '../span.ts';

/** The mentions of a text with what an editor says of some of its words: the hand goes before the rule. */
export function settleMentions(
  mentions: readonly Mention[],
  { p, text }: Text,
  { settled }: Occasion,
): Mention[] {
  let all = [...mentions];
  for (const { agent, words, start } of settled.flatMap((each) => placesOf(each, p, text))) {
    const end = start + words.length;
    const within = all.filter((each) => each.start < end && start < each.end);
    const meant = meantBy(within, agent, start, end);
    if (meant.length > 0) {
      all = all.map((each) => (meant.includes(each) ? setByHand(each, agent) : each));
      continue;
    }
    const mention: Mention = { agent, surface: words, via: 'name', p, start, end, setBy: 'hand' };
    all = [...all.filter((each) => !within.includes(each)), mention];
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Every place of the paragraph in which the words stand: an editor who says whom they mean says it of all. */
function placesOf(
  { agent, words, p: at }: Occasion['settled'][number],
  p: string,
  text: string,
): { agent: string; words: string; start: number }[] {
  const places: { agent: string; words: string; start: number }[] = [];
  if (at !== p || words === '') return places;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ agent, words, start });
  return places;
}

/** Which of the mentions in the words an editor means: that of the same words, else those that lead to nobody, else the first by office. */
function meantBy(within: readonly Mention[], agent: string, start: number, end: number): Mention[] {
  const same = within.filter((each) => each.start === start && each.end === end);
  if (same.length > 0) return same;
  const own = within.filter((each) => each.agent === agent);
  if (own.length > 0) return own;
  const open = within.filter((each) => each.agent === null);
  if (open.length > 0) return open;
  return within.filter(({ via }) => via === 'office').slice(0, 1);
}

function setByHand({ reason: _, ...mention }: Mention, agent: string): Mention {
  return { ...mention, agent, setBy: 'hand' };
}
