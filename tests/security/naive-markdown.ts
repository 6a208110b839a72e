import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';

/** Markdown to HTML as a careless site does it: everything that the text asks for goes into the page. */
export function renderNaively(markdown: string): string {
  const processor = remark().use(remarkRehype, { allowDangerousHtml: true });
  const tree = processor.runSync(processor.parse(markdown));
  return rehype().data('settings', { allowDangerousHtml: true }).stringify(tree);
}
