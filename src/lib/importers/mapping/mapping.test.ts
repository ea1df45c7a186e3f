import { describe, expect, it } from 'vitest';
import type { PublicationType } from '../../model/publication-type.ts';
import {
  doiToFields,
  isRetractedTitle,
  retractedNoteToFields,
  keywordsToFields,
  toPages,
} from './converters.ts';
import { type EntryAccess, type FieldTable, readByTable } from './field-mapping.ts';
import { finishWork } from './finish-work.ts';
import { lookUp } from './look-up.ts';
import { Notes } from './notes.ts';
import { isPreprintDoi, isPreprintServer, toPreprintServer } from './preprints.ts';
import { toProvenance } from './provenance.ts';
import type { FieldTrace } from './field-trace.ts';
import { joinWorkFields, type WorkFields } from './work-fields.ts';

const context = {
  file: 'a/works.bib',
  label: 'BibTeX file',
  personalData: { email: false },
  recordBytes: 1000,
  depth: 200,
};

type Entry = ReadonlyMap<string, string>;
type Table = FieldTable<string, Entry, WorkFields>;

const access: EntryAccess<string, Entry> = {
  valueOf: (from, source) => from.get(source),
  namesOf: (from) => from.keys(),
};

const invented: Table = {
  of: 'Entries',
  rows: [
    { source: 'volume', target: ['volume'], convert: (volume) => ({ volume }) },
    { source: 'number', target: ['volume'], convert: (volume) => ({ volume }) },
  ],
  alongside: { day: 'year' },
  ignored: { file: 'It is a file on a disk', 'house-*': 'It is kept for the house' },
};

describe('pages', () => {
  it.each([
    ['1--9', '1–9'],
    ['pp. 1-9', '1–9'],
    ['1 – 9, 12‐15', '1–9, 12–15'],
    ['A-12', 'A-12'],
    ['e1234', 'e1234'],
    ['12--', '12'],
    ['N/A', undefined],
  ])('%s are printed as %s', (text, pages) => {
    expect(toPages(text)).toBe(pages);
  });
});

it('splits keywords at semicolons, else at commas, and leaves out what is none', () => {
  const names = (keywords: string[]) => keywordsToFields(keywords)?.topics?.map((topic) => topic.name);
  expect(names(['rivers, sand;  silt '])).toEqual(['rivers, sand', 'silt']);
  expect(names(['rivers,sand.', '2020', `${'x'.repeat(200)}`, 'https://example.org'])).toEqual([
    'rivers',
    'sand',
  ]);
  expect(keywordsToFields([' '])).toBeUndefined();
});

it.each([
  ['10.1000/A', { identifiers: [{ scheme: 'doi', value: '10.1000/a' }] }, []],
  ['10/abc', { links: [{ rel: 'landing', url: 'https://doi.org/10/abc' }] }, ['short-doi']],
  ['https://example.org/a', { links: [{ rel: 'landing', url: 'https://example.org/a' }] }, []],
  ['https://doi.org/pending', undefined, ['invalid-doi']],
  ['pending', undefined, ['invalid-doi']],
  ['n/a', undefined, []],
])('reads %s in the field of a DOI', (text, fields, codes) => {
  const notes = new Notes(context, 'brook2020', 1);
  expect(doiToFields(text, notes)).toEqual(fields);
  expect(notes.diagnostics.map(({ code }) => code)).toEqual(codes);
});

it('tells preprint servers and their DOIs from journals', () => {
  const servers = [
    'arXiv preprint arXiv:2204.05862',
    'CoRR',
    'bioRxiv',
    'SSRN Electronic Journal',
    'Research Square',
  ];
  expect(servers.map(isPreprintServer)).toEqual([true, true, true, true, true]);
  expect(['Archives of Rivers', 'Correspondence', 'Research Squared Letters'].map(isPreprintServer)).toEqual([
    false,
    false,
    false,
  ]);
  expect(isPreprintDoi('10.1101/2020.01.02.123456')).toBe(true);
  expect(isPreprintDoi('10.1101/gr.123456.110')).toBe(false);
  expect(toPreprintServer('bioRxiv preprint doi: 10.1101/1')).toBe('bioRxiv');
});

