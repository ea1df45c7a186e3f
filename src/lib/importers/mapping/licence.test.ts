import { expect, it } from 'vitest';
import { addressToLicence } from './licence.ts';

it.each([
  ['http://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
  ['https://creativecommons.org/licenses/by-nc-nd/3.0/us/legalcode', 'CC-BY-NC-ND-3.0'],
  ['https://creativecommons.org/licenses/by', 'CC-BY'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ['https://journal.example.org/terms', undefined],
  ['https://example.org/?https://creativecommons.org/licenses/by/4.0/', undefined],
])('the address %s stands for the licence %s', (url, licence) => {
  expect(addressToLicence(url)).toBe(licence);
});
