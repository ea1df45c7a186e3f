import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { externalPerson, ownPerson, publication } from '../../../tests/support/invented-output.ts';
import type { Finding } from '../model/finding.ts';
import type { Person } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import type { RecordPair } from '../reconcile/publications/index.ts';
import { boundFindings } from './bound-findings.ts';
import { deriveFindings } from './index.ts';

const ada = { name: 'Ada Fjord', person: 'roster:1' };

function findings(people: readonly Person[], publications: Publication[], pairs: RecordPair[] = []) {
  return deriveFindings({ people, publications, units: [], pairs }).findings;
}

/** The kind, the rule, and the texts of what was compared. */
function told(list: readonly Finding[]): string[] {
  return list.map(
    ({ kind, rule, subjects }) => `${kind} ${rule}: ${subjects.map(({ text }) => text).join(', ')}`,
  );
}

describe('a printed name that fits an own person', () => {
  const works = ['Tides', 'Waves'].map((title) => publication(title, ['A. Fjord', 'Boris Tarn']));

  it('is told once with how often it is printed, and with the works', () => {
    const [finding] = findings([ownPerson('roster:1', 'Ada Fjord')], works);
    expect(finding).toMatchObject({ kind: 'unresolved-name', rule: 'initials-alone', count: 2 });
    expect(finding?.subjects).toMatchObject([
      { kind: 'person', anchor: 'roster:1', text: 'Ada Fjord', slug: 'ada-fjord' },
      { kind: 'byline', anchor: 'doi:10.5555/Tides', text: 'A. Fjord' },
      { kind: 'byline', anchor: 'doi:10.5555/Waves', text: 'A. Fjord' },
    ]);
  });

  it('is told with everybody who may be meant', () => {
    const people = [ownPerson('roster:1', 'Ada Fjord'), ownPerson('roster:2', 'Agnes Fjord')];
    expect(told(findings(people, works))).toEqual([
      'unresolved-name several-people: Ada Fjord, Agnes Fjord, A. Fjord, A. Fjord',
    ]);
  });

  it('is not told where the person stands on the work already, or where the ORCID iDs differ', () => {
    const person = ownPerson('roster:1', 'Ada Fjord', [], { ids: ['orcid:0999-0000-0000-0010'] });
    const other = { name: 'Ada Fjord', ids: ['orcid:0999-0000-0000-0029'] };
    expect(
      findings([person], [publication('Tides', [ada, 'A. Fjord']), publication('Waves', [other])]),
    ).toEqual([]);
  });
});

describe('a name that the rules would not decide', () => {
  const people = [ownPerson('roster:1', 'Ada Fjord'), ownPerson('roster:2', 'Agnes Fjord')];
  const works = ['Tides', 'Waves'].map((title) => publication(title, ['Boris Tarn', 'A. Fjord']));
  const miss = { kind: 'byline-fits-several' as const, place: 1, people: ['roster:1', 'roster:2'] };

  it('is told once with everybody whom it fits, and not as an unresolved name as well', () => {
    const nameMisses = works.map(({ id: work }) => ({ ...miss, work }));
    const made = { people, publications: works, units: [], pairs: [], nameMisses };
    expect(deriveFindings(made).findings).toMatchObject([
      {
        kind: 'byline-fits-several',
        count: 2,
        subjects: [{}, {}, { text: 'A. Fjord' }, { text: 'A. Fjord' }],
      },
    ]);
  });
});

