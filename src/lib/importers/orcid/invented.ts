/** Records for the tests; ORCID has given these iDs to nobody. */
export const ines = '0999-0000-0000-0010';
export const jan = '0999-0000-0000-0029';

export const byInes = { 'source-orcid': { path: ines }, 'source-name': { value: 'Ines Färber' } };
export const byPublisher = {
  'source-client-id': { path: '0000-0001' },
  'source-name': { value: 'Invented Press' },
};

/** A full work of version 3.0 with what a test changes. */
export function fullWork(changed: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    'put-code': 7,
    path: `/${ines}/work/7`,
    source: byInes,
    title: { title: { value: 'Rivers of sand' }, subtitle: null, 'translated-title': null },
    'journal-title': { value: 'Journal of Invented Rivers' },
    type: 'journal-article',
    'publication-date': { year: { value: '2020' }, month: { value: '00' }, day: null },
    'external-ids': { 'external-id': [externalId('doi', '10.1000/ABC')] },
    visibility: 'public',
    ...changed,
  };
}

export function externalId(type: string, value: string, relationship: string | null = 'self'): object {
  return {
    'external-id-type': type,
    'external-id-value': value,
    'external-id-url': null,
    'external-id-relationship': relationship,
  };
}

export function contributor(name: string | null, role: string | null = 'author', orcid?: string): object {
  return {
    'contributor-orcid': orcid === undefined ? null : { path: orcid },
    'credit-name': name === null ? null : { value: name },
    'contributor-email': 'somebody@example.org',
    'contributor-attributes': { 'contributor-sequence': null, 'contributor-role': role },
  };
}

/** A record of version 3.0 with the sections that a test changes. */
export function wholeRecord({
  person = {},
  activities = {},
  ...rest
}: Record<string, unknown> & { person?: object; activities?: object } = {}): Record<string, unknown> {
  return {
    'orcid-identifier': { uri: `https://orcid.org/${ines}`, path: ines, host: 'orcid.org' },
    person: {
      name: { 'given-names': { value: 'Ines' }, 'family-name': { value: 'Färber' }, visibility: 'public' },
      ...person,
    },
    'activities-summary': { works: { group: [] }, ...activities },
    path: `/${ines}`,
    ...rest,
  };
}
