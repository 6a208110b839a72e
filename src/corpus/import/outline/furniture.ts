import type { RemovalRule } from '../../../archive/source.ts';
import { bareWords, countWords } from './bare-words.ts';
import { isTimeLine } from '../dates/clock-times.ts';
import { isDateLine } from '../dates/date-lines.ts';
import { isDataRow } from './data-row.ts';
import { isPlaceAndDateLine } from './place-and-date-line.ts';
import {
  furnitureWords,
  plainTagHeadings,
  relatedHeadings,
  sectionNouns,
  sectionWords,
  sharingSites,
  tagHeadings,
} from './furniture-words.ts';
import { shapes } from './furniture-shapes.ts';
import { pressShapes } from './press-shapes.ts';
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

/** True of the heading of a list of other pages. */
export function isRelatedHeading(text: string): boolean {
  return text.length < 60 && related.has(bareWords(text));
}

/** True of the heading of the list of subjects that a page is filed under. */
export function isTagHeading(text: string): boolean {
  return text.length < 40 && tags.has(bareWords(text));
}

/** True of such a heading that no text has of its own: “Filed under”. */
export function isPlainTagHeading(text: string): boolean {
  return plainTags.has(bareWords(text));
}

const plainTags = new Set(plainTagHeadings);
const related = new Set(relatedHeadings);
const tags = new Set(tagHeadings);

const ruleByWords = new Map<string, RemovalRule>([
  ...wordsByRule(),
  // “All events” may head a list of other pages; alone it is a link.
  ['all events', 'navigation'],
  ['other events', 'navigation'],
]);

function wordsByRule(): [string, RemovalRule][] {
  const entries = Object.entries(furnitureWords) as [RemovalRule, readonly string[]][];
  return entries.flatMap(([rule, words]) =>
    words.map((word): [string, RemovalRule] => [word, rule]),
  );
}

const sites = new Set(sharingSites);

/** `Share on Facebook`, `Facebook Twitter Print`, `Telegram (opens in new window)`, `Share 12`. */
function isSharing(bare: string): boolean {
  const words = bare
    .replace(/\(?opens in (?:a )?new (?:window|tab)\)?/g, '')
    .replace(
      /\b(?:share|tweet|post|pin|send|follow us|follow|like|print|email|e-mail|click to|icon|link|save)\b/g,
      ' ',
    )
    .replace(
      /\b(?:this|page|article|on|to|via|by|with|us|it|a|friend|friends|in|our|and|or|the)\b/g,
      ' ',
    )
    .split(/[\s,|/·•]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !sites.has(word));
  if (!/^\d*$/.test(words.join(''))) return false;
  return (
    bare.split(/[\s,|/·•]+/).some((word) => sites.has(word)) || /^(?:share|tweet)s?\b/.test(bare)
  );
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

const sectionParts = new Set(sectionWords);
const sectionNames = new Set(sectionNouns);

function isSection(bare: string): boolean {
  const words = bare.split(/[\s,/|–-]+/);
  return (
    words.length <= 5 &&
    words.every((word) => sectionParts.has(word)) &&
    words.some((word) => sectionNames.has(word))
  );
}

/** True of a line short enough, and without a sentence’s end, to be a link. */
export function isLinkLike(text: string): boolean {
  return countWords(text) <= 30 && !/[.!?…。]["”’»)]?$/u.test(text);
}
