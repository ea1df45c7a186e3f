import { join } from 'node:path';
import type { z } from 'astro/zod';
import { personSchema } from '../../../src/lib/model/person.ts';
import { publicationSchema } from '../../../src/lib/model/publication.ts';
import { topicSchema } from '../../../src/lib/model/topic.ts';
import { unitSchema } from '../../../src/lib/model/unit.ts';
import { readNdjson } from '../read-ndjson.ts';
import type { CitedRecords } from './works-of-lists.ts';

/** The records of the last import that files of references are made of. */
export async function readCitedRecords(generated: string): Promise<CitedRecords> {
  const read = async <T extends z.ZodType>(name: string, schema: T): Promise<z.infer<T>[]> => {
    const records: z.infer<T>[] = [];
    for await (const record of readNdjson(join(generated, name))) records.push(schema.parse(record));
    return records;
  };
  return {
    publications: await read('publications.ndjson', publicationSchema),
    people: await read('people.ndjson', personSchema),
    units: await read('units.ndjson', unitSchema),
    topics: await read('topics.ndjson', topicSchema),
  };
}
