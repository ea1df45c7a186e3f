import { DomUtils } from 'htmlparser2';
import { describe, expect, inject, it } from 'vitest';
import { sitePaths } from '../../src/paths.ts';
import { kindsOfPage, ownPeople, readGenerated } from '../support/kinds-of-page.ts';
import { requested, transferred, weighAboveList } from '../support/page-weight.ts';
import { byTag, readPage } from '../support/parsed-page.ts';
import { serveSite } from '../support/served-site.ts';

const sites = inject('sites');
const out = sites.plain;
const site = serveSite(() => out);
const generated = readGenerated(sites.plainGenerated);
const paths = sitePaths({ address: generated.site.settings.address, base: '/' });
const profile = kindsOfPage(generated)['profile with most works'] ?? '';

describe('the profile with most works', () => {
  it('has 14 kB or less besides its list of publications, graph and tables', () => {
    expect(weighAboveList(out, profile)).toBeLessThanOrEqual(14_000);
  });

  it('takes 100 kB or less without fonts before the reader acts', async () => {
    const { page, context } = await site.open(profile);
    await page.waitForLoadState('networkidle');
    const files = (await requested(page)).filter((file) => !file.endsWith('.woff2'));
    await context.close();
    expect(files.some((file) => file.endsWith('.css'))).toBe(true);
    expect(files.filter((file) => file.endsWith('.js'))).toHaveLength(1);
    expect(transferred(out, [`${profile}index.html`, ...files])).toBeLessThanOrEqual(100_000);
  });

  it('has no script that could stand before the first paint', () => {
    const scripts = byTag(readPage(out, profile), 'script').filter(
      ({ attribs }) => attribs['src'] !== undefined,
    );
    expect(scripts.map(({ attribs }) => attribs['type'])).toEqual(['module']);
  });

  it('fetches 30 kB of script or less for its graph, when that comes into view', async () => {
    const { page, context } = await site.open(profile, { viewport: { width: 1280, height: 500 } });
    await page.waitForLoadState('networkidle');
    const before = await requested(page);
    await page.locator('collaboration-graph').scrollIntoViewIfNeeded();
    await page.locator('collaboration-graph .strip').waitFor();
    const files = (await requested(page)).filter((file) => !before.includes(file) && file.endsWith('.js'));
    await context.close();
    expect(files.length).toBeGreaterThan(0);
    expect(transferred(out, files)).toBeLessThanOrEqual(30_000);
  });
});

it('draws no graph of more than 30 kB', () => {
  const sizes = ownPeople(generated)
    .filter(({ graph }) => graph !== undefined)
    .map(({ slug }) => {
      const [host] = byTag(readPage(out, paths.researcher(slug)), 'collaboration-graph');
      return host === undefined ? Infinity : Buffer.byteLength(DomUtils.getInnerHTML(host).trim());
    });
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(30_000);
});

it('asks for the search only when it is used', async () => {
  const { page, context } = await site.open(paths.home());
  await page.waitForLoadState('networkidle');
  const before = await requested(page);
  expect(before.filter((file) => file.endsWith('.js'))).toHaveLength(1);
  expect(before.filter((file) => file.startsWith(paths.pagefind()))).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('groundwater');
  await page.locator('.search-hit').first().waitFor();
  const after = await requested(page);
  await context.close();
  expect(after.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);
  expect(after.some((file) => file.startsWith(paths.pagefind()))).toBe(true);
});
