import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { siteFactsSchema } from '../../../src/lib/model/site-facts.ts';
import type { SiteSettings } from '../../../src/lib/model/site-settings.ts';
import { topicSchema } from '../../../src/lib/model/topic.ts';
import { unitSchema } from '../../../src/lib/model/unit.ts';
import { localTextIn } from '../../../src/lib/normalise/local-text.ts';
import { readNdjson } from '../read-ndjson.ts';
import { personToEntry, personToForms, searchedPersonSchema } from './person-to-entry.ts';
import { openIndex, type OpenIndex } from './pagefind-index.ts';
import { publicationToEntry, searchedPublicationSchema } from './publication-to-entry.ts';
import type { FilterNames, SearchEntry } from './search-entry.ts';
import { type SearchedLanguage, toSearchedLanguages } from './searched-language.ts';

export interface IndexResult {
  people: number;
  publications: number;
  files: number;
  bytes: number;
  /** Whether the words of abstracts are found. */
  abstracts: boolean;
}

/** From how many works on abstracts are left out, unless `site.yml` says otherwise: the index grows eightfold with them. */
const mostWorksWithAbstracts = 20_000;

/**
 * Writes the search index of a site into a folder, straight from the imported records, which are read one at a time, so
 * that the pages need not be there yet. The same records give the same bytes.
 * @param onRecords called with how many of how many pages are indexed
 */
export async function indexSite(
  generated: string,
  folder: string,
  settings: Pick<SiteSettings, 'languages' | 'search' | 'units'>,
  onRecords: (done: number, total: number) => void = () => {},
): Promise<IndexResult> {
  const { counts } = siteFactsSchema.parse(JSON.parse(await readFile(join(generated, 'site.json'), 'utf8')));
  const abstracts = indexesAbstracts(settings.search.abstracts, counts.publications);
  const total = counts.researchers + counts.publications;
  const languages = toSearchedLanguages(settings.languages);
  const index = await openIndex();
  try {
    let done = 0;
    for (const language of languages) {
      const names = { ...(await readNames(generated, settings, language.tag)), abstracts };
      for (const entries of [personEntries, publicationEntries]) {
        const before = done;
        done += await addEntries(index, entries(generated, names, language), (more) =>
          onRecords(before + more, total * languages.length),
        );
      }
    }
    const size = await index.write(folder);
    return { people: counts.researchers, publications: counts.publications, ...size, abstracts };
  } finally {
    await index.close();
  }
}

export function indexesAbstracts(rule: SiteSettings['search']['abstracts'], works: number): boolean {
  return rule === 'always' || (rule === 'auto' && works <= mostWorksWithAbstracts);
}

const namedUnitSchema = unitSchema.pick({ slug: true, name: true });
const countedTopicSchema = topicSchema.pick({ id: true, name: true, works: true });
const ownSchema = z.object({ own: z.boolean() });

async function* people(generated: string) {
  for await (const record of readNdjson(join(generated, 'people.ndjson'))) {
    if (ownSchema.parse(record).own) yield searchedPersonSchema.parse(record);
  }
}

interface Names extends FilterNames {
  /** Whether the words of abstracts are found. */
  abstracts: boolean;
}

async function* personEntries(
  generated: string,
  names: Names,
  language: SearchedLanguage,
): AsyncGenerator<SearchEntry> {
  for await (const person of people(generated)) yield personToEntry(person, names, language);
}

async function* publicationEntries(
  generated: string,
  names: Names,
  language: SearchedLanguage,
): AsyncGenerator<SearchEntry> {
  const formsOfPerson = new Map<string, readonly string[]>();
  for await (const person of people(generated)) formsOfPerson.set(person.id, personToForms(person));
  const context = { ...names, formsOfPerson, withAbstract: names.abstracts };
  for await (const record of readNdjson(join(generated, 'publications.ndjson'))) {
    yield publicationToEntry(searchedPublicationSchema.parse(record), context, language);
  }
}

async function readNames(
  generated: string,
  { languages, units }: Pick<SiteSettings, 'languages' | 'units'>,
  tag: string,
): Promise<FilterNames> {
  const unitNames = await readUnitNames(generated);
  for (const { slug, name } of units) {
    if (unitNames.has(slug)) unitNames.set(slug, localTextIn(name, languages, tag));
  }
  return { unitNames, topicFilters: await readTopicFilters(generated) };
}

async function readUnitNames(generated: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const record of readNdjson(join(generated, 'units.ndjson'))) {
    const { slug, name } = namedUnitSchema.parse(record);
    names.set(slug, name);
  }
  return names;
}

/**
 * Topic id → the value it has as a filter, for topics that more than one work has. Topics of several schemes that
 * differ in nothing but capitals are one value, spelled as the most frequent of them is.
 */
async function readTopicFilters(generated: string): Promise<Map<string, string>> {
  const byName = new Map<string, { name: string; works: number; ids: string[] }>();
  for await (const record of readNdjson(join(generated, 'topics.ndjson'))) {
    const { id, name, works } = countedTopicSchema.parse(record);
    if (works.length < 2) continue;
    const known = byName.get(name.toLowerCase()) ?? { name, works: 0, ids: [] };
    const isLarger = works.length > known.works;
    byName.set(name.toLowerCase(), {
      name: isLarger ? name : known.name,
      works: isLarger ? works.length : known.works,
      ids: [...known.ids, id],
    });
  }
  return new Map([...byName.values()].flatMap(({ name, ids }) => ids.map((id) => [id, name] as const)));
}

/** How many records are on their way to Pagefind at once. */
const batchSize = 128;

async function addEntries(
  index: OpenIndex,
  entries: AsyncIterable<SearchEntry>,
  onRecords: (done: number) => void,
): Promise<number> {
  let done = 0;
  let batch: SearchEntry[] = [];
  const flush = async (): Promise<void> => {
    await Promise.all(batch.map((entry) => index.add(entry)));
    done += batch.length;
    batch = [];
    onRecords(done);
  };
  for await (const entry of entries) {
    batch.push(entry);
    if (batch.length === batchSize) await flush();
  }
  await flush();
  return done;
}
