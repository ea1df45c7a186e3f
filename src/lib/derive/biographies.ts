import type { Diagnostic } from '../diagnostics.ts';
import type { Biographies, BiographyRecords, ComponentUse } from '../model/biography.ts';
import { identifierToKey } from '../model/identifier.ts';
import type { OwnPerson, Person } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { toDoi } from '../normalise/identifiers/index.ts';
import { foldName } from '../normalise/names/index.ts';

/** A biography and the components in it. */
export interface BiographyFile {
  /** Path relative to the content folder. */
  file: string;
  /** The file's name without its ending, by which a person has it. */
  name: string;
  components: readonly ComponentUse[];
}

/**
 * Finds what the components of biographies name: a work by its slug, DOI or id; the person's own works by topic, type
 * or year. A biography that names something the site has not is reported, and its person is shown without it.
 */
export function resolveBiographies(
  files: readonly BiographyFile[],
  people: readonly Person[],
  publications: readonly Publication[],
): { people: Person[]; biographies: Biographies; diagnostics: Diagnostic[] } {
  const using = files.filter(({ components }) => components.length > 0);
  if (using.length === 0) return { people: [...people], biographies: {}, diagnostics: [] };
  const owners = new Map(people.flatMap((one) => (one.own ? [[one.researcherPage, one] as const] : [])));
  const findWork = workLookup(publications);
  const byId = new Map(publications.map((work) => [work.id, work]));
  const biographies: Biographies = {};
  const diagnostics: Diagnostic[] = [];
  const broken = new Set<string>();
  for (const { file, name, components } of using) {
    // A translation, `ida.de.mdx`, is of whom `ida.mdx` is.
    const owner = owners.get(name) ?? owners.get(name.replace(/\.[^.]+$/, ''));
    if (owner === undefined) continue;
    const records: BiographyRecords = { cited: {}, lists: {} };
    const works = worksOf(owner, byId);
    const problems = components.flatMap((use) => {
      const problem = resolveUse(use, works, findWork, records);
      return problem === undefined ? [] : [{ ...problem, severity: 'error' as const, file, line: use.line }];
    });
    diagnostics.push(...problems);
    if (problems.length > 0) broken.add(name);
    else biographies[name] = records;
  }
  return { people: people.map((one) => withoutBroken(one, broken)), biographies, diagnostics };
}

type Problem = Pick<Diagnostic, 'code' | 'message' | 'value' | 'hint'>;

function resolveUse(
  { name, props }: ComponentUse,
  works: readonly Publication[],
  findWork: (reference: string) => string | undefined,
  records: BiographyRecords,
): Problem | undefined {
  // Whether its file can be shown is found out when it is made smaller.
  if (name === 'Figure') return undefined;
  if (name === 'Cite') return resolveCited(props['work'] ?? '', findWork, records);
  const [filter] = Object.entries(props);
  return filter === undefined ? undefined : resolveList(filter, works, records);
}

function resolveCited(
  reference: string,
  findWork: (reference: string) => string | undefined,
  records: BiographyRecords,
): Problem | undefined {
  const found = findWork(reference);
  if (found !== undefined) records.cited[reference] = found;
  return found !== undefined
    ? undefined
    : {
        code: 'mdx-unknown-work',
        message: 'The text cites a work that is not in the exports',
        value: reference,
        hint: 'Write its DOI, or the last part of the address of its page.',
      };
}

function resolveList(
  [prop, value]: readonly [string, string],
  works: readonly Publication[],
  records: BiographyRecords,
): Problem | undefined {
  const listed = works.filter((work) => fits(work, prop, value)).map(({ id }) => id);
  if (listed.length > 0) records.lists[`${prop}=${value}`] = listed;
  return listed.length > 0
    ? undefined
    : {
        code: prop === 'topic' ? 'mdx-unknown-topic' : 'mdx-empty-list',
        message: `The text lists publications of a ${prop} that none of the person's works has`,
        value,
        hint: prop === 'topic' ? `Topics: ${namesOfTopics(works)}.` : 'Remove the element, or correct it.',
      };
}

function fits({ type, year, topics }: Publication, prop: string, value: string): boolean {
  if (prop === 'type') return type === value;
  if (prop === 'year') return String(year) === value;
  return topics.some(({ slug, name }) => slug === value || foldName(name) === foldName(value));
}

/** The most usual ones, so that a wrong name can be mended. */
function namesOfTopics(works: readonly Publication[]): string {
  const counts = new Map<string, number>();
  for (const { topics } of works) {
    for (const { name } of topics) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  return names.length === 0 ? 'none' : names.slice(0, 8).join(', ');
}

function worksOf(person: OwnPerson, byId: ReadonlyMap<string, Publication>): Publication[] {
  return person.works.flatMap((id) => byId.get(id) ?? []);
}

function workLookup(publications: readonly Publication[]): (reference: string) => string | undefined {
  const keys = new Map<string, string>();
  for (const { id, identifiers } of publications) {
    for (const identifier of identifiers) keys.set(identifierToKey(identifier), id);
  }
  for (const { id, slug } of publications) keys.set(id, id).set(slug, id);
  return (reference) => {
    const doi = toDoi(reference);
    return keys.get(reference.trim()) ?? (doi === undefined ? undefined : keys.get(`doi:${doi}`));
  };
}

function withoutBroken(person: Person, broken: ReadonlySet<string>): Person {
  if (!person.own || person.researcherPage === undefined || !broken.has(person.researcherPage)) return person;
  const { researcherPage: _, ...rest } = person;
  return rest;
}
