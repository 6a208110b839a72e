import { chromium } from 'playwright-core';
import { serve } from '../src/publish/serve.ts';
const [site = '', name = '', path = ''] = process.argv.slice(2);
const server = await serve({ content: 'content', out: site, port: 0 });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [width, scheme] of [
  [320, 'light'],
  [1280, 'light'],
  [320, 'dark'],
  [1280, 'dark'],
] as const) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
  });
  const page = await context.newPage();
  await page.goto(server.address.replace(/\/$/, '') + path);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(width, scheme, 'over', over);
  await page.screenshot({ path: `/tmp/shots/${name}-${width}-${scheme}.png`, fullPage: true });
  await context.close();
}
for (const media of ['print', 'forced'] as const) {
  const context = await browser.newContext({
    viewport: { width: 900, height: 900 },
    forcedColors: media === 'forced' ? 'active' : 'none',
  });
  const page = await context.newPage();
  if (media === 'print') await page.emulateMedia({ media: 'print' });
  await page.goto(server.address.replace(/\/$/, '') + path);
  await page.screenshot({ path: `/tmp/shots/${name}-${media}.png`, fullPage: true });
  await context.close();
}
await browser.close();
await server.stop();
