import type { IdentifierScheme } from '../../model/identifier.ts';
import { identifierFromAddress, toOpenAlexId, toOrcid } from '../../normalise/identifiers/index.ts';
import type { Notes } from '../mapping/notes.ts';
import type { PersonFields } from '../mapping/person-fields.ts';
import type { Cells } from './cells.ts';
import type { RosterField } from './fields.ts';

interface Rule {
  field: RosterField;
  scheme: IdentifierScheme;
  convert: (text: string) => string | undefined;
  /** The code and the words of the diagnostic for a value that is none. */
  code: string;
  name: string;
  hint: string;
}

const rules: readonly Rule[] = [
  {
    field: 'orcid',
    scheme: 'orcid',
    convert: toOrcid,
    code: 'invalid-orcid',
    name: 'an ORCID iD',
    hint: 'An ORCID iD has 16 digits, the last of which checks the others: compare it with orcid.org.',
  },
  {
    field: 'openalex',
    scheme: 'openalex',
    convert: (text) => {
      const id = toOpenAlexId(text);
      return id?.startsWith('A') === true ? id : undefined;
    },
    code: 'invalid-openalex',
    name: 'an OpenAlex author id',
    hint: 'An OpenAlex author id looks like A5000000001.',
  },
  {
    field: 'scopus',
    scheme: 'scopus',
    convert: (text) => /^(?:https?:.*[?&]authorI[dD]=)?(\d{6,})(?:\.0)?(?:&.*)?$/.exec(text)?.[1],
    code: 'invalid-scopus',
    name: 'a Scopus author id',
    hint: 'A Scopus author id is a number of ten or eleven digits.',
  },
  {
    field: 'scholar',
    scheme: 'scholar',
    convert: (text) => {
      const identifier = identifierFromAddress(text);
      return identifier?.scheme === 'scholar' ? identifier.value : /^[\w-]{12}$/.exec(text)?.[0];
    },
    code: 'invalid-scholar',
    name: 'a Google Scholar id',
    hint: 'It is the value of user= in the address of the profile, of twelve characters.',
  },
];

type Convert = (cells: Cells, notes: Notes) => PersonFields | undefined;

/** A row of the table for each kind of identifier; what is none is noted and left out. */
export function identifierRows<Row>(
  row: (field: RosterField, target: readonly ['identifiers'], convert: Convert) => Row,
): Row[] {
  return rules.map((rule) => row(rule.field, ['identifiers'], (cells, notes) => read(rule, cells, notes)));
}

function read(
  { field, scheme, convert, code, name, hint }: Rule,
  cells: Cells,
  notes: Notes,
): PersonFields | undefined {
  const text = cells.get(field);
  const value = text === undefined ? undefined : convert(text);
  if (value !== undefined) return { identifiers: [{ scheme, value }] };
  if (text !== undefined) {
    notes.add('warning', code, `This is not ${name} and was left out`, { value: text, hint });
  }
  return undefined;
}
