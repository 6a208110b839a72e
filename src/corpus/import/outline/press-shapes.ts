import type { RemovalRule } from '../../../archive/source.ts';
import type { Shape } from './furniture-shapes.ts';

/** Lines that press offices and news agencies set around a text: editors, numbers of releases, forms for comments. */
export const pressShapes: readonly Shape[] = [
  // A counter of visits.
  shape('publication-data', /^\d{1,3}(?:[ ,.]\d{3})?$|^\d{3,6}$/u),
  // “Remarks”, “Press Availability”: of what kind the page is. In capitals it may begin the headline.
  shape('section', /^(?:Remarks|Speech|Press Availability|Media Availability|Op-?[Ee]d)$/u),
  // “* * *” stands between the parts of a text, and stays.
  shape('separator', /^\*{3,}$|^\* \*{3} \*$/u),
  shape(
    'publication-data',
    /^[([]?(?:(?:press |media |news )?release|unique|document|article|post|page|news|PRN|PR)\s?(?:id|no\.?|number)?\s?[:№#]\s?[\d/_.-]{3,}\b.{0,60}$/iu,
  ),
  shape('publication-data', /^press (?:release|statement|note)\s+(?:no\.?\s?)?\d[\d/.-]*$/iu),
  shape(
    'publication-data',
    /^(?:(?:post|page|article|total|visitor) )?(?:views?|hits?|visits|counter|visitors)\s*[:-]?\s*\d[\d,. ]*$/iu,
  ),
  shape(
    'publication-data',
    /^\d[\d,. ]*\s?(?:repl(?:y|ies)|responses?|shares?|comments?)(?:\s?[»›>→])?$/iu,
  ),
  shape(
    'publication-data',
    /^[([]?(?:(?:web|copy|managing|chief|executive|duty|photo|responsible) )?editors?(?:[- ]in[- ](?:charge|chief))?\s?:\s?\S.{1,80}$/iu,
  ),
  shape(
    'navigation',
    /^(?:read|view|see) (?:this|the) (?:\p{L}+ ){0,2}in\s?:.{0,200}$|^(?:also )?available in\s?:.{0,200}$/iu,
  ),
  shape('navigation', /^(?:please )?click here\b[^.]{0,80}\.?(?:pdf|docx?)?$/iu),
  shape('navigation', /^[•\s]*[\p{L}.]+\s?:\s?opens (?:in )?(?:a )?new (?:window|tab)$/iu),
  shape('navigation', /^[\w ()-]{1,80}\.(?:pdf|docx?|hwp|xlsx?|pptx?|jpe?g|png|zip|mp[34])$/iu),
  shape(
    'navigation',
    /^(?:please )?enter your (?:comment|name|e-?mail)\b.{0,30}$|^your (?:name|e-?mail|comment)(?: address)?\s?[:*]*$/iu,
  ),
  shape(
    'navigation',
    /^(?:write|post|leave|add) (?:a|an|your|my) (?:comment|reply|review)\b[^.]{0,40}$|^(?:blog )?comments powered by\b.{0,40}$/iu,
  ),
  shape(
    'navigation',
    /\b(?:we don['’]t have|there are no|be the first to) (?:any )?comments?\b|\bshare (?:it|this) with (?:others|(?:your )?friends)\b/iu,
  ),
  shape(
    'navigation',
    /\brequired fields are marked\b|\byour e-?mail address will not be published\b/iu,
  ),
  shape(
    'navigation',
    /^(?:• ?)?(?:name|e-?mail|website|write your comment|comment|(?:verification|security) code)\s?\*.{0,40}$/iu,
  ),
  shape(
    'navigation',
    /^(?:readouts|statements|news|events|releases|speeches|documents) (?:on|of|for|from) \d{1,2} \p{Lu}\p{L}+ \d{4}$/iu,
  ),
  shape(
    'tags',
    /^(?:posted|published|filed) (?:in|under)\s?:\s?\S.{0,120}$|^(?:editorial sections?|labels?|rubrics?)\s?:.{0,120}$/iu,
  ),
  shape(
    'notice',
    /^[[(*\s]*(?:this is an? )?(?:provisional|unofficial|courtesy|informal|working|machine) translation\b.{0,80}$/iu,
  ),
  shape(
    'notice',
    /\b(?:views|opinions)(?:, [^.]{0,40})? expressed (?:herein|here|in this (?:article|material))\b|\bmaterial from the originating organi[sz]ation\b/iu,
  ),
  shape('notice', /\bcontact us for subscription\b|\boffered to subscribers\b/iu),
];

function shape(rule: RemovalRule, pattern: RegExp): Shape {
  return { rule, pattern, anywhere: false };
}
