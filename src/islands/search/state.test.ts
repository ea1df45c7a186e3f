import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressToState, emptyState, facetNames, isEmptyState, stateToAddress } from './state.ts';

it('reads what it wrote, for any query and any choice of facets', () => {
  const word = fc
    .string({ minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const state = fc.record({
    query: fc.string().map((text) => text.trim()),
    facets: fc.dictionary(fc.constantFrom(...facetNames), word, { noNullPrototype: true }),
    sort: fc.constantFrom('relevance' as const, 'newest' as const, 'name' as const),
  });
  fc.assert(
    fc.property(state, (made) => {
      expect(addressToState(stateToAddress(made))).toEqual(made);
    }),
  );
});

it('leaves out what it does not know', () => {
  expect(addressToState('?q=rain&sort=price&colour=red&year=')).toEqual({ ...emptyState, query: 'rain' });
});

it('has nothing to search for in spaces, but in a facet alone', () => {
  expect(isEmptyState({ ...emptyState, query: '  ' })).toBe(true);
  expect(isEmptyState({ ...emptyState, facets: { unit: 'Earth' } })).toBe(false);
  expect(stateToAddress(emptyState)).toBe('');
});
