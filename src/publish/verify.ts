import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { addressOf } from '../archive/address.ts';
import type { Catalogue, Event } from '../archive/catalogue.ts';
import { isTitleCaptured, keptLines } from '../archive/claim.ts';
import { compareIssues, type Issue } from '../archive/issue.ts';
import { formerAddresses, pageAddresses } from '../archive/permalinks.ts';
import type { RuleId } from '../archive/rules/table.ts';
import { foldWhiteSpace } from '../archive/white-space.ts';
import { readIndexedUrls } from './index-pages.ts';
import { type PageFacts, readPageFacts } from './page-facts.ts';
import { listFiles } from './site-files.ts';

/**
 * Checks a rendered site before it is published: every report stands on its page word for word and in the index, every
 * address and anchor of the ledger answers, every internal link and fragment leads somewhere, no id stands twice, and
 * nothing is loaded from another host. `base` is the path at which the
 * site stands, without a slash at its end.
 */
export async function verifySite(
  folder: string,
  catalogue: Catalogue,
  base: string,
): Promise<Issue[]> {
  const files = await listFiles(folder);
  const pages = new Map<string, PageFacts>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(folder, file), 'utf8');
    pages.set(`/${file}`.replace(/\/index\.html$/, '/'), readPageFacts(html));
  }
  const addresses = new Set([...pages.keys(), ...files.map((file) => `/${file}`)]);
  const indexed = await readIndexedUrls(join(folder, 'pagefind'));
  return [
    ...catalogue.events.flatMap((event) => checkEvent(event, pages, indexed)),
    ...checkLedger(catalogue, pages),
    ...[...pages].flatMap(([address, { repeatedIds }]) =>
      repeatedIds.map((id) => faultOf('repeated-id', address, `The id \`${id}\` stands twice`)),
    ),
    ...[...pages].flatMap(([address, facts]) => checkLinks(address, facts, pages, addresses, base)),
  ].sort(compareIssues);
}

function checkEvent(
  event: Event,
  pages: ReadonlyMap<string, PageFacts>,
  indexed: ReadonlySet<string>,
): Issue[] {
  const address = addressOf.event(event.id);
  const page = pages.get(address);
  if (!page) return [faultOf('report-lost', address, 'The event has no page')];
  const lost = indexed.has(address)
    ? []
    : [faultOf('report-lost', address, 'The page is not in the search index')];
  const expected = event.reports.flatMap((report) =>
    keptLines(report, report.capture)
      .map(({ text }) => text)
      .slice(isTitleCaptured(report.record) ? 1 : 0),
  );
  const shown = page.paragraphs.map(({ text }) => foldWhiteSpace(text));
  const different = expected.findIndex((text, index) => text !== shown[index]);
  if (different < 0 && shown.length === expected.length) return lost;
  const words = (expected[different] ?? shown[expected.length] ?? '').slice(0, 40);
  const message = `The page does not show the report word for word: ${shown.length} paragraphs for ${expected.length}, the first difference at “${words}”`;
  return [...lost, faultOf('not-word-for-word', address, message)];
}

/** Every page of the catalogue and every former address has a file, and every published anchor of an event an id. */
function checkLedger(catalogue: Catalogue, pages: ReadonlyMap<string, PageFacts>): Issue[] {
  const former = formerAddresses(catalogue).map(({ address }) => address);
  const expected = [...pageAddresses(catalogue), ...former];
  const events = new Set(catalogue.events.map(({ id }) => addressOf.event(id)));
  const published = [...catalogue.ledger.paragraphs].filter(([address]) => events.has(address));
  return [
    ...expected
      .filter((address) => !pages.has(address))
      .map((address) => faultOf('lost-address', address, 'The page is missing')),
    ...published.flatMap(([address, paragraphs]) =>
      paragraphs
        .filter(({ anchor }) => pages.get(address)?.ids.has(anchor) === false)
        .map(({ anchor }) => faultOf('lost-anchor', address, `Nothing answers \`#${anchor}\``)),
    ),
  ];
}

/** A fault of a page that no editor can have made. */
function faultOf(rule: RuleId, address: string, message: string): Issue {
  const file = address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
  return {
    rule,
    file,
    message,
    cure: 'this is a fault of the program: nothing was published',
  };
}

function checkLinks(
  address: string,
  { links, loads }: PageFacts,
  pages: ReadonlyMap<string, PageFacts>,
  addresses: ReadonlySet<string>,
  base: string,
): Issue[] {
  const file = address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
  const here = `http://site${base}${address}`;
  const dead = links.filter((link) => !resolves(URL.parse(link, here), pages, addresses, base));
  const foreign = loads.filter((load) => URL.parse(load, here)?.host !== 'site');
  return [
    ...dead.map((link): Issue => ({
      rule: 'dead-link',
      file,
      message: `The link \`${link}\` leads nowhere`,
      cure: 'correct it in the page or the record it stands in',
    })),
    ...foreign.map((load): Issue => ({
      rule: 'foreign-request',
      file,
      message: `The page would load \`${load}\` from another host`,
      cure: 'keep a copy in `public/`, or remove it',
    })),
  ];
}

function resolves(
  url: URL | null,
  pages: ReadonlyMap<string, PageFacts>,
  addresses: ReadonlySet<string>,
  base: string,
): boolean {
  if (!url) return false;
  if (url.host !== 'site') return true;
  if (!url.pathname.startsWith(`${base}/`)) return false;
  const address = decoded(url.pathname.slice(base.length));
  if (!addresses.has(address)) return false;
  const id = decoded(url.hash.slice(1));
  return id === '' || (pages.get(address)?.ids.has(id) ?? false);
}

/** Percent-decoded; as it is where that cannot be done, for then no page has it. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
