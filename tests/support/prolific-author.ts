import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Adds an export with many works of Cleo Vielhaber to a copy of `people-and-works-of-every-odd-size`: too many to stand
 * in a fixture.
 * @param content the copied content folder
 */
export function addManyWorks(content: string, count: number): void {
  const works = Array.from({ length: count }, (_, number) => ({
    id: `many-${number}`,
    type: ['article-journal', 'paper-conference', 'chapter'][number % 3],
    title: `Measure number ${number} of the tides at the pier`,
    author: [
      { given: 'Cleo', family: 'Vielhaber' },
      ...(number % 4 === 0 ? [{ given: 'Ada', family: 'Fjordholm' }] : []),
    ],
    issued: { 'date-parts': [[1970 + (number % 56)]] },
    DOI: `10.5555/many.${number}`,
    keyword: ['tides', 'piers', 'gauges', 'silt'][number % 4],
  }));
  writeFileSync(path.join(content, 'exports', 'own', 'many.json'), JSON.stringify(works));
}
