import { describe, expect, test } from 'vitest';
import { ownPerson, publication } from '../../../tests/support/invented-output.ts';
import { listFactsOf } from './list-facts.ts';
import { deriveYears } from './years.ts';

const topic = (id: string) => ({ id, slug: id, name: id });
const undated = publication('Undated', [], { topics: [topic('eels')] });
delete undated.year;
const works = [
  publication('A', [], { year: 2022, topics: [topic('silt'), topic('weirs')] }),
  publication('B', [], { year: 2020, topics: [topic('silt')] }),
  undated,
];
const ids = works.map(({ id }) => id);

describe('the facts of a list', () => {
  test('count every work of the list once, in a year or as undated', () => {
    expect(listFactsOf(works)(ids)).toMatchObject({
      worksByYear: [
        { year: 2020, works: 1 },
        { year: 2022, works: 1 },
      ],
      undated: 1,
    });
  });

  test('name the topics of most works first, without the one whose list it is', () => {
    const { topTopics } = listFactsOf(works)(ids);
    expect(topTopics.map(({ id, works: count }) => [id, count])).toEqual([
      ['silt', 2],
      ['eels', 1],
      ['weirs', 1],
    ]);
    expect(listFactsOf(works)(ids, 'silt').topTopics.map(({ id }) => id)).toEqual(['eels', 'weirs']);
  });
});

describe('the years', () => {
  test('hold every work once, newest first, with the people on them by name', () => {
    const by = [
      { name: 'Una Weir', person: 'roster:2' },
      { name: 'Ida Brook', person: 'roster:1' },
    ];
    const dated = publication('C', by, { year: 2022 });
    const people = [ownPerson('roster:1', 'Ida Brook'), ownPerson('roster:2', 'Una Weir')];
    expect(deriveYears([dated, ...works], people)).toMatchObject([
      { year: 2022, works: [dated.id, ids[0]], people: ['roster:1', 'roster:2'] },
      { year: 2020, works: [ids[1]], people: [] },
      { works: [ids[2]], people: [] },
    ]);
  });
});
