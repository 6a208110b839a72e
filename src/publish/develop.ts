import { join, resolve } from 'node:path';

import { type AstroInlineConfig, type AstroIntegration, dev } from 'astro';

import { addressOf } from '../archive/address.ts';
import type { Issue } from '../archive/issue.ts';
import { type Edition, setEdition } from '../catalogue.ts';
import { type CheckedCorpus, checkCorpus } from '../corpus/check-corpus.ts';
import { openReview } from '../corpus/open-review.ts';
import { type IndexFile, indexPages } from './index-pages.ts';
import { projectRoot } from './project-root.ts';
import { siteOptions } from './stage.ts';
import { type Watcher, watchFolder } from './watch-folder.ts';

/** The pages that only this server has. */
const reviewPages = [
  { pattern: '/review', page: 'index.astro' },
  { pattern: '/review/[id]', page: 'draft.astro' },
];

/** A development server: its address, and how to stop it. */
export type Development = { readonly address: string; readonly stop: () => Promise<void> };

/**
 * Serves the archive live: a change in the content is read again, whole, and every open page shows it. A change with
 * errors leaves the last whole edition in place, with the issues on top of every page. While the archive has errors from
 * the start, `onIssues` gets them at every change, and the server waits. Null when there is no such folder.
 */
export async function develop(
  options: { readonly content: string; readonly port: number },
  onIssues: (issues: readonly Issue[]) => void,
): Promise<Development | null> {
  const content = resolve(options.content);
  const begun = await firstEdition(content, onIssues);
  if (!begun) return null;
  let edition = begun;
  setEdition(edition);
  let index: Promise<Map<string, IndexFile['content']>> | undefined;

  const reread = async (): Promise<void> => {
    const checked = await checkCorpus(content);
    onIssues(checked.issues);
    edition = makeEdition(content, checked) ?? {
      ...edition,
      issues: checked.issues,
      review: reviewOf(content, checked),
    };
    setEdition(edition);
    index = undefined;
  };

  const indexFile = async (
    origin: string,
    path: string,
  ): Promise<IndexFile['content'] | undefined> => {
    index ??= indexServedPages(origin, edition);
    return (await index).get(path);
  };

  let watcher: Watcher | undefined;
  const integration: AstroIntegration = {
    name: 'readout-content',
    hooks: {
      // Not below `src/pages`: a build has no such pages.
      'astro:config:setup': ({ injectRoute }) => {
        for (const { pattern, page } of reviewPages)
          injectRoute({ pattern, entrypoint: join(projectRoot, 'src/review', page) });
      },
      'astro:server:setup': ({ server }) => {
        watcher = watchFolder(content, async () => {
          await reread();
          // Astro keeps what `getStaticPaths` gave until its own content layer says that it changed (7.3.4).
          server.environments.ssr.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          const [, path] = /\/pagefind\/([^?]+)/.exec(request.url ?? '') ?? [];
          if (path === undefined) return next();
          indexFile(`http://${request.headers.host}`, path).then((file) => {
            if (file === undefined) return next();
            if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
            return response.end(file);
          }, next);
        });
      },
    },
  };
  const config: AstroInlineConfig = {
    root: projectRoot,
    logLevel: 'warn',
    ...siteOptions(edition.catalogue.archive),
    server: { port: options.port },
    integrations: [integration],
  };
  const server = await dev(config);
  const { base } = siteOptions(edition.catalogue.archive);
  return {
    address: `http://localhost:${server.address.port}${base}`,
    stop: async () => {
      watcher?.close();
      await server.stop();
    },
  };
}

/** The first reading of a folder without errors; null when there is no folder to wait for. */
async function firstEdition(
  content: string,
  onIssues: (issues: readonly Issue[]) => void,
): Promise<Edition | null> {
  for (;;) {
    const checked = await checkCorpus(content);
    const edition = makeEdition(content, checked);
    const isMissing = checked.issues.some(({ rule }) => rule === 'no-archive');
    const changed = edition || isMissing ? undefined : nextChange(content);
    onIssues(checked.issues);
    if (!changed) return edition;
    await changed;
  }
}

/** Settles when something below a folder has changed. */
function nextChange(folder: string): Promise<void> {
  return new Promise((resolveChange) => {
    const watcher = watchFolder(folder, async () => {
      watcher.close();
      resolveChange();
    });
  });
}

function makeEdition(content: string, checked: CheckedCorpus): Edition | null {
  const { catalogue, trees, pageTexts, issues } = checked;
  const review = reviewOf(content, checked);
  return catalogue && { catalogue, trees, pageTexts, issues, review };
}

function reviewOf(content: string, checked: CheckedCorpus): NonNullable<Edition['review']> {
  return { ...openReview(content, checked), trees: checked.trees };
}

/** Indexes the event pages as the server renders them at this moment. */
async function indexServedPages(
  origin: string,
  { catalogue }: Edition,
): Promise<Map<string, IndexFile['content']>> {
  const { base } = siteOptions(catalogue.archive);
  const pages = await Promise.all(
    catalogue.events.map(async ({ id }) => {
      const url = addressOf.event(id);
      const response = await fetch(new URL(`${base.replace(/\/$/, '')}${url}`, origin));
      return { url, html: await response.text() };
    }),
  );
  const files = await indexPages(pages);
  return new Map(files.map(({ path, content }) => [path, content]));
}
