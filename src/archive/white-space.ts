/**
 * Folds runs of blanks, tabs and line ends to one blank. A no-break space (U+00A0) between words is typography of the
 * source and stays; at the edges any white space is layout and goes.
 */
export function foldWhiteSpace(text: string): string {
  return (/[\t\r\n]| {2}/.test(text) ? text.replace(/[ \t\r\n]+/g, ' ') : text).trim();
}
