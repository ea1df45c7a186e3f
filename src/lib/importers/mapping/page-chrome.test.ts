import { describe, expect, it } from 'vitest';
import { finishWork } from './finish-work.ts';
import { Notes } from './notes.ts';
import { withoutPageChrome } from './page-chrome.ts';

const banner =
  'Our site uses cookies to enhance your experience. By continuing to use it you agree to our Cookie Policy | ' +
  'Continue Sign In Create an Account Access through your institution All Rights Reserved';

describe('the frame of a web page', () => {
  it.each([
    ['a banner and buttons', banner],
    ['the link at the top', 'Skip to main content Menu Journals Books'],
    ['a closed door', 'You do not have access to this content'],
    ['a request for scripts', 'Please enable JavaScript to view this page.'],
    ['a cookie notice alone', 'This website uses cookies so that it works.'],
  ])('is no abstract: %s', (_what, text) => {
    expect(withoutPageChrome(text)).toMatchObject({ problem: { code: 'page-chrome', severity: 'warning' } });
    expect(withoutPageChrome(text).text).toBeUndefined();
  });

  it.each([
    'No abstract available.',
    'Abstract not available',
    '[N/A]',
    'An abstract is not available for this content',
  ])('may say that there is none: %s', (text) => {
    expect(withoutPageChrome(text)).toMatchObject({ problem: { code: 'abstract-placeholder' } });
  });

  it.each([
    'We study how a site uses cookies, what its privacy policy says, and whom its banner asks.',
    'You have access to water, they say. We measured who has not.',
    'No abstract reasoning was found in dust.',
    'None of the rivers moved.',
  ])('is not seen where an abstract speaks of it: %s', (text) => {
    expect(withoutPageChrome(text)).toEqual({ text });
  });

  it('is dropped with a diagnostic, whatever the format', () => {
    const context = {
      file: 'works.bib',
      label: 'BibTeX file',
      personalData: { email: false },
      recordBytes: 1000,
      depth: 200,
    };
    const notes = new Notes(context, 'brook2020', 3);
    const provenance = { source: 'bibtex', label: 'BibTeX file', file: 'works.bib', entry: 'brook2020' };
    const work = finishWork({ title: { text: 'Dust' }, abstract: { text: banner } }, provenance, notes);
    expect(work.abstract).toBeUndefined();
    expect(notes.diagnostics.map(({ code }) => code)).toContain('page-chrome');
  });
});
