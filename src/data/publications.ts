import { getCollection } from 'astro:content';
import type { PublicationEntry } from '../lib/model/generated-index.ts';
import type { Publication } from '../lib/model/publication.ts';
import { assertCount } from './assert-count.ts';
import { openRecordFile } from './record-file.ts';
import { siteFacts } from './site.ts';

const entries = (await getCollection('publications')).map(({ data }) => data);
assertCount('publications', entries.length, siteFacts().counts.publications);
const entriesById = new Map(entries.map((entry) => [entry.id, entry]));

const readRecord = openRecordFile<Publication>('publications.ndjson', isPublication, 8000);

/** What routes and long lists need of every work, sorted by id. */
export function publicationEntries(): readonly PublicationEntry[] {
  return entries;
}

/**
 * What lists need of one work.
 * @throws when no work has the id.
 */
export function publicationEntry(id: string): PublicationEntry {
  const entry = entriesById.get(id);
  if (entry === undefined) throw new Error(`No publication has the id ${id}. Run \`npm run import\` again.`);
  return entry;
}

/** The whole record of one work. */
export function readPublication(id: string): Publication {
  return readRecord(publicationEntry(id));
}

export function readPublications(ids: readonly string[]): Publication[] {
  return ids.map(readPublication);
}

/** The build script parsed the record with its schema when it wrote it; here only the kind of record is told. */
function isPublication(value: unknown): value is Publication {
  return typeof value === 'object' && value !== null && 'citationKey' in value && 'authorships' in value;
}
