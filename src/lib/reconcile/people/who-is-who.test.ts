import { describe, expect, test } from 'vitest';
import {
  byline,
  key,
  personRecord,
  siteSettings,
  workRecord,
} from '../../../../tests/support/invented-records.ts';
import { orcid, otherOrcid, reconcileInvented } from '../../../../tests/support/reconcile-invented.ts';
import type { Affiliation, Byline } from '../../model/byline.ts';
import type { PersonRecord } from '../../model/person-record.ts';

const settings = siteSettings({ institution: { ror: '02abc3d45' } });
const rivers: Affiliation = { name: 'Institute of Rivers', identifiers: [key('ror:02abc3d45')] };

/** Printed with the institution, unless said otherwise. */
function at(printed: string, ids: string[] = [], affiliation: Affiliation = rivers): Byline {
  return { ...byline(printed, ...ids), affiliations: [affiliation] };
}

/** On the roster since 2015, unless said otherwise. */
function row(name: string, id: string, more: Partial<PersonRecord> = { joined: '2015' }): PersonRecord {
  return { ...personRecord(name, { ids: [id] }), ...more };
}

/** Who is behind each byline of a work of 2020. */
function linked(
  people: readonly PersonRecord[],
  by: Byline[],
  { year = 2020, also = [] as Byline[][] } = {},
) {
  const works = [by, ...also].map((bylines, number) =>
    workRecord({ title: `Work ${'abcd'.charAt(number)}`, by: bylines, year, ids: [`doi:10.5555/${number}`] }),
  );
  const made = reconcileInvented({ settings, records: [...people, ...works] });
  const found = made.linked.find(({ work }) => work.id === 'doi:10.5555/0');
  return found?.work.bylines.map((_, place) => found.links[place]?.person) ?? [];
}

describe('one printed name and one of the institution’s people', () => {
  test.each([
    // [name on the roster, name as printed, are they one]
    ['Wang Wei', 'Wei Wang', false],
    ['Wei Wang', 'WEI WANG', true],
    ['Wei Wang', 'Weihua Wang', false],
    ['Weihua Ng', 'Wei Huang', false],
    ['Wei Huang', 'Weihua Ng', false],
    ['Lian Geng', 'Liang Eng', false],
    ['Yi-Ting Chen', 'Yi Chen', false],
    ['Yi Chen', 'Yi-Ting Chen', false],
    ['Yi-Ting Chen', 'Yiting Chen', true],
    ['Yi-Ting Chen', 'Yi Ting Chen', true],
    ['Yi-Ting Chen', 'Y.-T. Chen', true],
    ['Yi-Ting Chen', 'YT Chen', true],
    ['Yi-Ting Chen', 'Y.-H. Chen', false],
    ['Jean-Pierre Martin', 'Jean Martin', false],
    ['Jean-Pierre Martin', 'Pierre Martin', false],
    ['Jean-Pierre Martin', 'Jean-Paul Martin', false],
    ['García López, Ana', 'García, Ana', true],
    ['García López, Ana', 'García Pérez, Ana', false],
    ['García López, Ana', 'García, A.', false],
    ['Jón Stefánsson', 'Jón Jónsson', false],
    ['Jón Stefánsson', 'Jon Stefansson', true],
    ['Sukarno', 'Sukarno', true],
    ['Sukarno', 'Sukarno Putra', false],
    ['Jan van der Berg', 'J. van der Berg', true],
    ['Jan van der Berg', 'Jan Vanderberg', true],
    ['Jan van der Berg', 'Jan van den Broek', false],
    ['Ruben Vale Jr.', 'Ruben Vale Sr.', false],
    ['Ruben Vale Jr.', 'Ruben Vale', true],
    ['Robert Stone', 'J. Robert Stone', true],
    ['Ivan Petrov', 'Иван Петров', false],
    ['Ngozi Adeyemi', 'Ngozi Adeyemi-Okafor', true],
    ['Ngozi Adeyemi', 'Ngozi Okafor', false],
  ])('%s, printed as %s: %s', (name, printed, isOne) => {
    expect(linked([row(name, 'roster:1')], [at(printed)])).toEqual([isOne ? 'roster:1' : undefined]);
  });

  test('a byline of long before the person came is somebody else’s', () => {
    expect(linked([row('Yi Chen', 'roster:1')], [at('Yi Chen')], { year: 1985 })).toEqual([undefined]);
    expect(linked([row('Yi Chen', 'roster:1', {})], [at('Yi Chen')], { year: 1985 })).toEqual([undefined]);
    expect(linked([row('Yi Chen', 'roster:1', { left: '2024' })], [at('Yi Chen')], { year: 1985 })).toEqual([
      undefined,
    ]);
    expect(linked([row('Yi Chen', 'roster:1', {})], [at('Yi Chen')], { year: 2020 })).toEqual(['roster:1']);
  });

  test.each(['National University', 'Department of Physics', 'Institute of Physics'])(
    'a %s of no identifier is no place where somebody was',
    (name) => {
      const careers = [{ organisation: { name, identifiers: [] }, from: '2015' }];
      const by = [at('Ngozi Adeyemi', [], { name, identifiers: [] })];
      expect(linked([row('Ngozi Adeyemi', 'roster:1', { careers })], by)).toEqual([undefined]);
    },
  );
});

