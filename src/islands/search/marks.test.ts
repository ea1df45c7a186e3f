import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround, markWords } from './marks.ts';

const marked = (text: string, query: string): string[] =>
  markWords(text, query)
    .filter((segment) => segment.marked)
    .map((segment) => segment.text);

describe('marking words', () => {
  it('keeps the text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        expect(
          markWords(text, query)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('finds a name by each of its spellings', () => {
    for (const query of ['müller', 'Muller', 'mueller', 'MÜL']) {
      expect(marked('Jürgen Müller', query), query).toEqual(['Müller']);
    }
    expect(marked('Łukasz Große', 'lukasz grosse')).toEqual(['Łukasz', 'Große']);
    expect(marked('山田太郎', '山田')).toEqual(['山田太郎']);
  });

  it('marks a word whose stem was searched', () => {
    expect(marked('A neural network', 'networks')).toEqual(['network']);
    expect(marked('On a net', 'networks')).toEqual([]);
  });
});

describe('an excerpt', () => {
  const text = `${'word '.repeat(50)}rain falls on dry land ${'word '.repeat(50)}rain`;

  it('shows where most of the words stand', () => {
    expect(excerptAround(text, 'land rain', 12)).toBe(
      '… word word word word word rain falls on dry land word word …',
    );
  });

  it('is left out when none of the words is there', () => {
    expect(excerptAround(text, 'snow')).toBeUndefined();
    expect(excerptAround('', 'snow')).toBeUndefined();
    expect(excerptAround(text, '')).toBeUndefined();
  });
});
