import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { BibLatexParser } from 'biblatex-csl-converter';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { resolveWorkspace } from '../../scripts/lib/workspace.ts';
import { sitePaths } from '../../src/paths.ts';
import { attackStrings } from '../support/hostile/attack-strings.ts';
import { corpusStrings } from '../support/hostile/corpora.ts';
import { allowedKinds, attributeProblem, pagesOf, pageToParts } from '../support/hostile/page-parts.ts';
import { writeHostileInstitution } from '../support/hostile/write-institution.ts';
import { ownPeople, readGenerated, type Generated } from '../support/kinds-of-page.ts';
import { serveSite } from '../support/served-site.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'peerfolio-hostile-'));
const content = path.join(folder, 'content');
const out = path.join(folder, 'out');
const corpora = process.env['PEERFOLIO_CORPORA'];

async function peerfolio(command: 'build' | 'check'): Promise<void> {
  const args = ['scripts/peerfolio.mjs', command, '--content', content, '--out', out, '--quiet'];
  await run(process.execPath, args, { cwd: root });
}

let generated: Generated;
beforeAll(async () => {
  writeHostileInstitution(content, attackStrings, corpora === undefined ? [] : corpusStrings(corpora));
  await peerfolio('build');
  generated = readGenerated(path.join(content, 'generated'));
}, 300_000);
afterAll(async () => {
  await rm(resolveWorkspace({ content }).work, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

describe('attack strings in every field of every export', () => {
  it('are imported: people and works bear them', () => {
    const names = generated.people.map(({ name }) => name.display);
    expect(names.filter((name) => /alert|script/.test(name)).length).toBeGreaterThan(20);
    expect(generated.publications.filter(({ title }) => title.text.includes('alert')).length).toBeGreaterThan(
      20,
    );
    expect(generated.publications.length).toBeGreaterThan(150);
    expect(generated.people.filter(({ own }) => own).length).toBeGreaterThan(40);
    expect({}).not.toHaveProperty('polluted');
  });

  it('pass the checks that a site must pass to be published', async () => {
    await expect(peerfolio('check')).resolves.toBeUndefined();
  });

  it('add no element, attribute or address to any page', () => {
    const allowed = allowedKinds(inject('sites').plain);
    const found: string[] = [];
    for (const file of pagesOf(out)) {
      const { kinds, attributes, data } = pageToParts(readFileSync(file, 'utf8'));
      const problems = [
        ...[...kinds].filter((kind) => !allowed.has(kind)),
        ...attributes.flatMap(([name, value]) => attributeProblem(name, value) ?? []),
        ...data.filter((text) => !isJson(text) || text.includes('<')),
      ];
      found.push(...problems.map((problem) => `${path.relative(out, file)}: ${problem}`));
    }
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('name no file outside the site, and none that only case tells apart', () => {
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const ours = files.filter((file) => !file.startsWith('pagefind') && !file.startsWith('_astro'));
    expect(ours.filter((file) => !/^(?:[a-z0-9_-]+(?:\.[a-z]+)?\/?)+$/.test(file))).toEqual(['.peerfolio']);
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
    for (const file of ['index.html', '404.html', 'robots.txt', '_headers']) expect(ours).toContain(file);
  });

  it('add no entry to a BibTeX file, for two readers', () => {
    const keys = new Map(generated.publications.map(({ id, citationKey }) => [id, citationKey]));
    const files = [
      ...generated.publications.map(({ id, slug }) => ({ file: `publications/${slug}.bib`, works: [id] })),
      ...ownPeople(generated).map(({ slug, works }) => ({ file: `researchers/${slug}.bib`, works })),
    ].filter(({ works }) => works.length > 0);
    const found: string[] = [];
    for (const { file, works } of files) {
      const bibtex = readFileSync(path.join(out, file), 'utf8');
      const expected = works.map((id) => keys.get(id) ?? id).sort();
      const { entries } = new BibLatexParser(bibtex).parse();
      const first = Object.values(entries).map(({ entry_key }) => entry_key);
      const second = new Cite(bibtex).data.map(({ id }) => id);
      for (const read of [first, second]) {
        if ([...read].sort().join() !== expected.join())
          found.push(`${file}: ${read.join(' ')} for ${expected.join(' ')}`);
      }
    }
    expect([...keys.values()].filter((key) => !/^[A-Za-z0-9:_-]+$/.test(key))).toEqual([]);
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('add nothing to the sitemap', () => {
    for (const file of readdirSync(out).filter((name) => name.endsWith('.xml'))) {
      const elements = new Set<string>();
      const parser = new Parser({ onopentag: (name) => elements.add(name) }, { xmlMode: true });
      parser.end(readFileSync(path.join(out, file), 'utf8'));
      const known = ['urlset', 'sitemapindex', 'sitemap', 'url', 'loc', 'lastmod'];
      expect([...elements].filter((name) => !known.includes(name))).toEqual([]);
    }
    expect(existsSync(path.join(out, 'sitemap-index.xml'))).toBe(true);
  });
});

describe('in a browser', () => {
  const site = serveSite(() => out);
  const paths = sitePaths({ address: 'https://mischief.example', base: '/' });

  /** Pages of every kind; of people and works those whose names and titles are attacks. */
  function sample(): string[] {
    const attacks = <T>(records: readonly T[], text: (record: T) => string, count: number): T[] =>
      records.filter((record) => /[<>{}"'\\]|alert/.test(text(record))).slice(0, count);
    const people = ownPeople(generated);
    return [
      paths.home(),
      paths.researchers(),
      paths.publications(),
      paths.units(),
      paths.topics(),
      paths.organisations(),
      paths.years(),
      paths.data(),
      ...people.slice(0, 2).map(({ slug }) => paths.researcher(slug)),
      ...attacks(people, ({ name }) => name.display, 4).map(({ slug }) => paths.researcher(slug)),
      ...attacks(generated.publications, ({ title }) => title.text, 6).map(({ slug }) =>
        paths.publication(slug),
      ),
      ...attacks(generated.topics, ({ name }) => name, 1).map(({ slug }) => paths.topic(slug)),
      ...attacks(generated.organisations, ({ name }) => name, 1).map(({ slug }) => paths.organisation(slug)),
      ...attacks(generated.units, ({ name }) => name, 1).map(({ slug }) => paths.unit(slug)),
    ];
  }

  it('nothing runs, asks another host or breaks the policy', async () => {
    const found: string[] = [];
    const waiting = sample();
    const look = async (): Promise<void> => {
      for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
        const { page, context, complaints } = await site.open(address);
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        found.push(...complaints.map((complaint) => `${address}: ${complaint}`));
        await context.close();
      }
    };
    await Promise.all([look(), look(), look(), look()]);
    expect(found).toEqual([]);
  });

  it('a picture of collaborators shows names as text, also after the reader has touched it', async () => {
    const drawn = ownPeople(generated).find(({ graph }) => graph !== undefined);
    const { page, context, complaints } = await site.open(paths.researcher(drawn?.slug ?? ''));
    const figure = page.locator('figure.collaboration');
    await figure.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    for (const node of (await figure.locator('svg a').all()).slice(0, 5)) await node.hover({ force: true });
    const elements = await figure.evaluate((element) =>
      [...element.querySelectorAll('*')].map(({ localName }) => localName),
    );
    await context.close();
    expect(complaints).toEqual([]);
    expect(elements).toContain('text');
    const dangerous = ['script', 'img', 'image', 'iframe', 'foreignObject', 'animate', 'style', 'object'];
    expect(elements.filter((name) => dangerous.includes(name))).toEqual([]);
  });

  it.each(['alert', '<img src=x onerror=alert(4)>', '"><svg onload=alert(28)>'])(
    'searching for %s shows results as text',
    async (query) => {
      const { page, context, complaints } = await site.open(paths.search(query));
      const hits = page.locator('.search-hit');
      await hits.first().waitFor();
      const elements = await hits.evaluateAll((items) =>
        items.flatMap((item) => [...item.querySelectorAll('*')].map(({ localName }) => localName)),
      );
      expect([...new Set(elements)].filter((name) => !['a', 'p', 'mark'].includes(name))).toEqual([]);
      expect(await page.locator('search-panel :is(img, svg[onload], script, iframe, style)').count()).toBe(0);
      await context.close();
      expect(complaints).toEqual([]);
    },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
