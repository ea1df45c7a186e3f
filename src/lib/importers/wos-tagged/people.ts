import type { Affiliation, Byline } from '../../model/byline.ts';
import { toOrcid } from '../../normalise/identifiers/index.ts';
import { cleanNameText, foldName } from '../../normalise/names/index.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { namesToBylines } from '../ris/names.ts';
import { addToBylines, textToAffiliation } from '../tagged/affiliation.ts';
import { linesOf, valueOf, type WosEntry } from './entry.ts';

/**
 * Authors by their full names (`AF`) or as they are printed (`AU`), then groups (`CA`). `C1` names the authors of each
 * address in brackets, `OI` each ORCID iD behind a name; what fits no author is left out.
 */
export function authorsOf(_: readonly string[], entry: WosEntry, notes: Notes): WorkFields {
  const short = linesOf(entry, 'AU');
  const full = linesOf(entry, 'AF');
  const names = full.length >= short.length ? full : short;
  const { bylines, truncated } = namesToBylines(names, 'AU', notes);
  const byName = new Map<string, Byline>();
  // A name that was left out would put the others at the wrong place
  if (bylines.length === names.length) {
    for (const list of [short, full]) {
      bylines.forEach((byline, i) => byName.set(foldName(list[i] ?? ''), byline));
    }
    byName.delete('');
  }
  addToBylines(joinAddresses(linesOf(entry, 'C1')).flatMap((line) => readAddress(line, bylines, byName)));
  for (const [name, orcid] of orcidsOf(entry)) {
    const identifiers = byName.get(foldName(name))?.identifiers;
    if (identifiers?.length === 0) identifiers.push({ scheme: 'orcid', value: orcid });
  }
  const groups = linesOf(entry, 'CA').flatMap(toGroup);
  return { bylines: [...bylines, ...groups], ...(truncated ? { bylinesTruncated: true } : {}) };
}

/** Editors of a book, one a line. */
export function editorsOf(values: readonly string[], _: WosEntry, notes: Notes): WorkFields {
  const names = values.flatMap((value) => value.split('\n'));
  return { editors: namesToBylines(names, 'the editors', notes).bylines };
}

/** An address is broken over lines; a new one begins with a bracket or behind a full stop. */
function joinAddresses(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || line.startsWith('[') || last.endsWith('.')) joined.push(line);
    else joined[joined.length - 1] = `${last} ${line}`;
  }
  return joined;
}

function readAddress(
  line: string,
  bylines: readonly Byline[],
  byName: ReadonlyMap<string, Byline>,
): { byline: Byline; affiliation: Affiliation }[] {
  const [, names, address] = /^\[([^\]]*)\]\s*(.*)$/s.exec(line) ?? [];
  const affiliation = textToAffiliation(address ?? line);
  if (affiliation === undefined) return [];
  if (names === undefined)
    return bylines.length === 1 ? bylines.map((byline) => ({ byline, affiliation })) : [];
  return names
    .split(';')
    .flatMap((name) => byName.get(foldName(name)) ?? [])
    .map((byline) => ({ byline, affiliation: { ...affiliation } }));
}

function orcidsOf(entry: WosEntry): [name: string, orcid: string][] {
  return (valueOf(entry, 'OI') ?? '').split(';').flatMap((part): [string, string][] => {
    const [, name = '', id = ''] = /^(.*)\/([\dX-]+)$/.exec(part.trim()) ?? [];
    const orcid = toOrcid(id);
    return orcid === undefined ? [] : [[name, orcid]];
  });
}

function toGroup(text: string): Byline[] {
  const display = cleanNameText(text).replace(/[.,;]+$/, '');
  return display === '' ? [] : [{ kind: 'group', display, identifiers: [], affiliations: [] }];
}
