import type { Issue } from '../issue.ts';
import { codePoint } from '../look-alike.ts';

type Fault = 'control-character' | 'bidi-override' | 'invisible-character' | 'lost-character';

const characters: readonly { readonly rule: Fault; readonly found: RegExp }[] = [
  // Unicode, general category Cc, but for tab and line end
  { rule: 'control-character', found: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/ },
  // marks that turn the direction of the text after them (Unicode Bidirectional Algorithm, 2.1 to 2.5)
  { rule: 'bidi-override', found: /[\u202a-\u202e\u2066-\u2069]/ },
  // what nobody sees, and what parts a word for whoever searches for it
  { rule: 'invisible-character', found: /[\u00ad\u180e\u200b\u2028\u2029\u2060\ufeff]/ },
  { rule: 'lost-character', found: /\ufffd/ },
];

const forbidden = new RegExp(characters.map(({ found }) => found.source).join('|'), 'g');
const byteOrderMark = '\ufeff';
/** In a file with more, something went wrong that one line shows as well as all of them. */
const mostLines = 100;

/**
 * Characters that a text must not hold: for each line and rule the first one, with its offset in bytes. `text` is a file
 * as decoded, byte order mark and all. A capture is never edited: of what nobody sees in it only control characters are a
 * fault.
 */
export function checkCharacters(file: string, text: string, isCapture = false): Issue[] {
  const issues: Issue[] = [];
  let offset = text.startsWith(byteOrderMark) ? 1 : 0;
  for (const [index, line] of text.slice(offset).split('\n').entries()) {
    for (const { rule, found } of characters) {
      const isAllowed = isCapture && (rule === 'bidi-override' || rule === 'invisible-character');
      const match = isAllowed ? null : found.exec(line.replace(/\r$/, ''));
      if (!match) continue;
      const byte = new TextEncoder().encode(text.slice(0, offset + match.index)).length;
      issues.push({
        rule,
        file,
        position: { line: index + 1, column: match.index + 1 },
        message: messageFor(rule, codePoint(match[0]), byte),
        cure: isCapture ? 'save the capture anew from its source' : cureFor(rule),
      });
      if (issues.length >= mostLines) return issues;
    }
    offset += line.length + 1;
  }
  return issues;
}

/** The text without the characters that `checkCharacters` names. */
export function withoutBadCharacters(text: string): string {
  return text.replace(forbidden, (character) => {
    if (character === '\ufffd') return character;
    if (character === '\r') return '\n';
    return character === '\u2028' || character === '\u2029' ? ' ' : '';
  });
}

function messageFor(rule: Fault, code: string, byte: number): string {
  const messages: Readonly<Record<Fault, string>> = {
    'control-character': `The control character ${code} stands here (byte ${byte})`,
    'bidi-override': `${code} stands here (byte ${byte}), which turns the direction of what follows`,
    'invisible-character': `The invisible character ${code} stands here (byte ${byte})`,
    'lost-character': `${code} stands here (byte ${byte}): a letter was lost before this text was saved`,
  };
  return messages[rule];
}

function cureFor(rule: Fault): string {
  return rule === 'lost-character' ? 'copy the words from the source again' : 'remove it';
}
