import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { namesToBylines } from '../ris/names.ts';
import { addAffiliations, textToAffiliation } from '../tagged/affiliation.ts';
import { rawTextOf, type XmlElement } from '../xml/element.ts';
import { type EndnoteEntry, type EndnoteRow, linesOf } from './entry.ts';

/** Authors, or the editors of a type that has no authors; the address is told to be of an author where there is one. */
export function authorsOf(elements: readonly XmlElement[], entry: EndnoteEntry, notes: Notes): WorkFields {
  const { bylines, truncated } = namesToBylines(elements.map(nameOf), 'the authors', notes);
  if (entry.type?.editors === 'AU') return { editors: bylines };
  const [only, ...others] = bylines;
  if (only !== undefined && others.length === 0) {
    const lines = (entry.fields.get('auth-address') ?? []).flatMap(linesOf);
    addAffiliations(only, lines.map(textToAffiliation));
  }
  return { bylines, ...(truncated ? { bylinesTruncated: true } : {}) };
}

/** Secondary and tertiary authors, which are editors of the volume in one place or the other, as in RIS. */
export function secondaryNames(tag: 'A2' | 'A3'): EndnoteRow['convert'] {
  return (elements, { fields, type }, notes) => {
    const editors = type?.editors;
    const isAlone = !fields.has('contributors/tertiary-authors/author');
    const isOwn = editors === tag || (editors === 'A3' && tag === 'A2' && isAlone);
    return isOwn
      ? { editors: namesToBylines(elements.map(nameOf), 'the editors', notes).bylines }
      : undefined;
  };
}

/** Some programs give the name in attributes alone. */
function nameOf(element: XmlElement): string {
  const { attributes } = element;
  const parts = [attributes['last-name'], attributes['suffix'], attributes['first-name']];
  const text = rawTextOf(element)
    .replaceAll(/[ \t\n]+/g, ' ')
    .replaceAll('\r', ';')
    .trim();
  return text === ''
    ? (attributes['corp-name'] ?? parts.filter((part) => part !== undefined).join(', '))
    : text;
}
