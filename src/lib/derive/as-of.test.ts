import { expect, test } from 'vitest';
import { workRecord } from '../../../tests/support/invented-records.ts';
import { deriveAsOf } from './as-of.ts';

const undated = workRecord({ title: 'A', year: 2019 });
const retrieved = workRecord({ title: 'B', from: { retrieved: '2026-05-01' } });

test.each([
  ['the option', { option: '2026-01', site: '2025' }, [retrieved], '2026-01', 'option'],
  ['site.yml', { option: undefined, site: '2025' }, [retrieved], '2025', 'site'],
  [
    'the newest export',
    { option: undefined, site: undefined },
    [undated, retrieved],
    '2026-05-01',
    'exports',
  ],
  ['the newest work', { option: undefined, site: undefined }, [undated], '2019-12-31', 'newest-work'],
] as const)('takes the day from %s', (_, given, records, asOf, asOfBasis) => {
  expect(deriveAsOf(given, records)).toMatchObject({ asOf, asOfBasis });
});

test('warns when no export says when it was made', () => {
  const { diagnostics } = deriveAsOf({ option: undefined, site: undefined }, [undated]);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['as-of-unstated', 'warning']]);
});
