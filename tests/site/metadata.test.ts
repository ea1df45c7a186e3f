import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, inject, it } from 'vitest';
import { sitePaths } from '../../src/paths.ts';
import { pagesOf } from '../support/hostile/page-parts.ts';
import { kindsOfPage, ownPeople, readGenerated } from '../support/kinds-of-page.ts';
import { byTag, readPage, textOf } from '../support/parsed-page.ts';
import { schemaOrgProblems } from '../support/schema-org.ts';

const sites = inject('sites');
const out = sites.plain;
const generated = readGenerated(sites.plainGenerated);
const paths = sitePaths({ address: generated.site.settings.address, base: '/' });

type Page = ReturnType<typeof readPage>;

describe.each(Object.entries(kindsOfPage(generated)).filter(([kind]) => kind !== 'not found'))(
  'the page of the kind %s',
  (kind, address) => {
    const page = readPage(out, address);

    it('has structured data whose types and properties schema.org defines', () => {
      const all = structuredData(page);
      expect(all.length).toBeGreaterThan(0);
      expect(all.flatMap(schemaOrgProblems)).toEqual([]);
    });

    it('tells its place in the site, from the first page to itself', () => {
      const trail = structuredData(page).flatMap(namesOfTrail);
      expect(trail[0]).toBe(kind === 'home' ? undefined : generated.site.settings.name);
      if (kind !== 'home') expect(trail.length).toBeGreaterThan(1);
    });

    it('has one whole canonical address, its own, and tells others the same', () => {
      const whole = paths.absolute(address);
      expect(linksOf(page, 'canonical')).toEqual([whole]);
      expect(metaOf(page, 'property', 'og:url')).toEqual([whole]);
      for (const property of ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale']) {
        expect(metaOf(page, 'property', property), property).toHaveLength(1);
      }
    });
  },
);

it('every page has structured data that schema.org defines', () => {
  const problems = pagesOf(out).flatMap((file) =>
    structuredDataOf(readFileSync(file, 'utf8')).flatMap((value) =>
      schemaOrgProblems(value).map((problem) => `${path.relative(out, file)}: ${problem}`),
    ),
  );
  expect(problems.slice(0, 20)).toEqual([]);
});

describe('typed links', () => {
  const works = generated.publications.slice(0, 40);

  it('lead from works to files that exist, to the licence and to the DOI of the preferred version alone', () => {
    for (const work of works) {
      const page = readPage(out, paths.publication(work.slug));
      const preferred = work.versions[0]?.identifiers.some(
        ({ scheme }) => scheme === 'doi' || scheme === 'arxiv',
      );
      expect(linksOf(page, 'cite-as').length, work.slug).toBe(preferred === true ? 1 : 0);
      expect(linksOf(page, 'type')).toContain('https://schema.org/AboutPage');
      for (const file of [...linksOf(page, 'describedby'), ...linksOf(page, 'linkset')]) {
        expect(existsSync(path.join(out, file)), file).toBe(true);
      }
    }
  });

  it('stand in a set for each work and person, with the page as their anchor', () => {
    const pages = [
      ...works.map(({ slug }) => [paths.publicationLinkset(slug), paths.publication(slug)] as const),
      ...ownPeople(generated).map(
        ({ slug }) => [paths.researcherLinkset(slug), paths.researcher(slug)] as const,
      ),
    ];
    for (const [file, page] of pages) {
      const set = JSON.stringify(readJson(file));
      expect(set.startsWith(`{"linkset":[{"anchor":"${paths.absolute(page)}"`), file).toBe(true);
    }
  });
});

it.each(ownPeople(generated).map((person) => [person.slug, person] as const))(
  'the file of all that is known of %s is data of schema.org, with every work',
  (slug, person) => {
    const graph = readJson(paths.researcherJsonLd(slug));
    expect(schemaOrgProblems(graph)).toEqual([]);
    expect(JSON.stringify(graph).split('"datePublished"').length).toBeLessThanOrEqual(
      person.works.length + 1,
    );
    expect(nodesOf(graph)).toHaveLength(person.works.length + 1);
  },
);

