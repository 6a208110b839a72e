import type { Root } from 'hast';

import { fragmentOf, joinedAnchor } from './archive/anchor.ts';
import type { Catalogue, Report } from './archive/catalogue.ts';
import type { Entry } from './archive/corpus.ts';
import type { Issue } from './archive/issue.ts';
import type { Mark } from './archive/marks.ts';
import type { Review } from './archive/review/review.ts';
import type { ReviewMark } from './archive/review/review-marks.ts';
import { renderPage } from './markdown/render-page.ts';
import { renderLine, type ReportBlock, renderReport } from './markdown/render-report.ts';

/** What one reading of the content gave, for every page of one build. */
export type Edition = {
  readonly catalogue: Catalogue;
  /** The sanitised tree of each report’s text, by the id of its entry. */
  readonly trees: { readonly get: (id: string) => Root | undefined };
  /** The Markdown of the archive’s own pages, by id. */
  readonly pageTexts: ReadonlyMap<string, string>;
  /** What the checker found; in a published edition, warnings only. */
  readonly issues: readonly Issue[];
  /** What waits for an editor; only while the archive is served live, never in a build. */
  readonly review?: Review & Pick<Edition, 'trees'>;
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

/** What waits for an editor. Undefined in a build. */
export function getReview(): Review | undefined {
  return getEdition().review;
}

/** The text of a draft, rendered block by block with its marks; these lead to places of the same page. */
export function renderDraft(
  { id, paragraphs }: Entry,
  marks: readonly ReviewMark[],
): ReportBlock[] {
  const tree = getEdition().review?.trees.get(id);
  if (!tree) return [];
  const byAnchor = Map.groupBy(marks, ({ p }) => fragmentOf(p));
  return renderReport(
    tree,
    paragraphs.map(({ anchor }) => anchor),
    byAnchor,
  );
}

/** The headline of a draft, rendered with its marks. */
export function renderDraftTitle(entry: Entry, marks: readonly ReviewMark[]): string {
  const headline = joinedAnchor(entry, '0');
  const own = marks.filter(({ p }) => p === headline);
  return renderLine(entry.record.title, own, (path) => path);
}

/** The text of a report, rendered block by block with its marks; their links go through `href`. */
export function renderText(
  { id, paragraphs }: Report,
  marks: readonly Mark[],
  href: (path: string) => string,
): ReportBlock[] {
  const tree = getEdition().trees.get(id);
  if (!tree) throw new Error(`No text was read for report \`${id}\``);
  const anchors = paragraphs.map(({ anchor }) => anchor);
  const byAnchor = Map.groupBy(marks, ({ p }) => fragmentOf(p));
  return renderReport(tree, anchors, byAnchor, href);
}

/** The headline of a report, rendered with its marks. */
export function renderTitle(
  report: Report,
  marks: readonly Mark[],
  href: (path: string) => string,
): string {
  const headline = joinedAnchor(report, '0');
  const own = marks.filter(({ p }) => p === headline);
  return renderLine(report.record.title, own, href);
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
