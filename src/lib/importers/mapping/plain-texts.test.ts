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
