import type { Diagnostic } from '../../diagnostics.ts';
import { identifierToKey } from '../../model/identifier.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { addTo } from '../multimap.ts';
import type { ReconciledByline, ReconciledWork } from '../publications/index.ts';
import { mostUsualName } from './most-usual-name.ts';
import type { RegisterPerson } from './register-person.ts';
import { researcherPageToRecord, type ResearcherPageFile } from './researcher-page-record.ts';

/** Researcher pages as records: those that say whose they are, and those that their file's name must tell. */
export function readResearcherPages(
  pages: readonly ResearcherPageFile[],
  works: readonly ReconciledWork[],
): { identified: PersonRecord[]; unidentified: PersonRecord[]; diagnostics: Diagnostic[] } {
  const read = pages.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)).map(researcherPageToRecord);
  const records = read.map(({ record }) => record);
  const identified = records.filter(({ identifiers }) => identifiers.length > 0);
  return {
    identified: nameFromBylines(identified, works),
    unidentified: records.filter(({ identifiers }) => identifiers.length === 0),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Gives each page without identifier to the profile whose address is the file's name. */
export function attachResearcherPages(
  people: readonly RegisterPerson[],
  pages: readonly PersonRecord[],
  slugs: ReadonlyMap<string, string>,
): { people: RegisterPerson[]; diagnostics: Diagnostic[] } {
  const bySlug = new Map(pages.map((page) => [page.provenance.entry, page]));
  const attached = new Set<string>();
  const result = people.map((person) => {
    const page = bySlug.get(slugs.get(person.id) ?? '');
    if (page === undefined) return person;
    attached.add(page.provenance.entry);
    const names = page.names.filter(({ kind }) => kind === 'original');
    return {
      ...person,
      records: [...person.records, page],
      names: [...person.names, ...names],
      researcherPage: person.researcherPage ?? page.provenance.entry,
    };
  });
  const diagnostics = pages.filter(({ provenance }) => !attached.has(provenance.entry)).map(toUnmatched);
  return { people: result, diagnostics };
}

/** A page that gives an identifier and no name takes the name that works print beside the identifier. */
function nameFromBylines(pages: readonly PersonRecord[], works: readonly ReconciledWork[]): PersonRecord[] {
  const nameless = pages.filter(({ names }) => names.length === 0);
  if (nameless.length === 0) return [...pages];
  const wanted = new Set(nameless.flatMap(({ identifiers }) => identifiers.map(identifierToKey)));
  const printed = new Map<string, ReconciledByline[]>();
  for (const byline of works.flatMap(({ bylines }) => bylines)) {
    for (const { identifier } of byline.identifiers) {
      const key = identifierToKey(identifier);
      if (wanted.has(key)) addTo(printed, key, byline);
    }
  }
  return pages.map((page) => {
    const bylines = page.identifiers.flatMap((identifier) => printed.get(identifierToKey(identifier)) ?? []);
    const name = page.names.length === 0 ? mostUsualName(bylines) : undefined;
    return name === undefined ? page : { ...page, names: [name] };
  });
}

function toUnmatched({ provenance }: PersonRecord): Diagnostic {
  return {
    code: 'researcher-page-unmatched',
    severity: 'warning',
    file: provenance.file,
    message:
      'This page belongs to nobody: it gives no identifier, and no profile has its file’s name as address',
    value: provenance.entry,
    hint: 'Add orcid:, openalex: or roster: to its front matter.',
  };
}
