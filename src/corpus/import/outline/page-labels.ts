import { foldWhiteSpace } from '../../../archive/white-space.ts';
import type { PagePart } from '../../../markdown/page-part.ts';
import type { SourceText } from '../source/source-text.ts';
import { labelLine } from './furniture.ts';
import type { Label, Line, Unit } from './units.ts';

/** What a line may be besides the report’s own words: by the page’s elements or the record’s fields, else by its words. */
export function labelSourceLine(source: SourceText, line: Line): Label | null {
  const byWords = labelLine(line.text);
  const part = source.parts?.get(line.number);
  if (part && outsideText.has(part)) {
    const rule = byWords?.rule ?? (part === 'aside' ? 'related' : 'navigation');
    return { rule, anywhere: true };
  }
  if (part === 'heading' || part === 'caption') return byWords?.anywhere ? byWords : null;
  return byWords ?? labelStated(source, line);
}

/** True when a unit stood in such a part of the page. */
export function isInPart({ parts }: SourceText, { first }: Unit, part: PagePart): boolean {
  return parts?.get(first) === part;
}

const outsideText: ReadonlySet<PagePart> = new Set<PagePart>([
  'navigation',
  'header',
  'footer',
  'aside',
  'control',
  'links',
]);

/** A line that is the place or date which the form states. */
function labelStated({ stated }: SourceText, { number, text }: Line): Label | null {
  const isStated = (field: 'place' | 'date'): boolean =>
    stated[field]?.line === number && foldWhiteSpace(stated[field].value) === text;
  if (isStated('place')) return { rule: 'place-line', anywhere: true };
  return isStated('date') ? { rule: 'date-line', anywhere: true } : null;
}
