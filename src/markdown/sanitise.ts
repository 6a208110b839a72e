import type { Options as Schema } from 'rehype-sanitize';

const inline = ['em', 'strong', 'a', 'code', 'sub', 'sup'];
const blocks = ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr'];
/** The running number with which a paragraph is read; its anchor takes the place of it afterwards. */
const paragraphId = /^p\d+$/;
/** What `render-page.ts` gives to headings: never the id of a part of the page itself, such as `main`. */
const headingId = /^section-[a-z0-9-]*$/;

/**
 * What a report's text may become in a page: words and their emphasis. No image, no script, no style, no form, and only
 * the ids that we gave.
 */
export const reportSchema: Schema = {
  tagNames: [...inline, ...blocks],
  attributes: {
    a: ['href'],
    ol: ['start'],
    '*': [['id', paragraphId]],
  },
  protocols: { href: ['http', 'https'] },
  clobberPrefix: '',
  clobber: [],
  strip: ['script', 'style'],
};

/** What a page of the archive's own words may become: the same, with headings that can be linked to. */
export const pageSchema: Schema = {
  ...reportSchema,
  attributes: { ...reportSchema.attributes, '*': [['id', headingId]] },
  protocols: { href: ['http', 'https', 'mailto'] },
};
