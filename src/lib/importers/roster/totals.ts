import type { Cells } from './cells.ts';

const total =
  /^(?:grand |sub-?)?(?:totals?|sum|count|summe|gesamt(?:zahl|summe)?|anzahl|insgesamt|somme|suma|totale|totais|nombre total)\b[\s:=]*[\d.,]*$/i;

/** Whether the row is the last line of a spreadsheet, which counts the others: "Total;;;40". */
export function isTotal(cells: Cells): boolean {
  const [first = '', ...others] = cells.texts;
  return total.test(first) && others.every((text) => /^[\d.,\s%€$=()]*$/.test(text) || total.test(text));
}