describe('a profile of two unconnected groups', () => {
  const group = (
    name: string,
    others: (string | { name: string; person: string })[],
    works = 3,
  ): Publication[] =>
    Array.from({ length: works }, (_, number) => publication(`${name} ${number}`, [ada, ...others]));

  it('is a possible mix when each has three works or more', () => {
    const works = [...group('Tides', ['Boris Tarn'], 4), ...group('Verbs', ['Carla Weir'])];
    const [finding] = findings([ownPerson('roster:1', 'Ada Fjord', works)], works);
    expect(finding).toMatchObject({ kind: 'possible-mix', rule: 'unconnected-groups', count: 3 });
    expect(finding?.subjects.map(({ group: number }) => number)).toEqual([undefined, 0, 0, 0, 0, 1, 1, 1]);
  });

  it('is none when one group is small, or when anything stands between', () => {
    const small = [...group('Tides', ['Boris Tarn']), ...group('Verbs', ['Carla Weir'], 2)];
    expect(findings([ownPerson('roster:1', 'Ada Fjord', small)], small)).toEqual([]);
    const boris = { name: 'Boris Tarn', person: 'orcid:b' };
    const carla = { name: 'Carla Weir', person: 'orcid:c' };
    const elsewhere = publication('Elsewhere', [boris, carla]);
    const works = [...group('Tides', [boris]), ...group('Verbs', [carla])];
    const people = [ownPerson('roster:1', 'Ada Fjord', works)];
    expect(told(findings(people, works))).toHaveLength(1);
    expect(findings(people, [...works, elsewhere])).toEqual([]);
  });

  it('is none once somebody looked at works of each, until another group comes', () => {
    const works = [...group('Tides', ['Boris Tarn']), ...group('Verbs', ['Carla Weir'])];
    const [tides, verbs] = [works[0]?.id ?? '', works[3]?.id ?? ''];
    const toldAfter = (lookedAt: string[], all = works): string[] =>
      told(
        deriveFindings({
          people: [ownPerson('roster:1', 'Ada Fjord', all)],
          publications: all,
          units: [],
          pairs: [],
          settled: new Map([['roster:1', { lookedAt: new Set(lookedAt), notSame: new Set<string>() }]]),
        }).findings,
      ).map((line) => line.split(':')[0] ?? '');
    expect(toldAfter([tides])).toEqual(['possible-mix unconnected-groups']);
    expect(toldAfter([tides, verbs])).toEqual([]);
    const more = [...works, ...group('Nouns', ['Dora Lund'])];
    expect(toldAfter([tides, verbs], more)).toEqual(['possible-mix unconnected-groups']);
  });

  it('is not held together by authors who may not be named', () => {
    const works = [...group('Tides', ['N. N.', 'Boris Tarn']), ...group('Verbs', ['N. N.', 'Carla Weir'])];
    expect(told(findings([ownPerson('roster:1', 'Ada Fjord', works)], works))).toHaveLength(1);
  });

  it('counts no work of more than a hundred authors', () => {
    const works = [...group('Tides', ['Boris Tarn']), ...group('Verbs', ['Carla Weir'])].map((work) => ({
      ...work,
      authorCount: 101,
    }));
    expect(findings([ownPerson('roster:1', 'Ada Fjord', works)], works)).toEqual([]);
  });
});

describe('two people who may be one', () => {
  const shared = [
    { name: 'Boris Tarn', person: 'orcid:b' },
    { name: 'Carla Weir', person: 'orcid:c' },
  ];
  const works = [
    publication('Tides', [ada, ...shared]),
    publication('Waves', [{ name: 'A. Fjord', person: 'roster:2' }, ...shared]),
  ];

  it('are told when their names are compatible and they share co-authors or a unit', () => {
    const people = [ownPerson('roster:1', 'Ada Fjord', works), ownPerson('roster:2', 'A. Fjord', works)];
    expect(told(findings(people, works))).toEqual(['possible-split shared-co-authors: Ada Fjord, A. Fjord']);
    const neighbours = [
      ownPerson('roster:1', 'Ada Fjord', [], { units: ['tides'] }),
      ownPerson('roster:2', 'A. Fjord', [], { units: ['tides'] }),
    ];
    expect(told(findings(neighbours, []))).toEqual(['possible-split shared-unit: Ada Fjord, A. Fjord']);
  });

  it('are not told once somebody decided that they are two', () => {
    const people = [
      ownPerson('roster:1', 'Ada Fjord', [], { units: ['tides'] }),
      ownPerson('roster:2', 'A. Fjord', [], { units: ['tides'] }),
    ];
    const settled = new Map([['roster:2', { lookedAt: new Set<string>(), notSame: new Set(['roster:1']) }]]);
    expect(deriveFindings({ people, publications: [], units: [], pairs: [], settled }).findings).toEqual([]);
  });

  it.each([
    ['Yu Wu', 'Yuanbin Wu', false],
    ['Wei Huang', 'Weihua Huang', false],
    ['Yi Chen', 'Yi-Ting Chen', false],
    ['Y. Wu', 'Yuanbin Wu', true],
    ['Maria Roy', 'Maria Elena Roy', true],
    ['Jeanpierre Roy', 'Jean-Pierre Roy', true],
  ])('%s and %s: %s', (name, other, areTold) => {
    const people = [name, other].map((one, number) =>
      ownPerson(`roster:${number}`, one, [], { units: ['tides'] }),
    );
    expect(findings(people, []).length > 0).toBe(areTold);
  });

  it('are not told when their ORCID iDs differ, or when they wrote together', () => {
    const iDs = ['orcid:0999-0000-0000-0010', 'orcid:0999-0000-0000-0029'];
    const [one, other] = iDs.map((iD, number) =>
      ownPerson(`roster:${number + 1}`, 'Ada Fjord', works, { ids: [iD] }),
    );
    if (one === undefined || other === undefined) throw new Error('two people');
    expect(findings([one, other], works)).toEqual([]);
    const joint = [...works, publication('Both', [ada, { name: 'A. Fjord', person: 'roster:2' }])];
    const people = [ownPerson('roster:1', 'Ada Fjord', joint), ownPerson('roster:2', 'A. Fjord', joint)];
    expect(findings(people, joint)).toEqual([]);
  });

  it('are told when one is outside and bears the full name at the same institution', () => {
    const apart = [
      publication('Tides', [{ ...ada, organisations: ['ror:1'] }]),
      publication('Waves', [{ name: 'Ada Fjord', person: 'openalex:A9', organisations: ['ror:1'] }]),
    ];
    const people = [ownPerson('roster:1', 'Ada Fjord', apart), externalPerson('openalex:A9', 'Ada Fjord')];
    expect(told(findings(people, apart))).toEqual([
      'possible-split shared-institution: Ada Fjord, Ada Fjord',
    ]);
    const elsewhere = apart.map((work, place) => ({
      ...work,
      authorships: work.authorships.map((one) => ({ ...one, organisations: [`ror:${place}`] })),
    }));
    expect(findings(people, elsewhere)).toEqual([]);
  });
});

