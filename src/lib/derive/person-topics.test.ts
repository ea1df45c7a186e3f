import { describe, expect, test } from 'vitest';
import { derivePersonTopics } from './person-topics.ts';

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
