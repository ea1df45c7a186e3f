import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serveSite } from '../support/served-site.ts';

const sites = inject('sites');
const plain = serveSite(() => sites.plain);
const faculty = serveSite(() => sites.faculty, '/faculty/');

/** Titles of the results, once the count says that they are there. */
async function titles(page: Page, count: RegExp = /\d+ results?/): Promise<string[]> {
  await page.getByRole('status').filter({ hasText: count }).waitFor();
  return page.locator('.search-hit a').allInnerTexts();
}

describe('the search page', () => {
  it.each(['Müller', 'Muller', 'Mueller', 'muller jurgen'])(
    'finds Jürgen Müller first by %s',
    async (query) => {
      const { page, context, complaints } = await plain.open(`/search/?q=${encodeURIComponent(query)}`);
      expect((await titles(page))[0]).toBe('Jürgen Müller');
      await context.close();
      expect(complaints).toEqual([]);
    },
  );

  it.each([
    ['李文彦', 'Wenyan Li'],
    ['文彦', 'Wenyan Li'],
    ['田辺', 'Yuki Tanabe'],
    ['ゆき', 'Yuki Tanabe'],
    ['Βλάχος', 'Nikos Vlachos'],
  ])('finds a name in its own script by %s', async (query, name) => {
    const { page, context } = await plain.open(`/search/?q=${encodeURIComponent(query)}`);
    expect((await titles(page))[0]).toBe(name);
    await context.close();
  });

  it('keeps what is searched for in its address, forwards and back', async () => {
    const { page, context, complaints } = await plain.open('/search/');
    await page.getByRole('searchbox').fill('groundwater recharge');
    const all = (await titles(page)).length;
    expect(all).toBeGreaterThan(3);
    expect(new URL(page.url()).search).toBe('?q=groundwater+recharge');
    await page.getByRole('radio', { name: /^People/ }).check();
    await page.waitForURL(/kind=person/);
    await page.waitForFunction((before) => document.querySelectorAll('.search-hit').length < before, all);
    const hrefs = await page
      .locator('.search-hit a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.filter((href) => href?.startsWith('/researchers/') !== true)).toEqual([]);
    await page.goBack();
    await page.waitForFunction((before) => document.querySelectorAll('.search-hit').length === before, all);
    expect(new URL(page.url()).search).toBe('?q=groundwater+recharge');
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('shows the rest on demand and moves the focus there', async () => {
    const { page, context } = await plain.open('/search/?kind=publication&sort=newest');
    expect(await titles(page)).toHaveLength(20);
    await page.getByRole('button', { name: 'Show 20 more' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.search-hit').length === 40);
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe(await page.locator('.search-hit a').nth(20).innerText());
    await context.close();
  });

  it('says so when nothing is found, and offers the lists', async () => {
    const { page, context } = await plain.open('/search/?q=zzyzx');
    expect(await titles(page, /Nothing found for “zzyzx”/)).toEqual([]);
    expect(await page.getByRole('heading', { name: 'Units' }).count()).toBe(1);
    await context.close();
  });

  it('offers letters, units, topics and years without JavaScript, and says what needs it', async () => {
    const { page, context } = await plain.open('/search/', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript');
    for (const path of ['/researchers/', '/units/', '/topics/', '/years/']) {
      expect(await page.locator(`main a[href^="${path}"]`).count(), path).toBeGreaterThan(0);
    }
    await context.close();
  });
});

describe('the search dialog', () => {
  it('opens by its keys, goes through results by arrows, and gives the focus back', async () => {
    const { page, context, complaints } = await faculty.open('/faculty/units/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    await page.keyboard.type('muller');
    const found = await titles(page);
    expect(found[0]).toBe('Jürgen Müller');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(found[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/faculty\/researchers\/[a-z-]*muller/);
    await page.getByRole('link', { name: /^Search/ }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Search');
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('leads to the page with the same words', async () => {
    const { page, context } = await faculty.open('/faculty/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('soil moisture');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/faculty/search/?q=soil+moisture');
    expect((await titles(page)).length).toBeGreaterThan(0);
    await context.close();
  });
});
