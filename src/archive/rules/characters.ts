import type { Issue } from '../issue.ts';
import { codePoint } from '../look-alike.ts';

type Fault = 'control-character' | 'bidi-override' | 'invisible-character' | 'lost-character';

const characters = [
  // Unicode, general category Cc, but for tab and line end
  { rule: 'control-character', found: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/ },
  // marks that turn the direction of the text after them (Unicode Bidirectional Algorithm, 2.1 to 2.5)
  { rule: 'bidi-override', found: /[\u202a-\u202e\u2066-\u2069]/ },
  // what nobody sees, and what parts a word for whoever searches for it
  { rule: 'invisible-character', found: /[\u00ad\u180e\u200b\u2028\u2029\u2060\ufeff]/ },
  { rule: 'lost-character', found: /\ufffd/ },
] as const satisfies readonly { readonly rule: Fault; readonly found: RegExp }[];

const forbidden = new RegExp(characters.map(({ found }) => found.source).join('|'), 'g');
const holdsForbidden = new RegExp(forbidden.source);
/** These part words as a blank or a line end does. */
const parting = /[\u000b\u000c\u0085\u2028\u2029]/;
const lost = '\ufffd';
const byteOrderMark = '\ufeff';
/** In a file with more, something went wrong that one line shows as well as all of them. */
const mostLines = 100;

/**
 * Characters that a text must not hold: for each line and rule the first one, with its offset in bytes. `text` is a file
 * as decoded, byte order mark and all.
 */
export function checkCharacters(file: string, text: string): Issue[] {
  const issues: Issue[] = [];
  let offset = text.startsWith(byteOrderMark) ? 1 : 0;
  for (const [index, line] of text.slice(offset).split('\n').entries()) {
    for (const { rule, found } of characters) {
      const match = found.exec(line.replace(/\r$/, ''));
      if (!match) continue;
      const byte = new TextEncoder().encode(text.slice(0, offset + match.index)).length;
      issues.push({
        rule,
        file,
        position: { line: index + 1, column: match.index + 1 },
        message: messageFor(rule, codePoint(match[0]), byte),
        cure: cureFor(rule),
      });
      if (issues.length >= mostLines) return issues;
    }
    offset += line.length + 1;
  }
  return issues;
}

/** Each kind of character in a line that a text must not hold and that `withoutBadCharacters` takes out: where it stands first. */
export function forbiddenCharacters(line: string): { column: number; character: string }[] {
  if (!holdsForbidden.test(line)) return [];
  const first = new Map<string, number>();
  for (const { 0: character, index } of line.matchAll(forbidden))
    if (character !== lost && !first.has(character)) first.set(character, index + 1);
  return [...first].map(([character, column]) => ({ column, character }));
}

/** True for a control character, which no text has and which some programs stop at. */
export function isControl(character: string): boolean {
  return characters[0].found.test(character);
}

/** True when a letter was lost before the text was saved. */
export function isLetterLost(line: string): boolean {
  return line.includes(lost);
}

/** The text without the characters that `checkCharacters` names. */
export function withoutBadCharacters(text: string): string {
  return text.replace(forbidden, (character) => {
    if (character === lost) return character;
    if (character === '\r') return '\n';
    return parting.test(character) ? ' ' : '';
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
