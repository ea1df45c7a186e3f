import { toObject, type JsonObject } from '../json/read.ts';
import { headingToKey } from '../roster/fields.ts';
import { rowToHeader } from '../roster/header.ts';
import { objectToRows } from './flatten.ts';

/** Members of a page under which people are listed. */
export const peopleLists: readonly string[] = [
  'people',
  'persons',
  'staff',
  'members',
  'researchers',
  'employees',
  'roster',
  'faculty',
  'team',
  'profiles',
  'users',
  'results',
  'data',
  'items',
  'records',
];

const listStart = new RegExp(`^\\{[^]{0,4000}?"(?:${peopleLists.join('|')})"\\s*:\\s*\\[\\s*(?=\\{)`);

/** Members that no list of people has and records of works, databases and packages have. */
const others =
  /^(?:doi|title-short|author|authors|authorships|creators?|contributors|editor|editors|issued|datepublished|publicationyear|publicationtype|containertitle|abstract|abstractinvertedindex|authorid|paperid|papercount|hindex|workscount|citedbycount|displaynamealternatives|relevancescore|itemtype|attributes|relationships|orcididentifier|activitiessummary|lastmodifieddate|version|dependencies|context|isbn|issn|journal|venue)$/;

/** What only a person has, besides given and family names. */
const personal: ReadonlySet<string> = new Set([
  'orcid',
  'email',
  'phone',
  'openalex',
  'scopus',
  'scholar',
  'role',
]);

/** Whether the beginning of a file is that of people as JSON: an array, a page or one a line. */
export function looksLikePeople(head: string): boolean {
  const text = head.replace(/^[\uFEFF\u001E\s]+/, '');
  if (!/^[[{]/.test(text)) return false;
  const start = /^\[\s*/.exec(text)?.[0].length ?? listStart.exec(text)?.[0].length ?? 0;
  const first = toRecord(text, start) ?? (start === 0 ? undefined : toRecord(text, 0));
  return first !== undefined && isPerson(first);
}

function isPerson(object: JsonObject): boolean {
  if (Object.keys(object).some((name) => others.test(headingToKey(name)))) return false;
  const [row] = objectToRows(object);
  if (row === undefined) return false;
  const { fields, headings } = rowToHeader({ cells: row.headings, line: 1 }, ',', {});
  if (fields.includes('family') && fields.includes('given')) return true;
  // A film has a name and a title, too.
  const isTold = fields.some(
    (field, index) =>
      field !== undefined && personal.has(field) && headingToKey(headings[index] ?? '') !== 'title',
  );
  return isTold && (fields.includes('name') || fields.includes('family'));
}

/** The object that begins here, where it is whole. */
function toRecord(text: string, start: number): JsonObject | undefined {
  const end = objectEnd(text, start);
  if (end === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text.slice(start, end));
    return toObject(value);
  } catch {
    return undefined;
  }
}

function objectEnd(text: string, start: number): number | undefined {
  if (text[start] !== '{') return undefined;
  let depth = 0;
  for (const { 0: token, index } of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    if (depth === 0) return start + index + 1;
  }
  return undefined;
}
