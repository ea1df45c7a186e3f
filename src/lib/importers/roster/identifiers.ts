import type { Identifier, IdentifierScheme } from '../../model/identifier.ts';
import { identifierFromAddress, toOpenAlexId, toOrcid } from '../../normalise/identifiers/index.ts';
import type { Cells } from './cells.ts';
import type { RosterField } from './fields.ts';
import type { Report } from './report.ts';

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

/** The identifiers of a row besides its key; what is none is reported and left out. */
export function cellsToIdentifiers(cells: Cells, report: Report): Identifier[] {
  return rules.flatMap(({ field, scheme, convert, code, name, hint }) => {
    const text = cells.get(field);
    const value = text === undefined ? undefined : convert(text);
    if (text !== undefined && value === undefined) {
      report({
        code,
        severity: 'warning',
        message: `This is not ${name} and was left out`,
        value: text,
        hint,
      });
    }
    return value === undefined ? [] : [{ scheme, value }];
  });
}
