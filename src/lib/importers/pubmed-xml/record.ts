import type { Diagnostic } from '../../diagnostics.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { type EntryAccess, readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import type { XmlElement } from '../xml/element.ts';
import type { XmlRecord } from '../xml/split-xml.ts';
import { elementToFields, type PubmedEntry, textIn } from './entry.ts';
import { pubmedTable } from './fields.ts';
import { isPart } from './titles.ts';

/** A `PubmedArticle`, `PubmedBookArticle` or `MedlineCitation` as a work; no record where it says nothing. */
export function pubmedElementToWork(
  { element, entry: number, line }: XmlRecord,
  context: ImportContext,
): { record?: WorkRecord; diagnostics: Diagnostic[] } {
  const entry: PubmedEntry = { fields: elementToFields(element), context };
  const name = textIn(entry, 'PMID') ?? textIn(entry, 'BookDocument/PMID') ?? `#${number}`;
  const notes = new Notes(context, name, line);
  if (!telling.some((field) => entry.fields.has(field))) {
    notes.add('error', 'not-a-record', 'This record of PubMed says nothing about a work and was left out', {
      value: [...entry.fields.keys()].join(' '),
      hint: 'Fetch the record again.',
    });
    return { diagnostics: notes.diagnostics };
  }
  const fields = readByTable(pubmedTable, entry, access, notes, joinWorkFields);
  const provenance = toProvenance('pubmed-xml', context, name, line);
  return {
    record: finishWork({ ...fields, type: typeOf(entry, fields) }, provenance, notes),
    diagnostics: notes.diagnostics,
  };
}

const telling = [
  'Article/ArticleTitle',
  'Article/AuthorList',
  'Article/VernacularTitle',
  'Journal/Title',
  'Book/BookTitle',
  'BookDocument/ArticleTitle',
];

const access: EntryAccess<readonly XmlElement[], PubmedEntry> = {
  valueOf: ({ fields }, source) => fields.get(source),
  namesOf: ({ fields }) => fields.keys(),
};

function typeOf(entry: PubmedEntry, fields: WorkFields): PublicationType {
  if (!entry.fields.has('Book/BookTitle')) return fields.type ?? 'article';
  if (isPart(entry)) return 'chapter';
  return (fields.bylines ?? []).length === 0 && (fields.editors ?? []).length > 0 ? 'edited-book' : 'book';
}
