import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'astro/zod';
import type { PersonName } from '../../../src/lib/model/person-name.ts';
import { type Preview, previewSite } from '../preview/preview-site.ts';
import { indexesAbstracts, indexSite } from './index-site.ts';
import type { SearchedPerson } from './person-to-entry.ts';
import type { SearchedPublication } from './publication-to-entry.ts';

/** Everybody here is invented. */
const people: SearchedPerson[] = [
  person('mueller-juergen', {
    display: 'Jürgen Müller',
    family: 'Müller',
    given: 'Jürgen',
    kind: 'preferred',
  }),
  person('yamada-taro', { display: '山田太郎', family: '山田', given: '太郎', kind: 'preferred' }),
  person('grosz-lukasz', { display: 'Łukasz Groß', family: 'Groß', given: 'Łukasz', kind: 'preferred' }, [
    { display: 'Lukas Klein', family: 'Klein', given: 'Lukas', kind: 'former' },
  ]),
];
const publications = [
  publication('rain', 'On rain in the Straße', { abstract: { text: 'Muller cells stay dry.', label: 'X' } }),
  publication('cells', 'Müller cells under water', { year: 2021 }),
  publication('speech', '深層学習による音声認識'),
];

let folder: string;
let preview: Preview;
let search: (query: string | null, options?: object) => Promise<string[]>;
let searchInGerman: typeof search;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peerfolio-index-'));
  const generated = join(folder, 'generated');
  const site = join(folder, 'site');
  mkdirSync(generated);
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '');
  const write = (name: string, records: readonly object[]): void =>
    writeFileSync(join(generated, name), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  write('people.ndjson', people);
  write('publications.ndjson', publications);
  write('units.ndjson', [{ slug: 'earth', name: 'Earth and Water', people: [], former: [], works: [] }]);
  write('topics.ndjson', [
    { id: 'rain', slug: 'rain', name: 'Rain', scheme: 'keyword', works: ['a', 'b'], people: [] },
  ]);
  write('site.json', [siteFacts()]);
  await indexSite(generated, join(site, 'pagefind'), {
    languages: ['en', 'de'],
    search: { abstracts: 'auto' },
    units: [{ slug: 'earth', name: { en: 'Earth and Water', de: 'Erde und Wasser' }, aliases: [] }],
  });
  preview = await previewSite({ out: site, port: 0, base: '/faculty/' });
  const script = join(site, 'pagefind', 'pagefind.js');
  search = await openSearch(script, `${preview.address}pagefind/`, 'en');
  searchInGerman = await openSearch(script, `${preview.address}pagefind/`, 'de');
}, 60_000);
afterAll(async () => {
  await preview.close();
  rmSync(folder, { recursive: true });
});

describe('the search', () => {
  it('finds a person by every usual spelling, before the works that have the word', async () => {
    for (const query of ['Müller', 'muller', 'Mueller', 'Jürgen Müller', 'Muller Jurgen', 'mül']) {
      expect((await search(query))[0], query).toBe('/researchers/mueller-juergen/');
    }
  });

  it('finds a name in its own script, whole and by either part', async () => {
    for (const query of ['山田太郎', '山田', '太郎']) {
      expect(await search(query), query).toEqual(['/researchers/yamada-taro/']);
    }
  });

  it('finds letters that are not accents, and former names that may be known', async () => {
    for (const query of ['lukasz', 'gross', 'Łukasz Groß', 'klein']) {
      expect(await search(query), query).toEqual(['/researchers/grosz-lukasz/']);
    }
    expect(await search('strasse')).toEqual(['/publications/rain/']);
  });

  it('finds a work by words of its title, authors and abstract, by its DOI and inside a run of signs', async () => {
    expect(await search('rain straße')).toEqual(['/publications/rain/']);
    expect(await search('dry cells')).toEqual(['/publications/rain/']);
    expect(await search('water invented author')).toEqual(['/publications/cells/']);
    expect(await search('10.5555/cells.1')).toEqual(['/publications/cells/']);
    expect(await search('音声認識')).toEqual(['/publications/speech/']);
  });

  it('filters and sorts', async () => {
    expect(await search('müller', { filters: { kind: 'publication' } })).toHaveLength(3);
    expect(await search(null, { filters: { year: '2021' } })).toEqual(['/publications/cells/']);
    expect(await search(null, { filters: { unit: 'Earth and Water', kind: 'person' } })).toHaveLength(3);
    const byName = await search(null, { sort: { name: 'asc' }, filters: { kind: 'person' } });
    expect(byName).toEqual([
      '/researchers/grosz-lukasz/',
      '/researchers/mueller-juergen/',
      '/researchers/yamada-taro/',
    ]);
  });
});

