import type { Authorship } from '../../src/lib/model/authorship.ts';
import type { ExternalPerson, OwnPerson } from '../../src/lib/model/person.ts';
import type { Publication } from '../../src/lib/model/publication.ts';
import { byline, key } from './invented-records.ts';

/** An author of a finished work: a name alone, or one behind whom somebody is known. */
export interface InventedAuthor {
  name: string;
  person?: string;
  ids?: string[];
  organisations?: string[];
  rule?: string;
}

/** A finished work, an article of 2020 whose id is its first identifier. */
export function publication(
  title: string,
  by: (string | InventedAuthor)[] = [],
  {
    ids = [`doi:10.5555/${title.replaceAll(' ', '-')}`],
    ...rest
  }: Partial<Publication> & { ids?: string[] } = {},
): Publication {
  const identifiers = ids.map(key);
  const authorships = by.map(toAuthorship);
  return {
    id: ids[0] ?? `local:${title}`,
    slug: title.toLowerCase().replaceAll(' ', '-'),
    citationKey: 'key',
    type: 'article',
    title: { text: title },
    authorships,
    authorCount: authorships.length,
    bylinesTruncated: false,
    editors: [],
    dates: [],
    year: 2020,
    topics: [],
    identifiers,
    versions: [],
    links: [],
    retracted: false,
    provenance: [{ source: 'csl-json', label: 'Library list', file: 'works.json', entry: title }],
    merges: [],
    ownPeople: authorships.flatMap(({ person }) => (person?.startsWith('roster:') ? [person] : [])),
    units: [],
    ...rest,
  };
}

function toAuthorship(author: string | InventedAuthor): Authorship {
  const {
    name,
    person,
    ids = [],
    organisations = [],
    rule = 'orcid',
  } = typeof author === 'string' ? { name: author } : author;
  const { affiliations: _, ...printed } = byline(name, ...ids);
  const link = { rule, values: [], source: 'Library list' };
  return { ...printed, organisations, ...(person === undefined ? {} : { person, link }) };
}

/** One of the institution's own, whose works are those of `works` that they stand on. */
export function ownPerson(
  id: string,
  name: string,
  works: readonly Publication[] = [],
  rest: Partial<OwnPerson> & { ids?: string[] } = {},
): OwnPerson {
  const { ids = [id], ...more } = rest;
  const { display, family, given } = byline(name);
  const own = works.filter(({ authorships }) => authorships.some(({ person }) => person === id));
  const others = new Map(
    own.flatMap(({ authorships }) =>
      authorships.flatMap((one) =>
        one.person === undefined || one.person === id ? [] : [[one.person, one.display] as const],
      ),
    ),
  );
  return {
    own: true,
    id,
    slug: display.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
    name: { display, kind: 'preferred', ...(family && { family }), ...(given && { given }) },
    sortName: display,
    names: [],
    identifiers: ids.map(key),
    units: [],
    careers: [],
    links: [],
    topics: [],
    works: own.map((work) => work.id),
    worksByYear: [],
    collaborators: [...others].map(([person, otherName]) => ({
      person,
      name: otherName,
      works: 1,
      weight: 1,
      close: false,
      group: 0,
    })),
    unresolvedNames: 0,
    evidence: { level: 1, passed: 0, possible: 0, checks: [] },
    similarNames: [],
    provenance: [],
    ...more,
  };
}

/** Somebody who is not the institution's. */
export function externalPerson(id: string, name: string): ExternalPerson {
  const { display, family, given } = byline(name);
  return {
    own: false,
    id,
    name: { display, kind: 'published', ...(family && { family }), ...(given && { given }) },
    identifiers: [key(id)],
  };
}
