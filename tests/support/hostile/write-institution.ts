import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ExampleItem, toExampleItem } from '../../../src/lib/importers/testing/example-item.ts';
import { examples } from '../../../src/lib/importers/testing/examples.ts';

/** Own people with an ORCID iD that bylines may bear: valid by its checksum, given to nobody. */
const orcids = ['0009-9999-0050-0013', '0009-9999-0050-0021', '0009-9999-0050-003X', '0009-9999-0050-0048'];

/** Records of each format that hold the first strings: enough for each string to stand in nearly every field. */
const firstRecords = 60;
/** Records of every format besides, in the fields that most of them share. */
const recordsOfExamples = 12;
/** About as many strings as one record holds. */
const stringsARecord = 20;

/**
 * Writes a content folder whose exports hold the strings in every field that is text. The records of each format take
 * the strings one after the other: `first` over and over in the first records, then `more` as far as the records go.
 * Each format begins elsewhere, so that a string stands in several kinds of field.
 */
export function writeHostileInstitution(
  content: string,
  first: readonly string[],
  more: readonly string[] = [],
): void {
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  };
  write(
    'site.yml',
    [
      'name: Institute of Mischief',
      'address: https://mischief.example',
      'asOf: 2026-06-30',
      'institution:',
      '  ror: 0zhadn082',
      'exports:',
      '  - files: own/**',
      '    label: Own list',
      '    list: own',
      '',
    ].join('\n'),
  );
  const ndjson = (records: object[]): string =>
    records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const rounds = [
    { from: 1, records: firstRecords, strings: first },
    { from: firstRecords + 1, records: Math.ceil(more.length / stringsARecord), strings: more },
  ].filter(({ records }) => records > 0);
  const make = <T>(format: number, record: (number: number, take: Take) => T): T[] =>
    rounds.flatMap(({ from, records, strings }) => {
      const take = taker(strings, Math.floor((format * strings.length) / 5));
      return Array.from({ length: records }, (_, index) => record(from + index, take));
    });
  write('exports/openalex/works.ndjson', ndjson(make(0, openAlexWork)));
  write('exports/openalex/authors.ndjson', ndjson(make(1, openAlexAuthor)));
  write('exports/own/items.json', JSON.stringify(make(2, cslItem), null, 1));
  write('exports/own/list.bib', make(3, bibtexEntry).join('\n'));
  write('exports/staff.csv', [rosterHeader, ...make(4, rosterRow)].map(toLine).join(''));
  write('exports/broken.ndjson', brokenRecords.join('\n'));
  for (const [place, [name, writeExample]] of Object.entries(examples).entries()) {
    const take = taker(first, place * 7);
    const items = Array.from({ length: recordsOfExamples }, (_, number) => hostileItem(number, take));
    write(`exports/examples/${name}.dat`, writeExample(items));
  }
}

/** An item as the importers' tests have them, each text another string. */
function hostileItem(number: number, take: Take): ExampleItem {
  return toExampleItem(number, {
    title: take(),
    family: take(),
    given: take(),
    abstract: take(),
    venue: take(),
    keyword: take(),
    url: take(),
    ...(number % 3 === 0 ? { doi: take() } : {}),
  });
}

type Take = () => string;

function taker(strings: readonly string[], start: number): Take {
  let next = start;
  return () => strings[next++ % strings.length] ?? '';
}

function openAlexWork(number: number, take: Take): object {
  const source = { display_name: take(), host_organization_name: take(), type: 'journal', issn: [take()] };
  return {
    id: `https://openalex.org/W99100${number}`,
    title: take(),
    type: 'article',
    doi:
      number % 3 === 0 ? `https://doi.org/10.5555/${take()}` : `https://doi.org/10.5555/mischief.${number}`,
    publication_year: 2000 + (number % 20),
    abstract_inverted_index: toInvertedIndex(`Words before. ${take()} Words after ${take()}`),
    primary_location: {
      landing_page_url: take(),
      pdf_url: take(),
      license: take(),
      version: 'publishedVersion',
      source,
    },
    biblio: { volume: take(), issue: take(), first_page: take(), last_page: take() },
    keywords: [{ id: 'https://openalex.org/keywords/x', display_name: take() }],
    topics: [{ id: `https://openalex.org/T99${number % 40}`, display_name: take(), score: 0.9 }],
    language: number % 2 === 0 ? take() : 'en',
    authorships: [
      {
        author: { id: `https://openalex.org/A99${100 + (number % 50)}`, display_name: take(), orcid: null },
        raw_author_name: take(),
        institutions: [
          { id: `https://openalex.org/I99${number % 60}`, display_name: take(), country_code: 'NO' },
        ],
      },
      {
        author: {
          id: null,
          display_name: 'x',
          orcid: `https://orcid.org/${orcids[number % orcids.length] ?? ''}`,
        },
        raw_author_name: take(),
        institutions: [],
      },
      { author: { id: `https://openalex.org/A98${number}`, display_name: take() }, raw_author_name: take() },
    ],
  };
}

