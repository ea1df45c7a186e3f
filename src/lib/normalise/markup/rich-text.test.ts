import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  htmlToRichText,
  jatsToRichText,
  plainToRichText,
  texToRichText,
  textToRichText,
} from './rich-text.ts';
import { htmlProblems } from './testing/html-problems.ts';
import type { Place } from './write.ts';

const title = (text: string) => textToRichText(text, 'title');
const abstract = (text: string) => textToRichText(text, 'abstract');

describe('plain text', () => {
  it.each([
    'a < b and c > d',
    'if x<y then z>w',
    'a <b and c> d',
    'the mean <p> of momenta',
    'C<T> and <3',
    'AT&T',
    '$5 and $10',
  ])('survives as it is: %s', (text) => {
    expect(title(text)).toEqual({ text });
    expect(abstract(text)).toEqual({ text });
  });

  it('decodes entities however often they were escaped', () => {
    expect(title('R&amp;D and R&amp;amp;D, p &amp;lt; 0.05, caf&eacute;')).toEqual({
      text: 'R&D and R&D, p < 0.05, café',
    });
  });

  it('leaves a script that was escaped twice as text', () => {
    expect(title('&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;')).toEqual({
      text: '<script>alert(1)</script>',
    });
  });

  it('keeps the paragraphs of an abstract', () => {
    expect(abstract('One.\n\nTwo < three.')).toEqual({
      text: 'One. Two < three.',
      html: '<p>One.</p><p>Two &lt; three.</p>',
    });
  });

  it('drops the word Abstract only where it is a heading', () => {
    expect(abstract('Abstract: Rivers move.')?.text).toBe('Rivers move.');
    expect(abstract('ABSTRACT Background We measured.')?.text).toBe('Background We measured.');
    expect(abstract('Abstract interpretation is a method.')?.text).toBe(
      'Abstract interpretation is a method.',
    );
  });

  it('is undefined when nothing is in it', () => {
    expect(title(' \n\t')).toBeUndefined();
    expect(plainToRichText('')).toBeUndefined();
  });

  it('carries the language', () => {
    expect(plainToRichText('Über <b>', 'de')).toEqual({ text: 'Über <b>', lang: 'de' });
  });

  it('drops invisible and direction-changing characters and line breaks', () => {
    expect(title('A\u202Egnol\u00ad \u0000title\r\nhere')).toEqual({ text: 'Agnol title here' });
  });
});

describe('HTML', () => {
  it('keeps inline elements and drops the rest', () => {
    expect(
      htmlToRichText(
        '<p class="x">Of <I>E. coli</I> in H<sub>2</sub>O <a href="https://x.org">here</a></p>',
        'title',
      ),
    ).toEqual({
      text: 'Of E. coli in H2O here',
      html: 'Of <i>E. coli</i> in H<sub>2</sub>O here',
    });
  });

  it('reads inline elements that were escaped once', () => {
    expect(title('&lt;i&gt;E. coli&lt;/i&gt; R&amp;amp;D')).toEqual({
      text: 'E. coli R&D',
      html: '<i>E. coli</i> R&amp;D',
    });
  });

  it('splits an inline element that spans paragraphs', () => {
    expect(abstract('<i><p>a</p><p>b</p></i>')?.html).toBe('<p><i>a</i></p><p><i>b</i></p>');
  });

  it('closes what was left open and drops empty elements', () => {
    expect(title('H<sub>2</sub>O <i>and <b></b>more')?.html).toBe('H<sub>2</sub>O <i>and more</i>');
  });

  it('keeps a title that is nothing but a tag as text', () => {
    expect(title('<script>alert(1)</script>')).toEqual({ text: '<script>alert(1)</script>' });
    expect(texToRichText('<script>x</script>', 'title')).toEqual({ text: '<script>x</script>' });
  });

  it('shows list items and headings as paragraphs', () => {
    expect(abstract('<h3>Aims</h3><ul><li>One</li><li>Two</li></ul>')?.html).toBe(
      '<p><strong>Aims:</strong> • One</p><p>• Two</p>',
    );
  });
});

