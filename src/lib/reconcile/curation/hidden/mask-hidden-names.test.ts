import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../../model/work-record.ts';
import { byline, decided, personRecord, workRecord } from '../../../../../tests/support/invented-records.ts';
import { orcid, otherOrcid, reconcileInvented } from '../../../../../tests/support/reconcile-invented.ts';

const dorothea = personRecord('Dorothea Quistgaard', { ids: ['roster:1', orcid] });
const renamed = [
  decided({ action: 'rename', target: 'roster:1', name: 'Alvar Lind' }),
  decided({ action: 'former-name', target: 'roster:1', name: 'Dorothea Quistgaard', hidden: true }),
];

function printed(records: readonly WorkRecord[]): string[] {
  const { linked } = reconcileInvented({ records: [dorothea, ...records], decisions: renamed });
  return linked.flatMap(({ work }) => work.bylines.map(({ display }) => display)).sort();
}

describe('a byline under a hidden name', () => {
  it.each(['Dorothea M. Quistgaard', 'D. M. Quistgaard', 'QUISTGAARD, DOROTHEA', 'Dorothea Quistgård'])(
    'of the person, “%s”, bears the preferred one',
    (spelling) => {
      const work = workRecord({ title: 'Ash', by: [byline(spelling, orcid)] });
      expect(printed([work])).toEqual(['Alvar Lind']);
    },
  );

  it.each(['Dorothea Quistg?rd', 'Quistg?rd'])(
    'that lost letters, “%s”, bears the preferred one',
    (spelling) => {
      expect(printed([workRecord({ title: 'Ash', by: [byline(spelling, orcid)] })])).toEqual(['Alvar Lind']);
    },
  );

  it('of the person that a printable name may stand for stays as it is printed', () => {
    const works = ['A. Lind', 'Lind, Alvar', 'Alvar M. Lind'].map((name, place) =>
      workRecord({ title: `Ash ${place}`, by: [byline(name, orcid)] }),
    );
    expect(printed(works)).toEqual(['A. Lind', 'Alvar Lind', 'Alvar M. Lind']);
  });

  it('of a surname alone bears none beside somebody whom the person wrote with', () => {
    const joint = workRecord({ title: 'Ash', by: [byline('Alvar Lind', orcid), 'Mo Wick'] });
    const other = workRecord({ title: 'Clay', by: ['Quistgaard', 'Mo Wick'] });
    const strange = workRecord({ title: 'Salt', by: ['Quistgaard', 'Tor Abel'] });
    expect(printed([joint, other])).toEqual(['Alvar Lind', 'Mo Wick', 'Mo Wick', 'N. N.']);
    expect(printed([joint, strange])).toEqual(['Alvar Lind', 'Mo Wick', 'Quistgaard', 'Tor Abel']);
  });

  it.each([
    'Dorothea M. Quistgaard',
    'Dorothea Marie Quistgaard',
    'QUISTGAARD, DOROTHEA',
    'Dórothea Quistgård',
  ])('that is linked to nobody, “%s”, bears none', (spelling) => {
    expect(printed([workRecord({ title: 'Ash', by: [spelling] })])).toEqual(['N. N.']);
  });

  it('bears none where a second record of a database may be theirs, unless the ORCID iDs differ', () => {
    const second = byline('Dorothea Quistgaard', 'openalex:A9');
    expect(printed([workRecord({ title: 'Ash', by: [second] })])).toEqual(['N. N.']);
    const namesake = byline('Dorothea Quistgaard', otherOrcid);
    expect(printed([workRecord({ title: 'Ash', by: [namesake] })])).toEqual(['Dorothea Quistgaard']);
  });

  it('with initials bears none beside somebody whom the person wrote with', () => {
    const joint = workRecord({ title: 'Ash', by: [byline('Alvar Lind', orcid), 'Mo Wick'] });
    const other = workRecord({ title: 'Clay', by: ['D. Quistgaard', 'Mo Wick'] });
    const strange = workRecord({ title: 'Salt', by: ['D. Quistgaard', 'Tor Abel'] });
    expect(printed([joint, other])).toEqual(['Alvar Lind', 'Mo Wick', 'Mo Wick', 'N. N.']);
    expect(printed([joint, strange])).toEqual(['Alvar Lind', 'D. Quistgaard', 'Mo Wick', 'Tor Abel']);
  });

  it('stays where a decision says that it is not the person’s', () => {
    const work = workRecord({ title: 'Ash', by: ['Dorothea Quistgaard'], ids: ['doi:10.5555/ash'] });
    const decisions = [
      ...renamed,
      decided({
        action: 'remove',
        target: { work: 'doi:10.5555/ash', byline: 'Dorothea Quistgaard' },
        person: 'roster:1',
      }),
    ];
    const { linked } = reconcileInvented({ records: [dorothea, work], decisions });
    expect(linked[0]?.work.bylines[0]?.display).toBe('Dorothea Quistgaard');
  });
});

describe('whatever else leaves the reconciliation', () => {
  const by = [byline('Quistgaard, Dorothea M.', orcid), 'Mo Wick'];
  const title = 'Letters to the keeper of the southern light';
  const records = [
    dorothea,
    workRecord({ title, by, year: 2017, ids: ['doi:10.5555/a'], from: { entry: 'quistgaard17' } }),
    workRecord({ title, by, year: 2021, ids: ['doi:10.5555/b'], from: { entry: 'quistgaard21' } }),
    workRecord({
      title: 'In memory of Dorothea Quistgaard',
      abstract: { text: 'D. Quistgaard, by her friends', html: '<i>D.</i> Quistgaard, by her friends' },
      venue: { name: 'Festschrift for Dorothea M. Quistgaard', issn: [] },
      topics: [{ scheme: 'keyword', name: 'Quistgaard, Dorothea' }],
      links: [{ rel: 'pdf', url: 'https://example.org/dorothea-quistgaard.pdf' }],
      by: ['Mo Wick'],
    }),
  ];

  it('holds no spelling of the name: near misses, diagnostics, titles, abstracts, venues, topics, links', () => {
    const { linked, pairs, diagnostics, own } = reconcileInvented({ records, decisions: renamed });
    expect(pairs).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toContain('works-kept-apart');
    const told = JSON.stringify([
      linked,
      pairs,
      diagnostics,
      own.map(({ names: _names, records: _, ...rest }) => rest),
    ]);
    expect(told).not.toMatch(/quistgaard|dorothea/i);
    expect(linked.map(({ work }) => work.title.text)).toContain('In memory of […]');
  });

  it('is untouched where nobody has a hidden name', () => {
    const { linked } = reconcileInvented({ records });
    expect(linked.map(({ work }) => work.title.text)).toContain('In memory of Dorothea Quistgaard');
  });
});

it('a name that a source spells otherwise, or has a word of the hidden one, is hidden with it', () => {
  const author = personRecord('D. M. Quistgaard', {
    also: ['Dorothea Quistgaard Lind', 'Quistgaard, D.', 'Alvar L.'],
    ids: ['openalex:A1', orcid],
    origin: 'openalex',
  });
  const { own } = reconcileInvented({ records: [dorothea, author], decisions: renamed });
  expect(own[0]?.names.filter(({ hidden }) => hidden !== true).map(({ display }) => display)).toEqual([
    'Alvar Lind',
    'Alvar L.',
  ]);
});
