import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';

import type { Browser, Page } from 'playwright-core';

import { launch } from '../browser/browse.ts';
import { gadget } from './gadget.ts';
import { listen } from './listen.ts';

/** A document body to try, and under which policy, if any. */
export type Trial = {
  readonly name: string;
  readonly body: string;
  readonly policy?: { readonly value: string; readonly as: 'header' | 'meta' };
};

/** What came of a trial. */
export type Outcome = {
  readonly name: string;
  /** A script of the payload ran, at once or when the reader did something. */
  readonly ran: boolean;
  /** What it asked the other host for: how the browser says it is used (`document`, `image` …), and the path. */
  readonly asked: readonly string[];
  /** Every attribute of every element that the browser made of the body. */
  readonly attributes: readonly Attribute[];
  /** The names of these elements, each once. */
  readonly elements: readonly string[];
};

/** An attribute as the browser has it; `href` as the address that it leads to. */
export type Attribute = { readonly element: string; readonly name: string; readonly value: string };

/** A real Chromium, a host that serves trials, and another host that listens. */
export type PayloadLab = {
  /**
   * Shows every trial in a page of its own, does all that a reader may do there, and tells what came of it. Links to the
   * web are followed only if asked for: where readers choose to go is theirs.
   */
  readonly attempt: (
    trials: readonly Trial[],
    options: { readonly followLinks: boolean },
  ) => Promise<Outcome[]>;
  readonly close: () => Promise<void>;
};

/** Milliseconds a page has for what it does by itself: a refresh, an animation, a request. */
const settling = 500;
/** Trials a page, and pages at once: measured, larger ones are slower and miss what comes late. */
const batch = 45;
const pagesAtOnce = 2;

/** Opens the lab. `foreign.test` in a trial stands for the other host. */
export async function openLab(): Promise<PayloadLab> {
  const trials: Trial[] = [];
  const asked: { readonly trial: number; readonly what: string }[] = [];
  const foreign = await listen((request, response) => {
    const [, trial = '', ...path] = (request.url ?? '').split('/');
    const use = request.headers['sec-fetch-dest'] ?? 'empty';
    asked.push({ trial: Number(trial), what: `${use} /${path.join('/')}` });
    answerAsForeign(request, response);
  });
  const own = await listen((request, response) => {
    const [, folder, number] = (request.url ?? '').split('/');
    const trial = folder === 'trial' ? trials[Number(number)] : undefined;
    if (trial) serveTrial(trial, `${foreign.host}/${number}`, response);
    else if (request.url === '/gadget.js') send(response, 'text/javascript', gadget);
    else if (request.url === '/') send(response, 'text/html', '<!doctype html><title>Lab</title>');
    else response.writeHead(404).end();
  });
  const browser = await launch();

  return {
    attempt: async (given, { followLinks }) => {
      const first = trials.length;
      trials.push(...given);
      const ran = new Set<number>();
      const made: Made[] = [];
      await inTurn(range(first, trials.length, batch), pagesAtOnce, async (from) => {
        const page = await openPage(browser, own.address);
        await page.evaluate(openFrames, { from, to: Math.min(from + batch, trials.length) });
        made.push(...(await page.evaluate(readFrames)));
        await setTimeout(settling);
        await page.evaluate(actAsReader, followLinks);
        await setTimeout(settling);
        for (const number of await page.evaluate(readRan)) ran.add(number);
        await page.context().close();
      });
      return given.map(({ name }, index) => {
        const here = made.filter(({ trial }) => trial === first + index);
        return {
          name,
          ran: ran.has(first + index),
          asked: asked.filter(({ trial }) => trial === first + index).map(({ what }) => what),
          attributes: here.flatMap(({ attributes }) => attributes),
          elements: here.flatMap(({ elements }) => elements),
        };
      });
    },
    close: async () => {
      await browser.close();
      await own.stop();
      await foreign.stop();
    },
  };
}

type Made = Pick<Outcome, 'attributes' | 'elements'> & { readonly trial: number };

