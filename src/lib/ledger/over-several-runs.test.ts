import { describe, expect, it } from 'vitest';
import {
  byline,
  key,
  personRecord,
  pipelineInput,
  siteSettings,
  workRecord,
} from '../../../tests/support/invented-records.ts';
import type { Decision, PlacedDecision } from '../model/decision.ts';
import type { Baseline } from '../model/report.ts';
import type { SourceRecord } from '../model/source-record.ts';
import { type PipelineOutput, runPipeline } from '../pipeline.ts';
import { compareHoldings, deriveFindings, toAddressHistory } from '../report/index.ts';

const orcid = 'orcid:0999-0000-0000-0010';
const people: SourceRecord[] = [
  personRecord('Ada Fjord', { ids: ['roster:h-1', orcid] }),
  personRecord('Adele Fjord', { ids: ['roster:h-2'] }),
];
const works: SourceRecord[] = [
  workRecord({ title: 'Sediments of the outer harbour', ids: ['arxiv:2101.00001'], type: 'preprint' }),
  workRecord({ title: 'On the sediments of an outer harbour', ids: ['doi:10.5555/sediments'] }),
];
const decided = { who: 'A. Librarian', when: '2026-02-01', why: 'asked' };
const mergeWork = {
  action: 'same',
  target: 'arxiv:2101.00001',
  other: 'doi:10.5555/sediments',
  ...decided,
} as const;
const mergePerson = { action: 'merge', target: 'roster:h-2', into: 'roster:h-1', ...decided } as const;

/** One build after another: the ledger of the one before goes into each. */
function build(
  before: PipelineOutput | undefined,
  { records = [...people, ...works], decisions = [] as Decision[], asOf = '2026-06-30' } = {},
): PipelineOutput {
  const placed = decisions.map((decision, line): PlacedDecision => {
    return { decision, file: 'curation/2026.yml', line: line + 1 };
  });
  return runPipeline(
    pipelineInput({
      settings: siteSettings({ asOf }),
      records,
      decisions: placed,
      ...(before === undefined ? {} : { ledger: before.ledger }),
    }),
  );
}

function slugsOfPeople({ people: made }: PipelineOutput): string[] {
  return made.flatMap((person) => (person.own ? [person.slug] : []));
}

const first = build(undefined);