function toInvertedIndex(text: string): Record<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [position, word] of text.split(/\s+/).entries()) {
    index.set(word, [...(index.get(word) ?? []), position]);
  }
  return Object.fromEntries(index);
}

function openAlexAuthor(number: number, take: Take): object {
  return {
    id: `https://openalex.org/A99${100 + number}`,
    display_name: number % 2 === 0 ? take() : `Ada ${take()}`,
    display_name_alternatives: [take(), take()],
    ids: { wikipedia: take(), scopus: take() },
    affiliations: [
      { institution: { display_name: take(), ror: 'https://ror.org/0zhadn082' }, years: [2020] },
    ],
  };
}

function cslItem(number: number, take: Take): object {
  return {
    id: number % 2 === 0 ? take() : `item-${number}`,
    type: 'article-journal',
    title: take(),
    abstract: take(),
    author: [
      { family: take(), given: take(), ORCID: orcids[(number + 1) % orcids.length] },
      { literal: take() },
      { given: 'Ada', family: take(), suffix: take(), 'non-dropping-particle': take() },
    ],
    editor: [{ family: take(), given: take() }],
    issued: { 'date-parts': [[2000 + (number % 20), 1]] },
    'container-title': take(),
    publisher: take(),
    volume: take(),
    issue: take(),
    page: take(),
    edition: take(),
    keyword: take(),
    note: take(),
    URL: take(),
    DOI: number % 3 === 0 ? take() : `10.5555/csl.${number}`,
    ISSN: take(),
    language: take(),
  };
}

function bibtexEntry(number: number, take: Take): string {
  const fields = Object.entries({
    title: take(),
    author: `${take()} and Fjord, Ada and {${take()}}`,
    journal: take(),
    abstract: take(),
    keywords: take(),
    url: take(),
    doi: take(),
    note: take(),
    publisher: take(),
    pages: take(),
    year: String(2000 + (number % 20)),
  });
  const key = number % 2 === 0 ? take().replaceAll(/[\s,]/g, '') : `key${number}`;
  return `@article{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

const rosterHeader =
  'key,given,family,original name,variants,role,unit,affiliation,website,scopus,email,open to,orcid'.split(
    ',',
  );

function rosterRow(number: number, take: Take): string[] {
  return [
    number % 2 === 0 ? take() : `m-${number}`,
    number % 3 === 0 ? take() : `Ada${number}`,
    number % 3 === 0 ? `Fjord${number}` : take(),
    take(),
    take(),
    take(),
    number % 4 === 0 ? take() : 'Department of Mischief',
    take(),
    take(),
    take(),
    take(),
    take(),
    orcids[number - 1] ?? '',
  ];
}

function toLine(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\n`;
}

function toCell(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** Lines that are no records, or records whose fields are of the wrong kind. */
const brokenRecords: readonly string[] = [
  '{"id":"https://openalex.org/W9919000","title":"A sound record before broken ones","authorships":[]}',
  '{"__proto__":{"polluted":1},"id":"https://openalex.org/W9919001","title":"Prototype","authorships":[]}',
  '{"id":1e400}',
  '[1,2',
  '{"id":"https://openalex.org/W9919002","title":"Authors as an object","authorships":{}}',
  '{"id":"https://openalex.org/W9919003","title":"A far year","publication_year":99999,"authorships":[]}',
  '{"id":"https://openalex.org/W9919004","title":"Positions","abstract_inverted_index":{"x":[-1,1.5,"0",4294967295]}}',
  '{"id":"https://openalex.org/W9919005","title":{"$ne":1},"authorships":[{"author":"<b>x</b>"},null,7]}',
  '{"id":"https://openalex.org/W9919006","title":["a","b"],"authorships":[{"author":{"orcid":["x"]}}]}',
];
