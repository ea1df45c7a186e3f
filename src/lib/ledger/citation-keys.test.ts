import { expect, test } from 'vitest';
import { giveCitationKeys } from '../format/citation-key.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { rememberCitationKeys, rememberedCitationKeys } from './citation-keys.ts';

const work = (id: string) => ({ id, firstAuthor: 'Adeyemi', year: 2020, title: 'Rivers' });

/** The keys of a build, and the ledger after it. */
function build(ids: readonly string[], ledger: Record<string, LedgerEntry> = {}) {
  const slugs = new Map(ids.map((id) => [id, `slug-${id}`]));
  const section = { ...ledger };
  for (const [id, slug] of slugs) section[slug] ??= { identifiers: [id], firstSeen: '2026-01-31' };
  const keys = giveCitationKeys(ids.map(work), rememberedCitationKeys(section, slugs));
  return { keys: Object.fromEntries(keys), ledger: rememberCitationKeys(section, slugs, keys) };
}

test('a key stays when another work of its author, year and word arrives, whatever its id', () => {
  const first = build(['m']);
  expect(first.keys).toEqual({ m: 'adeyemi2020rivers' });
  expect(build(['a', 'm', 'z'], first.ledger).keys).toEqual({
    a: 'adeyemi2020riversb',
    m: 'adeyemi2020rivers',
    z: 'adeyemi2020riversc',
  });
});

test('the key of a work that is gone is given to no other', () => {
  const first = build(['a', 'b']);
  expect(first.keys).toEqual({ a: 'adeyemi2020riversa', b: 'adeyemi2020riversb' });
  expect(build(['c'], first.ledger).keys).toEqual({ c: 'adeyemi2020rivers' });
  expect(build(['b', 'd', 'e'], first.ledger).keys).toEqual({
    b: 'adeyemi2020riversb',
    d: 'adeyemi2020riversc',
    e: 'adeyemi2020riversd',
  });
});

test('a build over its own ledger changes nothing', () => {
  const first = build(['a', 'b', 'c']);
  expect(build(['c', 'b', 'a'], first.ledger)).toEqual(first);
});