it('finds the same in each language of the site, at the addresses of that language', async () => {
  expect(await searchInGerman('muller')).toEqual((await search('muller')).map((address) => `/de${address}`));
  expect(await searchInGerman(null, { filters: { unit: 'Erde und Wasser', kind: 'person' } })).toHaveLength(
    3,
  );
  expect(await search(null, { filters: { unit: 'Erde und Wasser' } })).toEqual([]);
});

it('leaves abstracts out of large indexes unless they are wanted', () => {
  expect(indexesAbstracts('auto', 20_000)).toBe(true);
  expect(indexesAbstracts('auto', 20_001)).toBe(false);
  expect(indexesAbstracts('always', 1e6)).toBe(true);
  expect(indexesAbstracts('never', 1)).toBe(false);
});

interface PagefindInstance {
  options(options: object): Promise<void>;
  search(
    query: string | null,
    options: object,
  ): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>;
}

const isFunction = (value: unknown): boolean => typeof value === 'function';
const pagefindSchema = z.object({
  createInstance: z.custom<(options: object) => PagefindInstance>(isFunction),
});

/** Runs Pagefind's own browser script on a page in a language, with the weights that the page sets. */
async function openSearch(script: string, basePath: string, lang: string): Promise<typeof search> {
  const module = pagefindSchema.parse(await import(pathToFileURL(script).href));
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => lang }) });
  const instance = module.createInstance({ basePath });
  vi.unstubAllGlobals();
  await instance.options({ ranking: { metaWeights: { names: 20, title: 4, subtitle: 1 } } });
  return async (query, options = {}) => {
    const { results } = await instance.search(query, options);
    const fragments = await Promise.all(results.map((result) => result.data()));
    return fragments.map((fragment) => fragment.raw_url);
  };
}

function person(slug: string, name: PersonName, names: PersonName[] = []): SearchedPerson {
  const sortName = `${name.family ?? name.display}, ${name.given ?? ''}`;
  const rest = { identifiers: [], units: ['earth'], topics: [], role: 'Professor' };
  return { id: slug, own: true, slug, name, names, sortName, ...rest };
}

function publication(
  slug: string,
  title: string,
  more: Partial<SearchedPublication> = {},
): SearchedPublication {
  return {
    slug,
    type: 'article',
    title: { text: title },
    authorships: [
      { kind: 'person', display: 'I. Author', identifiers: [], organisations: [] },
      { kind: 'person', display: 'J. Müller', identifiers: [], organisations: [], person: 'mueller-juergen' },
    ],
    authorCount: 2,
    topics: [{ id: 'rain', slug: 'rain', name: 'Invented' }],
    identifiers: [{ scheme: 'doi', value: `10.5555/${slug}.1` }],
    retracted: false,
    units: ['earth'],
    ...more,
  };
}

function siteFacts(): object {
  const none = { doi: 0, abstract: 0, orcid: 0, year: 0 };
  return {
    settings: { name: 'Invented', address: 'https://people.example.org' },
    asOf: '2026-01-01',
    counts: { researchers: 3, former: 0, publications: 3, topics: 1, organisations: 0 },
    years: [],
    undated: 0,
    topTopics: [],
    sources: [],
    coverage: none,
    unitCoverage: [],
    linksByRule: {},
    mergesByRule: {},
    findingsByKind: {},
    pages: [],
    researcherPages: [],
  };
}
