import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importText } from '../testing/import-text.ts';
import { orcidImporter } from './index.ts';
import { fullWork, ines, jan, wholeRecord } from './invented.ts';

const read = (text: string) => importText(orcidImporter, text);
const accepts = (text: string): boolean => orcidImporter.accepts('export.dat', text);

const version3 = `<?xml version="1.0" encoding="UTF-8"?>
<!-- a record -->
<record:record path="/${ines}" xmlns:record="http://www.orcid.org/ns/record" xmlns:common="http://www.orcid.org/ns/common">
 <common:orcid-identifier><common:path>${ines}</common:path></common:orcid-identifier>
 <person:person><person:name visibility="public">
  <personal-details:given-names>Ines</personal-details:given-names>
  <personal-details:family-name>Färber</personal-details:family-name></person:name>
  <other-name:other-names><other-name:other-name visibility="private"><other-name:content>Nina</other-name:content></other-name:other-name></other-name:other-names>
 </person:person>
 <activities:activities-summary>
  <activities:employments><activities:affiliation-group><employment:employment-summary put-code="3" visibility="public">
   <common:role-title>Professor</common:role-title><common:start-date><common:year>2018</common:year></common:start-date>
   <common:organization><common:name>Institute of Rivers</common:name></common:organization>
  </employment:employment-summary></activities:affiliation-group></activities:employments>
  <activities:works><activities:group>
   <work:work-summary put-code="7" visibility="public" display-index="1">
    <work:title><common:title>Rivers &amp; sand</common:title></work:title>
    <common:external-ids><common:external-id><common:external-id-type>doi</common:external-id-type><common:external-id-value>10.1000/abc</common:external-id-value><common:external-id-relationship>self</common:external-id-relationship></common:external-id></common:external-ids>
    <work:type>journal-article</work:type>
    <common:publication-date><common:year>2020</common:year><common:month>03</common:month></common:publication-date>
   </work:work-summary></activities:group></activities:works>
 </activities:activities-summary>
</record:record>`;

const version1 = {
  'message-version': '1.2',
  'orcid-profile': {
    'orcid-identifier': { value: null, uri: `http://orcid.org/${ines}`, path: ines },
    'orcid-bio': {
      'personal-details': {
        'given-names': { value: 'Ines' },
        'family-name': { value: 'Färber' },
        'credit-name': { value: 'I. Färber', visibility: 'LIMITED' },
        'other-names': { 'other-name': [{ value: 'Ines M. Färber' }], visibility: 'PUBLIC' },
      },
      'external-identifiers': {
        'external-identifier': [
          {
            'external-id-common-name': { value: 'Scopus Author ID' },
            'external-id-reference': { value: '7004212771' },
            'external-id-url': null,
          },
        ],
      },
    },
    'orcid-activities': {
      affiliations: {
        affiliation: [
          { type: 'EMPLOYMENT', organization: { name: 'Institute of Rivers' }, visibility: 'PUBLIC' },
          { type: 'EDUCATION', organization: { name: 'College of Lakes' }, visibility: 'PUBLIC' },
        ],
      },
      'orcid-works': {
        'orcid-work': [
          {
            'put-code': '9',
            'work-title': { title: { value: 'Rivers' }, subtitle: { value: 'A study' } },
            'work-type': 'JOURNAL_ARTICLE',
            'work-citation': {
              'work-citation-type': 'BIBTEX',
              citation: '@article{x, author = {F{\\"a}rber, Ines and Brook, Jan}}',
            },
            'work-external-identifiers': {
              'work-external-identifier': [
                {
                  'work-external-identifier-type': 'DOI',
                  'work-external-identifier-id': { value: '10.1000/ABC' },
                },
              ],
            },
            visibility: 'PUBLIC',
          },
        ],
      },
    },
  },
};

