import { describe, expect, it } from 'vitest';
import { toChunks } from '../testing/import-text.ts';
import { textToAffiliation } from './affiliation.ts';
import { readTagged, type TaggedLayout } from './read-tagged.ts';

const layout: TaggedLayout = {
  fieldOf: (line) => {
    const [, tag, value = ''] = /^([A-Z]{2}) ?(.*)$/.exec(line) ?? [];
    return tag === undefined ? undefined : { tag, value };
  },
  begins: (tag) => tag === 'AA',
  ends: (tag) => tag === 'ZZ',
  hasParagraphs: (tag) => tag === 'PP',
};

async function read(text: string, chunkSize?: number, recordBytes = 1000) {
  const parts = [];
  const stream = toChunks(new TextEncoder().encode(text), chunkSize);
  for await (const part of readTagged(stream, layout, recordBytes)) parts.push(part);
  return parts;
}

describe('lines of tags', () => {
  const text =
    'before\nAA one\nBB first\n  second\r\nPP prose\n\nmore prose\nBB last\n\nstray\nZZ\nbetween\nAA two\nAA three';

  it('are cut into records with fields, each with its line', async () => {
    expect(await read(text)).toEqual([
      {
        kind: 'record',
        entry: 1,
        line: 2,
        endedBy: 'tag',
        stray: ['stray'],
        fields: [
          { tag: 'AA', value: 'one' },
          { tag: 'BB', value: 'first\nsecond' },
          { tag: 'PP', value: 'prose\n\nmore prose' },
          { tag: 'BB', value: 'last' },
        ],
      },
      {
        kind: 'record',
        entry: 2,
        line: 13,
        endedBy: 'next',
        stray: [],
        fields: [{ tag: 'AA', value: 'two' }],
      },
      {
        kind: 'record',
        entry: 3,
        line: 14,
        endedBy: 'file',
        stray: [],
        fields: [{ tag: 'AA', value: 'three' }],
      },
    ]);
  });

  it('are read alike however their bytes arrive', async () => {
    for (const size of [1, 2, 7]) expect(await read(text, size)).toEqual(await read(text));
  });

  it('of a record that is too long cost that record', async () => {
    const parts = await read(`AA ${'x'.repeat(50)}\nBB y\nAA two`, undefined, 20);
    expect(parts.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['problem 1', 'record 3']);
  });
});

describe('an address', () => {
  it.each([
    ['Lake Institute, Rill. ines@example.org.', 'Lake Institute, Rill.'],
    ['Lake Institute, Rill. Electronic address: ines@example.org', 'Lake Institute, Rill.'],
    ['Lake Institute (ines@example.org), Rill', 'Lake Institute, Rill'],
    ['  Lake   Institute;', 'Lake Institute'],
  ])('%s is %s', (text, name) => {
    expect(textToAffiliation(text)).toEqual({ name, identifiers: [] });
  });

  it('of e-mail alone is none', () => {
    expect(textToAffiliation('ines@example.org')).toBeUndefined();
  });
});
