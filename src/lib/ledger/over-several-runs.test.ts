import { describe, expect, it } from 'vitest';
import {
  personRecord,
  pipelineInput,
  siteSettings,
  workRecord,
} from '../../../tests/support/invented-records.ts';
import type { Decision, PlacedDecision } from '../model/decision.ts';
import type { SourceRecord } from '../model/source-record.ts';
import { type PipelineOutput, runPipeline } from '../pipeline.ts';

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

  it('keeps the date on which it was first seen', () => {
    const later = build(first, {
      asOf: '2027-06-30',
      records: [...people, ...works, personRecord('Boris Tarn', { ids: ['roster:h-3'] })],
    });
    const seen = Object.entries(later.ledger.people).map(([slug, { firstSeen }]) => `${slug} ${firstSeen}`);
    expect(seen.sort()).toEqual(['ada-fjord 2026-06-30', 'adele-fjord 2026-06-30', 'boris-tarn 2027-06-30']);
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
