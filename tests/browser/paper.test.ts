import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { kindsOfPage, readGenerated } from '../support/kinds-of-page.ts';
import { serveSite } from '../support/served-site.ts';

const sites = inject('sites');
const site = serveSite(() => sites.plain);
const kinds = kindsOfPage(readGenerated(sites.plainGenerated));
const profile = kinds['profile with most works'] ?? '';

/** A page as it is printed on A4 between its margins, by a reader whose screen is dark. */
async function print(path: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const { page, context } = await site.open(path, {
    viewport: { width: 658, height: 960 },
    colorScheme: 'dark',
  });
  await page.emulateMedia({ media: 'print' });
  return { page, close: () => context.close() };
}

describe('a profile on paper', () => {
  it('has its facts beside the name, as a letterhead has, and the years in the margin', async () => {
    const { page, close } = await print(profile);
    const box = async (selector: string) => {
      const found = await page.locator(selector).first().boundingBox();
      if (found === null) throw new Error(`${selector} is not printed`);
      return found;
    };
    const [name, facts, year, title] = await Promise.all(
      ['h1', '.facts', '.publications .year', '.publication h4'].map(box),
    );
    const counts = await box('.counts');
    await close();
    expect(facts?.x).toBeGreaterThan((name?.x ?? 0) + 200);
    expect(facts?.y).toBeLessThan(counts.y);
    expect((year?.x ?? 0) + (year?.width ?? 0)).toBeLessThanOrEqual(title?.x ?? 0);
  });

  it('leaves out what only a screen can do', async () => {
    const { page, close } = await print(profile);
    const left = [
      'header.site-header',
      '.site-footer',
      '.works-with',
      '.abstract',
      '.profile-actions',
      'summary',
    ];
    const printed = await Promise.all(left.map((selector) => page.locator(`${selector}:visible`).count()));
    await close();
    expect(printed).toEqual(left.map(() => 0));
  });

  it('writes out the addresses that lead elsewhere', async () => {
    const { page, close } = await print(profile);
    const link = page.locator('.elsewhere a').first();
    const [href, written] = await link.evaluate((element) => [
      element.getAttribute('href'),
      getComputedStyle(element, '::after').content,
    ]);
    await close();
    expect(written).toContain(href);
  });

  it('is black on white, and no page of it is empty', async () => {
    const { page, close } = await print(profile);
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color];
    });
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await close();
    expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(Math.ceil(height / 960) + 1);
  });
});

it('fits every kind of page between the margins of a sheet', async () => {
  const wide: string[] = [];
  for (const [kind, path] of Object.entries(kinds)) {
    const { page, close } = await print(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await close();
    if (width > 658) wide.push(`${kind}: ${width}`);
  }
  expect(wide).toEqual([]);
});
