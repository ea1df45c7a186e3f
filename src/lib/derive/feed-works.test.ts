import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFeedWorks, feedLength, ledgerToFirstSeen } from './feed-works.ts';

const ledger = (days: Readonly<Record<string, string>>) =>
  ledgerToFirstSeen(
    Object.fromEntries(
      Object.entries(days).map(([slug, firstSeen]) => [slug, { identifiers: [`local:${slug}`], firstSeen }]),
    ),
  );
const works = (...slugs: string[]) => slugs.map((slug) => ({ id: `local:${slug}`, slug }));
const dates = (days: Readonly<Record<string, string>>) => (id: string) => {
  const value = days[id.replace('local:', '')];
  return value === undefined ? [] : [{ value, basis: 'published' as const }];
};

describe('the works of a feed', () => {
  it('announces a work on the day it was first seen, however old it is', () => {
    const seen = ledger({ moss: '2026-01-31', fern: '2026-03-02', lichen: '2026-01-31' });
    const chosen = chooseFeedWorks(
      works('lichen', 'moss', 'fern'),
      seen,
      dates({ lichen: '2025-04-01', moss: '2024', fern: '1998' }),
    );
    expect(chosen).toEqual([
      { id: 'local:fern', day: '2026-03-02' },
      { id: 'local:lichen', day: '2025-04-01' },
      { id: 'local:moss', day: '2024-12-31' },
    ]);
  });

  it('gives works of the first build no date after that build, and leaves out those without a date', () => {
    const seen = ledger({ moss: '2026-01-31', fern: '2026-01-31' });
    expect(chooseFeedWorks(works('moss', 'fern'), seen, dates({ moss: '2026' }))).toEqual([
      { id: 'local:moss', day: '2026-01-31' },
    ]);
  });

  it('puts works of one day in the order of the list', () => {
    const seen = ledger({ moss: '2026-01-31', fern: '2026-03-02', lichen: '2026-03-02' });
    expect(chooseFeedWorks(works('lichen', 'fern'), seen, dates({})).map(({ id }) => id)).toEqual([
      'local:lichen',
      'local:fern',
    ]);
  });

  it('holds the newest works alone, and reads the dates of no more', () => {
    const slugs = Array.from({ length: 300 }, (_, index) => `w-${index}`);
    const seen = ledger(Object.fromEntries(slugs.map((slug) => [slug, '2026-01-31'])));
    const read: string[] = [];
    const chosen = chooseFeedWorks(works(...slugs), seen, (id) => {
      read.push(id);
      return [{ value: '2020', basis: 'published' }];
    });
    expect(chosen).toHaveLength(feedLength);
    expect(read).toHaveLength(feedLength);
  });

  it('has nothing to announce before anything has an address', () => {
    expect(ledgerToFirstSeen({})).toEqual({ firstBuild: undefined, later: new Map() });
    expect(chooseFeedWorks([], ledger({}), dates({}))).toEqual([]);
  });

  it('changes the day of no work when later builds add others', () => {
    const day = fc
      .integer({ min: 0, max: 800 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const slugs = Array.from({ length: 30 }, (_, index) => `w-${index}`);
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 30, maxLength: 30 }),
        fc.array(fc.option(fc.constantFrom('2019', '2021-05', '2025-11-30'), { nil: undefined }), {
          minLength: 30,
          maxLength: 30,
        }),
        fc.integer({ min: 1, max: 30 }),
        (days, published, known) => {
          const sorted = days.toSorted();
          const all = Object.fromEntries(slugs.map((slug, index) => [slug, sorted[index] ?? '']));
          const former = Object.fromEntries(Object.entries(all).slice(0, known));
          const datesOf = dates(
            Object.fromEntries(
              slugs.flatMap((slug, index) => (published[index] ? [[slug, published[index]]] : [])),
            ),
          );
          const before = chooseFeedWorks(works(...slugs.slice(0, known)), ledger(former), datesOf);
          const after = new Map(
            chooseFeedWorks(works(...slugs), ledger(all), datesOf).map(({ id, day: of }) => [id, of]),
          );
          for (const { id, day: of } of before) expect(after.get(id)).toBe(of);
          const listed = [...after.values()];
          expect(listed).toEqual(listed.toSorted().reverse());
        },
      ),
    );
  });
});
