import type { Affiliation, Byline } from '../../../../../src/lib/model/byline.ts';
import type { Career } from '../../../../../src/lib/model/career.ts';
import type { Identifier } from '../../../../../src/lib/model/identifier.ts';
import type { PersonName } from '../../../../../src/lib/model/person-name.ts';
import type { PersonRecord } from '../../../../../src/lib/model/person-record.ts';
import type { WorkRecord } from '../../../../../src/lib/model/work-record.ts';
import { partsToByline, type NameParts } from '../../../../../src/lib/normalise/names/index.ts';

/** A name in parts as an importer makes a byline of it. */
export function partsToPrinted(
  parts: NameParts,
  identifiers: readonly Identifier[] = [],
  affiliations: readonly Affiliation[] = [],
): Byline {
  const display = [parts.given, parts.family].filter((part) => part !== undefined && part !== '').join(' ');
  const made: Byline = partsToByline(parts) ?? { kind: 'person', display, identifiers: [], affiliations: [] };
  return { ...made, kind: 'person', identifiers: [...identifiers], affiliations: [...affiliations] };
}

/** A work of which only the authors matter; a DOI of its own keeps it apart from all others. */
export function toWork(
  entry: string,
  bylines: readonly Byline[],
  { year, title }: { year?: number | undefined; title?: string } = {},
): WorkRecord {
  return {
    kind: 'work',
    provenance: { source: 'evaluation', label: 'Evaluation', file: 'works', entry },
    identifiers: [{ scheme: 'doi', value: `10.5555/${entry.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '-')}` }],
    type: 'article',
    title: { text: title ?? `Work ${entry}` },
    bylines: [...bylines],
    authorCount: bylines.length,
    bylinesTruncated: false,
    editors: [],
    dates: year === undefined ? [] : [{ value: String(year), basis: 'published' }],
    topics: [],
    relations: [],
    links: [],
    retracted: false,
  };
}

/** A row of a roster. */
export function toRosterRow(
  key: string,
  names: readonly { parts: NameParts; kind: PersonName['kind'] }[],
  facts: {
    identifiers?: readonly Identifier[];
    careers?: readonly Career[];
    joined?: number | undefined;
  } = {},
): PersonRecord {
  const { identifiers = [], careers = [], joined } = facts;
  return {
    kind: 'person',
    origin: 'roster',
    provenance: { source: 'roster', label: 'Roster', file: 'roster', entry: key },
    identifiers: [{ scheme: 'roster', value: key }, ...identifiers],
    names: names.map(({ parts, kind }): PersonName => {
      const { display, family, given, particle, suffix } = partsToPrinted(parts);
      return {
        display,
        kind,
        ...(family === undefined ? {} : { family }),
        ...(given === undefined ? {} : { given }),
        ...(particle === undefined ? {} : { particle }),
        ...(suffix === undefined ? {} : { suffix }),
      };
    }),
    units: [],
    careers: [...careers],
    links: [],
    ...(joined === undefined ? {} : { joined: String(joined) }),
  };
}

export function atRor(name: string, ror: string): Affiliation {
  return { name, identifiers: [{ scheme: 'ror', value: ror }] };
}

/** An ORCID iD with a valid checksum, from a range that is not given out (ISO 7064, mod 11-2). */
export function toOrcidId(number: number): string {
  const digits = `09990007${String(number).padStart(7, '0')}`;
  let total = 0;
  for (const digit of digits) total = ((total + Number(digit)) * 2) % 11;
  const check = (12 - total) % 11;
  const whole = `${digits}${check === 10 ? 'X' : check}`;
  return whole.replace(/^(.{4})(.{4})(.{4})(.{4})$/, '$1-$2-$3-$4');
}
