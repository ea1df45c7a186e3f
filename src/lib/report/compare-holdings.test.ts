import { describe, expect, it } from 'vitest';
import { ownPerson, publication } from '../../../tests/support/invented-output.ts';
import { pipelineInput } from '../../../tests/support/invented-records.ts';
import type { Finding } from '../model/finding.ts';
import type { Baseline } from '../model/report.ts';
import type { AddressHistory } from './address-history.ts';
import { compareHoldings, findLosses, toAddressHistory } from './index.ts';

type People = Record<string, string[]>;

function baseline(people: People, rest: Partial<Baseline> = {}): Baseline {
  return {
    asOf: '2026-01-31',
    holdings: {
      people: Object.entries(people).map(([slug, works]) => ({ slug, name: slug, units: ['tides'], works })),
      units: [{ slug: 'tides', name: 'Tides' }],
    },
    findings: [],
    findingsByKind: {},
    ...rest,
  };
}

const nothingMoved: AddressHistory = { moved: new Map(), decided: new Set() };

function compare(before: People, now: People, history = nothingMoved) {
  return compareHoldings(baseline(before), baseline(now), history);
}

describe('what changed since an earlier build', () => {
  it('is nothing when all is as it was', () => {
    const { people, units, works } = compare({ ada: ['a'] }, { ada: ['a'] });
    expect({ people, units, works }).toEqual({ people: [], units: [], works: { gained: 0, lost: 0 } });
  });

  it('is told for people and for units', () => {
    const { people, units, works } = compare(
      { ada: ['a', 'b'], boris: ['a'] },
      { ada: ['a', 'c', 'd'], boris: ['a'] },
    );
    expect(people).toMatchObject([
      { slug: 'ada', before: 2, now: 3, gainedWorks: ['c', 'd'], lostWorks: ['b'] },
    ]);
    expect(units).toMatchObject([{ slug: 'tides', before: 2, now: 3, gained: 2, lost: 1 }]);
    expect(works).toEqual({ gained: 2, lost: 1 });
  });

  it('tells of people who come and go', () => {
    const { people } = compare({ ada: ['a'] }, { boris: [] });
    expect(people).toMatchObject([
      { slug: 'ada', gone: true, lost: 1 },
      { slug: 'boris', added: true, gained: 0 },
    ]);
  });

  it('looks for merged people and works at the address that they now have', () => {
    const moved = new Map([
      ['people/a-fjord', 'people/ada'],
      ['publications/preprint', 'publications/article'],
    ]);
    const before = { ada: ['a', 'article'], 'a-fjord': ['b', 'preprint'] };
    const { people } = compare(before, { ada: ['a', 'article', 'b'] }, { ...nothingMoved, moved });
    expect(people).toEqual([]);
  });

  it('names findings that are new, unless the earlier list was cut', () => {
    const finding: Finding = {
      kind: 'near-miss',
      rule: 'same-title',
      subjects: [{ kind: 'work', anchor: 'doi:10.5555/a', text: 'Tides' }],
      reason: 'alike',
      count: 1,
    };
    const now = baseline({}, { findings: [finding] });
    expect(compareHoldings(baseline({}), now, nothingMoved).findings).toEqual([finding]);
    const known = baseline({}, { findings: [finding], findingsByKind: { 'near-miss': 1 } });
    expect(compareHoldings(known, now, nothingMoved).findings).toEqual([]);
    const cut = baseline({}, { findingsByKind: { 'near-miss': 300 } });
    expect(compareHoldings(cut, now, nothingMoved).findings).toEqual([]);
  });
});

describe('a loss', () => {
  const ten = Array.from({ length: 10 }, (_, number) => `work-${number}`);
  const losersOf = (before: People, now: People, history = nothingMoved): string[] =>
    findLosses(compare(before, now, history), 0.3).people.map(({ slug }) => slug);

  it('is more than the share of at least three works', () => {
    expect(losersOf({ ada: ten }, { ada: ten.slice(3) })).toEqual([]);
    expect(losersOf({ ada: ten }, { ada: ten.slice(4) })).toEqual(['ada']);
    expect(losersOf({ ada: ['a', 'b'] }, { ada: [] })).toEqual([]);
    expect(losersOf({ ada: ['a', 'b', 'c'] }, {})).toEqual(['ada']);
  });

  it('is one even when as many others came', () => {
    expect(losersOf({ ada: ['a', 'b', 'c'] }, { ada: ['x', 'y', 'z'] })).toEqual(['ada']);
  });

  it('is none of people whom a decision took out', () => {
    expect(losersOf({ ada: ten }, {}, { ...nothingMoved, decided: new Set(['ada']) })).toEqual([]);
    expect(findLosses(compare({ ada: ten }, {}), 0.3).units).toHaveLength(1);
  });
});

describe('somebody whom a decision took out', () => {
  it('is not named', () => {
    const history = { ...nothingMoved, decided: new Set(['ada']) };
    expect(JSON.stringify(compare({ ada: ['a'] }, {}, history).people)).not.toContain('ada');
  });

  it('is known by the ledger, however the decision names them', () => {
    const { ledger } = pipelineInput();
    const known = { identifiers: ['orcid:0999-0000-0000-0010', 'roster:1'], firstSeen: '2025-01-01' };
    const decision = {
      action: 'hide-person' as const,
      target: 'roster:1',
      who: 'Claire Aubert',
      when: '2026-01-01',
      why: 'asked',
    };
    const placed = [{ decision, file: 'curation/2026.yml', line: 1 }];
    const now = { people: [], publications: [], redirects: [] };
    const { decided } = toAddressHistory({ ...ledger, people: { ada: known } }, placed, now);
    expect(decided).toEqual(new Set(['ada']));
  });
});

it('finds people and works of a retired address by their identifiers', () => {
  const { ledger } = pipelineInput();
  const firstSeen = '2025-01-01';
  const work = publication('Tides', [], { ids: ['doi:10.5555/tides'] });
  const before = {
    ...ledger,
    people: { 'ada-former': { identifiers: ['roster:1'], firstSeen } },
    publications: { 'former-2020-tides': { identifiers: ['doi:10.5555/tides'], firstSeen } },
  };
  const now = { people: [ownPerson('roster:1', 'Ada Fjord')], publications: [work], redirects: [] };
  expect(Object.fromEntries(toAddressHistory(before, [], now).moved)).toEqual({
    'people/ada-former': 'people/ada-fjord',
    'publications/former-2020-tides': 'publications/tides',
  });
});
