import { expect, inject, it } from 'vitest';
import { type ComparedCount, countsMatch } from '../../scripts/lib/checks/counts.ts';
import { runChecks } from '../../scripts/lib/checks/run-checks.ts';
import { readGenerated } from '../support/kinds-of-page.ts';

const sites = inject('sites');
const { site, units, topics, organisations, people } = readGenerated(sites.plainGenerated);
const own = people.filter((person) => person.own).length;
const years = site.years.length;

/** How many pages of a kind there are, and how many numbers each compares with a list at least. */
const kinds: readonly [kind: string, file: RegExp, pages: number, least: number][] = [
  ['home', /^index\.html$/, 1, 4 + 2 * units.length + 10],
  ['people', /^researchers\/index\.html$/, 1, 2],
  ['people who left', /^researchers\/former\/index\.html$/, 1, 1],
  ['profile', /^researchers\/(?!former\/)[^/]+\/index\.html$/, own, 4],
  ['units', /^units\/index\.html$/, 1, 2 * units.length],
  ['unit', /^units\/[^/]+\/index\.html$/, units.length, 2],
  ['topics', /^topics\/index\.html$/, 1, topics.length],
  ['topic', /^topics\/[^/]+\/index\.html$/, topics.length, 1],
  ['organisations', /^organisations\/index\.html$/, 1, organisations.length],
  ['organisation', /^organisations\/[^/]+\/index\.html$/, organisations.length, 1],
  ['publications', /^publications\/index\.html$/, 1, years + 1],
  ['years', /^years\/index\.html$/, 1, years],
  ['year', /^years\/\d+\/index\.html$/, years, 2],
  ['data', /^about\/data\/index\.html$/, 1, 4],
];

it('every number on every kind of page is the length of the list it leads to, and enough of them are compared', async () => {
  const compared: ComparedCount[] = [];
  const place = { address: site.settings.address, base: '/' };
  const result = await runChecks(sites.plain, place, [
    (checked) => countsMatch(checked, (one) => compared.push(one)),
  ]);
  expect(result.findings).toEqual([]);
  const byFile = Map.groupBy(compared, ({ from }) => from);
  const tooFew = kinds.flatMap(([kind, pattern, pages, least]) => {
    const files = [...byFile].filter(([file]) => pattern.test(file));
    const poor = files.filter(([, numbers]) => numbers.length < least).map(([file]) => file);
    return files.length === pages && poor.length === 0 ? [] : [[kind, files.length, pages, ...poor]];
  });
  expect(tooFew).toEqual([]);
  // A number that counts nothing agrees with any list that is not there.
  const empty = compared.filter(({ found }) => found === 0).length;
  expect(empty / compared.length).toBeLessThan(0.1);
});
