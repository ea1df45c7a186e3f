import type { RosterField } from './fields.ts';
import type { Header } from './header.ts';

/** What people write into a cell that has nothing in it. A name is never read so: Na is one. */
const nothing = /^(?:[-–—.?]+|n\/a|#n\/a|none|null|nan|keine?|keine angabe|unknown|unbekannt)$/i;

/** The cells of one row by field. */
export class Cells {
  readonly #header: Header;
  readonly #cells: readonly string[];

  constructor(header: Header, cells: readonly string[]) {
    this.#header = header;
    this.#cells = cells;
  }

  /** The first cell of the field that has text; undefined for none and for "n/a". */
  get(field: RosterField): string | undefined {
    return this.all(field)[0];
  }

  /** As {@link get}, taking "None" and the like for what they say. */
  name(field: RosterField): string | undefined {
    return this.#texts(field)[0];
  }

  all(field: RosterField): string[] {
    return this.#texts(field).filter((text) => !nothing.test(text));
  }

  /** The parts of a cell that lists several things with semicolons. */
  list(field: RosterField): string[] {
    return this.all(field)
      .flatMap((text) => text.split(/[;|]/))
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  /** What stands in the cells of the field, however little it says. */
  raw(field: RosterField): string | undefined {
    const text = this.#texts(field).join('; ');
    return text === '' ? undefined : text;
  }

  /** What stands in the columns of that heading. */
  under(heading: string): string | undefined {
    const text = this.#cells.filter((_, index) => columnToName(this.#header, index) === heading).join('; ');
    return text === '' ? undefined : text;
  }

  /** Every cell that has text, in order. */
  get texts(): string[] {
    return this.#cells.filter((text) => text !== '');
  }

  /** Text beyond the last heading, as an unquoted delimiter leaves it. */
  get beyond(): string {
    return this.#cells.slice(this.#header.headings.length).join(this.#header.delimiter).trim();
  }

  #texts(field: RosterField): string[] {
    return this.#header.fields.flatMap((each, index) => {
      const text = each === field ? (this.#cells[index] ?? '') : '';
      return text === '' ? [] : [text];
    });
  }
}

/** The heading of a column, or its number where it has none. */
export function columnToName({ headings }: Header, index: number): string {
  const heading = headings[index] ?? '';
  return heading === '' ? `column ${index + 1}` : heading;
}
