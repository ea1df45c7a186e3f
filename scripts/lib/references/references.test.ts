import { describe, expect, it } from 'vitest';
import { referenceToText } from '../../../src/lib/format/citations/reference-to-text.ts';
import { article, author, group } from '../../../src/lib/format/citations/testing/works.ts';
import type { Publication } from '../../../src/lib/model/publication.ts';
import { type MemoryEffects, memoryEffects } from '../memory-effects.ts';
import { formatReferences } from './format-references.ts';
import { readStyles } from './read-styles.ts';

const styleOf = (bibliography: string, more = ''): string => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"${more}>
  <info><title>Rivers &amp; Wells</title><id>rivers</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  ${bibliography}
</style>
`;
const titles = styleOf(
  '<bibliography><layout suffix="."><text variable="title" font-style="italic"/></layout></bibliography>',
);

function contentWith(files: Record<string, string>): MemoryEffects {
  const effects = memoryEffects();
  for (const [name, text] of Object.entries(files)) {
    const writer = effects.openWriter(`/c/${name}`);
    writer.write(new TextEncoder().encode(text));
    writer.commit();
  }
  return effects;
}

async function format(
  works: readonly Publication[],
  {
    files = {},
    styles = ['apa'],
    languages = ['en'],
    cacheFolder,
  }: { files?: Record<string, string>; styles?: string[]; languages?: string[]; cacheFolder?: string } = {},
  effects = contentWith({
    'site.yml': `languages: [${languages.join()}]\ncitations:\n  styles:\n${styles.map((name) => `    - ${name}\n`).join('')}`,
    ...files,
  }),
) {
  const read = readStyles(effects, '/c', { languages, citations: { styles } });
  const made = await formatReferences({
    effects,
    styles: read.styles,
    publications: works,
    cacheFolder,
    onProgress: () => undefined,
  });
  return { ...made, effects, diagnostics: [...read.diagnostics, ...made.diagnostics] };
}

function htmlOf(
  made: { byWork: ReadonlyMap<string, { style: string; html: string }[]> },
  id = article.id,
): string[] {
  return (made.byWork.get(id) ?? []).map(({ html }) => html);
}

describe('a reference', () => {
  it('is formatted in the styles that are asked for, without a number of its own', async () => {
    const made = await format([article], { styles: ['apa', 'vancouver'] });
    expect(made.diagnostics).toEqual([]);
    expect(htmlOf(made).map(referenceToText)).toMatchInlineSnapshot(`
      [
        "van der Berg, J., Jr., García Márquez, I., BOREHOLE and Wells Consortium, & 山田太郎. (2026). DNA & water: below H2O saturation. Wells & Springs, 62(3), 114–131. https://doi.org/10.5555/(sici)1_2<3::aid>3.0.co;2-2",
        "van der Berg J Jr, García Márquez I, BOREHOLE and Wells Consortium, 山田太郎. DNA & water: below H2O saturation. Wells & Springs. 2026 Mar 4;62(3):114–31. doi:10.5555/(sici)1_2<3::aid>3.0.co;2-2",
      ]
    `);
  });

  it('does not depend on what else is there', async () => {
    const other = { ...article, id: 'other', title: { text: 'Another of that year' } };
    const together = await format([other, article]);
    expect(htmlOf(together)).toEqual(htmlOf(await format([article])));
    expect(htmlOf(together)[0]).not.toMatch(/2026[ab]/);
  });

  it('has the words of the language of the site', async () => {
    const chapter: Publication = {
      ...article,
      type: 'chapter',
      editors: [{ ...author('Lund', 'Bo'), affiliations: [] }],
    };
    expect(htmlOf(await format([chapter], { languages: ['de'] }))[0]).toContain('Hrsg.');
  });

  it.each<[string, Partial<Publication>]>([
    ['no year', { dates: [], versions: [] }],
    ['no author', { authorships: [] }],
    ['no title', { title: { text: '' } }],
    [
      '3,000 authors',
      { authorships: Array.from({ length: 3000 }, (_, number) => author(`Brook${number}`, 'Ada')) },
    ],
    ['only bodies', { authorships: [group('BOREHOLE Consortium')] }],
    ['a title of braces, formulas and scripts', { title: { text: 'C++ & {x} $y$ 50% H₂O Река 地下水 <b' } }],
    ['pages like 233–240.e2', { pages: '233–240.e2' }],
    ['a key with markup', { citationKey: '"><script>alert(1)</script>', id: '__proto__' }],
  ])('is made of a work with %s', async (_, change) => {
    const work = { ...article, ...change };
    const [html = ''] = htmlOf(await format([work]), work.id);
    expect(html).not.toBe('');
    expect(html).not.toMatch(/<(?!\/?(?:i|b|em|strong|sub|sup)>)/);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<i onclick="x">y</i>',
    '<b><a href="javascript:x">z</a>',
  ])('holds nothing of %s but text', async (text) => {
    const [html = ''] = htmlOf(await format([{ ...article, title: { text } }]));
    expect(html).not.toMatch(/<(?!\/?(?:i|b|em|strong|sub|sup)>)/);
  });
});

describe('a style of the institution', () => {
  it('is used after those that are named, under its own title', async () => {
    const made = await format([article], { files: { 'styles/rivers.csl': titles } });
    expect(made.styles.map(({ name, title }) => [name, title])[1]).toEqual(['rivers', 'Rivers & Wells']);
    expect(htmlOf(made)[1]).toMatch(/^<i>DNA &amp; water: below H<sub>2<\/sub>O saturation<\/i>\.$/);
  });

  it.each([
    ['is cut off', titles.slice(0, titles.indexOf('</layout></bib')), 5, 'is never closed'],
    ['is no style', '<html></html>', 1, 'not a citation style'],
    ['has no bibliography', styleOf(''), 2, 'no bibliography'],
    [
      'names another style',
      styleOf('<bibliography/>').replace('</info>', '<link href="x" rel="independent-parent"/></info>'),
      3,
      'only names another',
    ],
    [
      'asks for a language that is not there',
      styleOf(
        '<bibliography><layout><text variable="title"/></layout></bibliography>',
        ' default-locale="pl-PL"',
      ),
      2,
      'asks for a language',
    ],
    [
      'asks for a macro that is not there',
      styleOf('<bibliography><layout><text macro="nowhere"/></layout></bibliography>'),
      5,
      'asks for a macro',
    ],
  ])('that %s is reported with its line, and the others go on', async (_, xml, line, message) => {
    const made = await format([article], { files: { 'styles/rivers.csl': xml } });
    expect(made.diagnostics).toMatchObject([
      { code: 'broken-style', severity: 'error', file: 'styles/rivers.csl', line },
    ]);
    expect(made.diagnostics[0]?.message).toContain(message);
    expect(htmlOf(made)).toHaveLength(1);
  });

  it('that is not there is reported where it is named', async () => {
    const made = await format([article], { styles: ['apa', 'nature'] });
    expect(made.diagnostics).toMatchObject([
      { code: 'unknown-style', file: 'site.yml', line: 5, value: 'nature' },
    ]);
  });

  it('in a language without words is formatted in English, with a warning', async () => {
    const made = await format([article], { languages: ['fi'] });
    expect(made.diagnostics).toMatchObject([
      { code: 'citation-language', file: 'site.yml', line: 1, value: 'fi' },
    ]);
    expect(htmlOf(made)).toHaveLength(1);
  });
});

describe('the cache', () => {
  const cacheFolder = '/w/references';

  it('spares the second build all work, with the same result', async () => {
    const first = await format([article], { cacheFolder });
    const second = await format([article], { cacheFolder }, first.effects);
    expect([first.formatted, second.formatted]).toEqual([1, 0]);
    expect(second.byWork).toEqual(first.byWork);
  });

  it('believes no line that is not as it was written', async () => {
    const first = await format([article], { cacheFolder });
    const [path = ''] = [...first.effects.files.keys()].filter((name) => name.startsWith(cacheFolder));
    const text = first.effects.readText(path);
    for (const damaged of [text.replace('DNA', '<script>'), text.slice(0, 40), '\u0000', '[]\n{}\nnull\n']) {
      const writer = first.effects.openWriter(path);
      writer.write(new TextEncoder().encode(damaged));
      writer.commit();
      const again = await format([article], { cacheFolder }, first.effects);
      expect([again.formatted, again.byWork]).toEqual([1, first.byWork]);
    }
  });

  it('holds what the last build used and nothing else', async () => {
    const first = await format([article], { cacheFolder });
    const size = first.effects.files.size;
    await format([{ ...article, title: { text: 'Another' } }], { cacheFolder }, first.effects);
    expect(first.effects.files.size).toBe(size);
    expect((await format([article], { cacheFolder }, first.effects)).formatted).toBe(1);
  });
});

it('many works are formatted in threads, each as it would be alone', async () => {
  const works = Array.from({ length: 60 }, (_, number) => ({
    ...article,
    id: `w${number}`,
    title: { text: `Wells ${number}` },
  }));
  const made = await format(works);
  expect(made.byWork.size).toBe(60);
  const last = works.at(-1) ?? article;
  expect(htmlOf(made, 'w59')).toEqual(htmlOf(await format([last]), 'w59'));
});
