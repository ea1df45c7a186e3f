import { describe, expect, test } from 'vitest';
import { fundersToFields, joinFundings } from './funding.ts';

describe('funding', () => {
  test('has one entry for each award of a funder', () => {
    const ids = ['https://doi.org/10.13039/999900000001', 'https://ror.org/05tarn012'];
    expect(fundersToFields([{ name: 'River Board', ids, awards: ['A 1', 'A 2', 'A 1'] }])).toEqual({
      funding: ['A 1', 'A 2'].map((award) => ({
        funder: 'River Board',
        ror: '05tarn012',
        funderId: '10.13039/999900000001',
        award,
      })),
    });
  });

  test('needs the name of a funder, and takes other identifiers for none', () => {
    expect(fundersToFields([{ name: undefined, awards: ['A 1'] }, { name: ' – ' }])).toBeUndefined();
    expect(fundersToFields([{ name: 'River Board', ids: ['F4320', '10.5555/x', undefined] }])).toEqual({
      funding: [{ funder: 'River Board' }],
    });
  });

  test('is text, whatever a source writes', () => {
    expect(
      fundersToFields([{ name: 'River &amp; <b>Weir</b>\n Board', awards: ['<script>x</script>1'] }]),
    ).toEqual({
      funding: [{ funder: 'River & Weir Board', award: '1' }],
    });
  });

  test('joins what several fields say of one funder', () => {
    expect(
      joinFundings([
        { funder: 'River Board', award: 'A 1' },
        { funder: 'river board', ror: '05tarn012' },
        { funder: 'Weir Fund' },
      ]),
    ).toEqual([{ funder: 'River Board', ror: '05tarn012', award: 'A 1' }, { funder: 'Weir Fund' }]);
  });
});
