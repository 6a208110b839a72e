const hour = String.raw`(?:[01]?\d|2[0-4])`;
const half = String.raw`\s*[AaPp]\.?\s?[Mm]\b\.?`;
const clock = String.raw`T?${hour}[:.][0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:${half})?|${hour}${half}`;
const zone = String.raw`(?:UTC|GMT)(?:\s*[+−-]\s*\d{1,2}(?::?\d{2})?)?|[A-Z]{2,5}T\b|[+−-]\d{2}:?\d{2}\b|Z\b|(?:[A-Z]\p{L}+\s)?(?:[Ll]ocal )?[Tt]ime\b|hrs?\b|IST\b|LT\b`;

/** Source of a pattern for a time of day with its zone, as printed: `14:00`, `11:30 A.M. JST`, `21:03:05 +0300`. */
export const timePattern = String.raw`(?<![\d:.])(?:${clock})(?![\d:]|\.\d)(?:\s*\(?(?:${zone})\)?)*`;

const time = new RegExp(timePattern, 'gu');
const between = /\b(?:at|from|to|and|until|till)\b|[-‐‑‒–—−\s,;()|*]+/g;

/** True of a line that gives nothing but the time of day, or from when until when: `3:16 P.M. EDT`, `10:15 – 11:00`. */
export function isTimeLine(line: string): boolean {
  return new RegExp(timePattern, 'u').test(line) && withoutTimes(line).replace(between, '') === '';
}

/** The words with every time of day taken out. */
export function withoutTimes(words: string): string {
  return words.replace(time, ' ');
}
