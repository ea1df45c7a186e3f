import { alignColumns } from '../align-columns.ts';
import { type FileCount, slowSeconds } from './file-count.ts';

const mostUnknownFields = 25;

/** Every table of the count, in the order in which it is printed. */
export function countsToTables(counts: readonly FileCount[]): string[] {
  return [
    ...recognisedTable(counts),
    '',
    ...notOursTable(counts),
    '',
    ...failures(counts),
    ...entriesTable(counts),
    ...unknownFieldsTable(counts),
  ];
}

function recognisedTable(counts: readonly FileCount[]): string[] {
  const read = counts.filter(({ format }) => format !== undefined);
  const rows = [...groupBy(read, ({ file, format }) => `${topFolder(file)}\t${format ?? ''}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => toRow(key.split('\t'), group));
  const head = [
    'folder',
    'format',
    'files',
    'records',
    'left out',
    'errors',
    'warnings',
    'notices',
    'slowest s',
  ];
  return alignColumns([head, ...rows, toRow(['all', ''], read)], 2);
}

function toRow(names: readonly string[], group: readonly FileCount[]): string[] {
  const slowest = group.reduce((most, { seconds }) => Math.max(most, seconds), 0);
  return [
    ...names,
    String(group.length),
    String(sum(group, ({ records }) => records)),
    String(sum(group, ({ named }) => named)),
    String(sum(group, ({ diagnostics }) => diagnostics.error)),
    String(sum(group, ({ diagnostics }) => diagnostics.warning)),
    String(sum(group, ({ diagnostics }) => diagnostics.notice)),
    slowest.toFixed(2),
  ];
}

function notOursTable(counts: readonly FileCount[]): string[] {
  const others = counts.filter(({ format }) => format === undefined);
  const rows = [...groupBy(others, ({ file, refusal }) => `${topFolder(file)}\t${refusal ?? ''}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => [...key.split('\t'), String(group.length)]);
  return alignColumns([['folder', 'not ours', 'files'], ...rows, ['all', '', String(others.length)]], 2);
}

function failures(counts: readonly FileCount[]): string[] {
  const failed = counts.filter(({ failure }) => failure !== undefined);
  const slow = counts.filter(({ seconds }) => seconds > slowSeconds);
  return [
    `Importers that failed: ${failed.length}`,
    ...failed.map(({ file, failure }) => `  ${file}: ${failure ?? ''}`),
    `Files over ${slowSeconds} s: ${slow.length}`,
    ...slow.map(({ file, seconds }) => `  ${file}: ${seconds.toFixed(1)} s`),
  ];
}

function entriesTable(counts: readonly FileCount[]): string[] {
  const entries = counts.map((count) => count.entries).filter((count) => count !== undefined);
  if (entries.length === 0) return [];
  const found = sum(entries, (count) => count.found);
  const imported = sum(entries, (count) => count.imported);
  const missed = entries.flatMap((count) => count.missed);
  const byReason = [...groupBy(missed, ({ type, reason }) => `@${type}: ${reason}`)]
    .map(([reason, group]) => [reason, String(group.length)])
    .sort(([, a], [, b]) => Number(b) - Number(a));
  const noWorks = missed.filter(({ noWork }) => noWork).length;
  const leftOut = missed.filter(({ named, noWork }) => named && !noWork).length;
  return [
    '',
    `BibTeX entries found by counting: ${found}, ${noWorks} of them of types that describe no work`,
    `  imported: ${imported} of ${found - noWorks} (${toPercent(imported, found - noWorks)}); left out and named in ` +
      `the report: ${leftOut}; neither: ${missed.filter(({ named }) => !named).length}`,
    ...alignColumns(byReason).map((line) => `  ${line}`),
  ];
}

function unknownFieldsTable(counts: readonly FileCount[]): string[] {
  const lines: string[] = [];
  for (const [format, group] of groupBy(counts, (count) => count.format ?? '')) {
    const fields = unknownFields(group);
    if (fields.length === 0) continue;
    const shown = fields.slice(0, mostUnknownFields).map(([name, count]) => `${name} ${count}`);
    lines.push(`Fields that ${format} does not know: ${fields.length}: ${shown.join(', ')}`);
  }
  return lines.length === 0 ? [] : ['', ...lines];
}

/** Fields that no table has, the most frequent first. */
export function unknownFields(counts: readonly FileCount[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const count of counts)
    for (const [name, times] of Object.entries(count.unknownFields))
      sums.set(name, (sums.get(name) ?? 0) + times);
  return [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** A share of a whole, never rounded up to all of it. */
export function toPercent(part: number, whole: number): string {
  if (whole === 0) return '–';
  return `${(Math.floor((part / whole) * 10_000) / 100).toFixed(2)} %`;
}

export function groupBy<T>(items: readonly T[], toKey: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = toKey(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function topFolder(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '.';
}

function sum<T>(items: readonly T[], toNumber: (item: T) => number): number {
  return items.reduce((total, item) => total + toNumber(item), 0);
}
