import type { Issue } from '../issue.ts';
import { codePoint, scriptsIn } from '../look-alike.ts';
import { positionAt } from '../text-position.ts';
import type { RuleId } from './table.ts';

/** Control characters (Unicode, general category Cc) but for tab and line end. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/;
/** Marks that turn the direction of the text after them (Unicode Bidirectional Algorithm, 2.1 to 2.5). */
const bidi = /[\u202a-\u202e\u2066-\u2069]/;
/** Characters that nobody sees and that part a word for whoever searches for it. */
const invisible = /[\u00ad\u180e\u200b\u2028\u2029\u2060\ufeff]/;
const byteOrderMark = '\ufeff';
const lost = /\ufffd/;
const any = new RegExp([control, bidi, invisible, lost].map(({ source }) => source).join('|'), 'g');

/**
 * Characters that a text must not hold, one issue for each line and rule. `text` is a file as decoded, byte order mark
 * and all. A capture is never edited: of what nobody sees in it only control characters are a fault.
 */
export function checkCharacters(file: string, text: string, isCapture = false): Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  const mark = text.startsWith(byteOrderMark) ? 1 : 0;
  for (const { 0: character, index } of text.matchAll(any)) {
    if (index < mark) continue;
    const rule = ruleFor(character);
    if (isCapture && (rule === 'bidi-override' || rule === 'invisible-character')) continue;
    const position = positionAt(text.slice(mark), index - mark);
    const place = `${rule} ${position.line}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const byte = new TextEncoder().encode(text.slice(0, index)).length;
    const cure = isCapture ? 'save the capture anew from its source' : cureFor(rule);
    issues.push({ rule, file, position, message: messageFor(rule, character, byte), cure });
  }
  return issues;
}

/** The text without the characters that `checkCharacters` names. */
export function withoutBadCharacters(text: string): string {
  return text.replace(any, (character) => {
    if (character === '\ufffd') return character;
    return character === '\u2028' || character === '\u2029' ? ' ' : '';
  });
}

/** Words whose letters come from several scripts that look alike, each once; `isNoted` tells those that a note explains. */
export function checkScripts(
  file: string,
  text: string,
  isNoted: (word: string) => boolean = () => false,
): Issue[] {
  if (!/[\u0370-\u052f]/.test(text)) return [];
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const scripts = scriptsIn(word);
    if (scripts.length < 2 || seen.has(word) || isNoted(word)) continue;
    seen.add(word);
    issues.push({
      rule: 'mixed-scripts',
      file,
      position: positionAt(text, index),
      message: `The word \`${word}\` mixes ${scripts.join(' and ')} letters: ${strangersIn(word)}`,
      cure: 'type it anew in one script; if the source prints it so, say so in a note',
    });
  }
  return issues;
}

function ruleFor(character: string): RuleId {
  if (control.test(character)) return 'control-character';
  if (bidi.test(character)) return 'bidi-override';
  return lost.test(character) ? 'lost-character' : 'invisible-character';
}

function messageFor(rule: RuleId, character: string, byte: number): string {
  const code = codePoint(character);
  if (rule === 'control-character')
    return `The control character ${code} stands here (byte ${byte})`;
  if (rule === 'bidi-override')
    return `${code} stands here (byte ${byte}), which turns the direction of what follows`;
  if (rule === 'lost-character')
    return `${code} stands here: a letter was lost before this text was saved`;
  return `The invisible character ${code} stands here (byte ${byte})`;
}

function cureFor(rule: RuleId): string {
  return rule === 'lost-character' ? 'copy the words from the source again' : 'remove it';
}

function strangersIn(word: string): string {
  const letters = [...new Set(word)];
  const latin = letters.filter((letter) => scriptsIn(letter)[0] === 'Latin');
  const others = letters.filter(
    (letter) => scriptsIn(letter).length > 0 && !latin.includes(letter),
  );
  const few = latin.length > 0 && latin.length < others.length ? latin : others;
  return few.map((letter) => `\`${letter}\` (${codePoint(letter)})`).join(', ');
}
