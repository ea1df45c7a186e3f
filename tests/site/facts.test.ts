import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, inject, it } from 'vitest';
import { sitePaths } from '../../src/paths.ts';
import { pagesOf } from '../support/hostile/page-parts.ts';
import { ownPeople, readGenerated } from '../support/kinds-of-page.ts';
import {
  byClass,
  byId,
  byTag,
  listedWorks,
  numberIn,
  readPage,
  readPages,
  textOf,
} from '../support/parsed-page.ts';

const sites = inject('sites');
const out = sites.plain;
const generated = readGenerated(sites.plainGenerated);
const paths = sitePaths({ address: generated.site.settings.address, base: '/' });
const people = ownPeople(generated);
const slugOfWork = new Map(generated.publications.map(({ id, slug }) => [id, slug]));

/** Addresses of works, sorted. */
function addresses(works: readonly string[]): string[] {
  return works.map((id) => paths.publication(slugOfWork.get(id) ?? id)).sort();
}

describe.each(people.map((person) => [person.slug, person] as const))('the profile of %s', (slug, person) => {
  const profile = readPage(out, paths.researcher(slug));
  const counts = byClass(profile, 'counts').flatMap((list) =>
    byTag(list, 'li').map((item) => ({
      number: numberIn(textOf(item)),
      href: byTag(item, 'a')[0]?.attribs['href'],
    })),
  );

  it('counts what the import found, and links every count above zero to a list', () => {
    const found = [
      person.works.length,
      person.collaborators.length,
      person.collaborators.filter(({ close }) => close).length,
      person.topics.length,
      person.worksByYear.length,
    ];
    expect(counts.map(({ number }) => number)).toEqual(found);
    expect(counts.map(({ href }) => href !== undefined)).toEqual(found.map((count) => count > 0));
  });

  it('lists every work of the person exactly once, and no other', () => {
    const bylined = generated.publications.filter(({ authorships }) =>
      authorships.some((authorship) => authorship.person === person.id),
    );
    const listed = readPages(out, paths.researcher(slug)).flatMap((page) =>
      listedWorks(byId(page, 'publications')),
    );
    expect(listed.toSorted()).toEqual(addresses(person.works));
    expect(listed.toSorted()).toEqual(addresses(bylined.map(({ id }) => id)));
  });

  it('has a BibTeX file with as many entries', () => {
    const entries =
      person.works.length === 0 ? [] : bibtexEntries(paths.citationFile('researchers', slug, 'bib'));
    expect(entries).toHaveLength(person.works.length);
  });

  it('leads to as many co-authors and close collaborators as it counts', () => {
    for (const { number, href } of counts.slice(1, 3)) {
      if (href === undefined) continue;
      const [address = '', fragment = ''] = href.split('#');
      expect(address).toBe(paths.coauthors(slug));
      const pages = readPages(out, address);
      const lists = pages.flatMap((page) =>
        fragment === '' ? [byId(page, 'everybody')] : page === pages[0] ? [byId(page, fragment)] : [],
      );
      const rows = lists.flatMap((list) => byTag(list, 'tbody')).flatMap((body) => byTag(body, 'tr'));
      expect(rows).toHaveLength(number);
    }
  });

  it('leads to as many topics as it counts', () => {
    const { number, href } = counts[3] ?? {};
    const topics = href === undefined ? [] : byTag(byId(profile, href.slice(1)), 'li');
    expect(topics.filter(({ attribs }) => attribs['data-item'] === 'topics')).toHaveLength(number ?? 0);
  });

  it('draws works by year that add up to the dated ones', () => {
    const dated = person.works.filter(
      (id) => generated.publications.find((work) => work.id === id)?.year !== undefined,
    );
    const sum = person.worksByYear.reduce((total, { works }) => total + works, 0);
    expect(sum).toBe(dated.length);
    const rows = byClass(profile, 'year-chart')
      .flatMap((chart) => byTag(chart, 'tbody'))
      .flatMap((body) => byTag(body, 'tr').map((row) => byTag(row, 'td').map(textOf)));
    if (rows.length > 0) {
      const expected = person.worksByYear.map(({ year, works }) => [String(year), String(works)]);
      expect(rows).toEqual(expected.toReversed());
    }
  });
});

describe.each([
  ['unit', generated.units.map(({ slug, works }) => [paths.unit(slug), works] as const)],
  ['topic', generated.topics.map(({ slug, works }) => [paths.topic(slug), works] as const)],
  [
    'organisation',
    generated.organisations.map(({ slug, works }) => [paths.organisation(slug), works] as const),
  ],
  ['year', [...worksByYear()].map(([year, works]) => [paths.year(year), works] as const)],
])('every page of the kind %s', (_kind, lists) => {
  it('says how many works it lists over all its pages', () => {
    expect(lists.length).toBeGreaterThan(0);
    for (const [address, works] of lists) {
      const pages = readPages(out, address);
      for (const page of pages) {
        const heading = byClass(page, 'page-heading').map(textOf).join(' ');
        const said = [...heading.matchAll(/([\d,]+) works?\b/g)].map(([, number]) => numberIn(number ?? ''));
        expect(said, address).toEqual(works.length === 0 && said.length === 0 ? [] : [works.length]);
      }
      expect(pages.flatMap(listedWorks).sort(), address).toEqual(addresses(works));
    }
  });
});

describe('somebody whom curation hides', () => {
  /** Row h-031 of the sample's roster. */
  const hidden = { name: 'Per Aaslund', family: 'aaslund', slug: 'per-aaslund' };
  const ids = ['h-031', 'A9900000031', 'per.aaslund@'];

  it('is nobody of the directory', () => {
    expect(generated.people.filter(({ name }) => name.display === hidden.name)).toEqual([]);
    expect(generated.publications.filter(({ slug }) => slug.startsWith(hidden.family))).toHaveLength(1);
  });

  it('is named on no page, except where bylines of works are printed', () => {
    const found: string[] = [];
    for (const file of pagesOf(out)) {
      const html = readFileSync(file, 'utf8');
      if ([hidden.slug, ...ids].some((text) => html.includes(text))) found.push(`${file}: slug or id`);
      const page = parseDocument(html);
      // Bylines, and what is made of them: references, COinS.
      const printed = ['bylines', 'full-bylines', 'reference', 'references', 'Z3988'];
      for (const byline of printed.flatMap((name) => byClass(page, name))) DomUtils.removeElement(byline);
      // Author lists for machines and the citations as text, printed from the same bylines.
      for (const name of ['meta', 'script', 'pre']) byTag(page, name).forEach(DomUtils.removeElement);
      const rest = DomUtils.getOuterHTML(page).replaceAll(/aaslund-\d{4}-[a-z0-9-]+/g, '');
      if (rest.toLowerCase().includes(hidden.family)) found.push(`${file}: name`);
    }
    expect(found).toEqual([]);
  });
});

function worksByYear(): Map<number | string, string[]> {
  const groups = Map.groupBy(generated.publications, ({ year }) => year ?? 'undated');
  return new Map([...groups].map(([year, works]) => [year, works.map(({ id }) => id)]));
}

function bibtexEntries(address: string): string[] {
  return readFileSync(path.join(out, address), 'utf8').match(/^@[a-z]+\{/gim) ?? [];
}
