import { findArxivId } from '../../normalise/identifiers/index.ts';
import { doiToFields, pmcidToFields, pmidToFields, retractedNoteToFields } from '../mapping/converters.ts';
import type { Notes } from '../mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';

/**
 * Identifiers that Zotero and others keep as lines of `note`, such as `PMID: 123`, `DOI: 10.1000/x` or
 * `arXiv:2204.05862`, and whether the work was retracted. https://www.zotero.org/support/kb/item_types_and_fields#citing_fields_from_extra
 */
export function noteToFields(note: string, notes: Notes): WorkFields | undefined {
  const parts = note.split(/[\n;]/).flatMap((line): WorkFields[] => {
    const [, label = '', value = ''] = /^\s*(pmid|pmcid|doi)\s*:\s*(\S+)\s*$/i.exec(line) ?? [];
    const fields =
      labelledToFields(label.toLowerCase(), value, notes) ??
      arxivToFields(line) ??
      retractedNoteToFields(line);
    return fields === undefined ? [] : [fields];
  });
  return parts.length === 0 ? undefined : joinWorkFields(parts);
}

/** An arXiv identifier that a text names. */
export function arxivToFields(text: string): WorkFields | undefined {
  const value = findArxivId(text);
  return value === undefined ? undefined : { identifiers: [{ scheme: 'arxiv', value }] };
}

function labelledToFields(label: string, value: string, notes: Notes): WorkFields | undefined {
  if (label === 'pmid') return pmidToFields(value);
  if (label === 'pmcid') return pmcidToFields(value);
  return label === 'doi' ? doiToFields(value, notes) : undefined;
}
