import type { Diagnostic } from '../../diagnostics.ts';
import type { ImportContext } from '../importer.ts';
import { headingToKey, isRosterField, rosterFields } from './fields.ts';
import type { Header } from './header.ts';

/** What there is to say about the headings of a roster, and about the columns that `site.yml` maps. */
export function headerToDiagnostics(header: Header, context: ImportContext): Diagnostic[] {
  const place = { file: `exports/${context.file}`, line: header.line };
  const headings = new Map(header.headings.map((heading) => [headingToKey(heading), heading]));
  const diagnostics: Diagnostic[] = [];
  for (const [field, heading] of Object.entries(context.rule?.columns ?? {})) {
    if (!isRosterField(field)) {
      diagnostics.push({
        ...place,
        code: 'unknown-field',
        severity: 'warning',
        message: 'site.yml maps a column to a field that rosters do not have',
        value: field,
        hint: `The fields are ${rosterFields.join(', ')}.`,
      });
    } else if (!headings.has(headingToKey(heading))) {
      diagnostics.push({
        ...place,
        code: 'missing-column',
        severity: 'warning',
        message: `site.yml maps ${field} to a column that the file does not have`,
        value: heading,
        hint: `The file has the columns ${header.headings.join(', ')}.`,
      });
    }
  }
  const unknown = header.headings.filter(
    (heading, index) => heading !== '' && header.fields[index] === undefined,
  );
  if (unknown.length > 0) {
    diagnostics.push({
      ...place,
      code: 'unknown-columns',
      severity: 'notice',
      message: 'Columns with these headings are not used',
      value: unknown.join(', '),
      hint: 'If one of them is wanted, map it under columns: in site.yml.',
    });
  }
  return diagnostics;
}

/** A file that has no row of headings. */
export function noHeader(firstLine: string, context: ImportContext): Diagnostic {
  return {
    file: `exports/${context.file}`,
    line: 1,
    code: 'no-name-column',
    severity: 'error',
    message: 'No column with names was found among the headings, so nobody was read',
    value: firstLine.slice(0, 200),
    hint: 'Head the columns with given name and family name, or map them under columns: in site.yml. A list of positions needs a person id.',
  };
}
