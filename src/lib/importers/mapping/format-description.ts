/** What the documentation says of a format; its tables are those that the importer reads by. */
export interface FormatDescription {
  /** What the format is and who gives it, in a sentence or two. */
  summary: string;
  /** The shapes of file that are read, in words: "a page with `results`, an array, one record a line". */
  shapes: string;
  /** The specifications that the tables follow. */
  specifications: readonly { label: string; url: string }[];
  /** One for each kind of record. */
  tables: readonly DescribedTable[];
}

/** A mapping table as the documentation prints it. */
export interface DescribedTable {
  /** What one record is, in the plural: `Works`, `Authors`. */
  of: string;
  rows: readonly {
    source: string;
    target: readonly string[];
    /** Other names that the field goes by in exports. */
    also?: readonly string[];
  }[];
  /** Fields that have no row of their own, each with what they are read for or the row they are read with. */
  alongside: Readonly<Record<string, string>>;
  /** Fields of the format that are not read, each with the reason. */
  ignored: Readonly<Record<string, string>>;
}
