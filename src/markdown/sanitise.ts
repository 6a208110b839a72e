import type { Options as Schema } from 'rehype-sanitize';

const inline = ['em', 'strong', 'a', 'code', 'sub', 'sup'];
const blocks = ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr'];
const paragraphId = /^p\d+$/;

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
  attributes: { ...reportSchema.attributes, '*': [['id', /^[a-z0-9-]+$/]] },
  protocols: { href: ['http', 'https', 'mailto'] },
};
