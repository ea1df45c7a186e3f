import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { siteFactsSchema } from '../../../src/lib/model/site-facts.ts';
import type { SiteSettings } from '../../../src/lib/model/site-settings.ts';
import { topicSchema } from '../../../src/lib/model/topic.ts';
import { unitSchema } from '../../../src/lib/model/unit.ts';
import { readNdjson } from '../read-ndjson.ts';
import { personToEntry, personToForms, searchedPersonSchema } from './person-to-entry.ts';
import { openIndex, type OpenIndex } from './pagefind-index.ts';
import { publicationToEntry, searchedPublicationSchema } from './publication-to-entry.ts';
import type { SearchEntry } from './search-entry.ts';

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
  settings: Pick<SiteSettings, 'languages' | 'search'>,
  onRecords: (done: number, total: number) => void = () => {},
): Promise<IndexResult> {
  const { counts } = siteFactsSchema.parse(JSON.parse(await readFile(join(generated, 'site.json'), 'utf8')));
  const abstracts = indexesAbstracts(settings.search.abstracts, counts.publications);
  const total = counts.researchers + counts.publications;
  const index = await openIndex(settings.languages[0] ?? 'en');
  try {
    const people = await addEntries(index, personEntries(generated), (done) => onRecords(done, total));
    const publications = await addEntries(index, publicationEntries(generated, abstracts), (done) =>
      onRecords(people + done, total),
    );
    const size = await index.write(folder);
    return { people, publications, ...size, abstracts };
  } finally {
    await index.close();
  }
}

export function indexesAbstracts(rule: SiteSettings['search']['abstracts'], works: number): boolean {
  return rule === 'always' || (rule === 'auto' && works <= mostWorksWithAbstracts);
}

const ownSchema = z.object({ own: z.boolean() });

async function* people(generated: string) {
  for await (const record of readNdjson(join(generated, 'people.ndjson'))) {
    if (ownSchema.parse(record).own) yield searchedPersonSchema.parse(record);
  }
}

async function* personEntries(generated: string): AsyncGenerator<SearchEntry> {
  const names = {
    unitNames: await readUnitNames(generated),
    topicFilters: await readTopicFilters(generated),
  };
  for await (const person of people(generated)) yield personToEntry(person, names);
}

async function* publicationEntries(generated: string, withAbstract: boolean): AsyncGenerator<SearchEntry> {
  const formsOfPerson = new Map<string, readonly string[]>();
  for await (const person of people(generated)) formsOfPerson.set(person.id, personToForms(person));
  const context = {
    formsOfPerson,
    unitNames: await readUnitNames(generated),
    topicFilters: await readTopicFilters(generated),
    withAbstract,
  };
  for await (const record of readNdjson(join(generated, 'publications.ndjson'))) {
    yield publicationToEntry(searchedPublicationSchema.parse(record), context);
  }
}

async function readUnitNames(generated: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const record of readNdjson(join(generated, 'units.ndjson'))) {
    const { slug, name } = unitSchema.parse(record);
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
    const { id, name, works } = topicSchema.parse(record);
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