it('takes a note for a retraction only where it says nothing else', () => {
  expect(['Retracted', ' retracted. '].map(retractedNoteToFields)).toEqual([
    { retracted: true },
    { retracted: true },
  ]);
  expect(['Retracted in part', 'Not retracted', ''].map(retractedNoteToFields)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('knows a retracted work by what publishers print before its title', () => {
  expect(
    ['RETRACTED: Rivers', 'Retracted Article: Rivers', '[Retracted] Rivers'].map(isRetractedTitle),
  ).toEqual([true, true, true]);
  expect(
    ['Retracted papers and their rivers', 'Why papers are retracted: rivers'].map(isRetractedTitle),
  ).toEqual([false, false]);
});

describe('a correction', () => {
  const typeOf = (text: string, type: PublicationType) =>
    finishWork({ title: { text }, type }, toProvenance('bibtex', context, 'a'), new Notes(context, 'a', 1))
      .type;

  it.each([
    'Erratum to: Rivers of sand',
    'Erratum',
    'Corrigendum: Rivers of sand',
    'Corrigenda to “Rivers of sand”',
    'Author Correction: Rivers of sand',
    'Correction to: Rivers of sand',
    '[Correction] Rivers of sand',
  ])('is known by its title: %s', (title) => {
    expect(typeOf(title, 'article')).toBe('erratum');
  });

  it.each(['Corrections to scaling in rivers', 'Correction of speech', 'Errata are rare'])(
    'is not what speaks of one: %s',
    (title) => {
      expect(typeOf(title, 'article')).toBe('article');
    },
  );

  it('is what the source says it is', () => {
    expect(typeOf('Erratum to: Rivers', 'book')).toBe('book');
  });
});

describe('a mapping table', () => {
  it('joins lists without repeats and lets the earlier row win elsewhere', () => {
    const doi = { scheme: 'doi', value: '10.1000/a' } as const;
    expect(
      joinWorkFields([
        { volume: '1', identifiers: [doi], venue: { name: 'Rivers', issn: ['2049-3630'] } },
        {
          volume: '2',
          identifiers: [doi],
          venue: { name: 'Lakes', publisher: 'Invented Press', issn: ['2049-3630'] },
        },
      ]),
    ).toMatchObject({
      volume: '1',
      identifiers: [doi],
      venue: { name: 'Rivers', publisher: 'Invented Press', issn: ['2049-3630'] },
    });
  });

  it('loses a field, not the record, when a converter fails', () => {
    const table: Table = {
      ...invented,
      rows: [
        {
          source: 'volume',
          target: ['volume'],
          convert: () => {
            throw new Error('out of order');
          },
        },
        { source: 'issue', target: ['issue'], convert: (issue) => ({ issue }) },
      ],
    };
    const notes = new Notes(context, 'faerber2020', 7);
    const entry = new Map([
      ['volume', '1'],
      ['issue', '2'],
    ]);
    expect(readByTable(table, entry, access, notes, joinWorkFields)).toMatchObject({
      issue: '2',
    });
    expect(notes.diagnostics).toMatchInlineSnapshot(`
      [
        {
          "code": "unreadable-field",
          "entry": "faerber2020",
          "file": "exports/a/works.bib",
          "hint": "Please report this: out of order",
          "line": 7,
          "message": "The field "volume" could not be read",
          "severity": "error",
          "value": "1",
        },
      ]
    `);
  });

  it('tells what became of every field, where somebody asks', () => {
    const traces: FieldTrace[] = [];
    const notes = new Notes({ ...context, trace: (field) => traces.push(field) }, 'faerber2020', 7);
    const entry = new Map([
      ['volume', '1'],
      ['number', '2'],
      ['day', '3'],
      ['file', '/home/x.pdf'],
      ['house-mark', 'x'],
      ['mood', 'good'],
    ]);
    readByTable(invented, entry, access, notes, joinWorkFields);
    expect(traces.map(({ entry: _, line: __, ...fate }) => fate)).toEqual([
      { source: 'volume', value: '1', became: { volume: '1' } },
      {
        source: 'number',
        value: '2',
        became: { volume: '2' },
        reason: 'An earlier field gave volume already',
      },
      { source: 'day', value: '3', with: 'year' },
      { source: 'file', value: '/home/x.pdf', reason: 'It is a file on a disk' },
      { source: 'house-mark', value: 'x', reason: 'It is kept for the house' },
      { source: 'mood', value: 'good', reason: 'Peerfolio does not know the field' },
    ]);
  });

  it('tells which venue, title or date an earlier field kept out', () => {
    const traces: FieldTrace[] = [];
    const notes = new Notes({ ...context, trace: (field) => traces.push(field) }, 'faerber2020', 7);
    const values: Record<string, WorkFields> = {
      whole: { title: { text: 'Reeds' }, venue: { name: 'Reed Letters', issn: ['2049-3630'] } },
      alike: { title: { text: 'Reeds' }, venue: { issn: ['2049-3630'], publisher: 'Reed Press' } },
      short: { venue: { name: 'Reed Lett.' }, dates: [{ value: '2020', basis: 'issued' }] },
      later: { title: { text: 'Schilf' }, dates: [{ value: '2021', basis: 'issued' }] },
    };
    const table: FieldTable<WorkFields, typeof values, WorkFields> = {
      of: 'Inventions',
      rows: Object.keys(values).map((source) => ({ source, target: [], convert: (value) => value })),
      alongside: {},
      ignored: {},
    };
    const valuesOf = { valueOf: (all: typeof values, name: string) => all[name], namesOf: Object.keys };
    readByTable(table, values, valuesOf, notes, joinWorkFields);
    expect(traces.map(({ source, reason }) => [source, reason])).toEqual([
      ['whole', undefined],
      ['alike', undefined],
      ['short', 'An earlier field gave venue already'],
      ['later', 'An earlier field gave title and dates already'],
    ]);
  });
});

it('a name from a file finds nothing but what stands in the table', () => {
  const table = { reed: 'Schilf' };
  expect(['reed', 'constructor', '__proto__', undefined].map((name) => lookUp(table, name))).toEqual([
    'Schilf',
    undefined,
    undefined,
    undefined,
  ]);
});
