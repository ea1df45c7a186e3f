import { ByteWindow } from './byte-window.ts';

/** Where a scanner stands in the text. Positions count from the beginning of the window. */
export class Cursor {
  readonly window = new ByteWindow();
  position = 0;
  line = 1;
  /** Where the last line began. */
  lineStart = 0;

  /** Counts the line break at `position`. */
  countLine(position: number): void {
    this.line++;
    this.lineStart = position + 1;
  }
}
