import type { Publication } from '../../model/publication.ts';
import { publicationToBibtexType } from './entry-type.ts';
import { fieldRules } from './fields.ts';

/**
 * One BibTeX entry, in UTF-8, ending in a line break. Zotero, LaTeX with BibTeX and biber all read it back whole;
 * no value can end its field, since braces are balanced and each field is one line.
 */
export function publicationToBibtex(publication: Publication): string {
  const type = publicationToBibtexType(publication);
  const fields = fieldRules
    .filter(({ types }) => types === undefined || types.includes(type))
    .map(({ field, value, macro }) => ({ field, macro, value: value(publication, type) }))
    .filter(({ value }) => value !== undefined && value !== '')
    .map(({ field, value = '', macro }) => `  ${field} = ${macro === true ? value : `{${value}}`},\n`);
  return `@${type}{${publication.citationKey},\n${fields.join('')}}\n`;
}

/** A whole file of entries. */
export function publicationsToBibtex(publications: readonly Publication[]): string {
  return publications.map(publicationToBibtex).join('\n');
}
