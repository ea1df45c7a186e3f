import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { countsMatch } from './counts.ts';
import { runChecks } from './run-checks.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

async function findings(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'peerfolio-counts-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const place = { address: 'https://people.example.org', base: '/faculty/' };
  const result = await runChecks(folder, place, [countsMatch]);
  return result.findings.map(({ file, message, value }) => `${file}: ${message}: ${value}`);
}

const works = (count: number): string =>
  '<ol>' + '<li data-item="works"><p>W</p><br></li>'.repeat(count) + '</ol>';

it('accepts a number that is the length of the list, over all its pages, in any grouping of digits', async () => {
  const profile = (number: string): string =>
    `<p data-count="works"><b>${number}</b> works</p><a href="#top" data-count="works">all ${number}</a>`;
  expect(
    await findings({
      'index.html':
        '<a href="/faculty/ida/#publications" data-count="works">1,002 works</a>' +
        '<a href="ida/page/2/" data-count="works">1.002 Werke</a><a href="ida/" data-count="people">0</a>',
      'ida/index.html': profile('1\u202f002') + works(1000),
      'ida/page/2/index.html': works(2),
    }),
  ).toEqual([]);
});

it('reports a number that is not, with what stands there', async () => {
  const page = '<a href="ida/" data-count="works">3 works</a> <a href="ida/" data-count="works">none</a>';
  expect(await findings({ 'index.html': page, 'ida/index.html': works(2) })).toEqual([
    'index.html: prints 3, but ida/index.html works has 2 items: 3 works',
    'index.html: prints no number for ida/index.html works: none',
  ]);
});

it('counts items of the list alone', async () => {
  const page = '<ul><li data-item="topics">A</li><li>B</li></ul>' + works(1) + '<i data-count="topics">1</i>';
  expect(await findings({ 'index.html': page })).toEqual([]);
});

it('reads a number inside of a link, and adds up a list that is told in parts', async () => {
  const years = (number: number): string =>
    `<a href="2024/" data-count="works">7 <b data-part="all">7</b></a><i data-part="all">2</i>` +
    `<a href="2024/">COVID-19 <b data-count="works">7</b></a><b data-count="all">${number}</b>`;
  const files = { '2024/index.html': works(7) };
  expect(await findings({ ...files, 'index.html': years(9) })).toEqual([]);
  expect(await findings({ ...files, 'index.html': years(8) })).toEqual([
    'index.html: prints 8, but index.html all has 9 items: 8',
  ]);
});
