import { describe, expect, test } from 'vitest';
import { publication } from '../../../tests/support/invented-output.ts';
import type { Publication } from '../model/publication.ts';
import { relateWorks } from './related-works.ts';

const topic = (id: string) => ({ id, slug: id, name: id });
const ida = { name: 'Ida Brook', person: 'roster:1' };
const jo = { name: 'Jo Weir', person: 'roster:2' };

const work = (
  title: string,
  by: (string | typeof ida)[],
  topics: string[],
  rest: Partial<Publication> & { ids?: string[] } = {},
): Publication => publication(title, by, { topics: topics.map(topic), ...rest });

const relatedTo = (works: Publication[], title: string): string[] => {
  const related = relateWorks(works).get(works.find((each) => each.title.text === title)?.id ?? '') ?? [];
  return related.map((id) => works.find((each) => each.id === id)?.title.text ?? id);
};

describe('related works', () => {
  test('share an author and a topic', () => {
    const works = [
      work('Silt', [ida], ['silt']),
      work('More silt', [ida], ['silt', 'eels']),
      work('Eels', [ida], ['eels']),
      work('Silt elsewhere', [jo], ['silt']),
    ];
    expect(relatedTo(works, 'Silt')).toEqual(['More silt']);
    expect(relateWorks(works).has(works[3]?.id ?? '')).toBe(false);
  });

  test('need an author who was found to be one person, not two of a name', () => {
    const works = [work('Silt', ['Ida Brook'], ['silt']), work('More silt', ['Ida Brook'], ['silt'])];
    expect(relateWorks(works).size).toBe(0);
  });

  test('come by the weight of their shared topics, then by shared authors, then by year', () => {
    const works = [
      work('Silt', [ida, jo], ['silt', 'weirs'], { year: 2020 }),
      work('A, far', [ida], ['silt'], { year: 2011 }),
      work('B, near', [ida], ['silt'], { year: 2019 }),
      work('C, of both', [ida, jo], ['silt'], { year: 2001 }),
      work('D, rare', [ida], ['weirs'], { year: 2000 }),
    ];
    expect(relatedTo(works, 'Silt')).toEqual(['D, rare', 'C, of both', 'B, near', 'A, far']);
  });

  test('are at most six, none of them retracted or of the same title', () => {
    const title = 'The silt of small rivers in winter';
    const works = [
      work(title, [ida], ['silt']),
      work(title, [ida], ['silt'], { ids: ['doi:10.5555/other'] }),
      work('Withdrawn', [ida], ['silt'], { retracted: true }),
      ...Array.from({ length: 9 }, (_, number) => work(`Silt ${number}`, [ida], ['silt'])),
    ];
    expect(relatedTo(works, title)).toEqual([0, 1, 2, 3, 4, 5].map((number) => `Silt ${number}`));
  });

  test('are looked for among the neighbours in the list of an author, not among all of thousands', () => {
    const works = Array.from({ length: 200 }, (_, number) =>
      work(`Silt ${number}`, [ida], ['silt'], { year: 2020 }),
    );
    expect(relatedTo(works, 'Silt 100')).not.toContain('Silt 0');
    expect(relatedTo(works, 'Silt 100')).toHaveLength(6);
  });

  test('join nobody by a work of more than a hundred authors but the institution’s own', () => {
    const stranger = { name: 'Una Ford', person: 'openalex:A1' };
    const works = [
      work('Huge', [stranger, ida], ['silt'], { authorCount: 300 }),
      work('Of the stranger', [stranger], ['silt']),
      work('Of Ida', [ida], ['silt']),
    ];
    expect(relatedTo(works, 'Huge')).toEqual(['Of Ida']);
  });
});
