import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../diagnostics.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { importText } from '../testing/import-text.ts';
import { openAlexImporter } from './index.ts';

const openAlex = (id: string): string => `https://openalex.org/${id}`;

async function importAuthor(
  author: Record<string, unknown>,
): Promise<{ person: PersonRecord | undefined; diagnostics: Diagnostic[] }> {
  const text = JSON.stringify({ id: openAlex('A7'), display_name: 'Ngozi Adeyemi', ...author });
  const { records, diagnostics } = await importText(openAlexImporter, text);
  const record = records[0];
  return { person: record?.kind === 'person' ? record : undefined, diagnostics };
}

const institution = (id: string, name: string): Record<string, unknown> => ({
  id: openAlex(id),
  display_name: name,
});

describe('an author of OpenAlex', () => {
  it('has identifiers, names and careers', async () => {
    const { person, diagnostics } = await importAuthor({
      orcid: 'https://orcid.org/0000-0002-1825-0097',
      ids: { scopus: 'http://www.scopus.com/inward/authorDetails.url?authorID=56000000001&partnerID=MN8' },
      affiliations: [
        { institution: institution('I1', 'Old Town College'), years: [2012, 2014, 2013] },
        { institution: institution('I2', 'Halden Institute'), years: [2024, 2020] },
      ],
      last_known_institutions: [institution('I2', 'Halden Institute'), institution('I3', 'New College')],
    });
    expect(diagnostics).toEqual([]);
    expect(person).toMatchObject({
      origin: 'openalex',
      identifiers: [
        { scheme: 'openalex', value: 'A7' },
        { scheme: 'orcid', value: '0000-0002-1825-0097' },
        { scheme: 'scopus', value: '56000000001' },
      ],
      names: [{ display: 'Ngozi Adeyemi', family: 'Adeyemi', given: 'Ngozi', kind: 'preferred' }],
      careers: [
        { organisation: { name: 'Halden Institute' }, from: '2020', to: '2024' },
        { organisation: { name: 'Old Town College' }, from: '2012', to: '2014' },
        { organisation: { name: 'New College' } },
      ],
    });
  });

  it('reads the one institution of older exports', async () => {
    const { person } = await importAuthor({ last_known_institution: institution('I1', 'Old Town College') });
    expect(person?.careers).toEqual([
      {
        organisation: { name: 'Old Town College', identifiers: [{ scheme: 'openalex', value: 'I1' }] },
      },
    ]);
  });

  it('keeps other spellings of the name and drops what is none', async () => {
    const { person, diagnostics } = await importAuthor({
      display_name: 'José Ruiz Soto',
      display_name_alternatives: [
        'J. Soto',
        'José Ruiz',
        'Jose Ruiz Soto',
        'Machine Learning',
        'Хосе Сото',
        'José Ruiz Soto',
      ],
    });
    expect(person?.names.map(({ display, kind }) => `${display} (${kind})`)).toEqual([
      'José Ruiz Soto (preferred)',
      'J. Soto (alternative)',
      'José Ruiz (alternative)',
      'Jose Ruiz Soto (alternative)',
      'Хосе Сото (alternative)',
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'not-a-name', severity: 'notice', value: 'Machine Learning' },
    ]);
  });

  it.each([
    ['Jörg Müller', 'J. Mueller'],
    ['Soeren Broegger', 'Søren Brøgger'],
    ['Åsa Ångholm', 'Aasa Aangholm'],
    ['Anna Groß', 'Anna Gross'],
  ])('keeps the name %s spelled %s', async (name, other) => {
    const { person, diagnostics } = await importAuthor({
      display_name: name,
      display_name_alternatives: [other],
    });
    expect(person?.names.map(({ display }) => display)).toEqual([name, other]);
    expect(diagnostics).toEqual([]);
  });

  it('is left out when OpenAlex deleted it, or it has no name', async () => {
    const deleted = await importAuthor({ id: openAlex('A5317838346'), display_name: 'Deleted Author' });
    expect(deleted.person).toBeUndefined();
    expect(deleted.diagnostics).toMatchObject([{ code: 'deleted-author', severity: 'notice' }]);
    const nameless = await importAuthor({ display_name: null });
    expect(nameless.person).toBeUndefined();
    expect(nameless.diagnostics).toMatchObject([{ code: 'no-name', severity: 'error', entry: 'A7' }]);
  });

  it('keeps a person whose ORCID iD is wrong', async () => {
    const { person, diagnostics } = await importAuthor({ orcid: 'https://orcid.org/0000-0002-1825-0098' });
    expect(person?.identifiers).toEqual([{ scheme: 'openalex', value: 'A7' }]);
    expect(diagnostics).toMatchObject([
      { code: 'invalid-orcid', value: 'https://orcid.org/0000-0002-1825-0098' },
    ]);
  });
});
