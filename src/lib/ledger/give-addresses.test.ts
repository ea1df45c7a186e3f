import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { giveAddresses, type AddressClaim } from './give-addresses.ts';

const options = { firstSeen: '2026-06-30', reserved: new Set(['page']) };

function claim(id: string, wish: string, ...identifiers: string[]): AddressClaim {
  return { id, wish, identifiers, label: wish };
}

describe('a new address', () => {
  test('is the one wished for, with the date it was first seen', () => {
    const { slugs, section, added } = giveAddresses({}, [claim('roster:1', 'ada', 'openalex:A1')], options);
    expect(slugs.get('roster:1')).toBe('ada');
    expect(section).toEqual({ ada: { identifiers: ['openalex:A1', 'roster:1'], firstSeen: '2026-06-30' } });
    expect(added).toEqual(['ada']);
  });

  test('has a number when it is taken or reserved, in the order of ids', () => {
    const claims = [claim('roster:2', 'ada'), claim('roster:1', 'ada'), claim('roster:3', 'page')];
    const { slugs, diagnostics } = giveAddresses({}, claims, options);
    expect(Object.fromEntries(slugs)).toEqual({
      'roster:1': 'ada',
      'roster:2': 'ada-2',
      'roster:3': 'page-2',
    });
    expect(diagnostics.map(({ code, value }) => [code, value])).toEqual([['slug-taken', 'roster:2']]);
  });
});

describe('an address that was given', () => {
  const ledger = { ada: { identifiers: ['roster:1'], firstSeen: '2024-01-01' } };

  test('stays, whatever the name is now, and learns new identifiers', () => {
    const { slugs, section, added } = giveAddresses(
      ledger,
      [claim('orcid:x', 'ada-byron', 'roster:1')],
      options,
    );
    expect(slugs.get('orcid:x')).toBe('ada');
    expect(section['ada']).toEqual({ identifiers: ['orcid:x', 'roster:1'], firstSeen: '2024-01-01' });
    expect(added).toEqual([]);
  });

  test('is given to nobody else', () => {
    const { slugs, section } = giveAddresses(ledger, [claim('roster:2', 'ada')], options);
    expect(slugs.get('roster:2')).toBe('ada-2');
    expect(section['ada']).toEqual(ledger.ada);
  });

  test('leads to the older one when two turn out to be one', () => {
    const two = { ...ledger, byron: { identifiers: ['roster:2'], firstSeen: '2023-01-01' } };
    const { slugs, section, redirects } = giveAddresses(
      two,
      [claim('orcid:x', 'x', 'roster:1', 'roster:2')],
      options,
    );
    expect(slugs.get('orcid:x')).toBe('byron');
    expect(section['ada']).toEqual({ ...ledger.ada, movedTo: 'byron' });
    expect(redirects).toEqual([{ from: 'ada', to: 'byron' }]);
  });

  test('comes back when what was one turns out to be two', () => {
    const merged = {
      ada: { identifiers: ['roster:1'], firstSeen: '2024-01-01', movedTo: 'byron' },
      byron: { identifiers: ['roster:2'], firstSeen: '2023-01-01' },
    };
    const { slugs, redirects } = giveAddresses(
      merged,
      [claim('roster:1', 'a'), claim('roster:2', 'b')],
      options,
    );
    expect(Object.fromEntries(slugs)).toEqual({ 'roster:1': 'ada', 'roster:2': 'byron' });
    expect(redirects).toEqual([]);
  });

  test('follows moves to the end, and leads nowhere when no page is left', () => {
    const chain = {
      a: { identifiers: ['x:1'], firstSeen: '2022-01-01', movedTo: 'b' },
      b: { identifiers: ['x:2'], firstSeen: '2022-01-01', movedTo: 'c' },
      c: { identifiers: ['x:3'], firstSeen: '2022-01-01' },
    };
    expect(giveAddresses(chain, [claim('x:3', 'c')], options).redirects).toEqual([
      { from: 'a', to: 'c' },
      { from: 'b', to: 'c' },
    ]);
    expect(giveAddresses(chain, [], options).redirects).toEqual([]);
  });
});

test('an identifier that two claims bear moves no address from one to the other', () => {
  const claims = [claim('doi:p', 'one', 'doi:p'), claim('local:2', 'two', 'doi:p')];
  const first = giveAddresses({}, claims, options);
  const second = giveAddresses(first.section, claims.toReversed(), options);
  expect(second.slugs).toEqual(first.slugs);
  expect(second.redirects).toEqual([]);
});

const anyClaims = fc.uniqueArray(
  fc.record({
    id: fc.oneof(
      fc.nat(50).map((n) => `id:${n}`),
      fc.nat(3).map((n) => `local:${n}`),
    ),
    wish: fc.constantFrom('ada', 'grace', 'page', 'ada-2'),
    identifiers: fc.array(
      fc.nat(5).map((n) => `doi:${n}`),
      { maxLength: 2 },
    ),
    formerly: fc.array(
      fc.nat(3).map((n) => `local:${n}`),
      { maxLength: 1 },
    ),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

test('addresses are distinct, and stay the same in the next run whatever the order of claims', () => {
  fc.assert(
    fc.property(anyClaims, (list) => {
      const labelled = list.map((item) => ({ ...item, label: item.wish }));
      const first = giveAddresses({}, labelled, options);
      expect(new Set(first.slugs.values()).size).toBe(list.length);
      const second = giveAddresses(first.section, labelled.toReversed(), {
        ...options,
        firstSeen: '2027-01-01',
      });
      expect(Object.fromEntries(second.slugs)).toEqual(Object.fromEntries(first.slugs));
      expect(second.section).toEqual(first.section);
      expect(second.added).toEqual([]);
    }),
  );
});

test('whatever went before, the next run over the same claims changes nothing', () => {
  fc.assert(
    fc.property(anyClaims, anyClaims, (before, now) => {
      const label = (list: typeof now): AddressClaim[] => list.map((item) => ({ ...item, label: item.wish }));
      const old = giveAddresses({}, label(before), options);
      const first = giveAddresses(old.section, label(now), options);
      expect(new Set(first.slugs.values()).size).toBe(now.length);
      const second = giveAddresses(first.section, label(now).toReversed(), options);
      expect(Object.fromEntries(second.slugs)).toEqual(Object.fromEntries(first.slugs));
      expect(second.section).toEqual(first.section);
      expect(second.redirects).toEqual(first.redirects);
      expect(second.diagnostics).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('wherever identifiers go, nobody who is still there moves', () => {
  const identifiers = fc.array(
    fc.array(
      fc.nat(8).map((n) => `orcid:${n}`),
      { maxLength: 3 },
    ),
    { minLength: 4, maxLength: 4 },
  );
  const people = (held: string[][]): AddressClaim[] =>
    ['ada', 'boris', 'grace', 'liv'].map((name, row) => {
      const [id = '', ...rest] = [...(held[row] ?? []), `roster:${row}`];
      return claim(id, name, ...rest);
    });
  fc.assert(
    fc.property(identifiers, identifiers, (before, now) => {
      // One id for each claim, as people have.
      fc.pre([before, now].every((held) => new Set(people(held).map(({ id }) => id)).size === 4));
      const old = giveAddresses({}, people(before), options);
      const { slugs, redirects } = giveAddresses(old.section, people(now), options);
      expect([...slugs.values()].sort()).toEqual(['ada', 'boris', 'grace', 'liv']);
      expect(people(now).map(({ id, wish }) => slugs.get(id) === wish)).not.toContain(false);
      expect(redirects).toEqual([]);
    }),
  );
});
