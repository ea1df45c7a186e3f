import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { describe, expect, inject, it } from 'vitest';
import { languageOf } from '../../src/lib/format/languages/language.ts';
import type { OwnPerson } from '../../src/lib/model/person.ts';
import type { Publication } from '../../src/lib/model/publication.ts';
import { sitePaths } from '../../src/paths.ts';
import { ownPeople, readGenerated } from '../support/kinds-of-page.ts';
import { byClass, byId, byTag, readPage, textOf, type Element } from '../support/parsed-page.ts';
import { factsOfPerson, factsOfWork, isAvailable, labels } from '../support/profile-facts.ts';

const sites = inject('sites');
const generated = readGenerated(sites.plainGenerated);
const paths = sitePaths({ address: generated.site.settings.address, base: '/' });
const { words } = languageOf('en');
const works = new Map(generated.publications.map((work) => [work.id, work]));
const worksOf = (person: OwnPerson): Publication[] => person.works.flatMap((id) => works.get(id) ?? []);

describe.each(ownPeople(generated).map((person) => [person.slug, person] as const))(
  'the profile of %s',
  (slug, person) => {
    const page = () => readPage(sites.plain, paths.researcher(slug));

    // Every text is cut at its punctuation; each piece is a label, or stands in what was generated.
    it('says nothing that no record says', () => {
      const main = byId(page(), 'main');
      const articles = byClass(main, 'publication');
      const ofWorks = articles.flatMap((article, place) =>
        unknownIn(article, factsOfWork(worksOf(person)[place], person.id)),
      );
      articles.forEach(DomUtils.removeElement);
      const ofPerson = unknownIn(main, factsOfPerson(person, worksOf(person), generated));
      expect([...ofPerson, ...ofWorks]).toEqual([]);
      expect(articles).toHaveLength(person.works.length);
      expect(textsOf(main).length).toBeGreaterThan(20);
    });

    it('prints titles and abstracts as their records have them', () => {
      const articles = byClass(page(), 'publication');
      const printed = articles.map((article) => [
        byTag(article, 'h4').map(textOf)[0],
        byClass(article, 'abstract').map((abstract) => {
          byClass(abstract, 'origin').forEach(DomUtils.removeElement);
          return squeeze(textOf(abstract));
        })[0],
      ]);
      const recorded = worksOf(person).map(({ title, abstract }) => [
        toText(title),
        abstract && squeeze(toText(abstract)),
      ]);
      expect(printed).toEqual(recorded);
    });

    it('says how sure it is, who left, what was retracted and what somebody is open to as their record does', () => {
      const profile = page();
      const text = (name: string): string => byClass(profile, name).map(textOf).join(' ');
      const level = words.evidence.levels[person.evidence.level];
      expect([text('meaning'), text('level')]).toEqual([
        level?.meaning,
        words.evidence.level(person.evidence.level, level?.word ?? ''),
      ]);
      expect(text('left') !== '').toBe(person.left !== undefined);
      expect(byClass(profile, 'retracted')).toHaveLength(
        worksOf(person).filter(({ retracted }) => retracted).length,
      );
      expect(text('facts').includes(words.person.openTo)).toBe(isAvailable(person, generated.site.asOf));
      expect(text('biography') === '' || person.researcherPage !== undefined).toBe(true);
    });
  },
);

function unknownIn(element: Element, facts: readonly string[]): string[] {
  const known = new Set([...labels, ...facts].flatMap(toPieces));
  return textsOf(element)
    .flatMap(toPieces)
    .filter((piece) => !known.has(piece));
}

/** What is printed in a profile, but for the person's own words and for what is held to its record as a whole. */
function textsOf(main: Element): string[] {
  // The sentences below the graph are tested where they are made.
  const caption = byTag(main, 'figcaption').filter((element) => byClass(element, 'collaborators').length > 0);
  const removed: Element[] = [
    ...['biography', 'abstract'].flatMap((name) => byClass(main, name)),
    ...['script', 'title', 'h4', 'option'].flatMap((name) => byTag(main, name)),
    ...caption.flatMap((element) => byTag(element, 'p')),
  ];
  removed.forEach(DomUtils.removeElement);
  return DomUtils.filter((node) => node.type === ElementType.Text, main.children).map((node) =>
    DomUtils.textContent(node),
  );
}

function toPieces(text: string): string[] {
  return text
    .split(/[,;:·()…–‐-]|\.\s/)
    .map((piece) =>
      piece
        .replaceAll(/\s+/g, ' ')
        .replace(/\.\s*$/, '')
        .trim(),
    )
    .filter((piece) => piece !== '');
}

function toText({ text, html }: { text: string; html?: string | undefined }): string {
  if (html === undefined) return text.replaceAll(/\s+/g, ' ').trim();
  return DomUtils.textContent(parseDocument(html).children).replaceAll(/\s+/g, ' ').trim();
}

/** Without white space, which stands between paragraphs or does not. */
function squeeze(text: string): string {
  return text.replaceAll(/\s/g, '');
}
