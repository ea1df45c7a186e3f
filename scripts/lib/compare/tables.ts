import { alignColumns } from '../align-columns.ts';
import { groupBy, toPercent } from '../count/tables.ts';
import { differenceClasses } from './classes/index.ts';
import type { ClassedDifference, OracleResult } from './compare-oracle.ts';
import { comparedFields, type ComparedField, type ExpectedItem } from './expected.ts';

const longestShown = 160;

/** Agreement of each oracle and of all together, then the kinds of difference. */
export function resultsToTables(results: readonly OracleResult[]): string[] {
  const differences = results.flatMap((result) => result.differences);
  return [
    'Agreement, and agreement with what the known differences explain:',
    ...agreementTable(results),
    '',
    ...casesTable(results),
    '',
    ...classesTable(differences),
  ];
}

function agreementTable(results: readonly OracleResult[]): string[] {
  const head = ['oracle', ...comparedFields];
  const rows = results.map((result) => [
    result.oracle,
    ...comparedFields.map((field) => toCell([result], field)),
  ]);
  const all = ['all', ...comparedFields.map((field) => toCell(results, field))];
  return alignColumns([head, ...rows, ...(results.length > 1 ? [all] : [])]);
}

/** `agreeing/compared`, the share, and the share with what is explained. */
function toCell(results: readonly OracleResult[], field: ComparedField): string {
  let [compared, agree, explained] = [0, 0, 0];
  for (const result of results) {
    compared += result.fields[field].compared;
    agree += result.fields[field].agree;
    explained += result.differences.filter((each) => each.field === field && each.class !== undefined).length;
  }
  if (compared === 0) return '–';
  return `${agree}/${compared} ${toPercent(agree, compared)}, ${toPercent(agree + explained, compared)}`;
}

function casesTable(results: readonly OracleResult[]): string[] {
  const rows = results.map(({ oracle, cases, unrecognised, expectedItems, missing }) =>
    [oracle, cases, unrecognised.length, expectedItems, missing.length].map(String),
  );
  return alignColumns([['oracle', 'cases', 'not recognised', 'items expected', 'without a record'], ...rows]);
}

function classesTable(differences: readonly ClassedDifference[]): string[] {
  const groups = groupBy(differences, (each) => `${each.field}\t${each.class ?? 'not explained'}`);
  const reasons = new Map(differenceClasses.map(({ name, reason }) => [name, reason]));
  const rows = [...groups]
    .map(([key, group]): [string, string, number] => {
      const [field = '', name = ''] = key.split('\t');
      return [field, name, group.length];
    })
    .sort(([, , a], [, , b]) => b - a)
    .map(([field, name, count]) => [field, String(count), `${name}${suffix(reasons.get(name))}`]);
  return rows.length === 0
    ? ['No differences.']
    : ['Kinds of difference:', ...rows.map((row) => `  ${row.join('  ')}`)];
}

function suffix(reason: string | undefined): string {
  return reason === undefined ? '' : `: ${reason}`;
}

/** Each difference with both sides; cases nobody recognised; items without a record. */
export function resultsToLists(results: readonly OracleResult[]): string[] {
  return results.flatMap(({ oracle, unrecognised, missing, differences }) => [
    '',
    ...unrecognised.map((name) => `${oracle} not recognised: ${name}`),
    ...missing.map((each) => `${oracle} without a record: ${each.case}: ${each.key}`),
    ...differences.flatMap((each) => [
      `${oracle} ${each.field} [${each.class ?? 'not explained'}] ${each.case}: ${each.key.slice(0, longestShown)}`,
      `    expected ${show(each.field, each.expected)}`,
      `    ours     ${show(each.field, each.ours)}`,
    ]),
  ]);
}

function show(field: ComparedField, item: ExpectedItem): string {
  const value = item[field];
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 4 * longestShown));
  return (value ?? [])
    .map((each) => (typeof each === 'string' ? each : `${each.family} | ${each.given}`))
    .join('; ');
}
