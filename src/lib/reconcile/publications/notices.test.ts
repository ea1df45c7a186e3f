import { describe, expect, test } from 'vitest';
import { siteSettings, workRecord } from '../../../../tests/support/invented-records.ts';
import type { Relation } from '../../model/relation.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { exportRuleLookup } from '../own-lists.ts';
import { sortRecords } from '../record-order.ts';
import { reconcilePublications } from './index.ts';

const title = 'Estimating groundwater recharge from sparse gauges';

function reconcile(records: readonly WorkRecord[]) {
  return reconcilePublications(sortRecords(records), exportRuleLookup(siteSettings().exports));
}

function retractedIds(records: readonly WorkRecord[]): string[] {
  return reconcile(records)
    .works.filter(({ retracted }) => retracted)
    .map(({ id }) => id);
}

const to = (type: Relation['type'], value: string): Relation[] => [
  { type, target: { scheme: 'doi', value } },
];
const subject = workRecord({ title, by: ['Ngozi Adeyemi'], ids: ['doi:10.1000/x'] });

describe('a notice of retraction', () => {
  const notice = workRecord({
    title: 'Retraction notice',
    type: 'erratum',
    ids: ['doi:10.1000/notice'],
    relations: to('retracts', '10.1000/x'),
  });

  test('marks the work that it retracts, and not itself', () => {
    expect(retractedIds([subject, notice])).toEqual(['doi:10.1000/x']);
    expect(retractedIds([notice, subject])).toEqual(['doi:10.1000/x']);
  });

  test('marks every record of the work, whatever source it is from', () => {
    const other = workRecord({
      title,
      by: ['Ngozi Adeyemi'],
      ids: ['doi:10.1000/x', 'pmid:123'],
      from: { entry: 'other' },
    });
    const { works } = reconcile([subject, notice, other]);
    expect(works.map(({ id, retracted }) => [id, retracted])).toEqual([
      ['doi:10.1000/notice', false],
      ['doi:10.1000/x', true],
    ]);
  });

  test('for a work that no export holds is no error', () => {
    expect(reconcile([notice]).diagnostics).toEqual([]);
    expect(retractedIds([notice])).toEqual([]);
  });

  test('is known from the work itself, too', () => {
    const work = workRecord({ ...subject, title, relations: to('is-retracted-by', '10.1000/elsewhere') });
    expect(reconcile([work]).works[0]?.retracted).toBe(true);
  });
});

test('a correction retracts nothing', () => {
  const notice = workRecord({ title: 'Correction', relations: to('corrects', '10.1000/x') });
  expect(retractedIds([subject, notice])).toEqual([]);
});

describe('a notice and its subject', () => {
  const relations = ['retracts', 'corrects', 'reviews'] as const;

  test.each(relations)('are two works although title and author agree: %s', (type) => {
    const notice = workRecord({
      title,
      by: ['Ngozi Adeyemi'],
      relations: to(type, '10.1000/x'),
      from: { entry: 'notice' },
    });
    const { works, diagnostics } = reconcile([subject, notice]);
    expect(works).toHaveLength(2);
    const reason = 'one is about the other (doi:10.1000/x)';
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.filter(({ message }) => !message.includes(reason))).toEqual([]);
  });

  test('stay apart when a third record suits both', () => {
    const notice = workRecord({
      title,
      by: ['Ngozi Adeyemi'],
      ids: ['pmid:9'],
      relations: to('corrects', '10.1000/x'),
      from: { entry: 'notice' },
    });
    const third = workRecord({ title, by: ['Ngozi Adeyemi'], from: { entry: 'third' } });
    const { works } = reconcile([subject, notice, third]);
    expect(works).toHaveLength(2);
  });

  test('are one where a notice took the place of the work and names itself', () => {
    const replaced = workRecord({
      title,
      by: ['Ngozi Adeyemi'],
      ids: ['doi:10.1000/x'],
      relations: to('retracts', '10.1000/x'),
      from: { entry: 'replaced' },
    });
    const { works } = reconcile([subject, replaced]);
    expect(works.map(({ retracted }) => retracted)).toEqual([true]);
  });
});
