import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PeopleSet } from '../../evaluation-set.ts';
import { evaluateLinks, type LabelledByline } from './evaluate-links.ts';
import { partsToPrinted, toRosterRow, toWork } from './invented-records.ts';
import { namesTargets } from './targets.ts';

/**
 * 400 pairs of bylines with the word whether both are one person. There are names alone. The first byline of each
 * pair is linked to a profile by a record id, the second is to be linked to it or not: a name alone never links, so
 * nothing is answered, rightly or wrongly.
 */
export const amorganiAndSet: PeopleSet = {
  name: 'amorgani-and',
  kind: 'people',
  about: 'pairs of bylines by their names alone, marked as one person or two',
  targets: namesTargets,
  load(corpora) {
    const text = readFileSync(join(corpora, 'dedupe', 'amorgani-and', '400_pairs_test.csv'), 'utf8');
    const pairs = text
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line, number) => {
        const [, family = '', , given = '', , otherFamily = '', , otherGiven = '', same = ''] =
          line.split(';');
        const names = [
          { family, given },
          { family: otherFamily, given: otherGiven },
        ] as const;
        return { number, names, isSame: same === 'YES' };
      });
    const people = pairs.map(({ number, names: [first] }) =>
      toRosterRow(`person ${number}`, [{ parts: first, kind: 'preferred' }], {
        identifiers: [{ scheme: 'openalex', value: `A99${number}` }],
      }),
    );
    const works = pairs.flatMap(({ number, names: [first, second] }) => [
      toWork(`${number}-1`, [partsToPrinted(first, [{ scheme: 'openalex', value: `A99${number}` }])]),
      toWork(`${number}-2`, [partsToPrinted(second)]),
    ]);
    const labelled = pairs.map(({ number, isSame }): LabelledByline => ({
      entry: `${number}-2`,
      place: 0,
      person: isSame ? `person ${number}` : `stranger ${number}`,
      note: 'a name alone',
    }));
    return Promise.resolve(evaluateLinks({ works, people, labelled }));
  },
};
