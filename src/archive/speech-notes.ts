import type { Quotation } from './reading/quotations.ts';
import type { SetBy } from './reading/discourse.ts';

/** A line beneath a paragraph: whose words its direct speech is, and what is to be known of it. */
export type SpeechNote = { readonly words: string; readonly setBy: SetBy };

/**
 * The lines on the speech of one paragraph, one for all of it that has the same speaker and the same remarks. `issuer` is
 * whose rendering it is: whether the words were said in its language is not known.
 */
export function speechNotesOf(
  quotations: readonly Quotation[],
  issuer: string,
  nameOf: (agent: string) => string,
): SpeechNote[] {
  const groups = Map.groupBy(
    quotations,
    ({ speaker, certainty, attribution, isFragment, isUnclosed, setBy }) =>
      [speaker ?? attribution, certainty, isFragment, isUnclosed, setBy].join(' '),
  );
  return [...groups.values()].flatMap(([first]): SpeechNote[] => {
    if (!first) return [];
    const which = groups.size > 1 ? ` “${openingOf(first.text)}”` : '';
    const rendered = `Speech${which}: ${speakerOf(first, nameOf)}, as rendered by ${issuer}`;
    return [{ words: [rendered, ...remarksOn(first)].join('; '), setBy: first.setBy }];
  });
}

function speakerOf(
  { speaker, certainty, attribution }: Quotation,
  nameOf: (agent: string) => string,
): string {
  if (speaker === null)
    return attribution === null
      ? 'speaker not certain'
      : `speaker not identified (“${attribution}”)`;
  if (certainty === 'unknown') return `speaker not certain, perhaps ${nameOf(speaker)}`;
  return certainty === 'probable' ? `probably ${nameOf(speaker)}` : nameOf(speaker);
}

function remarksOn({ isFragment, isUnclosed }: Quotation): string[] {
  return [
    ...(isFragment ? ['part of a sentence'] : []),
    ...(isUnclosed ? ['no mark shows where it ends'] : []),
  ];
}

/** The first three words; all of a speech that is no longer. */
function openingOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 3 ? text : `${words.slice(0, 3).join(' ')} …`;
}
