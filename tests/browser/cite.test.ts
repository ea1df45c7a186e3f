import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { biblatexReader } from '../../scripts/lib/citations/readers/biblatex.ts';
import { ownReader } from '../../scripts/lib/citations/readers/ours.ts';
import { citationWriters } from '../../src/lib/format/citations/index.ts';
import { sitePaths } from '../../src/paths.ts';
import { ownPeople, readGenerated } from '../support/kinds-of-page.ts';
import { serveSite } from '../support/served-site.ts';

const sites = inject('sites');
const site = serveSite(() => sites.plain);
const generated = readGenerated(sites.plainGenerated);
const paths = sitePaths({ address: generated.site.settings.address, base: '/' });
const [person] = ownPeople(generated);
const work = generated.publications.find(
  ({ abstract, authorCount, type }) => type === 'article' && abstract !== undefined && authorCount === 3,
);
if (person === undefined || work === undefined) throw new Error('The sample institution lacks a case.');
const profile = paths.researcher(person.slug);
const publication = paths.publication(work.slug);
const formats = citationWriters.map(({ name, label, extension }) => ({ name, label, extension }));

/** The titles that are read from a file, in its order. */
async function readTitles(text: string, name: string): Promise<(string | undefined)[]> {
  if (name === 'csv') {
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
    return rows.map((row) => row['title']);
  }
  const works = await ownReader.read(text, name, new Map());
  if (name !== 'csl-json') {
    expect(await biblatexReader.read(text, name, new Map())).toHaveLength(works.length);
  }
  return works.map(({ fields }) => String(fields.title));
}

async function read(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function downloadBy(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

/** Where each is cited. */
const cite = { work: paths.citePublication(work.slug), person: paths.cite('researchers', person.slug) };

/** A page with the dialog of one of its links. */
async function openDialog(path: string, link: string, options: Parameters<typeof site.open>[1] = {}) {
  const opened = await site.open(path, options);
  await opened.page.locator(`cite-link a[href="${link}"]`).click();
  const dialog = opened.page.getByRole('dialog');
  await dialog.getByRole('tab').first().waitFor();
  return { ...opened, dialog };
}

describe.each([
  ['a work', publication, cite.work, 1, `${work.slug}.`],
  ['a person', profile, cite.person, person.works.length, `${person.slug}.`],
])('citing %s', (_what, path, link, works, name) => {
  it.each(formats)('downloads $label, which is read back', async ({ name: format, label, extension }) => {
    const { page, context, dialog, complaints } = await openDialog(path, link);
    await dialog.getByRole('tab', { name: label, exact: true }).click();
    await dialog.locator('pre').waitFor();
    const shown = await dialog.locator('pre').textContent();
    const file = await downloadBy(page, () => dialog.getByRole('link', { name: 'Download' }).click());
    const text = await read(file);
    await context.close();
    expect(file.suggestedFilename()).toBe(`${name}${extension}`);
    expect(text.replace(/^\uFEFF/, '')).toBe(shown?.replace(/^\uFEFF/, ''));
    expect(await readTitles(text, format)).toHaveLength(works);
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find in the dialog in the %s theme',
    async (colorScheme) => {
      const { page, context, dialog } = await openDialog(path, link, { colorScheme });
      await dialog.getByRole('tab').last().click();
      await dialog.locator('pre').waitFor();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      await context.close();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    },
  );

  it('offers every format as a link without JavaScript', async () => {
    const { page, context } = await site.open(path, { javaScriptEnabled: false });
    await page.locator(`cite-link a[href="${link}"]`).click();
    for (const { name: format, label } of formats) {
      const offered = page.getByRole('link', { name: label, exact: true });
      const file = await downloadBy(page, () => offered.click());
      expect(await readTitles(await read(file), format)).toHaveLength(works);
    }
    const references = await page.locator('.reference, .references > li').count();
    await context.close();
    expect(references).toBe(works);
  });
});

it('downloads the same from the dialog of a work in a list as from its own page', async () => {
  const { page, context } = await site.open(profile);
  const item = page.locator('.publication', { has: page.locator('cite-link') }).first();
  const title = await item.locator('h4').innerText();
  await item.locator('cite-link a').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'RIS' }).click();
  await dialog.locator('pre').waitFor();
  const [read] = await readTitles((await dialog.locator('pre').textContent()) ?? '', 'ris');
  await context.close();
  expect(title).toContain(read?.slice(0, 10));
});

it('is used by the keyboard alone: opened, walked by arrows, closed, and the focus is where it was', async () => {
  const { page, context } = await site.open(publication);
  await page.locator('cite-link a').focus();
  await page.keyboard.press('Enter');
  const tabs = page.getByRole('tab');
  await tabs.first().waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
  const labels = await tabs.allTextContents();
  expect(labels.slice(-formats.length)).toEqual(formats.map(({ label }) => label));
  expect(await focused()).toBe(labels[0]);
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(labels[1]);
  await page.keyboard.press('End');
  expect(await focused()).toBe(labels.at(-1));
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(labels[0]);
  await page.keyboard.press('ArrowLeft');
  expect(await tabs.last().getAttribute('aria-selected')).toBe('true');
  await page.getByRole('dialog').locator('pre').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Copy');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await focused()).toBe('Cite');
  await context.close();
});

it('copies what is shown, and says so', async () => {
  const { page, context, dialog, complaints } = await openDialog(publication, cite.work, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const copied = async (): Promise<string> => {
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await dialog.getByText('Copied.').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const reference = await dialog.locator('.reference').innerText();
  expect((await copied()).trim()).toBe(reference);
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(types.toSorted()).toEqual(['text/html', 'text/plain']);
  await dialog.getByRole('tab', { name: 'BibTeX' }).click();
  await dialog.locator('pre').waitFor();
  expect(await dialog.getByRole('status').textContent()).toBe('');
  expect(await copied()).toBe(await dialog.locator('pre').textContent());
  await context.close();
  expect(complaints).toEqual([]);
});

it('loads its script only when it is used, and no more than 3 kB of it', async () => {
  const { page, context } = await site.open(publication);
  await page.waitForLoadState('networkidle');
  const sizes = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => entry.decodedBodySize),
    );
  const before = await sizes();
  await page.locator('cite-link a').click();
  await page.getByRole('tab').first().waitFor();
  const after = await sizes();
  await context.close();
  expect(before).toHaveLength(1);
  const used = after.slice(before.length).reduce((sum, size) => sum + size, 0);
  expect(used).toBeGreaterThan(0);
  expect(used).toBeLessThanOrEqual(6000);
});

it('needs no sideways scrolling at 320 px, with the dialog open', async () => {
  const { page, context } = await openDialog(publication, cite.work, {
    viewport: { width: 320, height: 640 },
  });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const dialog = await page
    .getByRole('dialog')
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  await context.close();
  expect(width).toBeLessThanOrEqual(320);
  expect(dialog).toBeLessThanOrEqual(0);
});