describe('works', () => {
  const record = (entry: string) => ({
    source: 'csl-json',
    label: 'Library list',
    file: 'works.json',
    entry,
  });
  const pair: RecordPair = {
    kind: 'near-miss',
    rule: 'same-title',
    values: ['tides'],
    a: record('Tides'),
    b: record('Waves'),
    reason: 'year (2018, 2020)',
    count: 1,
  };

  it('that look alike and were kept apart are told once for each pair', () => {
    const works = [publication('Tides', []), publication('Waves', [])];
    const list = findings([], works, [pair, { ...pair, a: pair.b, b: pair.a }]);
    expect(told(list)).toEqual(['near-miss same-title: Tides, Waves']);
    expect(list).toMatchObject([{ reason: 'Alike (tides), but of different year (2018, 2020)', count: 2 }]);
  });

  it('that another pair of records made one are no near miss', () => {
    const provenance = [record('Tides'), record('Waves')];
    expect(findings([], [publication('Tides', [], { provenance })], [pair])).toEqual([]);
  });

  it('made of records that were joined in doubt are told with the two records', () => {
    const provenance = [record('Tides'), record('Waves')];
    const doubt: RecordPair = { ...pair, kind: 'suspicious-merge', reason: 'title (Tides; Waves)' };
    const [finding] = findings([], [publication('Tides', [], { provenance })], [doubt]);
    expect(finding?.subjects.map(({ anchor }) => anchor)).toEqual([
      'doi:10.5555/Tides',
      { entry: 'Tides', source: 'Library list' },
      { entry: 'Waves', source: 'Library list' },
    ]);
  });

  it('made of records with two published DOIs, or of years far apart, are told unless a human joined them', () => {
    const version = (id: string, year: number) => ({
      kind: 'published' as const,
      type: 'article' as const,
      date: { value: String(year), basis: 'published' as const },
      identifiers: [{ scheme: 'doi' as const, value: id }],
    });
    const merges = [{ rule: 'same-title', values: [], source: 'Library list' }];
    const work = publication('Tides', [], {
      merges,
      versions: [version('10.5555/a', 2001), version('10.5555/b', 2002)],
    });
    expect(told(findings([], [work]))).toEqual(['suspicious-merge two-published-dois: Tides, Tides, Tides']);
    const far = {
      ...work,
      versions: [version('10.5555/a', 2001), { ...version('10.5555/b', 2012), kind: 'submitted' as const }],
    };
    expect(told(findings([], [far]))).toEqual(['suspicious-merge years-apart: Tides, Tides, Tides']);
    const decided = { ...work, merges: [{ rule: 'curation', values: [], source: 'Curation' }] };
    expect(findings([], [decided])).toEqual([]);
  });
});

describe('the list', () => {
  const finding = (number: number, count: number): Finding => ({
    kind: 'near-miss',
    rule: 'same-title',
    subjects: [{ kind: 'work', anchor: `doi:10.5555/${number}`, text: 'Tides' }],
    reason: 'alike',
    count,
  });

  it('holds the first of a kind and the true number', () => {
    const bound = boundFindings([finding(1, 1), finding(2, 5), finding(3, 2)], 2);
    expect(bound.findings.map(({ count }) => count)).toEqual([5, 2]);
    expect(bound.findingsByKind).toMatchObject({ 'near-miss': 3, 'possible-mix': 0 });
  });

  it('does not depend on the order of what is found', () => {
    const some = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(some, (pairs) => {
        const list = pairs.map(([number, count]) => finding(number, count));
        expect(boundFindings(list.toReversed(), 4)).toEqual(boundFindings(list, 4));
      }),
    );
  });
});

it('costs no more for a common name than for rare ones', () => {
  const people = Array.from({ length: 3000 }, (_, number) => ownPerson(`roster:${number}`, 'Wei Wang'));
  const works = Array.from({ length: 3000 }, (_, number) =>
    publication(`Tides ${number}`, ['Wei Wang', 'W. Wang']),
  );
  const begin = performance.now();
  expect(findings(people, works).length).toBeGreaterThan(0);
  expect(performance.now() - begin).toBeLessThan(10_000);
});
