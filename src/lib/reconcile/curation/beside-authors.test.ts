import { describe, expect, test } from 'vitest';
import { byline, decided, personRecord, workRecord } from '../../../../tests/support/invented-records.ts';
import { orcid, otherOrcid, reconcileInvented } from '../../../../tests/support/reconcile-invented.ts';

type Input = Parameters<typeof reconcileInvented>[0];

function linked(input: Input): string[] {
  return reconcileInvented(input)
    .linked.flatMap(({ work, links }) =>
      work.bylines.map(
        ({ display }, place) => `${work.title.text}: ${display} → ${links[place]?.person ?? 'nobody'}`,
      ),
    )
    .sort();
}

function complaints(input: Input): string[] {
  return reconcileInvented(input)
    .diagnostics.filter(({ code }) => code.startsWith('curation-'))
    .map(({ code, line }) => `${code} ${line ?? ''}`);
}

/** Identifiers that no record of a person bears. */
describe('an identifier that only stands beside authors', () => {
  const ada = personRecord('Ada Fjord', { ids: ['roster:1'] });
  const one = workRecord({ title: 'One', ids: ['doi:10.5555/1'], by: [byline('Ada Fjord', 'openalex:A1')] });
  const two = workRecord({ title: 'Two', ids: ['doi:10.5555/2'], by: [byline('A. Fjord', 'openalex:A2')] });
  const first = decided({ action: 'merge', target: 'openalex:A1', into: 'openalex:A2' }, 1);
  const second = decided({ action: 'merge', target: 'openalex:A2', into: 'roster:1' }, 2);

  test('is merged with a person by way of another', () => {
    const decisions = [first, second];
    for (const some of [decisions, decisions.toReversed()]) {
      const input = { records: [ada, one, two], decisions: some };
      expect(linked(input)).toEqual(['One: Ada Fjord → roster:1', 'Two: A. Fjord → roster:1']);
      expect(reconcileInvented(input).own[0]?.identifiers.map(({ value }) => value)).toEqual([
        'A1',
        'A2',
        '1',
      ]);
    }
  });

  test('does not make two people one', () => {
    const alma = personRecord('Alma Fjord', { ids: ['roster:2'] });
    const third = decided({ action: 'merge', target: 'openalex:A2', into: 'roster:2' }, 3);
    const input = { records: [ada, alma, one, two], decisions: [second, third] };
    expect(complaints(input)).toEqual(['curation-unclear 2', 'curation-unclear 3']);
    expect(linked(input)).not.toContain('Two: A. Fjord → roster:1');
  });

  const known = personRecord('Ada Fjord', { ids: ['roster:1', orcid] });
  const beside = workRecord({
    title: 'Three',
    ids: ['doi:10.5555/3'],
    by: [byline('Ada Fjord', orcid, 'openalex:A1')],
  });
  const apart = decided({ action: 'not-same', target: 'roster:1', other: 'openalex:A1' }, 1);

  test('keeps its bylines off the person whom it is not, unless somebody says otherwise of one', () => {
    const input = { records: [known, beside], decisions: [apart] };
    expect(linked({ records: [known, beside] })).toEqual([`Three: Ada Fjord → ${orcid}`]);
    expect(linked(input)).not.toEqual([`Three: Ada Fjord → ${orcid}`]);
    expect(complaints(input)).toEqual([]);
    const target = { work: 'doi:10.5555/3', byline: 'Ada Fjord' };
    const add = decided({ action: 'add', target, person: 'roster:1' }, 2);
    expect(linked({ ...input, decisions: [apart, add] })).toEqual([`Three: Ada Fjord → ${orcid}`]);
  });

  test('is reported where it is kept apart from another such one in vain', () => {
    const of = (...ids: string[]) => ({
      records: [
        workRecord({ title: 'Four', by: [byline('Kai Lund', 'openalex:A1', otherOrcid)] }),
        workRecord({ title: 'Five', by: [byline('Kai Lund', ...ids)] }),
      ],
      decisions: [decided({ action: 'not-same', target: 'openalex:A1', other: 'openalex:A2' }, 7)],
    });
    expect(complaints(of('openalex:A2', otherOrcid))).toEqual(['curation-unclear 7']);
    expect(complaints(of('openalex:A2'))).toEqual([]);
  });
});

test('an author who is added to a work that a split takes from them is a contradiction', () => {
  const records = [
    personRecord('Wei Wang', { ids: ['roster:1', 'openalex:A1'] }),
    personRecord('Wei Wang', { ids: ['roster:2', orcid] }),
    workRecord({ title: 'One', ids: ['doi:10.5555/1'], by: [byline('Wei Wang', 'openalex:A1')] }),
  ];
  const split = decided(
    { action: 'split', target: 'openalex:A1', other: 'roster:2', works: ['doi:10.5555/1'] },
    1,
  );
  const add = (person: string) =>
    decided({ action: 'add', target: { work: 'doi:10.5555/1', byline: 'Wei Wang' }, person }, 2);
  expect(complaints({ records, decisions: [split, add('roster:1')] })).toEqual(['curation-contradiction 1']);
  expect(complaints({ records, decisions: [split, add('roster:2')] })).not.toContain(
    'curation-contradiction 1',
  );
});
