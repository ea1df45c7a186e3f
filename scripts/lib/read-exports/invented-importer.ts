import type { Importer } from '../../../src/lib/importers/importer.ts';
import type { PersonRecord } from '../../../src/lib/model/person-record.ts';
import type { DetectImporter } from './read-file.ts';

/**
 * For tests of reading files: a format of one `person: Name` a line, so that they don't depend on a real one.
 * The word `fault` makes the importer itself fail, as a bug would.
 */
const peopleLines: Importer = {
  name: 'people-lines',
  description: { summary: '', shapes: '', specifications: [], tables: [] },
  label: 'List of people',
  accepts: (_file, head) => head.startsWith('person: '),
  async *read(stream, context) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of stream) text += decoder.decode(chunk, { stream: true });
    for (const [index, row] of text.split('\n').entries()) {
      if (row === '') continue;
      if (row === 'fault') throw new Error('an importer tripped');
      if (row.startsWith('person: '))
        yield nameToRecord(row.slice(8), context.file, index + 1, context.label);
      else {
        yield {
          code: 'broken-line',
          severity: 'error',
          line: index + 1,
          message: 'is no person',
          value: row,
        };
      }
    }
  },
};

export const detectInvented: DetectImporter = (file, head, format) =>
  format === peopleLines.name || peopleLines.accepts(file, head) ? peopleLines : undefined;

function nameToRecord(name: string, file: string, line: number, label: string): PersonRecord {
  return {
    kind: 'person',
    origin: 'roster',
    provenance: { source: 'people-lines', label, file, entry: String(line), line },
    identifiers: [],
    names: [{ display: name, kind: 'preferred' }],
    units: [],
    careers: [],
    links: [],
  };
}
