import type { Identifier } from '../../model/identifier.ts';
import type { OrganisationRecord } from '../../model/organisation-record.ts';
import { toAddress } from '../../normalise/address.ts';
import { identifierFromAddress, toOpenAlexId, toRor } from '../../normalise/identifiers/index.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import { headingToKey } from '../roster/fields.ts';

/** What one column says of an organisation. */
export type OrganisationFields = Partial<Omit<OrganisationRecord, 'kind' | 'provenance'>>;

/** The cells of a row by our field. */
export type OrganisationRow = ReadonlyMap<string, string>;

type Row = FieldMapping<string, OrganisationRow, OrganisationFields> & { also: readonly string[] };

/** Headings that only a list of organisations has; then those that other lists have too. */
const headings: Readonly<Record<string, { own: string; shared: string }>> = {
  key: {
    own: 'org id, organisation id, organization id, institution id, unit id, department id, dept id, faculty id, org unit id, organisational unit id, organizational unit id',
    shared: 'id, key',
  },
  name: {
    own: 'org name, organisation name, organization name, institution name, unit name, department name, faculty name, company name',
    shared: 'name, label, display name, organisation, organization, institution, department, unit',
  },
  ror: { own: 'ror, ror id', shared: '' },
  openalex: { own: '', shared: 'openalex, openalex id' },
  wikidata: { own: '', shared: 'wikidata, wikidata id' },
  country: { own: '', shared: 'country code, country' },
  website: { own: '', shared: 'website, homepage, homepage url, url, web page' },
};

export const organisationTable: FieldTable<string, OrganisationRow, OrganisationFields> & {
  rows: readonly Row[];
} = {
  of: 'Organisations',
  rows: [
    row('name', ['name'], (name) => ({ name })),
    row('key', ['identifiers'], (value) => ({ identifiers: [{ scheme: 'local', value }] })),
    row('ror', ['identifiers'], (text, notes) =>
      identified('ror', toRor(text), () =>
        notes.add('warning', 'invalid-ror', 'This is not a ROR id and was left out', {
          value: text,
          hint: 'A ROR id looks like https://ror.org/05dxps055.',
        }),
      ),
    ),
    row('openalex', ['identifiers'], (text) => identified('openalex', toOpenAlexId(text))),
    row('wikidata', ['identifiers'], (text) => identified('wikidata', toWikidataId(text))),
    row('country', ['countryCode'], (text) =>
      /^[A-Za-z]{2}$/.test(text) ? { countryCode: text.toUpperCase() } : undefined,
    ),
    row('website', ['homepage'], (text) => {
      const homepage = toAddress(text) ?? toAddress(`https://${text}`);
      return homepage?.startsWith('http') === true ? { homepage } : undefined;
    }),
  ],
  alongside: {},
  ignored: {},
};

/** The field that a column with this heading holds, and whether the heading says that the list is one of organisations. */
export function headingToField(heading: string): { field: string; isOwn: boolean } | undefined {
  return fieldOf.get(headingToKey(heading));
}

/** Lists one after the other; of anything else the first stands. */
export function joinOrganisationFields(parts: readonly OrganisationFields[]): OrganisationFields {
  const joined: OrganisationFields = {};
  for (const part of parts) Object.assign(joined, { ...part, ...joined });
  return { ...joined, identifiers: parts.flatMap(({ identifiers = [] }) => identifiers) };
}

const fieldOf: ReadonlyMap<string, { field: string; isOwn: boolean }> = new Map(
  Object.entries(headings).flatMap(([field, { own, shared }]) =>
    [...toList(shared, false), ...toList(own, true)].map(({ heading, isOwn }) => [
      headingToKey(heading),
      { field, isOwn },
    ]),
  ),
);

function row(
  source: string,
  target: readonly (keyof OrganisationFields)[],
  convert: (text: string, notes: Notes) => OrganisationFields | undefined,
): Row {
  const { own = '', shared = '' } = headings[source] ?? {};
  return {
    source,
    target,
    also: [...toList(own, true), ...toList(shared, false)].map(({ heading }) => heading),
    convert: (text, _, notes) => convert(text, notes),
  };
}

function identified(
  scheme: Identifier['scheme'],
  value: string | undefined,
  otherwise?: () => void,
): OrganisationFields | undefined {
  if (value !== undefined) return { identifiers: [{ scheme, value }] };
  otherwise?.();
  return undefined;
}

function toWikidataId(text: string): string | undefined {
  const identifier = identifierFromAddress(text);
  return identifier?.scheme === 'wikidata' ? identifier.value : /^Q[1-9]\d*$/.exec(text)?.[0];
}

function toList(list: string, isOwn: boolean): { heading: string; isOwn: boolean }[] {
  return list === '' ? [] : list.split(', ').map((heading) => ({ heading, isOwn }));
}
