import type { Diagnostic } from '../../diagnostics.ts';
import type { ImportContext } from '../importer.ts';
import type { JsonObject } from '../json/read.ts';
import { Cells } from '../roster/cells.ts';
import { type Header, rowToHeader } from '../roster/header.ts';
import { joinPositions } from '../roster/positions.ts';
import { PersonReader } from '../roster/row-reader.ts';
import { type ReadRow, rowToPerson } from '../roster/row-to-person.ts';
import { objectToRows } from './flatten.ts';

/** Reads people's objects by the table of rosters; people with the same members share a header. */
export class PersonObjectReader {
  readonly #context: ImportContext;
  readonly #readers = new Map<string, { header: Header; reader: PersonReader }>();

  constructor(context: ImportContext) {
    this.#context = context;
  }

  read(object: JsonObject, line: number): ReadRow {
    const rows = objectToRows(object).map(({ headings, cells }) => {
      const { header, reader } = this.#readerOf(headings);
      return rowToPerson(new Cells(header, cells), reader, { line, namesPeople: true }, this.#context);
    });
    const people = rows.flatMap(({ person }) => person ?? []);
    const person = joinPositions(people);
    return {
      ...(person === undefined ? {} : { person }),
      isKeyGiven: rows.some(({ isKeyGiven }) => isKeyGiven),
      traces: distinct(rows.flatMap(({ traces }) => traces)),
      diagnostics: distinct(rows.flatMap(({ diagnostics }): Diagnostic[] => diagnostics)),
    };
  }

  /** All members that were met, as one row of headings. */
  header(): Header {
    const fields = new Map(
      [...this.#readers.values()].flatMap(({ header }) =>
        header.headings.map((heading, index) => [heading, header.fields[index]] as const),
      ),
    );
    return { delimiter: ',', headings: [...fields.keys()], fields: [...fields.values()], line: 1 };
  }

  #readerOf(headings: readonly string[]): { header: Header; reader: PersonReader } {
    const signature = headings.join('\n');
    const known = this.#readers.get(signature);
    if (known !== undefined) return known;
    const header = rowToHeader({ cells: headings, line: 0 }, ',', this.#context.rule?.columns ?? {});
    const made = { header, reader: new PersonReader(header, this.#context) };
    this.#readers.set(signature, made);
    return made;
  }
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
