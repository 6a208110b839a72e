import type { Corpus, Entry, MixedWord } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import { codePoint, scriptsIn } from '../look-alike.ts';
import { positionAt } from '../text-position.ts';

/** In a text with more, something went wrong that one word shows as well as all of them. */
const mostWords = 100;

/**
 * Words of entries whose letters come from several scripts: the source may print them so, and then a note says so. A word
 * that the capture lacks is left to `not-word-for-word`, which names its letters.
 */
export function checkScripts(corpus: Corpus): Issue[] {
  return corpus.events.flatMap((entry) => {
    const capture = corpus.captures.get(entry.record.source.capture);
    return entry.mixedWords
      .filter(({ word }) => !isNoted(entry, word))
      .filter(
        ({ word }) => !isInText(entry, word) || capture?.lines.some((line) => line.includes(word)),
      )
      .map((mixed) => mixedScripts(entry.file, mixed));
  });
}

/** The same for the text of any other record. */
export function checkScriptsIn(file: string, text: string): Issue[] {
  return findMixedWords(text).map((mixed) => mixedScripts(file, mixed));
}

/** The words of a text whose letters come from several scripts that look alike, each once. */
export function findMixedWords(text: string): MixedWord[] {
  if (!/[\u0370-\u052f]/.test(text)) return [];
  const found = new Map<string, MixedWord>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (found.has(word) || scriptsIn(word).length < 2) continue;
    found.set(word, { word, position: positionAt(text, index) });
    if (found.size >= mostWords) break;
  }
  return [...found.values()];
}

function isNoted({ record }: Entry, word: string): boolean {
  return (record.notes ?? []).some(({ passage }) => passage.words.includes(word));
}

function isInText({ record, paragraphs }: Entry, word: string): boolean {
  return record.title.includes(word) || paragraphs.some(({ text }) => text.includes(word));
}

function mixedScripts(file: string, { word, position }: MixedWord): Issue {
  return {
    rule: 'mixed-scripts',
    file,
    position,
    message: `The word \`${word}\` mixes ${scriptsIn(word).join(' and ')} letters: ${strangersIn(word)}`,
    cure: 'type it anew in one script; if the source prints it so, say so in a note',
  };
}

/** The letters of the script that has fewer of them. */
function strangersIn(word: string): string {
  const letters = [...new Set(word)].filter((letter) => scriptsIn(letter).length > 0);
  const latin = letters.filter((letter) => scriptsIn(letter)[0] === 'Latin');
  const others = letters.filter((letter) => !latin.includes(letter));
  const few = latin.length > 0 && latin.length < others.length ? latin : others;
  return few.map((letter) => `\`${letter}\` (${codePoint(letter)})`).join(', ');
}
