import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importWorks } from '../testing/import-works.ts';
import { openAlexImporter } from './index.ts';

interface Read {
  text: string | undefined;
  codes: string[];
}

async function read(work: Record<string, unknown>, title = 'Reeds'): Promise<Read> {
  const authorships = [{ author: { display_name: 'Ada Brook' } }];
  const text = JSON.stringify({ id: 'https://openalex.org/W1', title, authorships, ...work });
  const { works, diagnostics } = await importWorks(openAlexImporter, text);
  return { text: works[0]?.abstract?.text, codes: diagnostics.map(({ code }) => code) };
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
  it('is rebuilt from an inverted index', async () => {
    const text = 'We measured the dust and the salt and 2 more: the rest';
    expect(await read({ abstract_inverted_index: invert(text) })).toEqual({ text, codes: [] });
  });

  it('is read from an index that is JSON text, or wrapped as in older exports', async () => {
    const wrapped = { IndexLength: 2, InvertedIndex: { Dust: [0], settles: [1] } };
    expect((await read({ abstract_inverted_index: wrapped })).text).toBe('Dust settles');
    expect((await read({ abstract_inverted_index: JSON.stringify(wrapped) })).text).toBe('Dust settles');
    expect((await read({ abstract_inverted_index: JSON.stringify({ Dust: [0] }) })).text).toBe('Dust');
  });

  it('closes gaps and keeps the first of two words at one place', async () => {
    expect((await read({ abstract_inverted_index: { Dust: [0], settles: [7], falls: [7] } })).text).toBe(
      'Dust settles',
    );
  });

  it('leaves out words at impossible positions and says so', async () => {
    const index = { Dust: [0, -1, 1e15, 0.5, '3', null], settles: [1], slowly: 'x', here: 2 };
    expect(await read({ abstract_inverted_index: index })).toEqual({
      text: 'Dust settles here',
      codes: ['abstract-positions'],
    });
  });

  it('is absent where the source has none', async () => {
    for (const value of [null, undefined, {}, '', 'no JSON', 7, [], { InvertedIndex: {} }]) {
      expect(await read({ abstract_inverted_index: value })).toEqual({ text: undefined, codes: [] });
    }
    expect((await read({ abstract: 'Dust settles.' })).text).toBe('Dust settles.');
  });

  it('is not a cookie banner', async () => {
    expect(await read({ abstract_inverted_index: invert(banner) })).toEqual({
      text: undefined,
      codes: ['page-chrome'],
    });
  });

  it('may be about cookies', async () => {
    const text = 'We study how a site uses cookies, what its privacy policy says, and whom its banner asks.';
    expect(await read({ abstract: text })).toEqual({ text, codes: [] });
  });

  it('is cut out of the frame of a page', async () => {
    const inside =
      `Dust settles slowly in still air. ${'It was measured in eleven rooms. '.repeat(4)}`.trim();
    const page = `No AccessDust Papers1 May 2013On dustSectionsAboutPDF (0.4 MB) ToolsAdd to favoritesDownload CitationsTrack Citations ShareFacebookTwitterLinked In Abstract:${inside} Previous bookNext book FiguresreferencesRecommendeddetails`;
    expect(await read({ abstract: page })).toEqual({ text: inside, codes: ['page-chrome'] });
  });

  it('loses its heading, unless the work is about abstracts', async () => {
    expect((await read({ abstract: 'Abstract Dust settles.' })).text).toBe('Dust settles.');
    expect((await read({ abstract: 'ABSTRACT: Dust settles.' })).text).toBe('Dust settles.');
    expect((await read({ abstract: 'Abstract Syntax trees settle.' }, 'On abstract syntax')).text).toBe(
      'Abstract Syntax trees settle.',
    );
    expect((await read({ abstract: 'Abstract painting settles.' })).text).toBe('Abstract painting settles.');
  });

  it('comes back from any index of its words', async () => {
    const word = fc.stringMatching(/^[a-z0-9.,]{1,8}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 40 }), async (words) => {
        const text = words.join(' ');
        expect((await read({ abstract_inverted_index: invert(text) })).text).toBe(text);
      }),
    );
  });

  it('never fails, whatever the index holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        await read({ abstract_inverted_index: value });
        await read({ abstract_inverted_index: JSON.stringify(value), abstract: value });
      }),
    );
  });
});
