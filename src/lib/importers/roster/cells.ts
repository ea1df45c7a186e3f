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
