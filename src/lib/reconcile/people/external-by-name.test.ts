import { describe, expect, test } from 'vitest';
import { byline, key, personRecord, workRecord } from '../../../../tests/support/invented-records.ts';
import { orcid, otherOrcid, reconcileInvented } from '../../../../tests/support/reconcile-invented.ts';
import type { Byline } from '../../model/byline.ts';

const ostmark = { name: 'University of Ostmark', identifiers: [key('ror:03ostmark')] };
const westmark = { name: 'University of Westmark', identifiers: [key('ror:04westmar')] };
const own = personRecord('Ngozi Adeyemi', { ids: [orcid] });
const other = personRecord('Rosa De Luca', { ids: ['roster:h-2', 'openalex:A2'] });
const ngozi = byline('Ngozi Adeyemi', orcid);
const rosa = byline('Rosa De Luca', 'openalex:A2');

function at(affiliation: Byline['affiliations'][number], printed: string, ...identifiers: string[]): Byline {
  return { ...byline(printed, ...identifiers), affiliations: [affiliation] };
}

/** Who is behind the first byline of each work. */
function firstAuthors(...works: Byline[][]): (string | undefined)[] {
  const records = works.map((by, number) =>
    workRecord({ title: `Work ${'abcdefgh'.charAt(number)}`, ids: [`doi:10.5555/${number}`], by }),
  );
  const { linked } = reconcileInvented({ records: [own, other, ...records] });
  const people = new Map(linked.map(({ work, links }) => [work.id, links[0]?.person]));
  return works.map((_, number) => people.get(`doi:10.5555/${number}`));
}

describe('external co-authors without identifiers', () => {
  test('are one person by full name, institution and a co-author', () => {
    const [a, b] = firstAuthors([at(ostmark, 'Ada Brook'), ngozi], [at(ostmark, 'Ada Brook'), ngozi]);
    expect(a).toMatch(/^local:/);
    expect(b).toBe(a);
  });

  test.each([
    ['initials', [at(ostmark, 'A. Brook'), ngozi], [at(ostmark, 'A. Brook'), ngozi]],
    ['another institution', [at(ostmark, 'Ada Brook'), ngozi], [at(westmark, 'Ada Brook'), ngozi]],
    ['no co-author in common', [at(ostmark, 'Ada Brook'), ngozi], [at(ostmark, 'Ada Brook'), rosa]],
    ['no institution', [byline('Ada Brook'), ngozi], [byline('Ada Brook'), ngozi]],
  ])('stay names with %s', (_, one, two) => {
    expect(firstAuthors(one, two)).toEqual([undefined, undefined]);
  });

  test('of one name are two people at two institutions', () => {
    const [a, b, c, d] = firstAuthors(
      [at(ostmark, 'Ada Brook'), ngozi],
      [at(ostmark, 'Ada Brook'), ngozi],
      [at(westmark, 'Ada Brook'), ngozi],
      [at(westmark, 'Ada Brook'), ngozi],
    );
    expect([a, c]).toEqual([b, d]);
    expect(a).not.toBe(c);
  });

  test('are the person whom another source gives an identifier', () => {
    expect(
      firstAuthors(
        [at(ostmark, 'Ada Brook', 'openalex:A7'), ngozi],
        [at(ostmark, 'Ada Brook'), ngozi],
        [at(ostmark, 'Ada Brook', 'dblp:12/34'), ngozi],
      ),
    ).toEqual(['openalex:A7', 'openalex:A7', 'openalex:A7']);
  });

  test('with two identifiers of one scheme stay two people, and who may be either stays a name', () => {
    expect(
      firstAuthors(
        [at(ostmark, 'Ada Brook', 'openalex:A7'), ngozi],
        [at(ostmark, 'Ada Brook', 'openalex:A8'), ngozi],
        [at(ostmark, 'Ada Brook'), ngozi],
      ),
    ).toEqual(['openalex:A7', 'openalex:A8', undefined]);
    const [first, second] = firstAuthors(
      [at(ostmark, 'Ada Brook', otherOrcid), ngozi],
      [at(ostmark, 'Ada Brook', 'orcid:0999-0000-0000-0037'), ngozi],
    );
    expect([first, second]).toEqual([otherOrcid, 'orcid:0999-0000-0000-0037']);
  });

  test('twice on one work are two people', () => {
    const twice = [at(ostmark, 'Ada Brook'), at(ostmark, 'Ada Brook'), ngozi];
    expect(firstAuthors(twice, [at(ostmark, 'Ada Brook'), ngozi])).toEqual([undefined, undefined]);
  });
});
