import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workToAbstractText } from './abstract.ts';

interface Read {
  text: string | undefined;
  codes: string[];
}

function read(work: Record<string, unknown>, title?: string): Read {
  const codes: string[] = [];
  const text = workToAbstractText(work, title, ({ code }) => codes.push(code));
  return { text, codes };
}

function invert(text: string): Record<string, number[]> {
  const index = new Map<string, number[]>();
  text.split(' ').forEach((word, position) => index.set(word, [...(index.get(word) ?? []), position]));
  return Object.fromEntries(index);
}

const banner =
  'Our site uses cookies to enhance your experience. By continuing to use it you agree to our Cookie Policy | ' +
  'Continue Sign In Create an Account Access through your institution All Rights Reserved';

describe('the abstract of a work', () => {
  it('is rebuilt from an inverted index', () => {
    const text = 'We measured the dust and the salt and 2 more: the rest';
    expect(read({ abstract_inverted_index: invert(text) })).toEqual({ text, codes: [] });
  });

  it('is read from an index that is JSON text, or wrapped as in older exports', () => {
    const wrapped = { IndexLength: 2, InvertedIndex: { Dust: [0], settles: [1] } };
    expect(read({ abstract_inverted_index: wrapped }).text).toBe('Dust settles');
    expect(read({ abstract_inverted_index: JSON.stringify(wrapped) }).text).toBe('Dust settles');
    expect(read({ abstract_inverted_index: JSON.stringify({ Dust: [0] }) }).text).toBe('Dust');
  });

  it('closes gaps and keeps the first of two words at one place', () => {
    expect(read({ abstract_inverted_index: { Dust: [0], settles: [7], falls: [7] } }).text).toBe(
      'Dust settles',
    );
  });

  it('leaves out words at impossible positions and says so', () => {
    const index = { Dust: [0, -1, 1e15, 0.5, '3', null], settles: [1], slowly: 'x', here: 2 };
    expect(read({ abstract_inverted_index: index })).toEqual({
      text: 'Dust settles here',
      codes: ['abstract-positions'],
    });
  });

  it('is absent where the source has none', () => {
    for (const value of [null, undefined, {}, '', 'no JSON', 7, [], { InvertedIndex: {} }]) {
      expect(read({ abstract_inverted_index: value })).toEqual({ text: undefined, codes: [] });
    }
    expect(read({ abstract: 'Dust settles.' }).text).toBe('Dust settles.');
  });

  it('is not a cookie banner', () => {
    expect(read({ abstract_inverted_index: invert(banner) })).toEqual({
      text: undefined,
      codes: ['page-chrome'],
    });
  });

  it('may be about cookies', () => {
    const text = 'We study how a site uses cookies, what its privacy policy says, and whom its banner asks.';
    expect(read({ abstract: text })).toEqual({ text, codes: [] });
  });

  it('is cut out of the frame of a page', () => {
    const inside =
      `Dust settles slowly in still air. ${'It was measured in eleven rooms. '.repeat(4)}`.trim();
    const page = `No AccessDust Papers1 May 2013On dustSectionsAboutPDF (0.4 MB) ToolsAdd to favoritesDownload CitationsTrack Citations ShareFacebookTwitterLinked In Abstract:${inside} Previous bookNext book FiguresreferencesRecommendeddetails`;
    expect(read({ abstract: page })).toEqual({ text: inside, codes: ['page-chrome'] });
  });

  it('loses its heading, unless the work is about abstracts', () => {
    expect(read({ abstract: 'Abstract Dust settles.' }).text).toBe('Dust settles.');
    expect(read({ abstract: 'ABSTRACT: Dust settles.' }).text).toBe('Dust settles.');
    expect(read({ abstract: 'Abstract Syntax trees settle.' }, 'On abstract syntax').text).toBe(
      'Abstract Syntax trees settle.',
    );
    expect(read({ abstract: 'Abstract painting settles.' }).text).toBe('Abstract painting settles.');
  });

  it('comes back from any index of its words', () => {
    const word = fc.stringMatching(/^[a-z0-9.,]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const text = words.join(' ');
        expect(read({ abstract_inverted_index: invert(text) }).text).toBe(text);
      }),
    );
  });

  it('never fails, whatever the index holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        read({ abstract_inverted_index: value });
        read({ abstract_inverted_index: JSON.stringify(value), abstract: value });
      }),
    );
  });
});
