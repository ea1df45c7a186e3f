import type { WriteExample } from './examples.ts';

export const tableExamples: Readonly<Record<string, WriteExample>> = {
  roster: (items) =>
    toCsv([
      ['key', 'given', 'family', 'role', 'unit', 'affiliation', 'website'],
      ...items.map(({ key, given, family, title, venue, url }) => [
        key,
        given,
        family,
        title,
        venue,
        venue,
        url,
      ]),
    ]),
  'organisation-list': (items) =>
    toCsv([['org_id', 'org_name'], ...items.map(({ key, title }) => [key, title])]),
};

function toCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
