import type { Element } from 'hast';

/**
 * The part of a saved page that a line stood in: a region that is not the text (`nav`, the page’s own `header` and
 * `footer`, `aside`, buttons and lists of choices), a heading, a caption of a picture or table, or a line that is links and
 * nothing else. A heading or caption inside such a region is of the region.
 */
export type PagePart =
  'navigation' | 'header' | 'footer' | 'aside' | 'control' | 'heading' | 'caption' | 'links';

/** Elements and roles (WAI-ARIA 1.2) of regions; those of the page itself count only outside its articles. */
const regions: readonly { part: PagePart; tags: RegExp; roles: RegExp; ofPage?: true }[] = [
  { part: 'navigation', tags: /^nav$/, roles: /^(?:navigation|menu|menubar|tablist)$/ },
  { part: 'aside', tags: /^aside$/, roles: /^complementary$/ },
  { part: 'control', tags: /^search$/, roles: /^search$/ },
  { part: 'header', tags: /^header$/, roles: /^banner$/, ofPage: true },
  { part: 'footer', tags: /^footer$/, roles: /^contentinfo$/, ofPage: true },
];

/** What all words of a line must stand in for the line to be that; the first that fits. */
const kinds: readonly { part: PagePart; is: (element: Element) => boolean }[] = [
  {
    part: 'control',
    is: ({ tagName }) => /^(?:button|select|textarea|label|legend)$/.test(tagName),
  },
  { part: 'heading', is: ({ tagName }) => /^h[1-6]$/.test(tagName) },
  { part: 'caption', is: ({ tagName }) => /^(?:fig)?caption$/.test(tagName) },
  { part: 'links', is: ({ tagName, properties }) => tagName === 'a' && 'href' in properties },
];

/** The part of a line whose words stand in these elements: for each run of words its ancestors, the outermost first. */
export function partOfLine(runs: readonly (readonly Element[])[]): PagePart | undefined {
  const region = regionOf(runs[0] ?? []);
  if (region) return region;
  return kinds.find(({ is }) => runs.every((ancestors) => ancestors.some(is)))?.part;
}

/** The innermost region: of the navigation in a page’s header, navigation. */
function regionOf(ancestors: readonly Element[]): PagePart | undefined {
  const article = ancestors.findIndex(({ tagName }) => /^(?:article|main)$/.test(tagName));
  const found = ancestors.map(({ tagName, properties }, index) =>
    regions.find(
      ({ tags, roles, ofPage }) =>
        (tags.test(tagName) || roles.test(String(properties.role ?? ''))) &&
        !(ofPage && article >= 0 && article < index),
    ),
  );
  return found.findLast(Boolean)?.part;
}
