import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { toObject } from '../json/read.ts';
import { splitJson } from '../json/split-json.ts';
import { exportFile } from '../mapping/notes.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { headerToDiagnostics } from '../roster/columns-report.ts';
import { peopleTable } from '../roster/people-table.ts';
import { PeopleByKey } from '../roster/same-key.ts';
import { PersonObjectReader } from './read-person.ts';
import { looksLikePeople, peopleLists } from './recognise.ts';

/** A list of people as JSON, with any of the headings that a roster's columns have as its members. */
export const rosterJsonImporter: Importer = {
  name: 'roster-json',
  label: 'Staff roster (JSON)',
  description: {
    summary:
      'The list of an institution of its own people, as the interface of a personnel system or a website gives it. Members are found by the same names as the columns of a roster, also inside one another: `name.given`, `department.name`; `columns:` in `site.yml` works as it does there. Of a list of positions each becomes part of the career.',
    shapes:
      'an array of people, an object with `people`, `staff`, `data` or the like, one person a line, or one person',
    specifications: [
      { label: 'RFC 8259: JSON', url: 'https://www.rfc-editor.org/rfc/rfc8259' },
      {
        label: 'ISO 7064, as ORCID uses it',
        url: 'https://support.orcid.org/hc/en-us/articles/360006897674',
      },
    ],
    tables: [peopleTable],
  },
  accepts: (_, head) => looksLikePeople(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const people = new PeopleByKey(context);
  const reader = new PersonObjectReader(context);
  for await (const item of splitJson(stream, {
    recordBytes: context.recordBytes,
    depth: context.depth,
    arrays: peopleLists,
  })) {
    if (item.kind === 'problem') {
      yield problemToDiagnostic(item, context);
      continue;
    }
    const object = toObject(item.value);
    if (object === undefined) {
      yield notAPerson(item.value, item.line, context);
      continue;
    }
    const row = reader.read(object, item.line);
    people.add(row);
    yield* row.diagnostics;
  }
  yield* headerToDiagnostics(reader.header(), context);
  yield* people.finish();
}

function notAPerson(value: unknown, line: number, context: ImportContext): Diagnostic {
  return {
    code: 'not-a-record',
    severity: 'error',
    file: exportFile(context),
    line,
    message: 'This is not a person, but a value without members',
    value: JSON.stringify(value).slice(0, 200),
  };
}
