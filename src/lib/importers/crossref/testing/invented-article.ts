import type { WorkRecord } from '../../../model/work-record.ts';
import { importWorks } from '../../testing/import-works.ts';
import { crossrefImporter } from '../index.ts';

/** An invented article as Crossref describes one. */
export const article = {
  DOI: '10.5555/Reeds.1',
  type: 'journal-article',
  title: ['Reeds of the lower river'],
  author: [{ family: 'Färber', given: 'Ines', sequence: 'first', affiliation: [] }],
  'container-title': ['Journal of Invented Rivers'],
  'is-referenced-by-count': 3,
  issued: { 'date-parts': [[2020, 3, 4]] },
};

export async function read(...items: readonly object[]): Promise<WorkRecord[]> {
  return (await importWorks(crossrefImporter, JSON.stringify(items))).works;
}

export async function readOne(changed: object): Promise<WorkRecord> {
  const [work] = await read({ ...article, ...changed });
  if (work === undefined) throw new Error('no work was read');
  return work;
}
