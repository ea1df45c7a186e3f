import type { Diagnostic } from '../../diagnostics.ts';
import type { Availability } from '../../model/availability.ts';
import type { Identifier } from '../../model/identifier.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import type { ResearcherPage } from '../../model/researcher-page.ts';
import { toOpenAlexId, toOrcid } from '../../normalise/identifiers/index.ts';
import { nameToParts } from '../../normalise/names/index.ts';

/** A researcher page with the name of its file, without the ending. */
export interface ResearcherPageFile {
  slug: string;
  page: ResearcherPage;
}

/**
 * What a researcher page says of its person, as a record; it may have no name, and no identifier: then it belongs to
 * the profile whose address is the file's name.
 */
export function researcherPageToRecord({ slug, page }: ResearcherPageFile): {
  record: PersonRecord;
  diagnostics: Diagnostic[];
} {
  const { identifiers, diagnostics } = readIdentifiers(slug, page);
  const availability = toAvailability(page);
  const record: PersonRecord = {
    kind: 'person',
    origin: 'researcher-page',
    provenance: {
      source: 'researcher-page',
      label: 'Researcher page',
      file: `researchers/${slug}.mdx`,
      entry: slug,
    },
    identifiers,
    names: [
      ...(page.name === undefined ? [] : [toName(page.name, 'preferred' as const)]),
      ...(page.originalName === undefined ? [] : [toName(page.originalName, 'original' as const)]),
    ],
    ...(page.role === undefined ? {} : { role: page.role }),
    units: [],
    careers: [],
    ...(page.summary === undefined ? {} : { summary: page.summary }),
    links: page.links,
    ...(availability === undefined ? {} : { availability }),
  };
  return { record, diagnostics };
}

/** What the person is open to, as far as they say; nothing is said for them. */
export function toAvailability(page: ResearcherPage): Availability | undefined {
  if (page.openTo.length === 0) return undefined;
  return {
    kinds: page.openTo,
    ...(page.openSince === undefined ? {} : { since: page.openSince }),
    ...(page.openUntil === undefined ? {} : { expires: page.openUntil }),
  };
}

function toName(display: string, kind: 'preferred' | 'original') {
  const { family, given, particle, suffix } = nameToParts(display) ?? {};
  return {
    display,
    kind,
    ...(family === undefined ? {} : { family }),
    ...(given === undefined ? {} : { given }),
    ...(particle === undefined ? {} : { particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function readIdentifiers(slug: string, page: ResearcherPage) {
  const identifiers: Identifier[] = [];
  const diagnostics: Diagnostic[] = [];
  const read = (scheme: 'orcid' | 'openalex', written: string | undefined, value: string | undefined) => {
    if (value !== undefined) identifiers.push({ scheme, value });
    else if (written !== undefined) diagnostics.push(badIdentifier(slug, scheme, written));
  };
  read('orcid', page.orcid, page.orcid === undefined ? undefined : toOrcid(page.orcid));
  read('openalex', page.openalex, page.openalex === undefined ? undefined : toOpenAlexId(page.openalex));
  if (page.roster !== undefined) identifiers.push({ scheme: 'roster', value: page.roster });
  return { identifiers, diagnostics };
}

function badIdentifier(slug: string, scheme: 'orcid' | 'openalex', value: string): Diagnostic {
  return {
    code: 'bad-identifier',
    severity: 'warning',
    file: `researchers/${slug}.mdx`,
    message: scheme === 'orcid' ? 'This is not an ORCID iD' : 'This is not an OpenAlex author id',
    value,
    hint:
      scheme === 'orcid'
        ? 'An iD has four groups of four, such as 0000-0002-1825-0097; its last digit is a check.'
        : 'An author id is an A with digits, such as A5023888391.',
  };
}
