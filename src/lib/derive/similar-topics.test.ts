import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPerson } from '../../../tests/support/invented-output.ts';
import type { OwnPerson } from '../model/person.ts';
import { findSimilarTopics } from './similar-topics.ts';

const person = (name: string, topics: Record<string, number>, rest: Partial<OwnPerson> = {}): OwnPerson =>
  ownPerson(`roster:${name}`, `${name} Brook`, [], {
    slug: name.toLowerCase(),
    topics: Object.entries(topics).map(([id, works]) => ({ id, slug: id, name: id, works })),
    ...rest,
  });

const knows = (...names: string[]): Partial<OwnPerson> => ({
  collaborators: names.map((name) => ({
    person: `roster:${name}`,
    name,
    works: 1,
    weight: 1,
    close: false,
    group: 0,
  })),
});

const similarTo = (people: OwnPerson[], name: string): string[] =>
  (findSimilarTopics(people).get(`roster:${name}`) ?? []).map(({ slug }) => slug);

describe('people with similar topics', () => {
  test('come in the order of their likeness, with what they share', () => {
    const people = [
      person('Ida', { silt: 4, weirs: 2 }),
      person('Jo', { silt: 4, weirs: 1 }),
      person('Kim', { silt: 1, eels: 2 }),
      person('Lou', { eels: 9 }),
    ];
    expect(findSimilarTopics(people).get('roster:Ida')).toEqual([
      {
        name: 'Jo Brook',
        slug: 'jo',
        coauthor: false,
        shares: [
          { id: 'silt', slug: 'silt', name: 'silt' },
          { id: 'weirs', slug: 'weirs', name: 'weirs' },
        ],
      },
      {
        name: 'Kim Brook',
        slug: 'kim',
        coauthor: false,
        shares: [{ id: 'silt', slug: 'silt', name: 'silt' }],
      },
    ]);
  });

  test('are at most six, of whom at most three are co-authors', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    const people = [
      person('Ida', { silt: 1 }, knows('A', 'B', 'C', 'D')),
      ...names.map((name) => person(name, { silt: 1 })),
    ];
    expect(similarTo(people, 'Ida')).toEqual(['a', 'b', 'c', 'e', 'f', 'g']);
  });

  test('are here: those who left are not named, but find others', () => {
    const people = [person('Ida', { silt: 1 }), person('Jo', { silt: 1 }, { left: '2020' })];
    expect(similarTo(people, 'Ida')).toEqual([]);
    expect(similarTo(people, 'Jo')).toEqual(['ida']);
  });

  test('are not found by a topic that hundreds have', () => {
    const crowd = Array.from({ length: 205 }, (_, number) => person(`P${number}`, { language: 1 }));
    expect(findSimilarTopics(crowd).size).toBe(0);
  });

  test('do not depend on the order of the people', () => {
    const topics = fc.dictionary(
      fc.constantFrom('silt', 'weirs', 'eels', 'locks'),
      fc.nat({ max: 5 }).map((n) => n + 1),
    );
    fc.assert(
      fc.property(fc.array(topics, { maxLength: 9 }), (lists) => {
        const people = lists.map((list, number) => person(`P${number}`, list));
        const there = findSimilarTopics(people);
        const back = findSimilarTopics(people.toReversed());
        expect(new Map([...back].sort())).toEqual(new Map([...there].sort()));
      }),
    );
  });
});
