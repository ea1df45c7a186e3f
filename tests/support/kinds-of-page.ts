import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { organisationSchema } from '../../src/lib/model/organisation.ts';
import { personSchema, type OwnPerson } from '../../src/lib/model/person.ts';
import { publicationSchema, type Publication } from '../../src/lib/model/publication.ts';
import { siteFactsSchema } from '../../src/lib/model/site-facts.ts';
import { topicSchema } from '../../src/lib/model/topic.ts';
import { unitSchema } from '../../src/lib/model/unit.ts';
import { sitePaths } from '../../src/paths.ts';

/** The records that the import wrote for a site, parsed. */
export function readGenerated(folder: string) {
  const lines = <T extends z.ZodType>(name: string, schema: T): z.infer<T>[] =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => schema.parse(JSON.parse(line)));
  return {
    site: siteFactsSchema.parse(JSON.parse(readFileSync(path.join(folder, 'site.json'), 'utf8'))),
    people: lines('people.ndjson', personSchema),
    publications: lines('publications.ndjson', publicationSchema),
    topics: lines('topics.ndjson', topicSchema),
    organisations: lines('organisations.ndjson', organisationSchema),
    units: lines('units.ndjson', unitSchema),
  };
}

export type Generated = ReturnType<typeof readGenerated>;

/** The institution's own people, those with most works first. */
export function ownPeople(generated: Generated): OwnPerson[] {
  return generated.people
    .filter((person) => person.own)
    .sort((a, b) => b.works.length - a.works.length || (a.slug < b.slug ? -1 : 1));
}

/** One address for each kind of page, and for the kinds that are easily got wrong. */
export function kindsOfPage(generated: Generated, base = '/'): Record<string, string> {
  const paths = sitePaths({ address: generated.site.settings.address, base });
  const people = ownPeople(generated);
  const bySize = generated.publications.toSorted((a, b) => b.authorCount - a.authorCount);
  return {
    home: paths.home(),
    people: paths.researchers(),
    'people who left': paths.former(),
    'profile with most works': paths.researcher(first(people).slug),
    'profile without works': paths.researcher(first(people.filter(({ works }) => works.length === 0)).slug),
    'profile of someone who left': paths.researcher(
      first(people.filter(({ left }) => left !== undefined)).slug,
    ),
    'work with an abstract in markup': workWith(({ abstract }) => abstract?.html !== undefined),
    'retracted work': workWith(({ retracted }) => retracted),
    'work of hundreds of authors': paths.publication(first(bySize).slug),
    'work without an abstract': workWith(({ abstract }) => abstract === undefined),
    publications: paths.publications(),
    'all references': paths.citations(),
    'references of a person': paths.cite('researchers', first(people).slug),
    units: paths.units(),
    unit: paths.unit(first(generated.units).slug),
    topics: paths.topics(),
    topic: paths.topic(first(longest(generated.topics)).slug),
    organisations: paths.organisations(),
    organisation: paths.organisation(first(longest(generated.organisations)).slug),
    years: paths.years(),
    year: paths.year(first(generated.site.years).year),
    search: paths.search(),
    following: paths.following(),
    corrections: paths.correct(),
    data: paths.data(),
    definitions: paths.definitions(),
    'page of the institution': paths.page(first(generated.site.pages)),
    'not found': paths.file('404.html'),
  } satisfies Record<string, string>;

  function workWith(test: (work: Publication) => boolean): string {
    return paths.publication(first(generated.publications.filter(test)).slug);
  }
}

function longest<T extends { works: string[] }>(records: T[]): T[] {
  return records.toSorted((a, b) => b.works.length - a.works.length);
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('The sample institution lacks a case that the tests need.');
  return item;
}
