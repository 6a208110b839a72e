import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

import { serve } from '../../src/publish/serve.ts';
import { builtSite } from '../site/built-site.ts';

/** A real Chromium on the built site: `open` gives a fresh page, `close` ends both browser and server. */
export type Browsing = {
  readonly address: string;
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** Serves the built site and starts the browser that the tests’ runner found. */
export async function browse(): Promise<Browsing> {
  const server = await serve({ content: 'content', out: builtSite, port: 0 });
  const browser = await launch();
  const address = server.address.replace(/\/$/, '');
  return {
    address,
    open: async (path, options) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(`${address}${path}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** Starts the browser that the tests’ runner found. */
export function launch(): Promise<Browser> {
  const { CHROME_PATH: executablePath } = process.env;
  if (executablePath === undefined)
    throw new Error('Run the browser tests with `npm test -- FILE`');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