/** A page in which `window.__ran = 1`, in whatever frame, is told to the topmost page. */
async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: false });
  await context.addInitScript(() => {
    Object.defineProperty(window, '__ran', { set: () => top?.postMessage('ran', '*') });
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** In the browser: a frame a trial, each the page that a reader would see. Resolves when all have loaded. */
function openFrames({ from, to }: { from: number; to: number }): Promise<unknown> {
  window.addEventListener('message', ({ source }) => {
    const frames = [...document.querySelectorAll('iframe')];
    let sender = source;
    while (sender !== null && sender !== window && 'parent' in sender) {
      const frame = frames.find(({ contentWindow }) => contentWindow === sender);
      if (frame) frame.dataset['ran'] = 'yes';
      sender = frame ? null : sender.parent;
    }
  });
  const loaded: Promise<unknown>[] = [];
  for (let number = from; number < to; number++) {
    const frame = document.createElement('iframe');
    frame.name = String(number);
    frame.src = `/trial/${number}/`;
    loaded.push(new Promise((resolve) => frame.addEventListener('load', resolve, { once: true })));
    document.body.append(frame);
  }
  return Promise.all(loaded);
}

/** In the browser: what it made of the body of each trial that is still there. */
function readFrames(): Made[] {
  return Array.from(document.querySelectorAll('iframe'), (frame) => {
    const all = [...(frame.contentDocument?.body?.querySelectorAll('*') ?? [])];
    return {
      trial: Number(frame.name),
      elements: [...new Set(all.map(({ localName }) => localName))],
      attributes: all.flatMap((element) =>
        Array.from(element.attributes, ({ name, value }) => ({
          element: element.localName,
          name,
          value: name === 'href' && 'href' in element ? String(element.href) : value,
        })),
      ),
    };
  });
}

/** In the browser: the trials of which something ran. */
function readRan(): number[] {
  return Array.from(document.querySelectorAll<HTMLIFrameElement>('iframe[data-ran]'), ({ name }) =>
    Number(name),
  );
}

/**
 * In the browser: what a reader and the page’s own scripts may do to each trial. The text is written out and parsed
 * again twice, as scripts do that move markup about; then every element has every event that it listens for, is gone to,
 * and is clicked.
 */
function actAsReader(followLinks: boolean): void {
  const usual = ['pointerenter', 'mouseover', 'keydown', 'input', 'change', 'copy', 'wheel'];
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = frame.contentDocument;
    // A frame that went to another host is out of reach.
    if (!inner?.body) continue;
    let from: Element = inner.body;
    for (let times = 0; times < 2; times++) {
      const copy = inner.createElement('div');
      copy.innerHTML = from.innerHTML;
      inner.body.append(copy);
      from = copy;
    }
    let isHeld = false;
    inner.addEventListener('click', (event) => {
      if (isHeld) event.preventDefault();
    });
    const page = inner.location;
    for (const element of inner.querySelectorAll<HTMLElement>('*')) {
      const own = element.getAttributeNames().filter((name) => name.startsWith('on'));
      for (const name of [...usual, ...own.map((handler) => handler.slice(2))])
        element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
      element.focus?.();
      element.blur?.();
      const href = element.closest('[href]')?.getAttribute('href');
      const target = typeof href === 'string' ? URL.parse(href, page.href) : null;
      const leaves = target !== null && /^https?:$/.test(target.protocol);
      isHeld = leaves && target.pathname !== page.pathname && !followLinks;
      element.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
      );
    }
  }
}

function serveTrial({ body, policy }: Trial, foreign: string, response: ServerResponse): void {
  const meta =
    policy?.as === 'meta'
      ? `<meta http-equiv="content-security-policy" content="${policy.value}">`
      : '';
  if (policy?.as === 'header') response.setHeader('content-security-policy', policy.value);
  send(
    response,
    'text/html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${meta}<title>Trial</title>` +
      `<script src="/gadget.js" defer></script></head>` +
      `<body>${body.replaceAll('foreign.test', foreign)}</body></html>`,
  );
}

/** The other host gives what it is asked for, to anybody: a script that runs, a style that asks again, else an empty page. */
function answerAsForeign({ url = '' }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  if (url.endsWith('.js')) send(response, 'text/javascript', 'window.__ran=1');
  else if (url.endsWith('.css'))
    send(response, 'text/css', `body{background:url(${url.replace(/[^/]+$/, 'asked.png')})}`);
  else send(response, 'text/html', '<!doctype html><title>Elsewhere</title>');
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader('cache-control', 'max-age=600');
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(text);
}

function range(first: number, end: number, step: number): number[] {
  return Array.from(
    { length: Math.ceil((end - first) / step) },
    (_, index) => first + index * step,
  );
}

/** Does the same for every item, so many at once as there are lanes. */
async function inTurn<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const lane = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
