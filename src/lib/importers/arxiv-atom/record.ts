import type { Diagnostic } from '../../diagnostics.ts';
import type { PartialDate } from '../../model/dated.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import type { ImportContext } from '../importer.ts';
import { readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { joinWorkFields } from '../mapping/work-fields.ts';
import { elementAccess } from '../xml/element-access.ts';
import { textAt, type XmlElement } from '../xml/element.ts';
import { type ArxivEntry, arxivTable } from './fields.ts';

export interface ArxivPlace {
  /** Position among the entries of the file, from 1. */
  entry: number;
  line: number;
  /** When the answer was given, where the file says so. */
  answered: PartialDate | undefined;
}

/** An entry as a work; none where arXiv answers with an error in the shape of an entry. */
export function arxivEntryToWork(
  element: XmlElement,
  place: ArxivPlace,
  context: ImportContext,
): { record?: WorkRecord; diagnostics: Diagnostic[] } {
  const id = textAt(element, 'id') ?? '';
  const name = /(?:\/abs\/|oai:arXiv\.org:)(.+)$/i.exec(id)?.[1] ?? `#${place.entry}`;
  const entry = name.slice(0, 500);
  const notes = new Notes(context, entry, place.line);
  if (/arxiv\.org\/api\/errors/.test(id)) {
    notes.add('error', 'error-answer', 'arXiv answered with an error in the place of a paper', {
      value: textAt(element, 'summary') ?? id,
      hint: 'Correct the query and fetch the answer again.',
    });
    return { diagnostics: notes.diagnostics };
  }
  const fields = readByTable(arxivTable, { element, context }, access, notes, joinWorkFields);
  if (fields.title === undefined && (fields.identifiers ?? []).length === 0) {
    notes.add('error', 'not-a-record', 'This entry is not a paper of arXiv', {
      value: id,
      hint: 'Expected an id such as http://arxiv.org/abs/2001.00001v1.',
    });
    return { diagnostics: notes.diagnostics };
  }
  const retrieved =
    context.rule?.retrieved ?? place.answered ?? toPartialDate(textAt(element, 'updated')?.slice(0, 10));
  const provenance = {
    ...toProvenance('arxiv-atom', context, entry, place.line),
    ...(retrieved === undefined ? {} : { retrieved }),
  };
  const record = finishWork({ ...fields, type: 'preprint' }, provenance, notes);
  return { record, diagnostics: notes.diagnostics };
}

const access = elementAccess<ArxivEntry>(({ element }) => element);
