import { foldWhiteSpace } from '../../../archive/white-space.ts';
import { besideText, type PageForm, type PageSource } from './page-form.ts';
import type { StatedValue } from './source-text.ts';

const titleMetas = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'];

/**
 * The headline: the line that is the page’s title as it gives it to others; else the longest heading within that title or
 * that of the window (`Talks | Norland Press`); else the only `<h1>`; else what is said of it, though no line prints it.
 */
export function titleOfPage({ lines, parts }: PageSource, form: PageForm): StatedValue | undefined {
  const { metas, headings, linked, title } = form;
  const given = titleMetas.map((name) => metas.get(name)).find(Boolean) ?? linked.headline;
  const at = (line: number): StatedValue => ({
    value: foldWhiteSpace(lines[line - 1] ?? ''),
    line,
  });
  if (given !== undefined) {
    const same = lines.flatMap((text, index) => (plain(text) === plain(given) ? [index + 1] : []));
    const heading = headings.find(({ line }) => same.includes(line));
    const line = heading?.line ?? same.find((each) => !besideText.includes(parts.get(each)));
    if (line !== undefined) return at(line);
  }
  const within = plain(`${given ?? ''}\n${title ?? ''}`);
  const inTitle = headings
    .filter(({ line }) => within.includes(plain(lines[line - 1] ?? '')))
    .sort((a, b) => (lines[b.line - 1]?.length ?? 0) - (lines[a.line - 1]?.length ?? 0))[0];
  if (inTitle && !isName(lines[inTitle.line - 1] ?? '', form)) return at(inTitle.line);
  const [first, ...others] = headings.filter(
    ({ line, level }) =>
      level === 1 && parts.get(line) !== 'header' && !isName(lines[line - 1] ?? '', form),
  );
  if (first && others.length === 0) return at(first.line);
  const said = given ?? withoutSiteName(title, form);
  return said ? { value: said, line: null } : undefined;
}

/** True for the name of the site, which many pages print as a heading. */
function isName(text: string, { metas, linked }: PageForm): boolean {
  return [metas.get('og:site_name'), linked.publisher].some(
    (name) => name && plain(name) === plain(text),
  );
}

function withoutSiteName(
  title: string | undefined,
  { metas, linked }: PageForm,
): string | undefined {
  const name = metas.get('og:site_name') ?? linked.publisher;
  if (!title || !name || !title.endsWith(name)) return title;
  return (
    title
      .slice(0, -name.length)
      .replace(/\s*[|–—:•·»-]\s*$/, '')
      .trim() || title
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
