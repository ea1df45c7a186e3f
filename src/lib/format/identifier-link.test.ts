import { expect, it } from 'vitest';
import { identifierToLink } from './identifier-link.ts';

it('escapes what a DOI may hold in its address and prints it as it is', () => {
  expect(identifierToLink({ scheme: 'doi', value: '10.1002/(sici)1097<1::aid>3.0.co;2-#' })).toEqual({
    scheme: 'DOI',
    url: 'https://doi.org/10.1002/(sici)1097%3C1%3A%3Aaid%3E3.0.co%3B2-%23',
    label: 'doi:10.1002/(sici)1097<1::aid>3.0.co;2-#',
  });
});

it('prints an ORCID iD as its full address, as ORCID asks', () => {
  expect(identifierToLink({ scheme: 'orcid', value: '0000-0002-1825-0097' })?.label).toBe(
    'https://orcid.org/0000-0002-1825-0097',
  );
});

it('has no address for the keys that a roster gives', () => {
  expect(identifierToLink({ scheme: 'roster', value: 'h-017' })).toBeUndefined();
});
