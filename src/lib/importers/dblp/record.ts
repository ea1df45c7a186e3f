import type { Diagnostic } from '../../diagnostics.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import type { ImportContext } from '../importer.ts';
import { type EntryAccess, readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { joinWorkFields } from '../mapping/work-fields.ts';
import { elementAccess } from '../xml/element-access.ts';
import type { XmlElement } from '../xml/element.ts';
import { type DblpEntry, dblpTable } from './fields.ts';
import { dblpTypeToType } from './types.ts';

/** A record of dblp as a work, with what was wrong with it. */
export function dblpRecordToWork(
  element: XmlElement,
  place: { entry: number; line: number },
  context: ImportContext,
): { record?: WorkRecord; diagnostics: Diagnostic[] } {
  const { key, mdate, publtype = '' } = element.attributes;
  const entry = (key ?? `#${place.entry}`).slice(0, 500);
  const notes = new Notes(context, entry, place.line);
  if (key === undefined && element.children.every((child) => typeof child === 'string')) {
    notes.add('error', 'not-a-record', 'This is not a record of dblp', { value: element.name });
    return { diagnostics: notes.diagnostics };
  }
  const named = dblpTypeToType(element.name, publtype);
  const fields = readByTable(dblpTable, { element, type: named }, access, notes, joinWorkFields);
  const onlyEditors = (fields.bylines ?? []).length === 0 && (fields.editors ?? []).length > 0;
  const retrieved = context.rule?.retrieved ?? toPartialDate(mdate);
  const provenance = {
    ...toProvenance('dblp', context, entry, place.line),
    ...(retrieved === undefined ? {} : { retrieved }),
  };
  const type = named === 'book' && onlyEditors ? 'edited-book' : named;
  return { record: finishWork({ ...fields, type }, provenance, notes), diagnostics: notes.diagnostics };
}

const children = elementAccess<DblpEntry>(({ element }) => element);

/** An attribute of the record is reached as an element of its name with an @ before it. */
const access: EntryAccess<readonly XmlElement[], DblpEntry> = {
  valueOf: (entry, source) => {
    if (!source.startsWith('@')) return children.valueOf(entry, source);
    const { attributes } = entry.element;
    const value = Object.hasOwn(attributes, source.slice(1)) ? attributes[source.slice(1)] : undefined;
    return value === undefined ? undefined : [{ name: source, attributes: {}, children: [value] }];
  },
  namesOf: (entry) => [
    ...Object.keys(entry.element.attributes).map((name) => `@${name}`),
    ...children.namesOf(entry),
  ],
};
