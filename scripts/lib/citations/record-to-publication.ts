import { giveCitationKeys } from '../../../src/lib/format/citation-key.ts';
import type { Publication } from '../../../src/lib/model/publication.ts';
import type { WorkRecord } from '../../../src/lib/model/work-record.ts';

/** Records as works, none of them joined with another: what is compared is formats, not reconciling. */
export function recordsToPublications(records: readonly WorkRecord[]): Publication[] {
  const works = records
    .filter(saysSomething)
    .map((record, place) => recordToPublication(record, String(place).padStart(8, '0')));
  const keys = giveCitationKeys(
    works.map(({ id, authorships: [first], year, title }) => ({
      id,
      firstAuthor: first?.family ?? first?.display,
      year,
      title: title.text,
    })),
  );
  return works.map((work) => ({ ...work, citationKey: keys.get(work.id) ?? work.id }));
}

/** Readers take an entry without a word for none. */
function saysSomething({ title, bylines, editors, identifiers, dates }: WorkRecord): boolean {
  return title !== undefined || [bylines, editors, identifiers, dates].some((list) => list.length > 0);
}

function recordToPublication(record: WorkRecord, id: string): Publication {
  const {
    kind: _,
    abstract,
    bylines,
    provenance,
    relations: _relations,
    listedBy: _listedBy,
    versionKind,
    ...fields
  } = record;
  const year = Number(record.dates[0]?.value.slice(0, 4));
  return {
    ...fields,
    title: record.title ?? { text: '' },
    id,
    slug: id,
    citationKey: id,
    authorships: bylines.map(({ affiliations: _affiliations, ...byline }) => ({
      ...byline,
      organisations: [],
    })),
    ...(Number.isNaN(year) ? {} : { year }),
    ...(abstract === undefined ? {} : { abstract: { ...abstract, label: provenance.label } }),
    topics: record.topics.map(({ scheme, id: topic, name }) => ({
      id: `${scheme}:${topic ?? name}`,
      slug: '',
      name,
    })),
    versions: [
      {
        kind: versionKind ?? 'published',
        type: record.type,
        identifiers: record.identifiers,
        ...(record.dates[0] === undefined ? {} : { date: record.dates[0] }),
      },
    ],
    provenance: [provenance],
    merges: [],
    ownPeople: [],
    units: [],
  };
}
