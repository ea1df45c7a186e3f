import { getCollection } from 'astro:content';
import type { ResearcherEntry } from '../lib/model/generated-index.ts';
import type { OwnPerson } from '../lib/model/person.ts';
import { assertCount } from './assert-count.ts';
import { openRecordFile } from './record-file.ts';
import { siteFacts } from './site.ts';

const entries = (await getCollection('researchers')).map(({ data }) => data);
assertCount('researchers', entries.length, siteFacts().counts.researchers);
const entriesById = new Map(entries.map((entry) => [entry.id, entry]));

const readRecord = openRecordFile<OwnPerson>('people.ndjson', isOwnPerson, 500);

/** What routes and the directory need of every own person, sorted by id. */
export function researcherEntries(): readonly ResearcherEntry[] {
  return entries;
}

/**
 * What lists need of one own person.
 * @throws when no own person has the id.
 */
export function researcherEntry(id: string): ResearcherEntry {
  const entry = entriesById.get(id);
  if (entry === undefined) throw new Error(`No researcher has the id ${id}. Run \`npm run import\` again.`);
  return entry;
}

/** What lists need of several own people, in the order of the ids, which the build script sorted by name. */
export function listResearchers(ids: readonly string[]): ResearcherEntry[] {
  return ids.map(researcherEntry);
}

/** The whole record of one own person. */
export function readResearcher(id: string): OwnPerson {
  return readRecord(researcherEntry(id));
}

/** The build script parsed the record with its schema when it wrote it; here only the kind of record is told. */
function isOwnPerson(value: unknown): value is OwnPerson {
  return typeof value === 'object' && value !== null && 'own' in value && value.own === true;
}