describe('markup that was escaped', () => {
  it.each([
    ['once, in plain text', '&lt;i&gt;E. coli&lt;/i&gt; grows'],
    ['twice, in plain text', '&amp;lt;i&amp;gt;E. coli&amp;lt;/i&amp;gt; grows'],
    ['once, in JATS', '<jats:p>&lt;i&gt;E. coli&lt;/i&gt; grows</jats:p>'],
    ['twice, in JATS', '<jats:p>&amp;lt;i&amp;gt;E. coli&amp;lt;/i&amp;gt; grows</jats:p>'],
  ])('is markup where it stands close around words: %s', (_what, text) => {
    expect(abstract(text)).toEqual({ text: 'E. coli grows', html: '<p><i>E. coli</i> grows</p>' });
  });

  it.each([
    ['in plain text', 'That &lt;i&gt; begins and &lt;/i&gt; ends'],
    ['in JATS', '<jats:p>That &lt;i&gt; begins and &lt;/i&gt; ends</jats:p>'],
    ['in JATS, escaped twice', '<jats:p>That &amp;lt;i&amp;gt; begins and &amp;lt;/i&amp;gt; ends</jats:p>'],
  ])('is text where the text is about it: %s', (_what, text) => {
    expect(abstract(text)).toEqual({ text: 'That <i> begins and </i> ends' });
  });

  it('leaves a single tag that a text speaks of', () => {
    expect(title('Why the &lt;i&gt; element died')).toEqual({ text: 'Why the <i> element died' });
    expect(title('Of &lt;b&gt;…&lt;/b&gt;')).toEqual({ text: 'Of <b>…</b>' });
  });

  it('is decoded once in a text about entities', () => {
    expect(title('The HTML entity &amp;lt; and its kin')?.text).toBe('The HTML entity &lt; and its kin');
    expect(title('On entities: p &amp;lt; 0.05')?.text).toBe('On entities: p < 0.05');
  });
});

describe('JATS', () => {
  it('makes sections paragraphs with bold titles and leaves the heading Abstract out', () => {
    const jats =
      '<jats:title>Abstract</jats:title><jats:sec><jats:title>Background</jats:title><jats:p>On <jats:italic>E. coli</jats:italic>, p &amp;lt; 0.05.</jats:p></jats:sec>' +
      '<jats:sec><jats:title>Results</jats:title><jats:p>None.</jats:p></jats:sec>';
    expect(jatsToRichText(jats, 'abstract')).toEqual({
      text: 'Background: On E. coli, p < 0.05. Results: None.',
      html: '<p><strong>Background:</strong> On <i>E. coli</i>, p &lt; 0.05.</p><p><strong>Results:</strong> None.</p>',
    });
  });

  it('prefers MathML to the same formula in TeX', () => {
    const formula =
      'As <jats:inline-formula><jats:alternatives><jats:tex-math>$$x^2$$</jats:tex-math><mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math></jats:alternatives></jats:inline-formula> grows';
    expect(jatsToRichText(formula, 'title')).toEqual({
      text: 'As x^2 grows',
      html: 'As <math><msup><mi>x</mi><mn>2</mn></msup></math> grows',
    });
  });

  it('reads TeX where there is no MathML', () => {
    const formula = 'As <tex-math>\\documentclass{x}\\begin{document}$$x^2$$\\end{document}</tex-math> grows';
    expect(jatsToRichText(formula, 'title')?.html).toBe(
      'As <math><msup><mi>x</mi><mn>2</mn></msup></math> grows',
    );
  });
});

