import { bareWords, countWords } from './bare-words.ts';
import { isTimeLine } from '../dates/clock-times.ts';
import { isDateLine } from '../dates/date-lines.ts';
import { isDataRow } from './data-row.ts';
import { isPlaceAndDateLine } from './place-and-date-line.ts';
import { ruleByWords } from './furniture-words.ts';
import { shapes } from './furniture-shapes.ts';
import { pressShapes } from './press-shapes.ts';
import { isSection } from './section-line.ts';
import { isSharing } from './sharing-line.ts';
import type { Label } from './units.ts';

/** What a line may be besides the report’s own words, by its words and shape alone; null of all that is not in the tables. */
export function labelLine(text: string): Label | null {
  if (text.length > 400 || /^\p{Ll}.*\.$/u.test(text)) return null;
  const shape = allShapes.find(({ pattern }) => pattern.test(text));
  if (shape) return { rule: shape.rule, anywhere: shape.anywhere };
  if (
    mayBeDate(text) &&
    (isDateLine(text) || isPlaceAndDateLine(text) || isDataRow(text, isOfPage))
  )
    return { rule: 'date-line', anywhere: false };
  if (text.length <= 60 && isTimeLine(text)) return { rule: 'time-line', anywhere: false };
  if (text.length > 160) return null;
  const bare = bareWords(text);
  const rule = ruleByWords.get(bare);
  if (rule) return { rule, anywhere: rule === 'sharing' && bare.includes(' ') };
  if (isSharing(bare) || isSharingRow(text))
    return { rule: 'sharing', anywhere: bare.includes(' ') };
  if (isSection(bare) && !/[.,;:]$/.test(text)) return { rule: 'section', anywhere: false };
  return null;
}

const allShapes = [...shapes, ...pressShapes];

/** Lines of many words are not read for dates: that is dear, and they say more. */
function mayBeDate(text: string): boolean {
  return text.length <= 100 && /\d/.test(text) && text.split(' ').length <= 15;
}

/** A section, or what kind of paper the page is. */
function isOfPage(part: string): boolean {
  const bare = bareWords(part);
  return ruleByWords.get(bare) === 'section' || isSection(bare) || bare === 'archived content';
}

/** Several links of sharing in a row: `Print | Send by e-mail`. */
function isSharingRow(text: string): boolean {
  const parts = text
    .split(/\s*[:|/·•,]\s*/)
    .map(bareWords)
    .filter((part) => part !== '');
  return (
    parts.length > 1 &&
    parts.every((part) => ruleByWords.get(part) === 'sharing' || isSharing(part))
  );
}

/** True of a line short enough, and without a sentence’s end, to be a link. */
export function isLinkLike(text: string): boolean {
  return countWords(text) <= 30 && !/[.!?…。]["”’»)]?$/u.test(text);
}
