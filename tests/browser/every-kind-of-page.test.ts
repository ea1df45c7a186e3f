import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, it } from 'vitest';
import { kindsOfPage, readGenerated } from '../support/kinds-of-page.ts';
import { serveSite } from '../support/served-site.ts';

const sites = inject('sites');
const site = serveSite(() => sites.plain);
const kinds = Object.entries(kindsOfPage(readGenerated(sites.plainGenerated)));

describe.each(kinds)('%s', (_kind, path) => {
  it.each(['light', 'dark'] as const)('has nothing for axe to find in the %s theme', async (colorScheme) => {
    const { page, context, complaints } = await site.open(path, { colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
    await context.close();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('needs no sideways scrolling at 320 px, which is 400 % of zoom at 1280 px', async () => {
    const { page, context } = await site.open(path, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await context.close();
    expect(width).toBeLessThanOrEqual(320);
  });

  it('runs one small module at most before the reader acts, and asks no other host for anything', async () => {
    const { page, context, complaints } = await site.open(path);
    await page.waitForLoadState('networkidle');
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming && /\.js(\?|$)/.test(entry.name))
        .map((entry) => entry.name),
    );
    await context.close();
    expect(complaints).toEqual([]);
    // These pages are what the script makes of them.
    const isMadeByScript = /search|following|correct/.test(path);
    expect(scripts.length).toBeLessThanOrEqual(isMadeByScript ? 10 : 1);
  });

  it('says the same without JavaScript', async () => {
    const withScript = await site.open(path);
    const text = await withScript.page.locator('main h1').innerText();
    await withScript.context.close();
    const without = await site.open(path, { javaScriptEnabled: false });
    const heading = await without.page.locator('main h1').innerText();
    const links = await without.page.locator('main a[href]').count();
    await without.context.close();
    expect(heading).toBe(text);
    expect(links).toBeGreaterThan(0);
  });
});

it('sets the facts of a profile beside its text on a wide screen, and below its name on a narrow one', async () => {
  const path = Object.fromEntries(kinds)['profile with most works'] ?? '';
  const left = async (width: number): Promise<number> => {
    const { page, context } = await site.open(path, { viewport: { width, height: 900 } });
    const box = await page.locator('#how-we-know').boundingBox();
    await context.close();
    return box?.x ?? Number.NaN;
  };
  expect(await left(1280)).toBeGreaterThan(700);
  expect(await left(360)).toBeLessThan(100);
});
