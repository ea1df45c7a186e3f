import { doiToIdentifier, toDoi } from '../../normalise/identifiers/index.ts';
import {
  addressToFields,
  doiToFields,
  pmcidToFields,
  pmidToFields,
  urlToFields,
} from '../mapping/converters.ts';
import type { Notes } from '../mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';

/**
 * A DOI, with or without its prefix or address.
 * @param notes where what is no DOI is noted; without, it is none of ours
 */
export function doisToFields(text: string, notes?: Notes): WorkFields | undefined {
  const [first = ''] = text
    .trim()
    .replace(/^doi:?\s+/i, '')
    .split(/\s+/);
  const doi = toDoi(first);
  if (doi !== undefined) return { identifiers: [doiToIdentifier(doi)] };
  return notes === undefined ? undefined : doiToFields(text, notes);
}

/** Addresses, of which some put several into one field; a DOI without its address is one too. */
export function linksToFields(text: string, notes: Notes): WorkFields | undefined {
  const parts = text
    .split(/[\s;|]+(?=https?:|doi:|www\.)|\n/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/^www\./i.test(part) ? `http://${part}` : part))
    .map((part) => (/^10\.\d{4,}\//.test(part) ? doisToFields(part) : urlToFields(part, notes)))
    .filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : joinWorkFields(parts);
}

/** The address of a full text; paths on somebody's own machine are none. */
export function fileToFields(text: string, rel: 'landing' | 'pdf'): WorkFields | undefined {
  const parts = text
    .split(/[\s;]+(?=https?:)|\n/i)
    .map((part) => doisToFields(part) ?? addressToFields(part.trim(), rel))
    .filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : joinWorkFields(parts);
}

/** What a database numbers its records by: a PubMed id where the database is MEDLINE. */
export function accessionToFields(text: string, database: string): WorkFields | undefined {
  if (/^PMC\d+$/.test(text.trim())) return pmcidToFields(text);
  if (/^(?:pmid|medline)\b/i.test(text)) return pmidToFields(text);
  return /pubmed|medline|\bnlm\b/i.test(database) ? pmidToFields(text) : undefined;
}
