import { expect, test } from 'vitest';
import { withExpiry } from './availability.ts';

test('an availability without an end lapses after twelve months', () => {
  const kinds = ['collaborate' as const];
  expect(withExpiry({ kinds, since: '2026-03' }).expires).toBe('2027-03');
  expect(withExpiry({ kinds, since: '2024-02-29' }).expires).toBe('2025-02-28');
  expect(withExpiry({ kinds, since: '2026', expires: '2026-12' }).expires).toBe('2026-12');
  expect(withExpiry({ kinds })).toEqual({ kinds });
});