describe('an address that was published', () => {
  it('leads on when its person is merged into another, and comes back when that is taken back', () => {
    expect(slugsOfPeople(first).sort()).toEqual(['ada-fjord', 'adele-fjord']);
    const merged = build(first, { decisions: [mergePerson] });
    expect(slugsOfPeople(merged)).toEqual(['ada-fjord']);
    expect(merged.redirects).toEqual([{ from: 'people/adele-fjord', to: 'people/ada-fjord' }]);
    expect(merged.newAddresses).toEqual([]);
    const again = build(merged);
    expect(slugsOfPeople(again).sort()).toEqual(['ada-fjord', 'adele-fjord']);
    expect(again.redirects).toEqual([]);
  });

  it('leads on when its work is merged into another', () => {
    const [one, other] = first.publications;
    const merged = build(first, { decisions: [mergeWork] });
    expect(merged.publications).toHaveLength(1);
    const kept = merged.publications[0]?.slug;
    const given = [one, other].flatMap((work) => work?.slug ?? []);
    expect(given).toContain(kept);
    expect(merged.redirects).toEqual(
      given
        .filter((slug) => slug !== kept)
        .map((from) => ({ from: `publications/${from}`, to: `publications/${kept}` })),
    );
  });

  it('stays with the identifiers that earned it when one turns out to be two', () => {
    const joined = build(undefined, {
      records: [personRecord('Ada Fjord', { ids: ['roster:h-1', 'openalex:A1'] })],
    });
    const parted = build(joined, {
      records: [
        personRecord('Ada Fjord', { ids: ['roster:h-1'] }),
        personRecord('Ada Fjord', { ids: ['openalex:A1'], origin: 'openalex' }),
      ],
    });
    const slugOf = new Map(parted.people.flatMap((person) => (person.own ? [[person.id, person.slug]] : [])));
    expect([...slugOf.values()].sort()).toEqual(['ada-fjord', 'ada-fjord-2']);
    expect(parted.newAddresses).toEqual(['people/ada-fjord-2']);
    expect(parted.redirects).toEqual([]);
  });

  it('stays when the person has another name, in the exports or by decision', () => {
    const renamed = build(first, {
      records: [personRecord('Ada Fjord-Molo', { ids: ['roster:h-1', orcid] }), ...works],
    });
    expect(slugsOfPeople(renamed)).toContain('ada-fjord');
    const rename: Decision = { action: 'rename', target: orcid, name: 'Ada Molo', ...decided };
    const byDecision = build(first, { decisions: [rename] });
    expect(slugsOfPeople(byDecision)).toContain('ada-fjord');
    expect(byDecision.newAddresses).toEqual([]);
  });

  it('says that its person was removed, and is given to nobody else', () => {
    const remove: Decision = { action: 'remove-person', target: 'roster:h-2', ...decided };
    const removed = build(first, { decisions: [remove] });
    expect(removed.tombstones).toEqual(['adele-fjord']);
    expect(slugsOfPeople(removed)).toEqual(['ada-fjord']);
    const records = [...people, personRecord('Adele Fjord', { ids: ['roster:h-9'] })];
    const later = build(removed, { records, decisions: [remove] });
    expect(slugsOfPeople(later).sort()).toEqual(['ada-fjord', 'adele-fjord-2']);
    expect(later.tombstones).toEqual(['adele-fjord']);
  });

  it('stays removed when the row of its person leaves and their author record stays', () => {
    const row = personRecord('Ada Fjord', { ids: ['roster:h-1', 'openalex:A1'] });
    const author = personRecord('Ada Fjord', { ids: ['openalex:A1'], origin: 'openalex' });
    const remove: Decision = { action: 'remove-person', target: 'roster:h-1', ...decided };
    const published = build(undefined, { records: [row, author] });
    const removed = build(published, { records: [row, author], decisions: [remove] });
    const later = build(removed, { records: [author], decisions: [remove] });
    expect(later.people).toEqual([]);
    expect(later.tombstones).toEqual(['ada-fjord']);
    expect(later.diagnostics.map(({ code }) => code)).toContain('curation-by-ledger');
  });

  it('is no tombstone of somebody who is there', () => {
    const before = build(undefined, { records: [personRecord('Ada Fjord', { ids: ['roster:h-1', orcid] })] });
    const remove: Decision = { action: 'remove-person', target: 'roster:h-1', ...decided };
    const liv = personRecord('Liv Tarn', { ids: ['roster:h-2', orcid] });
    const now = build(before, {
      records: [personRecord('Ada Fjord', { ids: ['roster:h-1'] }), liv],
      decisions: [remove],
    });
    expect(slugsOfPeople(now)).toEqual(['liv-tarn']);
    expect(now.tombstones).toEqual(['ada-fjord']);
    expect(now.redirects).toEqual([]);
  });

  it('keeps the date on which it was first seen', () => {
    const later = build(first, {
      asOf: '2027-06-30',
      records: [...people, ...works, personRecord('Boris Tarn', { ids: ['roster:h-3'] })],
    });
    const seen = Object.entries(later.ledger.people).map(([slug, { firstSeen }]) => `${slug} ${firstSeen}`);
    expect(seen.sort()).toEqual(['ada-fjord 2026-06-30', 'adele-fjord 2026-06-30', 'boris-tarn 2027-06-30']);
  });
});

describe('the address of somebody who is still there', () => {
  const kasper = (...ids: string[]) => personRecord('Kasper Lindemose', { ids });
  const liv = (...ids: string[]) => personRecord('Liv Aronsdotter', { ids });
  const addressesOf = ({ people: made }: PipelineOutput): Record<string, string> =>
    Object.fromEntries(made.flatMap((person) => (person.own ? [[person.name.display, person.slug]] : [])));
  const apart = { 'Kasper Lindemose': 'kasper-lindemose', 'Liv Aronsdotter': 'liv-aronsdotter' };

  it.each(['orcid:0999-0000-0000-0010', 'openalex:A7'])(
    'is given to nobody else when %s goes over to them',
    (moving) => {
      const before = build(undefined, { records: [kasper('roster:1', moving), liv('roster:2')] });
      const now = build(before, { records: [kasper('roster:1'), liv('roster:2', moving)] });
      expect(addressesOf(now)).toEqual(apart);
      expect(now.redirects).toEqual([]);
      expect(now.newAddresses).toEqual([]);
      expect(now.ledger.people['kasper-lindemose']?.identifiers).toEqual(['roster:1']);
      const later = build(now, { records: [liv('roster:2', moving)] });
      expect(addressesOf(later)).toEqual({ 'Liv Aronsdotter': 'liv-aronsdotter' });
      const back = build(now, { records: [kasper('roster:1', moving), liv('roster:2')] });
      expect(addressesOf(back)).toEqual(apart);
    },
  );

  it('is given to no newcomer who has one of its identifiers', () => {
    const before = build(undefined, { records: [kasper('roster:1', orcid)] });
    const now = build(before, { records: [kasper('roster:1'), liv('roster:2', orcid)] });
    expect(addressesOf(now)).toEqual(apart);
  });

  it('stays with the name when the rows of the roster are numbered anew', () => {
    const before = build(undefined, { records: [kasper('roster:1', orcid)] });
    const now = build(before, { records: [liv('roster:1'), kasper('roster:2', orcid)] });
    expect(addressesOf(now)).toEqual(apart);
  });

  it('goes to somebody else only when they are gone, and that is told', () => {
    const before = build(undefined, { records: [kasper('roster:1', orcid)] });
    const now = build(before, { records: [liv('roster:2', orcid)] });
    expect(addressesOf(now)).toEqual({ 'Liv Aronsdotter': 'kasper-lindemose' });
    expect(now.diagnostics.map(({ code }) => code)).toEqual(['address-moved']);
    expect(build(now, { records: [liv('roster:2', orcid)] }).diagnostics).toEqual([]);
  });
});

