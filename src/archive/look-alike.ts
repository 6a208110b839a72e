/** Cyrillic and Greek letters that look like Latin ones (after Unicode’s confusables, UTS 39), in lower case. */
const latinFor: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  ζ: 'z',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};

const scripts = [
  { name: 'Latin', letters: /\p{Script=Latin}/u },
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/u },
  { name: 'Greek', letters: /\p{Script=Greek}/u },
] as const;

/** The text in lower case, without accents and with Latin letters in the place of those that look like them. */
export function withLatinLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u0370-\u052f]/g, (letter) => latinFor[letter] ?? letter);
}

/** What two ids have in common that a reader cannot tell apart: case, accents, foreign letters, `0` and `o`, `1` and `l`. */
export function lookOf(id: string): string {
  return withLatinLetters(id).replaceAll('0', 'o').replaceAll('1', 'l');
}

/** The scripts of a word’s letters, of those that have letters in common to the eye. */
export function scriptsIn(word: string): string[] {
  return scripts.filter(({ letters }) => letters.test(word)).map(({ name }) => name);
}

/** A character as its code point is written: `U+200B`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
