/** One row of the table; see import-table.mjs. */
export interface ImportTableRow {
  zone: string;
  files: RegExp;
  zones?: string[];
  types?: string[];
  packages?: string[];
  ownFolder?: boolean;
  advice: string;
}

export const importTable: readonly ImportTableRow[];
export function zoneOf(file: string): ImportTableRow | undefined;
export function importProblem(file: string, specifier: string, typeOnly: boolean): string | undefined;