describe('the address of a work without identifiers', () => {
  const title = 'Sediments of the outer harbour';
  const by = ['Ada Fjord'];
  const listed = workRecord({ title, by, venue: { name: 'Harbour letters', issn: [] } });
  const before = build(undefined, { records: [listed] });
  const slug = before.publications[0]?.slug;
  const openalex = { source: 'openalex', label: 'OpenAlex', file: 'openalex.json' } as const;

  it.each<[string, SourceRecord[]]>([
    ['its entry gains a DOI', [{ ...listed, identifiers: [key('doi:10.5555/harbour')] }]],
    [
      'another source knows its DOI, another venue and another year',
      [
        listed,
        workRecord({
          title,
          by,
          year: 2019,
          ids: ['openalex:W1', 'doi:10.5555/harbour'],
          venue: { name: 'Harbour Letters Online', issn: [] },
          from: openalex,
        }),
      ],
    ],
    [
      'another source without identifiers knows another year',
      [listed, workRecord({ title, by, year: 2019, from: { ...openalex, entry: 'w1' } })],
    ],
  ])('stays when %s', (_, records) => {
    const now = build(before, { records });
    expect(now.publications.map((work) => work.slug)).toEqual([slug]);
    expect(now.newAddresses).toEqual([]);
    const later = build(now, { records });
    expect(later.ledger.publications).toEqual(now.ledger.publications);
  });

  it('is not one of the works lost', () => {
    const titles = ['Ebb', 'Flood', 'Slack water'].map((word) => `${word} in the outer harbour of the town`);
    const own = personRecord('Ada Fjord', { ids: ['roster:h-1', orcid] });
    const records = (ids: (place: number) => string[]): SourceRecord[] => [
      own,
      ...titles.map((text, place) =>
        workRecord({ title: text, by: [byline('Ada Fjord', orcid)], ids: ids(place) }),
      ),
    ];
    const old = build(undefined, { records: records(() => []) });
    const now = build(old, { records: records((place) => [`doi:10.5555/tide.${place}`]) });
    const toBaseline = (made: PipelineOutput): Baseline => ({ asOf: made.asOf, ...deriveFindings(made) });
    const was = toBaseline(old);
    expect(was.holdings.people[0]?.works).toHaveLength(3);
    const difference = compareHoldings(was, toBaseline(now), toAddressHistory(old.ledger, [], now));
    expect(difference).toMatchObject({ people: [], works: { gained: 0, lost: 0 } });
  });

  it('of two works that may have had it, goes to neither', () => {
    const both = ['doi:10.5555/one', 'doi:10.5555/two'].map((doi) => ({
      ...listed,
      identifiers: [key(doi)],
    }));
    const now = build(before, { records: both });
    expect(now.publications).toHaveLength(2);
    expect(now.publications.map((work) => work.slug)).not.toContain(slug);
  });

  it('of a book known by its ISBN stays when it gains a DOI', () => {
    const book = (...ids: string[]) => workRecord({ title, by, type: 'book', ids });
    const old = build(undefined, { records: [book('isbn:9780000000002')] });
    const now = build(old, { records: [book('isbn:9780000000002', 'doi:10.5555/book')] });
    expect(now.newAddresses).toEqual([]);
  });
});

it('is the same ledger in whatever order records and decisions come', () => {
  const records = [...people, ...works];
  const decisions: Decision[] = [mergePerson, mergeWork];
  const forwards = build(first, { records, decisions });
  const backwards = build(first, { records: records.toReversed(), decisions: decisions.toReversed() });
  expect(JSON.stringify(backwards.ledger)).toBe(JSON.stringify(forwards.ledger));
  expect(backwards.redirects).toEqual(forwards.redirects);
});
