import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personRecord, workRecord } from '../../../tests/support/invented-records.ts';
import { sortRecords } from './record-order.ts';

const records = [
  workRecord({ title: 'Silt in the lower reaches', by: ['Ngozi Adeyemi'], ids: ['doi:10.1000/silt'] }),
  workRecord({ title: 'Silt in the lower reaches', by: ['N. Adeyemi'], ids: ['doi:10.1000/silt'] }),
  workRecord({ title: 'Editorial', from: { entry: '1' } }),
  workRecord({ title: 'Editorial', pages: '3', from: { entry: '2' } }),
  personRecord('Ngozi Adeyemi', { ids: ['roster:h-1'] }),
];

test('the order follows what the records say, whatever order and files they came in', () => {
  const expected = sortRecords(records).map(withoutPlace);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(records, { minLength: records.length }),
      fc.string(),
      (shuffled, file) => {
        const renamed = shuffled.map((record, index) => ({
          ...record,
          provenance: { ...record.provenance, file: `${file}${index}`, line: index + 1 },
        }));
        expect(sortRecords(renamed).map(withoutPlace)).toEqual(expected);
      },
    ),
  );
});

function withoutPlace({
  provenance: { file: _file, line: _line, ...provenance },
  ...record
}: (typeof records)[number]) {
  return { ...record, provenance };
}