describe('the sitemap', () => {
  const index = readXml(paths.file('sitemap-index.xml'));
  const parts = index.locations.map((location) => new URL(location).pathname);
  const listed = parts.flatMap((part) => readXml(part).locations);

  it('is an index of files that exist, each with fewer than 50,000 addresses', () => {
    expect(index.root).toBe('sitemapindex');
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      const { root, locations, namespace } = readXml(part);
      expect([root, namespace]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9']);
      expect(locations.length).toBeLessThan(50_000);
      expect(readFileSync(path.join(out, part)).length).toBeLessThan(50 * 1024 * 1024);
    }
  });

  it('lists every page once by the canonical address that the page has, and none that redirects', () => {
    const canonical = pagesOf(out)
      .map((file) => readFileSync(file, 'utf8'))
      .filter((html) => !/http-equiv="refresh"/.test(html) && !/name="robots" content="noindex/.test(html))
      .map((html) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '')
      .filter((address) => address !== '' && !address.endsWith('/404.html') && !address.endsWith('/404/'));
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.toSorted()).toEqual([...new Set(canonical)].sort());
  });

  it('is named by robots.txt', () => {
    const robots = readFileSync(path.join(out, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${paths.absolute(paths.file('sitemap-index.xml'))}`);
  });
});

it('every feed is well formed and has what its format asks for', () => {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const feeds = files.filter((file) => /(?:^|[/\\])feed\.(?:xml|json)$/.test(file));
  expect(feeds.length).toBeGreaterThan(0);
  for (const file of feeds) {
    if (file.endsWith('.xml')) {
      // RFC 4287, sections 4.1.1 and 4.1.2
      const { root, namespace, counts } = readXml(file);
      expect([root, namespace], file).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
      const entries = counts.get('feed/entry') ?? 0;
      for (const name of ['id', 'title', 'updated']) {
        expect(counts.get(`feed/${name}`), `${file} ${name}`).toBe(1);
        expect(counts.get(`feed/entry/${name}`) ?? 0, `${file} entry ${name}`).toBe(entries);
      }
    } else {
      // https://www.jsonfeed.org/version/1.1/
      const feed = readJson(file);
      expect(feed, file).toMatchObject({
        version: expect.stringMatching(/^https:\/\/jsonfeed\.org\/version\/1/),
      });
      expect(feed, file).toHaveProperty('title');
      expect(feed, file).toHaveProperty('items');
    }
  }
});

function structuredData(page: Page): unknown[] {
  return byTag(page, 'script')
    .filter(({ attribs }) => attribs['type'] === 'application/ld+json')
    .map((script): unknown => JSON.parse(textOf(script)));
}

function structuredDataOf(html: string): unknown[] {
  return [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/g)].map(
    ([, text = '']): unknown => JSON.parse(text),
  );
}

function nodesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null && '@graph' in value && Array.isArray(value['@graph'])
    ? value['@graph']
    : [];
}

function namesOfTrail(value: unknown): string[] {
  const lists = nodesOf(value).filter((node) => JSON.stringify(node).startsWith('{"@type":"BreadcrumbList"'));
  return lists.flatMap((list) =>
    [...JSON.stringify(list).matchAll(/"position":\d+,"name":("(?:[^"\\]|\\.)*")/g)].map(([, name = '""']) =>
      String(JSON.parse(name)),
    ),
  );
}

function linksOf(page: Page, rel: string): string[] {
  return byTag(page, 'link')
    .filter(({ attribs }) => attribs['rel'] === rel)
    .map(({ attribs }) => attribs['href'] ?? '');
}

function metaOf(page: Page, attribute: string, name: string): string[] {
  return byTag(page, 'meta')
    .filter(({ attribs }) => attribs[attribute] === name)
    .map(({ attribs }) => attribs['content'] ?? '');
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(out, file), 'utf8'));
}

/** An XML file with every element opened and closed in turn. */
function readXml(file: string) {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const locations: string[] = [];
  let closedUnsaid = 0;
  const roots: { name: string; namespace: string | undefined }[] = [];
  const parser = new Parser(
    {
      onopentag(name, { xmlns }) {
        if (open.length === 0) roots.push({ name, namespace: xmlns });
        open.push(name);
        const at = open.join('/');
        counts.set(at, (counts.get(at) ?? 0) + 1);
      },
      ontext(text) {
        if (open.at(-1) === 'loc') locations.push(text);
      },
      onclosetag(name, implied) {
        expect(name, file).toBe(open.pop());
        if (implied) closedUnsaid += 1;
      },
    },
    { xmlMode: true },
  );
  const text = readFileSync(path.join(out, file), 'utf8');
  parser.end(text);
  expect([open, roots.length], file).toEqual([[], 1]);
  // The parser forgives elements that nobody closes; only those that close themselves may go without
  expect(closedUnsaid, file).toBe(text.match(/<[^<>]*\/>/g)?.length ?? 0);
  return { root: roots[0]?.name, namespace: roots[0]?.namespace, counts, locations };
}
