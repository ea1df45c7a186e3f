import type { RawEntry } from './read-entry.ts';

/** Fields that belong to the parent alone: who it is, and what it says about itself. biblatex manual, appendix B. */
const neverInherited: ReadonlySet<string> = new Set(
  (
    'abstract annotation annote author crossref doi eprint file ids isbn keywords note options pages pmid pmcid ' +
    'related relatedtype review shorthand subtitle title url urldate xdata xref'
  ).split(' '),
);

/** Parts that share the author of the book they are in, and volumes of a work in several. */
const sharesAuthor: ReadonlySet<string> = new Set(['inbook', 'bookinbook', 'suppbook', 'book']);

export interface Inheritance {
  entry: RawEntry;
  /** Keys that the file does not have. */
  missing: string[];
  /** Keys by which an entry inherits from itself. */
  cycles: string[];
}

/** Keys that the entry inherits from, in lower case, `xdata` first. */
export function parentKeys(entry: RawEntry): string[] {
  const keys = `${entry.fields.get('xdata') ?? ''},${entry.fields.get('crossref') ?? ''}`;
  return keys
    .split(',')
    .map((key) => key.trim().toLowerCase())
    .filter((key) => key !== '');
}

/** The entry with the fields of its parents, and of theirs; its own fields win. A cycle is cut. */
export function inherit(entry: RawEntry, findParent: (key: string) => RawEntry | undefined): Inheritance {
  const missing: string[] = [];
  const cycles: string[] = [];
  const resolve = (child: RawEntry, above: readonly string[]): RawEntry => {
    const fields = new Map(child.fields);
    for (const key of parentKeys(child)) {
      if (above.includes(key)) {
        cycles.push(key);
        continue;
      }
      const parent = findParent(key);
      if (parent === undefined) missing.push(key);
      else addInherited(fields, child, resolve(parent, [...above, key]), isXdata(child, key));
    }
    return { ...child, fields };
  };
  return { entry: resolve(entry, [entry.key.toLowerCase()]), missing, cycles };
}

function addInherited(fields: Map<string, string>, child: RawEntry, parent: RawEntry, isData: boolean): void {
  for (const [name, value] of parent.fields) {
    const inherited = isData ? name : inheritedName(name, child.type, parent.type);
    if (inherited !== undefined && !fields.has(inherited)) fields.set(inherited, value);
  }
}

function inheritedName(name: string, childType: string, parentType: string): string | undefined {
  if (name === 'title') return `${parentName(childType, parentType)}title`;
  if (name === 'subtitle') return `${parentName(childType, parentType)}subtitle`;
  if (name === 'author') return sharesAuthor.has(childType) ? 'author' : undefined;
  return neverInherited.has(name) ? undefined : name;
}

/** What the title of a parent is to its child. */
function parentName(childType: string, parentType: string): 'journal' | 'main' | 'book' {
  if (childType === 'article' || parentType === 'periodical') return 'journal';
  return parentType.startsWith('mv') ? 'main' : 'book';
}

function isXdata(child: RawEntry, key: string): boolean {
  return (child.fields.get('xdata') ?? '')
    .toLowerCase()
    .split(',')
    .some((part) => part.trim() === key);
}
