import type { Publication } from '../../../model/publication.ts';

type Authorship = Publication['authorships'][number];

/** An invented author of a test. */
export function author(family: string, given: string, more: Partial<Authorship> = {}): Authorship {
  return {
    kind: 'person',
    display: `${given} ${family}`,
    family,
    given,
    identifiers: [],
    organisations: [],
    ...more,
  };
}

/** An invented body as the author of a test. */
export function group(display: string): Authorship {
  return { kind: 'group', display, identifiers: [], organisations: [] };
}

/** An invented article with every field, difficult on purpose. */
export const article: Publication = {
  id: 'doi:10.5555/(sici)1_2<3::aid>3.0.co;2-2',
  slug: 'dna-and-water',
  citationKey: 'vanderberg2026dna',
  type: 'article',
  title: {
    text: 'DNA & water: below H2O saturation',
    html: 'DNA &amp; water: below H<sub>2</sub>O saturation',
  },
  authorships: [
    author('Berg', 'Jan', { particle: 'van der', suffix: 'Jr.' }),
    author('García Márquez', 'Inés'),
    group('BOREHOLE and Wells Consortium'),
    author('山田', '太郎'),
  ],
  authorCount: 4,
  bylinesTruncated: false,
  editors: [],
  dates: [
    { value: '2025-02-11', basis: 'posted' },
    { value: '2026-03-04', basis: 'published' },
  ],
  year: 2025,
  venue: { name: 'Wells & Springs', publisher: 'Halden Press', issn: ['1234-5679'], kind: 'journal' },
  volume: '62',
  issue: '3',
  pages: '114-131',
  abstract: { text: 'About 50% of\n3 < 4 wells_1.', label: 'OpenAlex' },
  topics: [
    { id: 'openalex:T1', slug: 'recharge', name: 'Recharge' },
    { id: 'openalex:T2', slug: 'rivers', name: 'Rivers, Lakes, and Rain' },
  ],
  identifiers: [
    { scheme: 'arxiv', value: '2601.01234' },
    { scheme: 'doi', value: '10.5555/(sici)1_2<3::aid>3.0.co;2-2' },
  ],
  versions: [
    {
      kind: 'published',
      type: 'article',
      date: { value: '2026-03-04', basis: 'published' },
      identifiers: [{ scheme: 'doi', value: '10.5555/(sici)1_2<3::aid>3.0.co;2-2' }],
    },
  ],
  links: [{ rel: 'landing', url: 'https://example.org/a_b?c=d&e=%20f#g' }],
  language: 'en',
  retracted: true,
  provenance: [],
  merges: [],
  ownPeople: [],
  units: [],
};
