import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { previewSite, type Preview } from '../../scripts/lib/preview/preview-site.ts';
import { launchChromium } from './chromium.ts';

/** A site of the tests, served with the headers of a host, and a browser to look at it with. */
export interface ServedSite {
  /** Opens a page at a path of the site, in a context of its own. Whatever the page complains about is collected. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
}

export interface OpenPage {
  page: Page;
  context: BrowserContext;
  /** Errors of scripts and of the policy, dialogs, and requests to other hosts or for what is not there. */
  complaints: string[];
}

/** Serves the folder while the tests of a file run. */
export function serveSite(folder: () => string, base = '/'): ServedSite {
  let preview: Preview;
  let browser: Browser;
  beforeAll(async () => {
    preview = await previewSite({ out: folder(), port: 0, base });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });
  return {
    async open(path, options = {}) {
      const origin = `http://localhost:${preview.port}`;
      const context = await browser.newContext({ baseURL: origin, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
      });
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(origin)) complaints.push(`another host: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
      });
      await page.goto(path);
      return { page, context, complaints };
    },
  };
}
