/**
 * A line as the tables of furniture are compared with it: lower case, one kind of blank and apostrophe, without the marks
 * around its words: `**<Suggest To A Friend>**` → `suggest to a friend`, `See also:` → `see also`.
 */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0\u200b\u200e\u200f\ufeff]+/gu, ' ')
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** How many words a line has; of scripts that part no words, half as many as it has signs. */
export function countWords(text: string): number {
  const signs = text.match(unparted)?.length ?? 0;
  const words = (signs > 0 ? text.replace(unparted, ' ') : text).match(
    /[\p{L}\p{N}][^\s\u00a0]*/gu,
  );
  return (words?.length ?? 0) + Math.ceil(signs / 2);
}

const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
