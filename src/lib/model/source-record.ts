import { z } from 'astro/zod';
import { organisationRecordSchema } from './organisation-record.ts';
import { personRecordSchema } from './person-record.ts';
import { workRecordSchema } from './work-record.ts';

/** What an importer yields: one work, person or organisation as one source describes it. */
export const sourceRecordSchema = z.discriminatedUnion('kind', [
  workRecordSchema,
  personRecordSchema,
  organisationRecordSchema,
]);

export type SourceRecord = z.infer<typeof sourceRecordSchema>;
