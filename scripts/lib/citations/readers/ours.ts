import { isDiagnostic } from '../../../../src/lib/diagnostics.ts';
import { detectImporter } from '../../../../src/lib/importers/index.ts';
import { citationFieldNames, type CitationFields } from '../citation-fields.ts';
import { recordToFields } from '../work-to-fields.ts';
import type { CitationReader, ReadWork } from './reader.ts';

/** The importers of this project, which recognise the file by its content. */
export const ownReader: CitationReader = {
  name: 'our importers',
  formats: {
    bibtex: citationFieldNames,
    ris: citationFieldNames.filter((name) => name !== 'licence'),
    'csl-json': citationFieldNames.filter((name) => name !== 'licence'),
  },
  read,
};

async function read(
  text: string,
  format: string,
  expected: ReadonlyMap<string, CitationFields>,
): Promise<ReadWork[]> {
  const importer = detectImporter('references.txt', text.slice(0, 64 * 1024));
  if (importer?.name !== format)
    throw new Error(`A file of ${format} is taken for ${importer?.name ?? 'nothing'}`);
  const works: ReadWork[] = [];
  const items = importer.read(oneChunk(new TextEncoder().encode(text)), {
    file: 'references.txt',
    label: importer.label,
    personalData: { email: false },
    recordBytes: 64 * 1024 * 1024,
    depth: 200,
  });
  for await (const item of items) {
    if (isDiagnostic(item) || item.kind !== 'work') continue;
    const key = item.provenance.entry;
    works.push({ key, fields: recordToFields(item, expected.get(key) ?? {}) });
  }
  return works;
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}
