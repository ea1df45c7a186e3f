import { toOneLine } from '../citations/cited.ts';

/**
 * A value as a cell of RFC 4180: on one line, in quotation marks, those inside doubled. A spreadsheet takes what
 * begins with `=`, `+`, `-`, `@`, a tab or a line break for a formula and runs it, so an apostrophe is put before it, as
 * OWASP advises: https://owasp.org/www-community/attacks/CSV_Injection. The same goes for what follows a semicolon, which
 * separates cells where the decimal sign is a comma.
 */
export function textToCell(text: string): string {
  return `"${withoutFormulas(toOneLine(text)).replaceAll('"', '""')}"`;
}

/** The full-width signs are formulas to spreadsheets too. */
function withoutFormulas(text: string): string {
  return text.replaceAll(/(^|;)([\s"']*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
}
