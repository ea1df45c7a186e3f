/** What became of one field of one record. */
export interface FieldTrace {
  /** The source's own name of the record, as in diagnostics. */
  entry: string;
  line: number | undefined;
  /** The field, as the source names it. */
  source: string;
  /** Its value, shortened. */
  value: string;
  /** What it gave to the record; absent where it gave nothing. */
  became?: object;
  /** What it is read for, or the field that it is read with, where it has no row of its own. */
  with?: string;
  /** Why the field, or a part of it, was dropped. */
  reason?: string;
}
