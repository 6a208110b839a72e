import type { Root } from 'hast';

import type { Catalogue, Report } from './archive/catalogue.ts';
import type { Issue } from './archive/issue.ts';
import { renderPage } from './markdown/render-page.ts';
import { type ReportBlock, renderReport } from './markdown/render-report.ts';

/** What one reading of the content gave, for every page of one build. */
export type Edition = {
  readonly catalogue: Catalogue;
  /** The sanitised tree of each report’s text, by the id of its entry. */
  readonly trees: { readonly get: (id: string) => Root | undefined };
  /** The Markdown of the archive’s own pages, by id. */
  readonly pageTexts: ReadonlyMap<string, string>;
  /** What the checker found; in a published edition, warnings only. */
  readonly issues: readonly Issue[];
};

/**
 * Astro bundles the pages and with them a second copy of this module, so the edition is kept where both copies find it:
 * on the process, under a registered symbol.
 */
const key = Symbol.for('readout.edition');

/** Makes an edition the one that the pages of this process show. */
export function setEdition(edition: Edition): void {
  Reflect.set(globalThis, key, edition);
}

/** The catalogue of the edition that is being built or served. */
export function getCatalogue(): Catalogue {
  return getEdition().catalogue;
}

/** What the checker found in the edition that is being built or served. */
export function getIssues(): readonly Issue[] {
  return getEdition().issues;
}

/** The text of a report, rendered block by block. */
export function renderText({ id, paragraphs }: Report): ReportBlock[] {
  const tree = getEdition().trees.get(id);
  if (!tree) throw new Error(`No text was read for report \`${id}\``);
  return renderReport(
    tree,
    paragraphs.map(({ anchor }) => anchor),
  );
}

/** The words of one of the archive’s own pages, rendered. */
export function renderOwnPage(id: string, href: (path: string) => string): string {
  const text = getEdition().pageTexts.get(id);
  if (text === undefined) throw new Error(`No text was read for page \`${id}\``);
  return renderPage(text, href);
}

function getEdition(): Edition {
  const edition = Reflect.get(globalThis, key) as Edition | undefined;
  if (!edition) {
    throw new Error(
      'No edition was read: run `npm run build` or `npm run dev`, not `astro` itself',
    );
  }
  return edition;
}
