import { compareField, fields } from './compare-fields.ts';
import { classify } from './classes/index.ts';
import type { Difference } from './difference.ts';
import type { ComparedField, Oracle } from './expected.ts';
import { matchItems } from './match-items.ts';
import { runCase } from './run-case.ts';

/** A difference with the class that explains it, where one does. */
export interface ClassedDifference extends Difference {
  class?: string;
}

export interface OracleResult {
  oracle: string;
  cases: number;
  /** Names of the cases whose file no importer takes. */
  unrecognised: string[];
  expectedItems: number;
  /** Items of recognised files that no record of ours stands for. */
  missing: { case: string; key: string }[];
  fields: Record<ComparedField, { compared: number; agree: number }>;
  differences: ClassedDifference[];
}

/** Runs our importers over everything that an oracle has an opinion on. */
export async function compareOracle(oracle: Oracle, corpora: string): Promise<OracleResult> {
  const result: OracleResult = {
    oracle: oracle.name,
    cases: 0,
    unrecognised: [],
    expectedItems: 0,
    missing: [],
    fields: {
      title: { compared: 0, agree: 0 },
      authors: { compared: 0, agree: 0 },
      year: { compared: 0, agree: 0 },
      doi: { compared: 0, agree: 0 },
      venue: { compared: 0, agree: 0 },
      identifiers: { compared: 0, agree: 0 },
      abstract: { compared: 0, agree: 0 },
    },
    differences: [],
  };
  for (const each of oracle.cases(corpora)) {
    const { format, items, text } = await runCase(each);
    result.cases += 1;
    if (format === undefined) {
      result.unrecognised.push(each.name);
      continue;
    }
    result.expectedItems += each.items.length;
    for (const { expected, ours } of matchItems(each.items, items)) {
      const key = expected.key ?? expected.title ?? '';
      if (ours === undefined) {
        result.missing.push({ case: each.name, key });
        continue;
      }
      for (const field of fields) {
        const verdict = compareField(field, expected, ours);
        if (verdict === 'absent') continue;
        result.fields[field].compared += 1;
        if (verdict === 'agrees') result.fields[field].agree += 1;
        else {
          const difference = { oracle: oracle.name, case: each.name, key, field, expected, ours };
          const known = classify(difference, text);
          result.differences.push(known === undefined ? difference : { ...difference, class: known.name });
        }
      }
    }
  }
  return result;
}