describe('TeX', () => {
  it.each([
    [
      'Caf{\\\'e} {DNA} G{\\"o}del \\c{C}a \\v{S}i \\o re \\L{}uk na\\"ive {\\\'\\i}',
      'Café DNA Gödel Ça Ši øre Łuk naïve í',
    ],
    ["``quoted'' --- 50\\% \\& more, pages 1--9", '“quoted” — 50% & more, pages 1–9'],
    ['Zwei~Worte \\textsc{Klein} \\url{https://x.org/a_b}', 'Zwei Worte Klein https://x.org/a_b'],
    ['}}broken {group \\foo{kept} \\baz', 'broken group kept \\baz'],
    ['R\\&amp;D', 'R&D'],
    ['Of \\enquote{rivers}, \\mkbibquote{deltas} and \\enquote*{seas}', 'Of “rivers”, “deltas” and ‘seas’'],
    ['v $\\greaterequivlnt$ 30', 'v ≧ 30'],
    ['Space{$\\quad$}here, R{\\d}un, y\\textacutemacron a', 'Space here, Run, yā́'],
  ])('becomes plain Unicode: %s', (tex, text) => {
    expect(texToRichText(tex, 'title')).toEqual({ text });
  });

  it('sets chemistry with sub- and superscripts', () => {
    expect(texToRichText('H$_2$O and Ca$^{2+}$ at 5$^\\circ$C', 'title')).toEqual({
      text: 'H2O and Ca2+ at 5°C',
      html: 'H<sub>2</sub>O and Ca<sup>2+</sup> at 5°C',
    });
  });

  it('reads upright Greek letters', () => {
    expect(texToRichText('TNF-\\textalpha{} and \\upbeta', 'title')?.text).toBe('TNF-α and β');
  });

  it('keeps emphasis', () => {
    expect(texToRichText('\\emph{E. coli} and {\\bf bold} text', 'title')?.html).toBe(
      '<em>E. coli</em> and <b>bold</b> text',
    );
  });

  it('reads HTML that a publisher wrote into the field', () => {
    expect(texToRichText('{$<$}i{$>$}E. coli{$<$}/i{$>$} {DNA}', 'title')?.html).toBe('<i>E. coli</i> DNA');
  });

  it('makes formulas MathML and symbols characters', () => {
    expect(texToRichText('$\\alpha$-decay of $x_i$', 'title')).toEqual({
      text: 'α-decay of xi',
      html: 'α-decay of <math><msub><mi>x</mi><mi>i</mi></msub></math>',
    });
  });

  it('falls back to the source of a formula it cannot read', () => {
    expect(texToRichText('On $\\nosuchmacro{x}$', 'title')).toEqual({ text: 'On $\\nosuchmacro{x}$' });
    expect(title('On $\\nosuchmacro{x}$')).toEqual({ text: 'On $\\nosuchmacro{x}$' });
  });

  it('finds formulas in plain text and leaves money alone', () => {
    expect(title('The $k$-means of $O(n^2)$ for $5 or $6')?.text).toBe('The k-means of O(n^2) for $5 or $6');
  });

  it('survives nesting of any depth', () => {
    expect(texToRichText('{'.repeat(20_000), 'title')).toBeUndefined();
    expect(texToRichText(`$${'{'.repeat(900)}x${'}'.repeat(900)}$`, 'title')?.text).toContain('x');
    expect(htmlToRichText(`${'<i><b>'.repeat(20_000)}x`, 'title')?.text).toBe('x');
  });
});

describe('whatever comes in', () => {
  const piece = fc.constantFrom(
    ...'<i> </i> <p> </p> <br> <b>x</b> <math> </math> <mi>x</mi> <msup> <sub>2</sub> <script> </script> <svg onload=alert(1)> <img src=x onerror=alert(1)> <a href="javascript:alert(1)"> <style> <!-- --> ]]> <![CDATA[ &lt; &amp;lt; &#60; &#x3c;script&#62; $x^2$ $ \\( \\) {\\em } { } \\"o <jats:p> </jats:p> <jats:title> </jats:title> <annotation-xml encoding="text/html"> <mtext> <mglyph> <table> "> \' < > & a é 山 <title> <textarea> <mml:math> </mml:math>'.split(
      ' ',
    ),
    ' ',
    '\n\n',
  );
  const soup = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const places: readonly Place[] = ['title', 'abstract'];

  it('comes out as HTML that may stand where it is put', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (text) => {
        for (const place of places) {
          for (const richText of [
            textToRichText(text, place),
            htmlToRichText(text, place),
            texToRichText(text, place),
          ]) {
            expect(richText?.text.trim()).not.toBe('');
            if (richText?.html !== undefined) expect(htmlProblems(richText.html, place)).toEqual([]);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
