import { toObject, type JsonObject } from '../json/read.ts';
import { headingToField, headingToKey } from '../roster/fields.ts';

/** A person as a row of a table. */
export interface FlatRow {
  headings: string[];
  cells: string[];
}

/** Deeper than this nothing is looked for. */
const deepest = 4;
/** Members whose names say nothing of what stands in them. */
const wrappers =
  /^(?:name|names|person|profile|identifiers?|ids|externalids?|contact|details|links?|attributes|employment|job|current\w*)$/;
/** Members that list what a person holds or held. */
const positionLists =
  /^(?:positions?|employments?|appointments?|roles|jobs|affiliations?|organisations?|organizations?|memberships?|career)$/;

/**
 * A person's object as rows: nested members become columns, lists of texts one cell, and each object of a list of
 * positions a row of its own.
 */
export function objectToRows(object: JsonObject): FlatRow[] {
  const base = new Map<string, string[]>();
  const positions: Map<string, string[]>[] = [];
  for (const [name, value] of Object.entries(object)) {
    const objects = Array.isArray(value) ? value.map(toObject).filter((each) => each !== undefined) : [];
    if (objects.length > 0 && positionLists.test(headingToKey(name))) {
      positions.push(...objects.map((each) => flattened(each, singular(name))));
    } else addValue(base, [name], value);
  }
  if (positions.length === 0) return [toRow(base)];
  return positions.map((position) => toRow(new Map([...base, ...position])));
}

function flattened(object: JsonObject, within: string): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const [name, value] of Object.entries(object)) addValue(columns, [within, name], value);
  return columns;
}

function addValue(columns: Map<string, string[]>, path: readonly string[], value: unknown): void {
  if (value === null || path.length > deepest) return;
  if (Array.isArray(value)) {
    for (const each of value) addValue(columns, path, each);
    return;
  }
  const object = toObject(value);
  if (object === undefined) {
    const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (isText) addText(columns, pathToHeading(path), String(value));
    return;
  }
  const typed = toTypedValue(object);
  if (typed !== undefined) {
    addText(columns, typed.type, typed.value);
    return;
  }
  for (const [name, member] of Object.entries(object)) addValue(columns, [...path, name], member);
}

/** `{ "type": "orcid", "value": "0000-…" }`, as identifiers are listed. */
function toTypedValue(object: JsonObject): { type: string; value: string } | undefined {
  const type = object['type'] ?? object['scheme'] ?? object['kind'];
  const value = object['value'] ?? object['id'] ?? object['identifier'];
  const isKnown = typeof type === 'string' && headingToField(type) !== undefined;
  return isKnown && (typeof value === 'string' || typeof value === 'number')
    ? { type, value: String(value) }
    : undefined;
}

/** `department.name` is the department name, `name.given` the given name; what nobody knows keeps its path. */
function pathToHeading(path: readonly string[]): string {
  const last = path.at(-1) ?? '';
  const within = path.at(-2);
  if (within === undefined) return last;
  const both = `${within} ${last}`;
  if (headingToField(both) !== undefined) return both;
  const key = headingToKey(last);
  if (/^(?:name|label|title|value|full|display)$/.test(key) && headingToField(within) !== undefined) {
    if (headingToField(within) === 'name' && key !== 'title') return 'full name';
    if (key !== 'title' && !/^(?:position|role|job)$/.test(headingToKey(within))) return within;
  }
  const isWrapper = wrappers.test(headingToKey(within)) || positionLists.test(headingToKey(within));
  return isWrapper && headingToField(last) !== undefined ? last : path.join('.');
}

function addText(columns: Map<string, string[]>, heading: string, text: string): void {
  const trimmed = text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (trimmed === '') return;
  const before = columns.get(heading);
  if (before === undefined) columns.set(heading, [trimmed]);
  else before.push(trimmed);
}

function toRow(columns: ReadonlyMap<string, readonly string[]>): FlatRow {
  return {
    headings: [...columns.keys()],
    cells: [...columns.values()].map((texts) => texts.join('; ')),
  };
}

function singular(name: string): string {
  return name.replace(/s$/i, '');
}