describe('XML', () => {
  it('is read as JSON is', async () => {
    expect(accepts(version3)).toBe(true);
    const { records, diagnostics } = await read(version3);
    expect(records).toMatchObject([
      {
        kind: 'person',
        identifiers: [{ value: ines }],
        names: [{ display: 'Ines Färber' }],
        careers: [{ organisation: { name: 'Institute of Rivers' }, role: 'Professor', from: '2018' }],
      },
      {
        kind: 'work',
        provenance: { entry: `${ines}/work/7` },
        title: { text: 'Rivers & sand' },
        type: 'article',
        dates: [{ value: '2020-03' }],
        identifiers: [{ value: '10.1000/abc' }],
        bylines: [{ display: 'Ines Färber' }],
      },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-public']);
  });

  it('of an e-mail address is no broken file', async () => {
    const { diagnostics } = await read(
      '<email:email xmlns:email="http://www.orcid.org/ns/email"><x/><email:email>a@example.org</email:email></email:email>',
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['unused-record-kind']);
    expect(JSON.stringify(diagnostics)).not.toContain('@');
  });
});

describe('version 1.2', () => {
  it('is read into the same records', async () => {
    expect(accepts(JSON.stringify(version1))).toBe(true);
    const { records } = await read(JSON.stringify(version1));
    expect(records).toMatchObject([
      {
        kind: 'person',
        names: [{ display: 'Ines Färber' }, { display: 'Ines M. Färber' }],
        identifiers: [{ value: ines }, { scheme: 'scopus' }],
        careers: [{ organisation: { name: 'Institute of Rivers' } }],
      },
      {
        kind: 'work',
        title: { text: 'Rivers: A study' },
        type: 'article',
        bylines: [{ display: 'Ines Färber' }, { display: 'Jan Brook' }],
        identifiers: [{ scheme: 'doi', value: '10.1000/abc' }],
      },
    ]);
  });

  it('is read from XML too', async () => {
    const { records } = await read(
      `<orcid-message xmlns="http://www.orcid.org/ns/orcid"><message-version>1.2</message-version><orcid-profile>
       <orcid-identifier><path>${ines}</path></orcid-identifier>
       <orcid-bio><personal-details><given-names>Ines</given-names><family-name>Färber</family-name></personal-details></orcid-bio>
       <orcid-activities><orcid-works><orcid-work put-code="9" visibility="public"><work-title><title>Rivers</title></work-title><work-type>book</work-type>
       <work-external-identifiers><work-external-identifier><work-external-identifier-type>doi</work-external-identifier-type><work-external-identifier-id>10.1000/abc</work-external-identifier-id></work-external-identifier></work-external-identifiers>
       </orcid-work></orcid-works></orcid-activities></orcid-profile></orcid-message>`,
    );
    expect(records).toMatchObject([
      { kind: 'person', identifiers: [{ value: ines }] },
      { kind: 'work', type: 'book', identifiers: [{ value: '10.1000/abc' }] },
    ]);
  });
});

describe('other shapes', () => {
  const titles = async (value: unknown): Promise<unknown[]> =>
    (await read(JSON.stringify(value))).records.map((record) =>
      record.kind === 'work' ? record.title?.text : record.kind,
    );

  it.each([
    ['works', { path: `/${ines}/works`, group: [{ 'work-summary': [fullWork()] }] }],
    ['a bulk answer', { bulk: [{ work: fullWork() }] }],
    ['a single work', fullWork()],
    [
      'several records',
      [wholeRecord({ activities: { works: { group: [{ 'work-summary': [fullWork()] }] } } })],
    ],
  ])('%s are read', async (_, value) => {
    expect(accepts(JSON.stringify(value))).toBe(true);
    expect((await titles(value)).filter((title) => title !== 'person')).toEqual(['Rivers of sand']);
  });

  it('a bulk answer keeps its works beside an error', async () => {
    const error = { error: { 'response-code': 404, 'developer-message': 'no such work' } };
    const { records, diagnostics } = await read(JSON.stringify({ bulk: [error, { work: fullWork() }] }));
    expect(records).toHaveLength(1);
    expect(diagnostics.map(({ code, value }) => [code, value])).toEqual([['error-answer', 'no such work']]);
  });

  it.each([
    ['a search', { 'num-found': 1, result: [{ 'orcid-identifier': { path: ines } }] }],
    [
      'an expanded search',
      { 'num-found': 1, 'expanded-result': [{ 'orcid-id': ines, email: ['x@example.org'] }] },
    ],
    ['a review', { 'reviewer-role': 'reviewer', 'convening-organization': { name: 'Institute of Rivers' } }],
    ['fundings', { path: `/${ines}/fundings`, group: [{ 'funding-summary': [{ type: 'grant' }] }] }],
  ])('%s is recognised and said to be of no use', async (_, value) => {
    expect(accepts(JSON.stringify(value))).toBe(true);
    const { records, diagnostics } = await read(JSON.stringify(value));
    expect(records).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unused-record-kind']);
    expect(JSON.stringify(diagnostics)).not.toContain('@');
  });

  it('of other formats are left to them', () => {
    const others = [
      '<beans xmlns="http://www.springframework.org/schema/beans"><bean class="org.orcid.X"/></beans>',
      '<xs:schema targetNamespace="http://www.orcid.org/ns/work"/>',
      '{"message-type":"work","message":{"author":[{"ORCID":"http://orcid.org/0999-0000-0000-0010"}]}}',
      '{"responseHeader":{"params":{"q":"orcid:0999"}}}',
      `${'<!-- x -->'.repeat(40)}<html>http://www.orcid.org/ns/work`,
    ];
    expect(others.map(accepts)).toEqual(others.map(() => false));
  });
});

describe('broken files', () => {
  it('lose the broken record and no other', async () => {
    const good = JSON.stringify(wholeRecord());
    const { records, diagnostics } = await read(`${good}\n{"orcid-identifier": {"path": \n${good}`);
    expect(records.length).toBeGreaterThanOrEqual(1);
    expect(diagnostics.length).toBeGreaterThanOrEqual(1);
  });

  it('never crash the importer, whatever their bytes are', async () => {
    const piece = fc.constantFrom(
      '<',
      '{',
      '"',
      'bulk',
      ':',
      '[',
      ']',
      '}',
      'work',
      '/',
      '>',
      'null',
      ' ',
      '\n',
    );
    const text = fc.array(piece).map((pieces) => new TextEncoder().encode(pieces.join('')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), text), async (bytes) => {
        await expect(importText(orcidImporter, bytes)).resolves.toBeDefined();
      }),
    );
  });

  it('never crash it, whatever stands where a section should', async () => {
    const names = fc.constantFrom(...Object.keys(fullWork()), 'contributors', 'citation', 'language-code');
    await fc.assert(
      fc.asyncProperty(names, fc.jsonValue(), async (name, value) => {
        await expect(
          read(JSON.stringify({ bulk: [{ work: fullWork({ [name]: value }) }] })),
        ).resolves.toBeDefined();
        const record = wholeRecord({
          person: { [name]: value },
          activities: { works: value, employments: value },
        });
        await expect(read(JSON.stringify(record))).resolves.toBeDefined();
      }),
    );
  });

  it('give the same records in whatever order they come', async () => {
    const records = [
      wholeRecord(),
      wholeRecord({ 'orcid-identifier': { path: jan }, path: `/${jan}` }),
      fullWork(),
    ];
    const keys = async (values: readonly unknown[]): Promise<string[]> =>
      (await read(JSON.stringify(values))).records.map(({ provenance }) => provenance.entry).sort();
    const expected = await keys(records);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(records, { minLength: 3 }), async (shuffled) => {
        expect(await keys(shuffled)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });
});
