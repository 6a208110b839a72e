import type { Root } from 'hast';
import { rehype } from 'rehype';

/** Parses a saved page as a browser would (rehype). A string is the sentence that says why it is not parsed. */
export function parsePage(html: string): Root | string {
  if (countOf(html, /<[a-z/]/gi) > mostTags)
    return `The page has more than ${mostTags} tags and was not read`;
  if (costOf(html) > mostRepeated)
    return 'The page opens so many elements without closing them that it cannot be read';
  try {
    return parser.parse(html);
  } catch (error) {
    // The parser goes into the elements by calling itself.
    if (error instanceof RangeError) return 'The elements of the page stand too deep in each other';
    throw error;
  }
}

const parser = rehype();

/** No report comes near it; a page of 20 MB that is all tags took 41 s. */
const mostTags = 100_000;

/**
 * Elements such as `<b>` that are left open are opened again in every later block (HTML Standard, 13.2.4.3), so that a page
 * of a few kilobytes grows to gigabytes: 1,000 of them and 1,000 paragraphs took 8 s. No page met with comes near this.
 */
const mostRepeated = 200_000;
const tags =
  /<(\/?)(?:(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)|p|div|li|td|h[1-6])[\s>/]/gi;

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

/** How many elements a browser would open again, at most. */
function costOf(html: string): number {
  let [open, cost] = [0, 0];
  for (const [, slash, formatting] of html.matchAll(tags)) {
    if (formatting === undefined) cost += open;
    else open = Math.max(0, open + (slash ? -1 : 1));
  }
  return cost;
}
