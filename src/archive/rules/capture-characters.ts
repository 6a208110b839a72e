import type { Capture, Corpus, DroppedCharacter, Entry } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import { codePoint } from '../look-alike.ts';
import { isControl } from './characters.ts';

/** In a capture with more, something went wrong that one line shows as well as all of them. */
const mostLines = 100;

/**
 * A control character in a capture is a fault until an entry says, in its removal log, that it was taken out. What nobody
 * sees at all (zero-width spaces, soft hyphens) may be logged too.
 */
export function checkCaptureCharacters({ captures, events, leftOut }: Corpus): Issue[] {
  const entries = [...events, ...leftOut];
  const byCapture = Map.groupBy(entries, ({ record }) => record.source.capture);
  return [...captures.values()].flatMap((capture) => {
    const logged = loggedCharacters(byCapture.get(capture.name) ?? []);
    return (capture.dropped ?? [])
      .filter(
        ({ line, character }) =>
          isControl(character) && !logged.has(keyOf(line, codePoint(character))),
      )
      .slice(0, mostLines)
      .map((dropped) => unlogged(capture, dropped));
  });
}

function loggedCharacters(entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.flatMap(({ record }) =>
      (record.removed ?? [])
        .filter(({ rule }) => rule === 'character')
        .map(({ line, text }) => keyOf(line, text)),
    ),
  );
}

function keyOf(line: number, code: string): string {
  return `${line} ${code}`;
}

function unlogged({ file }: Capture, { line, column, character }: DroppedCharacter): Issue {
  const code = codePoint(character);
  return {
    rule: 'control-character',
    file,
    position: { line, column },
    message: `The control character ${code} stands here`,
    cure: `save the capture anew from its source, or enter \`{ line: ${line}, text: ${code}, rule: character }\` under \`removed\` of its entry`,
  };
}
