import { join } from 'node:path';
import { type Biographies, biographiesSchema } from '../../../src/lib/model/biography.ts';
import {
  publicationEntrySchema,
  type PublicationEntry,
  researcherEntrySchema,
  type ResearcherEntry,
} from '../../../src/lib/model/generated-index.ts';
import { type Ledger, ledgerSchema } from '../../../src/lib/model/ledger.ts';
import { type Media, mediaSchema } from '../../../src/lib/model/media.ts';
import { type Organisation, organisationSchema } from '../../../src/lib/model/organisation.ts';
import { type Person, personSchema } from '../../../src/lib/model/person.ts';
import { type Publication, publicationSchema } from '../../../src/lib/model/publication.ts';
import { type Report, reportSchema } from '../../../src/lib/model/report.ts';
import { type SiteFacts, siteFactsSchema } from '../../../src/lib/model/site-facts.ts';
import { tombstonesSchema } from '../../../src/lib/model/tombstones.ts';
import { type Topic, topicSchema } from '../../../src/lib/model/topic.ts';
import { type Unit, unitSchema } from '../../../src/lib/model/unit.ts';
import { type Year, yearSchema } from '../../../src/lib/model/year.ts';
import { CliError } from '../cli-error.ts';
import { type Effects, errorCode, type FileWriter } from '../effects.ts';
import { type HiddenValues, hiddenValuesName } from '../hidden-values.ts';
import { nextLedgerName } from '../ledger-file.ts';
import { displayPath } from '../workspace.ts';
import { toCanonicalJson } from './canonical-json.ts';
import { type WrittenRecord, writeRecords } from './write-records.ts';

/** Everything an import makes. */
export interface GeneratedContent {
  people: Person[];
  publications: Publication[];
  topics: Topic[];
  organisations: Organisation[];
  units: Unit[];
  years: Year[];
  /** What the components of biographies print. */
  biographies: Biographies;
  /** The pictures that texts name, whose files stand in the folder already. */
  media: Media;
  report: Report;
  siteFacts: SiteFacts;
  ledger: Ledger;
  /** Addresses that lead elsewhere: `people/old` → `people/new`. */
  redirects: { from: string; to: string }[];
  /** Slugs of people who were removed. */
  tombstones: string[];
  /** What may stand nowhere on the site, for the check. */
  hiddenValues: HiddenValues;
}

/** The addresses that say of a person that they were removed. */
const tombstonesName = 'tombstones.json';

/** How many topics the directory shows for a person. */
const topTopics = 3;

/**
 * Writes the generated folder. Every file is written beside its place first; only when all are whole are they
 * renamed, `site.json` last, so that a failure leaves the former import as it was.
 * @throws CliError (exit `output`) when the folder can't be written
 */
export function writeGenerated(effects: Effects, folder: string, content: GeneratedContent): void {
  const writers: FileWriter[] = [];
  const open = (name: string): FileWriter => {
    const writer = effects.openWriter(join(folder, name));
    writers.push(writer);
    return writer;
  };
  const writeJson = (name: string, value: unknown): void =>
    open(name).write(new TextEncoder().encode(`${toCanonicalJson(value, 1)}\n`));
  try {
    effects.makeFolder(folder);
    removeLeftovers(effects, folder);
    const works = writeRecords(open('publications.ndjson'), publicationSchema, content.publications, byId);
    drain(
      writeRecords(
        open('index/publications.ndjson'),
        publicationEntrySchema,
        [...toWorkEntries(works)],
        byId,
      ),
    );
    const people = writeRecords(open('people.ndjson'), personSchema, content.people, byId);
    drain(
      writeRecords(open('index/researchers.ndjson'), researcherEntrySchema, [...toOwnEntries(people)], byId),
    );
    drain(writeRecords(open('topics.ndjson'), topicSchema, content.topics, byId));
    drain(writeRecords(open('organisations.ndjson'), organisationSchema, content.organisations, byId));
    drain(writeRecords(open('units.ndjson'), unitSchema, content.units, (unit) => unit.slug));
    drain(
      writeRecords(open('years.ndjson'), yearSchema, content.years, ({ year }) => String(year ?? 'undated')),
    );
    writeJson('report.json', reportSchema.parse(content.report));
    writeJson('biographies.json', biographiesSchema.parse(content.biographies));
    writeJson('media.json', mediaSchema.parse(content.media));
    writeJson('redirects.json', content.redirects);
    writeJson(tombstonesName, tombstonesSchema.parse(content.tombstones));
    writeJson(hiddenValuesName, content.hiddenValues);
    writeJson(nextLedgerName, ledgerSchema.parse(content.ledger));
    writeJson('site.json', siteFactsSchema.parse(content.siteFacts));
    for (const writer of writers) writer.commit();
  } catch (error) {
    for (const writer of writers) writer.abandon();
    const code = errorCode(error);
    if (code === undefined) throw error;
    const hint = code === 'ENOSPC' ? 'The disk is full.' : 'Name another folder with --generated DIR.';
    throw new CliError(`${displayPath(folder)} cannot be written (${code}). ${hint}`, 'output');
  }
}

/** An import that was killed leaves unfinished files; whoever runs this holds the lock, so nobody is at them. */
function removeLeftovers(effects: Effects, folder: string): void {
  for (const below of [folder, join(folder, 'index')]) {
    if (effects.facts(below) === undefined) continue;
    for (const name of effects.list(below)) if (name.endsWith('.tmp')) effects.remove(join(below, name));
  }
}

const byId = (record: { id: string }): string => record.id;

function drain(records: Iterable<unknown>): void {
  for (const record of records) void record;
}

function* toWorkEntries(written: Iterable<WrittenRecord<Publication>>): Generator<PublicationEntry> {
  for (const { record, ...range } of written) {
    const { id, slug, type, year } = record;
    yield { id, slug, title: record.title.text, type, ...(year === undefined ? {} : { year }), ...range };
  }
}

function* toOwnEntries(written: Iterable<WrittenRecord<Person>>): Generator<ResearcherEntry> {
  for (const { record, ...range } of written) {
    if (!record.own) continue;
    const { id, slug, sortName, units, role, joined, left, availability, researcherPage } = record;
    yield {
      id,
      slug,
      name: record.name.display,
      sortName,
      units,
      works: record.works.length,
      topTopics: record.topics.slice(0, topTopics).map((topic) => topic.name),
      ...(role === undefined ? {} : { role }),
      ...(joined === undefined ? {} : { joined }),
      ...(left === undefined ? {} : { left }),
      ...(availability === undefined ? {} : { availability }),
      ...(researcherPage === undefined ? {} : { researcherPage }),
      ...range,
    };
  }
}
