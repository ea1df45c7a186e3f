import { describe, expect, it } from 'vitest';
import { publicationEntrySchema, researcherEntrySchema } from '../../../src/lib/model/generated-index.ts';
import { ledgerSchema } from '../../../src/lib/model/ledger.ts';
import type { Person } from '../../../src/lib/model/person.ts';
import type { Publication } from '../../../src/lib/model/publication.ts';
import { type MemoryEffects, memoryEffects } from '../memory-effects.ts';
import { toCanonicalJson } from './canonical-json.ts';
import { type GeneratedContent, writeGenerated } from './write-generated.ts';

const zero = {
  files: 0,
  records: 0,
  workRecords: 0,
  personRecords: 0,
  organisationRecords: 0,
  publications: 0,
  merged: 0,
  ownPeople: 0,
  externalPeople: 0,
  linkedBylines: 0,
  unresolvedBylines: 0,
  topics: 0,
  organisations: 0,
  units: 0,
};
const coverage = { doi: 0, abstract: 0, orcid: 0, year: 0 };

function work(id: string, title: string): Publication {
  return {
    id,
    slug: id.replaceAll(/[^a-z0-9]+/g, '-'),
    citationKey: 'k',
    type: 'article',
    title: { text: title },
    authorships: [],
    authorCount: 0,
    bylinesTruncated: false,
    editors: [],
    dates: [],
    topics: [],
    identifiers: [],
    versions: [],
    links: [],
    retracted: false,
    provenance: [],
    merges: [],
    ownPeople: [],
    units: [],
  };
}

const ada: Person = {
  own: true,
  id: 'roster:1',
  slug: 'ada-fjord',
  name: { display: 'Ada Fjord', kind: 'preferred' },
  sortName: 'Fjord, Ada',
  names: [],
  identifiers: [],
  units: [],
  careers: [],
  links: [],
  topics: ['a', 'b', 'c', 'd'].map((name) => ({ id: name, slug: name, name, works: 2 })),
  works: ['doi:10.1/b', 'doi:10.1/a'],
  worksByYear: [],
  collaborators: [],
  unresolvedNames: 0,
  evidence: { level: 1, passed: 0, possible: 0, checks: [] },
  similarNames: [],
  provenance: [],
};

const stranger: Person = {
  own: false,
  id: 'orcid:x',
  name: { display: 'Boris Tarn', kind: 'published' },
  identifiers: [],
};

function content(overrides: Partial<GeneratedContent> = {}): GeneratedContent {
  return {
    people: [ada, stranger],
    publications: [work('doi:10.1/b', 'Über Gezeiten 潮汐'), work('doi:10.1/a', 'On tides')],
    topics: [],
    organisations: [],
    units: [],
    years: [],
    biographies: {},
    media: { portraits: {}, figures: {} },
    ledger: ledgerSchema.parse({}),
    redirects: [],
    hiddenValues: { values: [], names: [] },
    tombstones: [],
    report: {
      asOf: '2026-01-31',
      asOfBasis: 'option',
      files: [],
      counts: zero,
      coverage,
      linksByRule: {},
      mergesByRule: {},
      unitCoverage: [],
      findings: [],
      findingsByKind: {},
      holdings: { people: [], units: [] },
      diagnosticsByCode: {},
      diagnostics: [],
    },
    siteFacts: {
      settings: {
        name: 'x',
        address: 'https://x.example',
        base: '/',
        languages: ['en'],
        institution: {},
        theme: { accent: 'oklch(42% 0.11 255)' },
        units: [],
        contact: {},
        corrections: { file: false },
        citations: { styles: ['apa'], files: 'auto' },
        search: { abstracts: 'auto' },
      },
      asOf: '2026-01-31',
      counts: { researchers: 1, former: 0, publications: 2, topics: 0, organisations: 0 },
      years: [],
      undated: 0,
      topTopics: [],
      sources: [],
      coverage,
      unitCoverage: [],
      linksByRule: {},
      mergesByRule: {},
      findingsByKind: {},
      pages: [],
      researcherPages: [],
    },
    ...overrides,
  };
}

function lines(effects: MemoryEffects, name: string): unknown[] {
  const text = effects.readText(`/g/${name}`);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

describe('writing the generated folder', () => {
  it('finds every record again by its byte range', () => {
    const effects = memoryEffects();
    writeGenerated(effects, '/g', content());
    const bytes = Buffer.from(effects.files.get('/g/publications.ndjson') ?? []);
    const entries = lines(effects, 'index/publications.ndjson').map((entry) =>
      publicationEntrySchema.parse(entry),
    );
    expect(entries.map((entry) => entry.title)).toEqual(['On tides', 'Über Gezeiten 潮汐']);
    for (const { id, offset, length } of entries) {
      expect(JSON.parse(bytes.subarray(offset, offset + length).toString('utf8'))).toMatchObject({ id });
    }
  });

  it('indexes own people only', () => {
    const effects = memoryEffects();
    writeGenerated(effects, '/g', content());
    const entries = lines(effects, 'index/researchers.ndjson').map((entry) =>
      researcherEntrySchema.parse(entry),
    );
    expect(entries).toMatchObject([{ slug: 'ada-fjord', works: 2, topTopics: ['a', 'b', 'c'] }]);
    expect(lines(effects, 'people.ndjson')).toHaveLength(2);
  });

  it('writes the same bytes whatever the order of records and keys', () => {
    const [one, other] = [memoryEffects(), memoryEffects()];
    const first = content();
    const reversed: Person = { ...ada };
    for (const key of Object.keys(ada).reverse()) {
      Object.assign(reversed, { [key]: Reflect.get(ada, key) });
    }
    writeGenerated(one, '/g', first);
    writeGenerated(other, '/g', {
      ...first,
      people: [stranger, reversed],
      publications: first.publications.toReversed(),
    });
    expect(new Map([...one.files].sort())).toEqual(new Map([...other.files].sort()));
  });

  it('leaves the former import as it was when a record is made wrongly', () => {
    const effects = memoryEffects();
    writeGenerated(effects, '/g', content());
    const before = new Map(effects.files);
    const wrong = { ...work('doi:10.1/c', 'x'), authorCount: -1 };
    expect(() => writeGenerated(effects, '/g', content({ publications: [wrong] }))).toThrow();
    expect(effects.files).toEqual(before);
  });
});

describe('a folder that cannot be written', () => {
  it('is named, with what to do', () => {
    const effects = memoryEffects();
    effects.forbidWriting('/g');
    expect(() => writeGenerated(effects, '/g', content())).toThrow(
      '/g cannot be written (EROFS). Name another folder with --generated DIR.',
    );
  });
});

describe('canonical JSON', () => {
  it('sorts keys at every depth and drops what is undefined', () => {
    expect(toCanonicalJson({ b: [{ z: 1, a: undefined }], a: null, '10': 2, '9': 1 })).toBe(
      '{"9":1,"10":2,"a":null,"b":[{"z":1}]}',
    );
  });

  it('writes half a surrogate pair as a replacement character', () => {
    expect(toCanonicalJson(['a\ud800b', '😀'])).toBe('["a\ufffdb","😀"]');
  });
});
