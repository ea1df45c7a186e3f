import { describe, expect, it } from 'vitest';
import { languageOf, hasDictionary } from './language.ts';

/** Every entry of a dictionary with where it stands: `person.cite`. */
function entriesOf(words: object, path = ''): [path: string, entry: unknown][] {
  return Object.entries(words).flatMap(([key, entry]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof entry === 'object' && entry !== null ? entriesOf(entry, here) : [[here, entry]];
  });
}

describe('the dictionaries', () => {
  it.each(['en', 'de'])('of %s have a text for everything', (tag) => {
    const empty = entriesOf(languageOf(tag).words).filter(([, entry]) => entry === '');
    expect(empty).toEqual([]);
  });

  it('have the same entries, which take the same number of values', () => {
    const shapeOf = (tag: string) =>
      entriesOf(languageOf(tag).words).map(([path, entry]) => [path, typeof entry]);
    expect(shapeOf('de')).toEqual(shapeOf('en'));
  });

  it.each(['en', 'de'])('of %s name every plural category that the language has', (tag) => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const forms = entriesOf(languageOf(tag).words).filter(([path]) => path.endsWith('.one'));
    expect(forms.length).toBeGreaterThan(20);
    for (const [path] of forms) {
      const paths = entriesOf(languageOf(tag).words).map(([other]) => other);
      const present = pluralCategories.filter((category) => paths.includes(path.replace(/one$/, category)));
      expect([path, present]).toEqual([path, pluralCategories]);
    }
  });

  it.each([
    ['en', '0 works', '1 work', '1,204 works'],
    ['de', '0 Veröffentlichungen', '1 Veröffentlichung', '1.204 Veröffentlichungen'],
  ])('of %s count none, one and many', (tag, none, one, many) => {
    const { works } = languageOf(tag).words.publication;
    expect([works(0), works(1), works(1204)]).toEqual([none, one, many]);
  });
});

describe('a language', () => {
  it('writes dates as precisely as they are known', () => {
    const dates = ['2026-03-04', '2026-03', '2026'];
    expect(dates.map((value) => languageOf('de').date(value, 'long'))).toEqual([
      '4. März 2026',
      'März 2026',
      '2026',
    ]);
    expect(dates.map((value) => languageOf('en').date(value))).toEqual(['4 Mar 2026', 'Mar 2026', '2026']);
  });

  it('sorts as its dictionaries do', () => {
    const names = ['Zorn', 'Ärlig', 'Åberg', 'Adler'];
    expect(names.toSorted(languageOf('de').compare)).toEqual(['Åberg', 'Adler', 'Ärlig', 'Zorn']);
    expect(names.toSorted(languageOf('sv').compare)).toEqual(['Adler', 'Zorn', 'Åberg', 'Ärlig']);
  });

  it.each([
    ['en', 'ltr'],
    ['pt-BR', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['ur-PK', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
  ])('knows that %s is written %s', (tag, dir) => {
    expect(languageOf(tag).dir).toBe(dir);
  });

  it('without a dictionary says English words, with its own numbers and dates', () => {
    const { words, wordsTag, number, date } = languageOf('ar-EG');
    expect([hasDictionary('ar-EG'), hasDictionary('de-AT'), wordsTag]).toEqual([false, true, 'en']);
    expect(words.publication.works(1204)).toBe('١٬٢٠٤ works');
    expect([number(7), date('2026-03')]).toEqual(['٧', 'مارس ٢٠٢٦']);
  });

  it('calls languages by their names', () => {
    expect(['de', 'ar'].map((tag) => languageOf(tag).languageName(tag))).toEqual(['Deutsch', 'العربية']);
  });

  it('made for tests puts each text in brackets, those of links too', () => {
    const { site, publication } = languageOf('en-XA').words;
    expect(site.next).toBe('⟦Next⟧');
    expect(publication.works(2)).toBe('⟦2 works⟧');
    expect(publication.types.article.one).toBe('⟦Article⟧');
    const link = (text: string) => new Set([text]);
    const sentence = site.removed.text(link, link);
    expect(sentence.at(1)).toEqual(new Set(['⟦the people from A to Z⟧']));
    expect(sentence.at(2)).toBe('⟦, or begin at ⟧');
  });
});
