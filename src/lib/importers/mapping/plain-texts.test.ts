import { expect, it } from 'vitest';
import type { Provenance } from '../../model/provenance.ts';
import { workFieldsToRecord } from './work-fields.ts';

const provenance: Provenance = { source: 'test', label: 'Test', file: 'a', entry: '1' };

it('prints venues, numbers, affiliations and topics on one line, without what nobody sees', () => {
  const record = workFieldsToRecord(
    {
      venue: { name: ' Journal\nof \u202eRivers\u0000 ', publisher: 'Invented\u00adPress' },
      volume: '7\u200b',
      issue: '\u0000',
      bylines: [
        {
          kind: 'person',
          display: 'Ida Brook',
          identifiers: [],
          affiliations: [
            { name: 'Institute\tof Reeds', identifiers: [] },
            { name: '\u202e', identifiers: [] },
          ],
        },
      ],
      topics: [{ scheme: 'keyword', name: 'reeds\u2066' }],
    },
    provenance,
  );
  expect(record.venue).toEqual({ name: 'Journal of Rivers', publisher: 'InventedPress', issn: [] });
  expect([record.volume, record.issue]).toEqual(['7', undefined]);
  expect(record.bylines[0]?.affiliations.map(({ name }) => name)).toEqual(['Institute of Reeds']);
  expect(record.topics.map(({ name }) => name)).toEqual(['reeds']);
});

it('leaves letters of every script as they are', () => {
  const { venue } = workFieldsToRecord({ venue: { name: 'مجله می\u200cناب — 河川学报' } }, provenance);
  expect(venue?.name).toBe('مجله می\u200cناب — 河川学报');
});

it.each([
  ['Institute of Reeds, Millford. E-mail: ida@example.org', 'Institute of Reeds, Millford'],
  ['Institute of Reeds (ida.brook@mail.example.org)', 'Institute of Reeds'],
  ['Café @ Mill, Institute of Reeds', 'Café @ Mill, Institute of Reeds'],
])('drops an e-mail address from the affiliation %s', (name, printed) => {
  const byline = { kind: 'person' as const, display: 'Ida Brook', identifiers: [] };
  const record = workFieldsToRecord(
    { bylines: [{ ...byline, affiliations: [{ name, identifiers: [] }] }] },
    provenance,
  );
  expect(record.bylines[0]?.affiliations[0]?.name).toBe(printed);
});
