import { describe, expect, it } from 'vitest';
import { CliError } from '../cli-error.ts';
import { memoryEffects } from '../memory-effects.ts';
import { readCuration } from './read-curation.ts';
import { readLedger } from './read-ledger.ts';
import { readPages, readResearcherPages } from './read-pages.ts';

const decision = `- action: hide-person
  target: orcid:0000-0002-1825-0097
  who: M. Archivist
  when: 2026-02-01
  why: asked by mail
`;

function complaint(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof CliError) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('reading curation', () => {
  it('reads every file and leaves notes and empty files alone', () => {
    const effects = memoryEffects({
      '/c/curation/2026.yml': decision,
      '/c/curation/none.yaml': '# nothing decided yet\n',
      '/c/curation/README.md': 'x',
    });
    expect(readCuration(effects, '/c')).toMatchObject([
      { decision: { action: 'hide-person', when: '2026-02-01' }, file: 'curation/2026.yml', line: 1 },
    ]);
    expect(readCuration(memoryEffects(), '/c')).toEqual([]);
  });

  it('stops at a mistake, since somebody might be shown who is to be hidden', () => {
    const effects = memoryEffects({
      '/c/curation/a.yml': `${decision.replace('hide-person', 'hide')}${decision.replace('2026-02-01', 'yesterday')}`,
      '/c/curation/b.yml': 'target: x\n',
      '/c/curation/c.txt': 'x',
    });
    expect(complaint(() => readCuration(effects, '/c')).split('\n')).toEqual([
      expect.stringMatching(/^curation\/a\.yml:1: 0\.action: expected one of verify, .*, found "hide"$/),
      'curation/a.yml:9: 1.when: expected a date such as 2026-01-31, found "yesterday"',
      'curation/b.yml:1: expected a list',
      'curation/c.txt is no .yml file: rename it or move it elsewhere.',
    ]);
  });
});

describe('reading the ledger', () => {
  it('begins with an empty one', () => {
    expect(readLedger(memoryEffects(), '/c').people).toEqual({});
  });

  it('stops at a damaged one and says where', () => {
    const broken = memoryEffects({ '/c/ledger.json': '{\n "people": {\n' });
    expect(complaint(() => readLedger(broken, '/c'))).toMatch(/^ledger\.json:\d+: is not JSON/);
    const wrong = memoryEffects({ '/c/ledger.json': '{\n "people": {\n  "a": {"identifiers": []}}}' });
    expect(complaint(() => readLedger(wrong, '/c'))).toMatch(
      /^ledger\.json:3: people\.a\.firstSeen: is missing; expected text\. Restore it/,
    );
  });
});

describe('reading texts', () => {
  it('reads front matter, with numbers that nobody quoted', async () => {
    const effects = memoryEffects({
      '/c/researchers/ada-fjord.mdx':
        '---\nopenalex: 5012345678\nopenSince: 2025\nopenTo: [media]\n---\n\nI study tides.\n',
      '/c/researchers/portrait.jpg': 'x',
      '/c/researchers/README.md': 'x',
    });
    expect(await readResearcherPages(effects, '/c')).toMatchObject({
      files: [{ file: 'researchers/ada-fjord.mdx', name: 'ada-fjord', data: { openSince: '2025' } }],
      diagnostics: [],
    });
  });

  it('leaves a broken text out and names its line in the file', async () => {
    const effects = memoryEffects({
      '/c/researchers/a.mdx': '---\norcid: x\nopenTo: [everything]\n---\nfine',
      '/c/researchers/b.mdx': '---\norcid: x\n---\n\nfine\n\n<div>\n\nnever closed',
      '/c/researchers/c.mdx': '---\norcid: x\n',
      '/c/researchers/d.mdx': 'No front matter, and fine.',
      '/c/researchers/e.mdx': '---\r\nroster: h-1\r\n---\r\nfine {nothing}',
    });
    const { files, diagnostics } = await readResearcherPages(effects, '/c');
    expect(files.map((f) => f.name)).toEqual(['d']);
    expect(diagnostics.map((d) => `${d.file}:${d.line} ${d.code}: ${d.message}`)).toEqual([
      'researchers/a.mdx:3 mdx-front-matter: openTo.0: expected one of collaborate, supervise, media, consult, speak, mentor, found "everything"',
      'researchers/b.mdx:7 mdx-does-not-compile: The text does not compile: expected a closing tag for `<div>`',
      'researchers/c.mdx:1 mdx-front-matter: The text has front matter that is never closed',
      'researchers/e.mdx:4 mdx-does-not-render: The text cannot be rendered: nothing is not defined',
    ]);
  });

  it('reports texts with another ending, and folders and files that may not be read', async () => {
    const effects = memoryEffects({ '/c/pages/about.md': 'x', '/c/pages/privacy.mdx': 'x' });
    effects.forbidReading('/c/pages/privacy.mdx');
    effects.forbidReading('/c/researchers');
    effects.makeFolder('/c/researchers');
    const pages = await readPages(effects, '/c');
    const people = await readResearcherPages(effects, '/c');
    expect([...pages.diagnostics, ...people.diagnostics].map((d) => `${d.code} ${d.file}`)).toEqual([
      'unrecognised-file pages/about.md',
      'unreadable-file pages/privacy.mdx',
      'unreadable-file researchers',
    ]);
  });

  it('reads a translation beside its text, and reports one of nothing or in another language', async () => {
    const page = '---\ntitle: T\n---\nhi';
    const effects = memoryEffects({
      '/c/pages/about.mdx': page,
      '/c/pages/about.de.mdx': page,
      '/c/pages/about.fr.mdx': page,
      '/c/pages/about.en.mdx': page,
      '/c/pages/de.mdx': page,
      '/c/pages/privacy.de.mdx': page,
    });
    const { files, diagnostics } = await readPages(effects, '/c', ['en', 'de']);
    expect(files.map((f) => f.name)).toEqual(['about.de', 'about']);
    expect(diagnostics.map((d) => `${d.file}: ${d.message}`)).toEqual([
      'pages/about.en.mdx: The site’s first language is en, whose text is called about.mdx',
      'pages/about.fr.mdx: The text is in a language (fr) that the site does not have; its languages are en, de',
      'pages/de.mdx: The text would stand at /de/, where the site has a page of its own',
      'pages/privacy.de.mdx: The text is a translation of privacy.mdx, which is not there or is broken',
    ]);
  });

  it('refuses pages whose names cannot be addresses', async () => {
    const page = '---\ntitle: T\n---\nhi';
    const effects = memoryEffects({
      '/c/pages/about.mdx': page,
      '/c/pages/search.mdx': page,
      '/c/pages/Our Team.mdx': page,
    });
    const { files, diagnostics } = await readPages(effects, '/c');
    expect(files.map((f) => f.name)).toEqual(['about']);
    expect(diagnostics.map((d) => d.message)).toEqual([
      'The text has a name that cannot be an address: use lower-case letters, digits and hyphens',
      'The text would stand at /search/, where the site has a page of its own',
    ]);
  });
});
