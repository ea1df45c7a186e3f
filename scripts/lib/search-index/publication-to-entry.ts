import type { z } from 'astro/zod';
import { publicationSchema } from '../../../src/lib/model/publication.ts';
import { foldName } from '../../../src/lib/normalise/names/index.ts';
import type { Words } from '../../../src/lib/format/languages/en/index.ts';
import { unique } from './name-forms.ts';
import type { SearchedLanguage } from './searched-language.ts';
import { abstractMark, type FilterNames, noYear, type SearchEntry, toTopicFilters } from './search-entry.ts';
import { otherSpellings, wordsInsideRuns } from './word-forms.ts';

/** What the search needs of a work. */
export const searchedPublicationSchema = publicationSchema.pick({
  slug: true,
  type: true,
  title: true,
  authorships: true,
  authorCount: true,
  year: true,
  venue: true,
  abstract: true,
  topics: true,
  identifiers: true,
  retracted: true,
  units: true,
});

export type SearchedPublication = z.infer<typeof searchedPublicationSchema>;

/** What stands around a work. */
export interface PublicationContext extends FilterNames {
  /** Every form of an own person's names, by person id. */
  formsOfPerson: ReadonlyMap<string, readonly string[]>;
  withAbstract: boolean;
}

export function publicationToEntry(
  work: SearchedPublication,
  context: PublicationContext,
  { paths, index, words }: SearchedLanguage,
): SearchEntry {
  const title = work.title.text === '' ? words.publication.untitled : work.title.text;
  const abstract = context.withAbstract ? (work.abstract?.text ?? '') : '';
  return {
    url: paths.publication(work.slug),
    language: index,
    content: [...foundWords(work, title, context), ...(abstract === '' ? [] : [abstractMark, abstract])].join(
      ' ',
    ),
    meta: { title, subtitle: subtitle(work, words.publication) },
    filters: {
      kind: ['publication'],
      unit: work.units.map((slug) => context.unitNames.get(slug) ?? slug),
      topic: toTopicFilters(work.topics, context),
      type: [work.type],
      ...(work.year === undefined ? {} : { year: [String(work.year)] }),
    },
    sort: {
      name: `${foldName(title)} ${work.slug}`,
      year: work.year === undefined ? noYear : String(work.year),
    },
  };
}

/** Under which identifiers a reader may look for a work. */
const searchedSchemes: ReadonlySet<string> = new Set(['doi', 'arxiv', 'pmid', 'isbn']);

/** What leads to the work but is not its title, subtitle or abstract, which are indexed as they are. */
function foundWords(work: SearchedPublication, title: string, context: PublicationContext): string[] {
  const names = work.authorships.flatMap(({ display, person }) => [
    display,
    ...((person === undefined ? undefined : context.formsOfPerson.get(person)) ?? otherSpellings(display)),
  ]);
  return unique([
    ...names,
    ...otherSpellings(title),
    ...wordsInsideRuns(title),
    ...work.topics.map(({ name }) => name),
    ...work.identifiers.filter(({ scheme }) => searchedSchemes.has(scheme)).map(({ value }) => value),
    work.venue === undefined ? '' : otherSpellings(work.venue.name).join(' '),
  ]);
}

const authorsShown = 3;

/** `Jo Doe, Al Roe and 41 others · Journal of Rain · 2024` */
function subtitle(work: SearchedPublication, words: Words['publication']): string {
  const shown = work.authorships.slice(0, authorsShown).map(({ display }) => display);
  const others = work.authorCount - shown.length;
  const more = others > 0 ? ` ${words.others(others)}` : '';
  return [
    work.retracted ? words.retractedShort : '',
    shown.length === 0 ? '' : `${shown.join(', ')}${more}`,
    work.venue?.name ?? '',
    work.year === undefined ? '' : String(work.year),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
