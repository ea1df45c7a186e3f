import { addressToFields } from '../mapping/converters.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { doisToFields } from '../ris/identifiers.ts';

/** "10.1000/x [doi]", "NBK5 [bookaccession]", or an address; what a publisher calls an article is none of ours. */
export function locationToFields(text: string, notes: Notes): WorkFields | undefined {
  const [, value = '', kind] = /^(.*?)(?:\s*\[([a-z]+)\])?$/s.exec(text.trim()) ?? [];
  if (kind === 'doi') return doisToFields(value, notes);
  if (kind === 'bookaccession') return addressToFields(`https://www.ncbi.nlm.nih.gov/books/${value}/`);
  return kind === undefined ? (doisToFields(value) ?? addressToFields(value)) : undefined;
}
