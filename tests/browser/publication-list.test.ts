import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { sitePaths } from '../../src/paths.ts';
import { kindsOfPage, ownPeople, readGenerated } from '../support/kinds-of-page.ts';
import { serveSite } from '../support/served-site.ts';

const sites = inject('sites');
const sample = readGenerated(sites.plainGenerated);
const site = serveSite(() => sites.plain);
const oddSite = serveSite(() => sites.odd);
const profile = kindsOfPage(sample)['profile with most works'] ?? '';
const person = ownPeople(sample)[0];
const works = sample.publications.filter(({ id }) => person?.works.includes(id));
const odd = readGenerated(sites.oddGenerated);
const prolific = ownPeople(odd)[0];
const oddPaths = sitePaths({ address: odd.site.settings.address, base: '/' });
const total = prolific?.works.length ?? 0;
const address = oddPaths.researcher(prolific?.slug ?? '');

/** Titles of the works that are seen. */
async function shown(page: Page): Promise<string[]> {
  return page.locator('#publications .publication h4:visible').allInnerTexts();
}

/** The form, once the script has woken it. */
async function form(page: Page) {
  await page.locator('#publications').scrollIntoViewIfNeeded();
  const filters = page.locator('[data-filters]:not([hidden])');
  await filters.waitFor();
  return filters;
}

describe('the list of a profile, filtered', () => {
  it('shows as many works as the choice says, says so, and keeps the choice in the address', async () => {
    const { page, context, complaints } = await site.open(profile);
    const filters = await form(page);
    const { type = '' } = works.find((work) => work.type !== 'article') ?? {};
    await filters.getByLabel('Type').selectOption(type);
    const expected = works.filter((work) => work.type === type).length;
    expect(await shown(page)).toHaveLength(expected);
    expect(await filters.getByRole('status').innerText()).toMatch(new RegExp(`^${expected} publications?$`));
    expect(new URL(page.url()).search).toBe(`?type=${type}`);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await form(page);
    await page.locator('.results').waitFor();
    expect(await shown(page)).toHaveLength(expected);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('narrows to a topic and to a co-author, and is cleared', async () => {
    const { page, context } = await site.open(profile);
    const filters = await form(page);
    const [topic] = person?.topics ?? [];
    const [coauthor] = person?.collaborators ?? [];
    await page
      .locator('.topics li', { hasText: topic?.name ?? '?' })
      .locator('small a')
      .click();
    const onTopic = await form(page);
    await page.locator('.results').waitFor();
    expect(await shown(page)).toHaveLength(topic?.works ?? 0);
    await onTopic.getByLabel('Co-author').selectOption(coauthor?.slug ?? '');
    const both = works.filter(
      ({ topics, authorships }) =>
        topics.some(({ slug }) => slug === topic?.slug) &&
        authorships.some((authorship) => authorship.person === coauthor?.person),
    );
    expect(await shown(page)).toHaveLength(both.length);
    await filters.getByRole('button', { name: 'Clear' }).click();
    expect(await shown(page)).toHaveLength(works.length);
    expect(new URL(page.url()).search).toBe('');
    await context.close();
  });

  it('is sorted by title, and back', async () => {
    const { page, context } = await site.open(profile);
    const filters = await form(page);
    const before = await shown(page);
    await filters.getByLabel('Order').selectOption('title');
    const sorted = await shown(page);
    expect(sorted.toSorted()).toEqual(before.toSorted());
    expect(sorted[0]).toBe(works.map(({ title }) => title.text).sort(new Intl.Collator('en').compare)[0]);
    await filters.getByLabel('Order').selectOption('newest');
    expect(await shown(page)).toEqual(before);
    await context.close();
  });

  it('is reached and changed by keyboard alone', async () => {
    const { page, context } = await site.open(profile);
    const filters = await form(page);
    await filters.getByLabel('Type').focus();
    await page.keyboard.press('ArrowDown');
    expect(new URL(page.url()).search).toMatch(/^\?type=/);
    for (const label of ['Topic', 'Co-author', 'Since', 'Order']) {
      await page.keyboard.press('Tab');
      expect(await filters.getByLabel(label).evaluate((select) => select === document.activeElement)).toBe(
        true,
      );
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toHaveLength(works.length);
    await context.close();
  });

  it('has its form’s room from the start, so that nothing moves', async () => {
    for (const width of [360, 1280]) {
      const { page, context } = await site.open(profile, { viewport: { width, height: 800 } });
      const top = async (): Promise<number | undefined> =>
        page.evaluate(() => document.querySelector<HTMLElement>('[data-list]')?.offsetTop);
      const before = await top();
      await form(page);
      expect(before).toBeGreaterThan(0);
      expect(await top()).toBe(before);
      await context.close();
    }
  });

  it('stands whole without JavaScript, and without a form', async () => {
    const { page, context } = await site.open(profile, { javaScriptEnabled: false });
    expect(await shown(page)).toHaveLength(works.length);
    expect(await page.locator('[data-filters]:visible').count()).toBe(0);
    await context.close();
  });
});

describe('a list on several pages', () => {
  it('is filtered over all of them', async () => {
    const { page, context, complaints } = await oddSite.open(address);
    expect(await shown(page)).toHaveLength(200);
    const filters = await form(page);
    await filters.getByLabel('Type').selectOption('chapter');
    const chapters = odd.publications.filter(
      ({ id, type }) => type === 'chapter' && prolific?.works.includes(id),
    );
    expect(await shown(page)).toHaveLength(chapters.length);
    await filters.getByLabel('Type').selectOption('');
    await filters.getByLabel('Order').selectOption('oldest');
    expect(await shown(page)).toHaveLength(200);
    await page.getByRole('button', { name: `Show ${total - 200} more` }).click();
    expect(await shown(page)).toHaveLength(total);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('is paged without JavaScript', async () => {
    const { page, context } = await oddSite.open(address, { javaScriptEnabled: false });
    const titles = await shown(page);
    await page.locator('.pager').getByRole('link', { name: 'Next' }).click();
    const rest = await shown(page);
    expect(page.url()).toContain('/page/2/');
    expect(new Set([...titles, ...rest]).size).toBe(total);
    await context.close();
  });
});

it('people and works of every odd size leave no page wider than a phone', async () => {
  const wide: string[] = [];
  for (const { slug } of ownPeople(odd)) {
    for (const width of [320, 768]) {
      const { page, context } = await oddSite.open(oddPaths.researcher(slug), {
        viewport: { width, height: 640 },
      });
      const found = await page.evaluate(() => document.documentElement.scrollWidth);
      if (found > width) wide.push(`${slug} at ${width}: ${found}`);
      await context.close();
    }
  }
  expect(wide).toEqual([]);
  expect(readdirSync(path.join(sites.odd, 'researchers')).length).toBeGreaterThan(4);
});
