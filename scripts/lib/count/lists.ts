import type { FileCount } from './file-count.ts';
import { groupBy, unknownFields } from './tables.ts';

/** What stands behind the tables, line by line: files nobody read, entries nobody imported, fields nobody knows. */
export function countsToLists(counts: readonly FileCount[]): string[] {
  return [
    '',
    'Files named as not ours:',
    ...counts
      .filter(({ format }) => format === undefined)
      .map(({ file, refusal }) => `  ${refusal}: ${file}`),
    '',
    'BibTeX entries without a record:',
    ...counts.flatMap(({ file, entries }) =>
      (entries?.missed ?? []).map(({ line, type, reason }) => `  ${file}:${line} @${type}: ${reason}`),
    ),
    '',
    'Fields that no table has:',
    ...[...groupBy(counts, ({ format }) => format ?? '')].flatMap(([format, group]) =>
      unknownFields(group).map(([name, times]) => `  ${format} ${name}: ${times}`),
    ),
  ];
}
