import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toOrcid } from '../../../src/lib/normalise/identifiers/index.ts';
import { CliError } from '../cli-error.ts';
import { readNdjson } from '../read-ndjson.ts';
import { prepareCase } from './cases.ts';
import { pageTimesToCosts } from './measure-render.ts';
import { resultToTable } from './result-to-table.ts';
import { seededRandom } from './random.ts';
import { makeInstitution } from './synthetic-people.ts';
import { makeWorks } from './synthetic-works.ts';
import { writeProfiles } from './write-profiles.ts';
import { writeSynthetic } from './write-synthetic.ts';

describe('the made-up corpus', () => {
  it('is the same every time', async () => {
    const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'peerfolio-synthetic-')));
    for (const folder of folders) await writeSynthetic(folder, 50);
    for (const file of ['site.yml', 'exports/staff.csv', 'exports/works.ndjson']) {
      const [first, second] = folders.map((folder) => readFileSync(join(folder, file), 'utf8'));
      expect(first, file).toBe(second);
    }
    let works = 0;
    for await (const _ of readNdjson(join(folders[0] ?? '', 'exports/works.ndjson'))) works += 1;
    expect(works).toBeGreaterThanOrEqual(50);
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('has the shape of a real one: few authors mostly, very many rarely, and co-authors of one unit', () => {
    const random = seededRandom(1);
    const institution = makeInstitution(random, 5000);
    const unitOf = new Map(institution.people.map((person) => [9_000_000_000 + person.number, person.unit]));
    const counts: number[] = [];
    let [inOneUnit, withSeveral] = [0, 0];
    for (const work of makeWorks(random, institution, 5000)) {
      const { authors_count, authorships } = toCounted(work);
      counts.push(authors_count);
      const units = authorships.map((id) => unitOf.get(id)).filter((unit) => unit !== undefined);
      if (units.length > 1) withSeveral += 1;
      if (units.length > 1 && new Set(units).size === 1) inOneUnit += 1;
    }
    counts.sort((a, b) => a - b);
    expect(institution.people).toHaveLength(250);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(8);
    expect(counts.at(-1)).toBeGreaterThan(100);
    expect(inOneUnit / withSeveral).toBeGreaterThan(0.6);
  });

  it('gives valid ORCID iDs', () => {
    const { people } = makeInstitution(seededRandom(2), 2000);
    const iDs = people.map(({ orcid }) => orcid).filter((orcid) => orcid !== undefined);
    expect(iDs.length).toBeGreaterThan(50);
    for (const iD of iDs) expect(toOrcid(iD)).toBe(iD);
  });
});

it('makes up people of twenty works each', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peerfolio-profiles-'));
  writeProfiles(folder, 12);
  const works = readFileSync(join(folder, 'exports/works.ndjson'), 'utf8').trim().split('\n');
  const roster = readFileSync(join(folder, 'exports/staff.csv'), 'utf8').trim().split('\n').slice(1);
  rmSync(folder, { recursive: true });
  const counts = roster.map(
    (row) => works.filter((work) => work.includes(row.split(',').at(-1) ?? row)).length,
  );
  expect(counts).toEqual(Array.from({ length: 12 }, () => 20));
});

it('counts the cost of a kind of page when the first of them are rendered', () => {
  const costs = pageTimesToCosts([
    ['/404', 9, 800],
    ...[90, 4, 1, 2, 3, 3, 2, 4, 2, 30].map((time): [string, number, number] => [
      '/[slug]',
      time,
      100 * time,
    ]),
  ]);
  expect(costs).toEqual([
    { route: '/[slug]', pages: 10, medianMilliseconds: 3, ninthDecileMilliseconds: 30, medianBytes: 300 },
    { route: '/404', pages: 1, medianMilliseconds: 9, ninthDecileMilliseconds: 9, medianBytes: 800 },
  ]);
});

describe('a case', () => {
  it('is a content folder of its own, which goes away', async () => {
    const prepared = await prepareCase('synthetic:20');
    expect(existsSync(join(prepared.content, 'site.yml'))).toBe(true);
    prepared.remove();
    expect(existsSync(prepared.content)).toBe(false);
  });

  it('says what is wrong when it cannot be had', async () => {
    await expect(prepareCase('synthetic:0')).rejects.toThrow(CliError);
    await expect(prepareCase('acl-1k', {})).rejects.toThrow('needs PEERFOLIO_CORPORA');
    await expect(prepareCase('acl-1k', { PEERFOLIO_CORPORA: '/nowhere' })).rejects.toThrow('does not exist');
  });
});

it('shows the figures as a table', () => {
  const table = resultToTable({
    case: 'sample',
    node: 'v24.0.0',
    cores: 2,
    seconds: 20.5,
    processes: {
      peerfolio: { peakMemoryBytes: 2.5e8, cpuSeconds: 4.5 },
      astro: { peakMemoryBytes: 1.1e9, cpuSeconds: 9 },
    },
    records: 200,
    people: 30,
    publications: 170,
    site: { pages: 400, files: 600, bytes: 5e6 },
    stages: [
      { stage: 'read', seconds: 0.5, peakMemoryBytes: 2e8 },
      { stage: 'astro', seconds: 12, peakMemoryBytes: 2.1e8 },
      { stage: 'search', seconds: 1, peakMemoryBytes: 2.2e8 },
    ],
  });
  expect(table).toMatchInlineSnapshot(`
    "
    sample: 200 records, 170 publications, 30 people
    stage   seconds  processor s  peak MB             cost
    read       0.50                   200  2.500 ms/record
    astro     12.00         9.00     1100   30.000 ms/page
    search     1.00                     –   5.000 ms/entry
    all       20.50        13.50     1100
    400 pages, 600 files, 5.0 MB; Node v24.0.0, 2 cores
    peerfolio 250 MB, 4.5 s of processor; astro 1100 MB, 9 s of processor"
  `);
});

function toCounted(work: object): { authors_count: number; authorships: number[] } {
  const text = JSON.stringify(work);
  const ids = [...text.matchAll(/openalex\.org\/A(\d+)/g)].map(([, id]) => Number(id));
  return { authors_count: Number(/"authors_count":(\d+)/.exec(text)?.[1]), authorships: ids };
}
