import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveWorkspace } from '../../scripts/lib/workspace.ts';
import { buildSite, writeInstitution } from '../support/institution-in-languages.ts';
import { byTag, type Document, readPage, textOf } from '../support/parsed-page.ts';
import { serveSite } from '../support/served-site.ts';
import { textOutsideDictionaries } from '../support/untranslated.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'peerfolio-languages-'));
const content = path.join(folder, 'content');
const out = path.join(folder, 'out');
const pseudo = { content: path.join(folder, 'pseudo/content'), out: path.join(folder, 'pseudo/out') };

beforeAll(async () => {
  writeInstitution(content, ['de', 'en', 'ar']);
  writeInstitution(pseudo.content, ['en-XA']);
  await buildSite(content, out);
  await buildSite(pseudo.content, pseudo.out);
}, 240_000);
afterAll(async () => {
  for (const one of [content, pseudo.content]) {
    await rm(resolveWorkspace({ content: one }).work, { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
});

/** One of each kind, without the folder of its language. */
const kinds = [
  '',
  'researchers/',
  'researchers/former/',
  'researchers/ida-quandt/',
  'researchers/ida-quandt/coauthors/',
  'publications/',
  'units/',
  'units/deichbau/',
  'topics/',
  'topics/salzwiese/',
  'organisations/',
  'years/',
  'years/2024/',
  'search/',
  'about/',
  'about/data/',
  'about/data/definitions/',
];
const languages = [
  { tag: 'de', dir: undefined, folder: '' },
  { tag: 'en', dir: undefined, folder: 'en/' },
  { tag: 'ar', dir: 'rtl', folder: 'ar/' },
];

function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort();
}

function linksOf(page: Document, rel: string): Record<string, string | undefined>[] {
  return byTag(page, 'link')
    .map(({ attribs }) => attribs)
    .filter((attributes) => attributes['rel'] === rel);
}

describe.each(languages)('pages in $tag', ({ tag, dir, folder: prefix }) => {
  it.each(kinds)('say their language and direction, and where the others are: /%s', (kind) => {
    const page = readPage(out, `/${prefix}${kind}`);
    const html = byTag(page, 'html')[0]?.attribs;
    expect([html?.['lang'], html?.['dir']]).toEqual([tag, dir]);
    const address = (other: string): string => `https://people.deich.example/${other}${kind}`;
    expect(linksOf(page, 'canonical').map(({ href }) => href)).toEqual([address(prefix)]);
    const alternates = linksOf(page, 'alternate').filter(({ hreflang }) => hreflang !== undefined);
    expect(alternates.map(({ hreflang, href }) => [hreflang, href])).toEqual([
      ['de', address('')],
      ['en', address('en/')],
      ['ar', address('ar/')],
      ['x-default', address('')],
    ]);
  });

  it.each(kinds)('stay in their language, but for the switch: /%s', (kind) => {
    const links = byTag(readPage(out, `/${prefix}${kind}`), 'a').map(({ attribs }) => attribs);
    const within = links
      .filter(({ hreflang, href }) => hreflang === undefined && href?.startsWith('/'))
      .map(({ href }) => href ?? '')
      // Files exist once.
      .filter((href) => !/\.\w+$/.test(href));
    expect(within.length).toBeGreaterThan(5);
    const foldersOfOthers = languages.map((one) => one.folder).filter((one) => one !== prefix && one !== '');
    const strays = within.filter(
      (href) =>
        !href.startsWith(`/${prefix}`) || foldersOfOthers.some((other) => href.startsWith(`/${other}`)),
    );
    expect(strays).toEqual([]);
    const switches = links.filter(({ hreflang }) => hreflang !== undefined);
    expect(switches.map(({ hreflang }) => hreflang).sort()).toEqual(
      languages
        .map((one) => one.tag)
        .filter((one) => one !== tag)
        .sort(),
    );
  });
});

it('every page exists in every language', () => {
  const pages = pagesOf(out);
  const inFolder = (prefix: string) =>
    pages.filter((page) => page.startsWith(`/${prefix}`)).map((page) => page.slice(prefix.length));
  const german = pages.filter((page) => !/^\/(en|ar)\//.test(page));
  expect(inFolder('en/')).toEqual(german);
  expect(inFolder('ar/')).toEqual(german);
});

it('the institution, its units and people say their own texts in each language, or in the first', () => {
  const text = (address: string) => textOf(byTag(readPage(out, address), 'body')[0] ?? fail());
  expect(text('/researchers/ida-quandt/')).toContain('Vermisst Salzwiesen.');
  expect(text('/en/researchers/ida-quandt/')).toContain('Surveys meadows.');
  expect(text('/en/researchers/ida-quandt/')).toContain('I count blades.');
  expect(text('/en/units/deichbau/')).toContain('Dykes');
  expect(text('/en/about/')).toContain('The Dyke Institute.');
  expect(text('/ar/')).toContain('Institut am Deich');
  const fallback = byTag(readPage(out, '/ar/researchers/ida-quandt/'), 'div').filter(
    ({ attribs }) => attribs['lang'] === 'de',
  );
  expect(fallback.map(textOf)).toContain('Ich zähle Halme.');
});

it('titles and abstracts carry the language and the direction of their own', () => {
  const page = readPage(out, '/publications/lkhwry-2024-mrwj-mlhh/');
  const abstract = byTag(page, 'div').find(({ attribs }) => attribs['lang'] === 'ar');
  expect(abstract?.attribs['dir']).toBe('rtl');
});

it('pages are valid HTML in every language', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));
  const found: string[] = [];
  for (const page of pagesOf(out)) {
    const report = await validator.validateFile(path.join(out, page, 'index.html'));
    for (const { messages } of report.results) {
      for (const { ruleId, message } of messages) found.push(`${page} ${ruleId}: ${message}`);
    }
  }
  expect(found).toEqual([]);
});

it('no text of the interface stands outside the dictionaries', () => {
  const found = pagesOf(pseudo.out).flatMap((page) =>
    textOutsideDictionaries(readPage(pseudo.out, page), pseudo.content).map((text) => `${page} ${text}`),
  );
  expect(found).toEqual([]);
});

it('the sitemap names the other languages of a page', () => {
  const sitemap = readFileSync(path.join(out, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain('hreflang="ar" href="https://people.deich.example/ar/years/"');
});

describe('in a browser', () => {
  const site = serveSite(() => out);

  it.each([360, 1280])('the Arabic pages run from right to left at %i pixels', async (width) => {
    for (const address of ['/ar/', '/ar/researchers/ida-quandt/', '/ar/publications/', '/ar/search/']) {
      const { page, complaints } = await site.open(address, { viewport: { width, height: 900 } });
      const { scrolls, main, rail } = await page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        return {
          scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
          main: box('.profile-main')?.left,
          rail: box('.profile-rail')?.left,
        };
      });
      expect([address, scrolls, complaints]).toEqual([address, false, []]);
      if (width === 1280 && main !== undefined && rail !== undefined) expect(rail).toBeLessThan(main);
    }
  });

  it('the search finds people at the addresses of the language, in its words', async () => {
    const { page } = await site.open('/en/search/?q=quandt');
    const first = page.locator('.search-hits a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe('/en/researchers/ida-quandt/');
    expect(await page.locator('.search-status').textContent()).toContain('results for “quandt”');
  });
});

function fail(): never {
  throw new Error('The page has no body.');
}
