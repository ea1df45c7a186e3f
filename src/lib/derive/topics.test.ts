import { describe, expect, test } from 'vitest';
import { derivePersonTopics } from './person-topics.ts';
import { deriveTopics } from './topics.ts';

const topic = (id: string) => ({ id, slug: id, name: id });

describe('the topics of a person', () => {
  test('are those of two works', () => {
    const works = [2019, 2021, 2022, 2023, 2024, 2025, undefined].map((year, index) => ({
      ...(year === undefined ? {} : { year }),
      topics: index < 2 ? [topic('silt')] : index === 2 ? [topic('eels')] : [],
    }));
    expect(derivePersonTopics(works)).toEqual([
      { ...topic('silt'), works: 2, firstYear: 2019, lastYear: 2021 },
    ]);
  });

  test('or of a fifth of the works', () => {
    const works = Array.from({ length: 5 }, (_, index) => ({ topics: index === 0 ? [topic('eels')] : [] }));
    expect(derivePersonTopics(works)).toEqual([{ ...topic('eels'), works: 1 }]);
  });
});

test('topics are one by scheme and id, otherwise by scheme and name, and bear their most usual name', () => {
  expect(
    deriveTopics([
      { scheme: 'keyword', name: 'River silt' },
      { scheme: 'keyword', name: 'river silt' },
      { scheme: 'keyword', name: 'river silt' },
      { scheme: 'mesh', name: 'River silt' },
      { scheme: 'openalex', id: 'T1', name: 'Silt' },
      { scheme: 'openalex', id: 'T1', name: 'Silt' },
      { scheme: 'keyword', name: '泥沙' },
    ]).map(({ id, name }) => [id, name]),
  ).toEqual([
    ['keyword:nisha', '泥沙'],
    ['keyword:river-silt', 'river silt'],
    ['mesh:river-silt', 'River silt'],
    ['openalex:T1', 'Silt'],
  ]);
});
