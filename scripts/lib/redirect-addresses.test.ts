import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keyToAddress, readRedirects } from './redirect-addresses.ts';

it('leads from the old address of a person to the new one, below the base path and in each language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peerfolio-redirects-'));
  const redirects = [
    { from: 'people/jo-doe', to: 'people/joanna-doe' },
    { from: 'publications/doe-2020-a', to: 'publications/doe-2020-b' },
  ];
  writeFileSync(join(folder, 'redirects.json'), JSON.stringify(redirects));
  expect(
    readRedirects(folder, { address: 'https://example.org', base: '/faculty/', languages: ['en', 'pt-BR'] }),
  ).toEqual({
    '/researchers/jo-doe/': '/faculty/researchers/joanna-doe/',
    '/publications/doe-2020-a/': '/faculty/publications/doe-2020-b/',
    '/pt-br/researchers/jo-doe/': '/faculty/pt-br/researchers/joanna-doe/',
    '/pt-br/publications/doe-2020-a/': '/faculty/pt-br/publications/doe-2020-b/',
  });
  rmSync(folder, { recursive: true });
});

it('finds the page of every section of the ledger', () => {
  const keys = ['people/a', 'publications/a', 'topics/a', 'organisations/a'];
  const place = { address: 'https://example.org', base: '/faculty/' };
  expect(keys.map((key) => keyToAddress(key, place))).toEqual([
    '/faculty/researchers/a/',
    '/faculty/publications/a/',
    '/faculty/topics/a/',
    '/faculty/organisations/a/',
  ]);
  expect(() => keyToAddress('pets/a', place)).toThrow('The ledger has no such section: pets/a');
});

it('has none where the import wrote none', () => {
  expect(readRedirects('/nowhere', { address: 'https://example.org', base: '/', languages: ['en'] })).toEqual(
    {},
  );
});
