import { addressToFields, doiToFields, pmcidToFields, pmidToFields } from '../mapping/converters.ts';
import type { Notes } from '../mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { childrenOf, textOf, type XmlElement } from '../xml/element.ts';

/** The ids of an `ArticleIdList`: DOI, PubMed, PubMed Central, and the page of a book's part. */
export function idListToFields(list: XmlElement, notes: Notes): WorkFields | undefined {
  const parts = childrenOf(list, 'ArticleId')
    .map((id) => idToFields(id.attributes['IdType'] ?? '', textOf(id) ?? '', notes))
    .filter((fields) => fields !== undefined);
  return parts.length === 0 ? undefined : joinWorkFields(parts);
}

/** An `ELocationID`; those that are marked as no longer valid are none. */
export function locationToFields(location: XmlElement, notes: Notes): WorkFields | undefined {
  if (location.attributes['ValidYN'] === 'N' || location.attributes['EIdType'] !== 'doi') return undefined;
  return idToFields('doi', textOf(location) ?? '', notes);
}

function idToFields(type: string, text: string, notes: Notes): WorkFields | undefined {
  if (type === 'pubmed') return pmidToFields(text);
  if (type === 'pmc') return pmcidToFields(text);
  if (type === 'pmcid') return pmcidToFields(/PMC\d+/.exec(text)?.[0] ?? '');
  if (type === 'bookaccession') return addressToFields(`https://www.ncbi.nlm.nih.gov/books/${text}/`);
  return type === 'doi' ? doiToFields(text, notes) : undefined;
}
