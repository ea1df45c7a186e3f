import type { Diagnostic } from '../../diagnostics.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { type EntryAccess, readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { childOf, textAt, textOf, type XmlElement } from '../xml/element.ts';
import type { XmlRecord } from '../xml/split-xml.ts';
import { elementToFields, elementToType, type EndnoteEntry, textsIn } from './entry.ts';
import { endnoteTable } from './fields.ts';

/** A record of EndNote as a work, with what was wrong with it; no record where it says nothing. */
export function endnoteElementToWork(
  { element, entry: number, line }: XmlRecord,
  context: ImportContext,
): { record?: WorkRecord; diagnostics: Diagnostic[] } {
  const typeElement = childOf(element, 'ref-type');
  const entry: EndnoteEntry = { fields: elementToFields(element), type: elementToType(typeElement), context };
  const name = (textAt(element, 'rec-number') ?? `#${number}`).slice(0, 500);
  const notes = new Notes(context, name, line);
  if (!telling.some((path) => textsIn(entry, path).length > 0)) {
    notes.add('error', 'not-a-record', 'This reference says nothing about a work and was left out', {
      value: textOf(element) ?? '',
      hint: 'Expected a title, authors, a date, a journal or an identifier.',
    });
    return { diagnostics: notes.diagnostics };
  }
  if (entry.type === undefined) {
    notes.add('notice', 'unknown-type', 'EndNote has no such type of reference', {
      value: typeElement?.attributes['name'] ?? textOf(typeElement) ?? '',
      hint: 'It is listed as "other".',
    });
  }
  const fields = readByTable(endnoteTable, entry, access, notes, joinWorkFields);
  const provenance = toProvenance('endnote-xml', context, name, line);
  return {
    record: finishWork({ ...fields, type: typeOf(entry, fields) }, provenance, notes),
    diagnostics: notes.diagnostics,
  };
}

const telling = [
  'titles/title',
  'contributors/authors/author',
  'contributors/secondary-authors/author',
  'dates/year',
  'periodical/full-title',
  'titles/secondary-title',
  'electronic-resource-num',
  'abstract',
];

const access: EntryAccess<readonly XmlElement[], EndnoteEntry> = {
  valueOf: ({ fields }, source) => fields.get(source),
  namesOf: ({ fields }) => fields.keys(),
};

function typeOf(
  entry: EndnoteEntry,
  { type: found, bylines = [], editors = [] }: WorkFields,
): PublicationType {
  const type = found ?? entry.type?.type ?? 'other';
  return type === 'book' && bylines.length === 0 && editors.length > 0 ? 'edited-book' : type;
}