describe('people who are easily mixed up', () => {
  const pair = (one: string, other: string): PersonRecord[] => [row(one, 'roster:1'), row(other, 'roster:2')];

  test('twins of one initial at one institute: initials are neither’s, full names are each one’s', () => {
    expect(linked(pair('Anna Berg', 'Astrid Berg'), [at('A. Berg')])).toEqual([undefined]);
    expect(linked(pair('Anna Berg', 'Astrid Berg'), [at('Astrid Berg')])).toEqual(['roster:2']);
  });

  test('father and son of one name: nobody, unless the suffix is printed', () => {
    expect(linked(pair('Ruben Vale Sr.', 'Ruben Vale Jr.'), [at('Ruben Vale')])).toEqual([undefined]);
    expect(linked(pair('Ruben Vale Sr.', 'Ruben Vale Jr.'), [at('Ruben Vale Jr.')])).toEqual(['roster:2']);
  });

  test('who bears the whole name goes before who bears more of it', () => {
    expect(linked(pair('Maria Roy', 'Maria Elena Roy'), [at('Maria Roy')])).toEqual(['roster:1']);
  });

  test('a middle name left out is nobody’s where two people may have left it out', () => {
    const person = row('Maria Elena Roy', 'roster:1');
    expect(linked([person], [at('Maria Roy')])).toEqual(['roster:1']);
    expect(linked([person], [at('Maria Roy')], { also: [[at('Maria Carmen Roy')]] })).toEqual([undefined]);
    expect(linked(pair('Maria Elena Roy', 'Maria Carmen Roy'), [at('Maria Roy')])).toEqual([undefined]);
  });

  test('two people of one surname, one of whom the roster knows with two', () => {
    expect(linked(pair('García López, Ana', 'García Pérez, Ana'), [at('Ana García')])).toEqual([undefined]);
  });

  test('an ORCID iD on the wrong co-author names nobody', () => {
    const people = [row('Ngozi Adeyemi', orcid), row('Rosa De Luca', otherOrcid)];
    const found = linked(people, [at('Ngozi Adeyemi', [otherOrcid]), at('Rosa De Luca', [])]);
    expect(found).toEqual([orcid, otherOrcid]);
  });

  test('one iD on two authors names neither of them by itself', () => {
    const by = [byline('Ngozi Adeyemi', orcid), byline('Nils Adeyemi', orcid)];
    expect(linked([row('Ngozi Adeyemi', orcid)], by)).toEqual([undefined, undefined]);
  });

  test('a changed name is the person’s with their iD or record id, and nobody’s without', () => {
    const person = { ...row('Mirela Stanek', orcid), identifiers: [key(orcid), key('openalex:A7')] };
    expect(linked([person], [at('Mirela Horvat', [orcid])])).toEqual([orcid]);
    expect(linked([person], [at('Mirela Horvat')])).toEqual([undefined]);
  });
});
