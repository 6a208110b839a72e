import { isTimeLine } from '../dates/clock-times.ts';
import { isDateLine } from '../dates/date-lines.ts';
import { countWords } from './bare-words.ts';
import { placeLikeness } from './place-line.ts';

/**
 * True of a line of a page about itself: parts between strokes or dashes, one of them a date, the others the name of who
 * published, a section or a time: `Admin | 2 June 2020 | 21:29 IST`; `7 June 2021 - Press release`.
 */
export function isDataRow(text: string, isSection: (part: string) => boolean): boolean {
  if (text.length > 120 || !/\d/.test(text) || /[“”"?!]/.test(text)) return false;
  const parts = partsOf(text);
  if (parts.length < 2 || parts.length > 6) return false;
  const others = parts.filter((part) => !isDateLine(part));
  return (
    others.length < parts.length &&
    others.every((part) => isTimeLine(part) || isSection(part) || isLabelled(part) || isName(part))
  );
}

function partsOf(text: string): string[] {
  return text
    .split(/\s*[|•·]\s*|\s+[-–—]\s+/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** “Source: Xinhua”, “Published By : Admin”, “Published in: News”. */
function isLabelled(part: string): boolean {
  return /^(?:source|author|editor|by|published (?:by|in)|posted (?:by|in)|updated?|category|section)\s?:\s?\S.{0,40}$/iu.test(
    part,
  );
}

/** A name of few words that no headline could be. */
function isName(part: string): boolean {
  return countWords(part) <= 3 && placeLikeness(part) !== null;
}
