import { bibtexTable } from '../bibtex/fields.ts';
import { readEntry } from '../bibtex/read-entry.ts';
import type { ImportContext } from '../importer.ts';
import { readByTable } from '../mapping/field-mapping.ts';
import { Notes } from '../mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { textAt, wordAt } from './value.ts';

/** What is longer is no citation of one work. */
const longest = 200_000;

/**
 * What the BibTeX of a work says that ORCID's own fields have no place for, and its authors and date for works that
 * name none. Its title and identifiers are left: people paste citations of other works.
 */
export function citationToFields(
  value: unknown,
  context: ImportContext,
  notes: Notes,
): WorkFields | undefined {
  const text = textAt(value, 'citation-value');
  if (text === undefined || wordAt(value, 'citation-type') !== 'bibtex') return undefined;
  const start = text.indexOf('@');
  if (start === -1 || text.length > longest) {
    notes.add('notice', 'unreadable-citation', 'The citation of this work is said to be BibTeX and is not', {
      value: text,
    });
    return undefined;
  }
  const { body, closed } = cutEntry(text.slice(start + 1));
  const { entry } = readEntry(body, 1, months, closed);
  const quiet = new Notes({ ...context, trace: undefined }, '', undefined);
  const access = {
    valueOf: (_: unknown, source: string) => entry.fields.get(source),
    namesOf: () => entry.fields.keys(),
  };
  const { bylines, bylinesTruncated, authorCount, editors, dates, venue, volume, issue, pages, ...rest } =
    readByTable(bibtexTable, { ...entry, context }, access, quiet, joinWorkFields);
  const { articleNumber, edition } = rest;
  return Object.fromEntries(
    Object.entries({
      bylines,
      bylinesTruncated,
      authorCount,
      editors,
      dates,
      venue,
      volume,
      issue,
      pages,
      articleNumber,
      edition,
    }).filter(([, field]) => field !== undefined),
  );
}

/** The first entry without its closing bracket. */
function cutEntry(text: string): { body: string; closed: boolean } {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (character === '\\') i += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return { body: text.slice(0, i), closed: true };
    }
  }
  return { body: text, closed: false };
}

const months: ReadonlyMap<string, string> = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((month) => [
    month,
    month,
  ]),
);
