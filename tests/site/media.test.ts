import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { resolveWorkspace } from '../../scripts/lib/workspace.ts';
import { buildSite, writeInstitution } from '../support/institution-in-languages.ts';
import { byClass, byTag, type Element, readPage, textOf } from '../support/parsed-page.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'peerfolio-media-'));
const content = path.join(folder, 'content');
const out = path.join(folder, 'out');

beforeAll(async () => {
  writeInstitution(content, ['en']);
  const write = (name: string, bytes: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), bytes);
  };
  const plain = { width: 900, height: 900, channels: 3 as const, background: '#557' };
  write('media/people/ida.jpg', await sharp({ create: plain }).jpeg().toBuffer());
  write(
    'media/unused.jpg',
    await sharp({ create: { ...plain, background: '#755' } })
      .jpeg()
      .toBuffer(),
  );
  write(
    'researchers/ida-quandt.mdx',
    '---\nroster: d-1\nportrait: people/ida.jpg\n---\nI count.\n\n' +
      '<Figure src="people/ida.jpg" alt="A square" caption="Blue." />\n\n<Figure src="gone.png" alt="Nothing" />\n',
  );
  write('researchers/ake.mdx', '---\nroster: d-3\nportrait: gone.jpg\n---\nI left.\n');
  await buildSite(content, out);
}, 240_000);
afterAll(async () => {
  await rm(resolveWorkspace({ content }).work, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

function pictures(address: string, className: string): Element[] {
  return byClass(readPage(out, address), className).filter(({ name }) => name === 'img');
}

it('a portrait stands beside the name, which says whose it is, with its room kept', () => {
  const [listed, ...others] = pictures('/researchers/', 'face');
  expect(others).toEqual([]);
  expect(listed?.attribs).toMatchObject({ alt: '', width: '320', height: '400', loading: 'lazy' });
  const [large] = pictures('/researchers/ida-quandt/', 'large');
  expect(large?.attribs).toMatchObject({ alt: '', src: listed?.attribs['src'] });
  expect(large?.attribs['loading']).toBeUndefined();
  const files = (listed?.attribs['srcset'] ?? '').split(', ').map((size) => size.split(' ')[0] ?? '');
  expect(files).toHaveLength(2);
  for (const file of files) expect(existsSync(path.join(out, file)), file).toBe(true);
});

it('initials stand where there is no portrait, and where one is missing, which is reported with its line', () => {
  const initials = (address: string): string[] =>
    byClass(readPage(out, address), 'face')
      .filter(({ name }) => name === 'span')
      .map(textOf);
  expect(initials('/researchers/')).toEqual(['ا']);
  expect(initials('/researchers/former/')).toEqual(['ÅÖ']);
  const { diagnostics } = z
    .object({ diagnostics: z.array(z.record(z.string(), z.unknown())) })
    .parse(JSON.parse(readFileSync(path.join(content, 'generated/report.json'), 'utf8')));
  expect(diagnostics.filter(({ code }) => code === 'picture-missing')).toMatchObject([
    { file: 'researchers/ake.mdx', line: 3, value: 'gone.jpg' },
    { file: 'researchers/ida-quandt.mdx', line: 9, value: 'gone.png' },
  ]);
});

it('a figure has its text and caption; of one that is missing nothing is printed', () => {
  const figures = byClass(readPage(out, '/researchers/ida-quandt/'), 'biography-figure');
  expect(figures.map(textOf)).toEqual(['Blue.']);
  const [image] = figures.flatMap((figure) => byTag(figure, 'img'));
  expect(image?.attribs).toMatchObject({ alt: 'A square', width: '900', height: '900', loading: 'lazy' });
});

it('nothing is published but the sizes that pages show', () => {
  const published = readdirSync(path.join(out, 'media'), { recursive: true, encoding: 'utf8' });
  expect(published).toHaveLength(4);
  expect(published.every((name) => /^[0-9a-f]{20}-\d+\.webp$/.test(name))).toBe(true);
});
