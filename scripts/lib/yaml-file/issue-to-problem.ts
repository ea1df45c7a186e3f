import type { z } from 'astro/zod';
import { didYouMean } from './did-you-mean.ts';
import type { YamlProblem } from './parse-yaml.ts';
import { schemaToKeysAt } from './schema-keys.ts';

type Place = (path: readonly PropertyKey[], key?: string) => { line: number; written: string | undefined };

/** What zod found, in a sentence that names the key, what was expected and what stood there. */
export function issueToProblem(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  place: Place,
): YamlProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = schemaToKeysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      line: place(issue.path, key).line,
      key: pathToKey([...issue.path, key]),
      message: `unknown key ${quote(pathToKey([...issue.path, key]))}; ${suggestion(key, known)}`,
    }));
  }
  const key = pathToKey(issue.path);
  const { line, written } = place(issue.path);
  const named = key === '' ? '' : `${key}: `;
  if (isMissing(issue, written)) {
    return [{ line, key, message: `${named}is missing; expected ${expectation(issue)}` }];
  }
  const found = written === undefined ? '' : `, found ${written === '' ? 'nothing' : quote(written)}`;
  const problem = { line, key, message: `${named}expected ${expectation(issue)}${found}` };
  return [written === undefined ? problem : { ...problem, value: written }];
}

function pathToKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

function suggestion(key: string, known: readonly string[]): string {
  const meant = didYouMean(key, known);
  return meant === undefined ? `known keys are ${known.join(', ')}` : `did you mean ${quote(meant)}?`;
}

function isMissing(issue: z.core.$ZodIssue, written: string | undefined): boolean {
  return written === undefined && isOfNothing(issue);
}

function isOfNothing(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.every((branch) => branch.some(isOfNothing));
  return issue.message.endsWith('received undefined');
}

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

const formatWords: Record<string, string> = {
  url: 'a web address that begins with https://',
  email: 'a mail address',
  date: 'a date such as 2026-01-31',
};

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union' && issue.message.startsWith('Invalid')) {
    return [...new Set(issue.errors.flatMap((branch) => branch.slice(0, 1)).map(expectation))].join(' or ');
  }
  if (issue.code === 'invalid_type') return typeWords[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_format') return formatWords[issue.format] ?? patternWords(issue);
  if (issue.code === 'too_small' && issue.origin === 'string') return 'some text';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'at least one entry';
  if (issue.code === 'too_small') return `a number above ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `a number below ${String(issue.maximum)}`;
  return issue.message;
}

/** A schema that gives its pattern words has them as the message; others are dates, whose pattern begins so. */
function patternWords(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (!issue.message.startsWith('Invalid')) return issue.message;
  return issue.pattern?.startsWith('/^\\d{4}') ? 'a date such as 2026, 2026-01 or 2026-01-31' : issue.message;
}
