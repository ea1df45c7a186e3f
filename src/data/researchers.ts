import { getCollection } from 'astro:content';
import type { Language } from '../lib/format/languages/language.ts';
import type { ListedPerson, ResearcherEntry } from '../lib/model/generated-index.ts';
import type { OwnPerson } from '../lib/model/person.ts';
import { assertCount } from './assert-count.ts';
import { toListedPeople } from './listed-people.ts';
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

/** What lists need of several own people; the build script sorted their ids by name, as the first language does. */
export function listResearchers(ids: readonly string[], language: Language): ListedPerson[] {
  const people = toListedPeople(ids.map(researcherEntry), language);
  if (language.tag === siteFacts().settings.languages[0]) return people;
  return people.sort((a, b) => language.compare(a.sortName, b.sortName) || (a.id < b.id ? -1 : 1));
}

/** The whole record of one own person. */
export function readResearcher(id: string): OwnPerson {
  return readRecord(researcherEntry(id));
}

/** The build script parsed the record with its schema when it wrote it; here only the kind of record is told. */
function isOwnPerson(value: unknown): value is OwnPerson {
  return typeof value === 'object' && value !== null && 'own' in value && value.own === true;
}
