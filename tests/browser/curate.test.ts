import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'yaml';
import { expect, inject, it } from 'vitest';
import { curationFileSchema } from '../../src/lib/model/decision.ts';
import { serveSite } from '../support/served-site.ts';

const sites = inject('sites');
const site = serveSite(() => sites.faculty, '/faculty/');
const path = '/faculty/about/data/curate/';

it.each(['light', 'dark'] as const)(
  'the curator’s page has nothing for axe to find in the %s theme',
  async (colorScheme) => {
    const { page, context, complaints } = await site.open(path, { colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    await context.close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

it('the curator’s page needs no sideways scrolling at 320 px', async () => {
  const { page, context } = await site.open(path, { viewport: { width: 320, height: 640 } });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await context.close();
  expect(width).toBeLessThanOrEqual(320);
});

it('the curator’s page holds entries that can be copied, without JavaScript and on paper', async () => {
  const { page, context } = await site.open(path, { javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  const entries = page.locator('.finding pre');
  expect(await entries.count()).toBeGreaterThan(0);
  for (const entry of await entries.all()) {
    expect(await entry.isVisible()).toBe(true);
    expect(curationFileSchema.parse(parse(await entry.innerText())).length).toBeGreaterThan(0);
  }
  await context.close();
});

it('a list of what is uncertain leads to no page that is missing', async () => {
  const { page, context } = await site.open(path);
  const links = await page
    .locator('main a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await context.close();
  expect(links.filter((href) => href?.startsWith('/') && !href.startsWith('/faculty/'))).toEqual([]);
});
