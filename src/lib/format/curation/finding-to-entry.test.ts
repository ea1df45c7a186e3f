import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { curationFileSchema } from '../../model/decision.ts';
import type { Finding, FindingSubject } from '../../model/finding.ts';
import { findingToEntries } from './finding-to-entry.ts';

const hostile = 'Tides: "a" # \'b\'\n- {x: y} \u2028 & *c';
const work = (anchor: FindingSubject['anchor'], group?: number): FindingSubject => ({
  kind: 'work',
  anchor,
  text: hostile,
  ...(group === undefined ? {} : { group }),
});
const person = (anchor: string): FindingSubject => ({ kind: 'person', anchor, text: 'Ada Fjord' });
const byline = (anchor: string): FindingSubject => ({ kind: 'byline', anchor, text: hostile });

function entries(kind: Finding['kind'], subjects: FindingSubject[]): unknown {
  const text = findingToEntries({ kind, rule: 'rule', subjects, reason: hostile, count: 1 }, '2026-01');
  return curationFileSchema.parse(parse(text));
}

const decided = { who: 'your name', when: '2026-01-01', why: hostile };

describe('a curation entry to copy', () => {
  it.each<[Finding['kind'], FindingSubject[], object[]]>([
    [
      'suspicious-merge',
      [work('doi:10.5555/a'), work('doi:10.5555/a'), work('doi:10.5555/b')],
      [{ action: 'not-same', target: 'doi:10.5555/a', other: 'doi:10.5555/b' }],
    ],
    [
      'near-miss',
      [work('doi:10.5555/a'), work({ entry: 'x', source: 'List' })],
      [{ action: 'same', target: 'doi:10.5555/a', other: { entry: 'x', source: 'List' } }],
    ],
    [
      'possible-split',
      [person('roster:1'), person('openalex:A1')],
      [{ action: 'merge', target: 'openalex:A1', into: 'roster:1' }],
    ],
    [
      'possible-mix',
      [person('roster:1'), work('doi:10.5555/a', 0), work('doi:10.5555/b', 1), work('doi:10.5555/c', 2)],
      [{ action: 'split', target: 'roster:1', works: ['doi:10.5555/b'] }],
    ],
    [
      'unresolved-name',
      [person('roster:1'), person('roster:2'), byline('doi:10.5555/a')],
      [{ action: 'add', target: { work: 'doi:10.5555/a', byline: hostile }, person: 'roster:1' }],
    ],
    [
      'byline-fits-several',
      [person('roster:1'), person('roster:2'), byline('doi:10.5555/a')],
      [{ action: 'add', target: { work: 'doi:10.5555/a', byline: hostile }, person: 'roster:1' }],
    ],
    [
      'name-in-another-script',
      [person('roster:1'), byline('doi:10.5555/a'), byline('doi:10.5555/b')],
      ['a', 'b'].map((doi) => ({
        action: 'add',
        target: { work: `doi:10.5555/${doi}`, byline: hostile },
        person: 'roster:1',
      })),
    ],
  ])('of a %s is one that the schema of decisions accepts', (kind, subjects, expected) => {
    expect(entries(kind, subjects)).toMatchObject(expected.map((entry) => ({ ...entry, ...decided })));
  });

  it('of a mix or a split comes with the one that settles it, as a comment', () => {
    const finding = (kind: Finding['kind'], subjects: FindingSubject[]): Finding => ({
      kind,
      rule: 'rule',
      subjects,
      reason: hostile,
      count: 1,
    });
    const uncommented = (text: string): unknown => {
      const [, otherwise = ''] = text.split('# or, where it is not so:\n');
      const lines = otherwise.split('\n').map((line) => line.replace(/^# /, ''));
      return curationFileSchema.parse(parse(lines.join('\n')));
    };
    const mix = finding('possible-mix', [
      person('roster:1'),
      work('doi:10.5555/a', 0),
      work({ entry: 'x', source: 'List' }, 1),
    ]);
    expect(uncommented(findingToEntries(mix, '2026'))).toMatchObject([
      {
        action: 'verify',
        target: 'roster:1',
        check: 'one-person',
        works: ['doi:10.5555/a', { entry: 'x', source: 'List' }],
      },
    ]);
    const split = finding('possible-split', [person('roster:1'), person('openalex:A1')]);
    expect(uncommented(findingToEntries(split, '2026'))).toMatchObject([
      { action: 'not-same', target: 'roster:1', other: 'openalex:A1', why: hostile },
    ]);
  });

  it('is left out when something that it needs is not known', () => {
    const finding = {
      kind: 'near-miss' as const,
      rule: 'r',
      subjects: [work('doi:10.5555/a')],
      reason: 'r',
      count: 1,
    };
    expect(findingToEntries(finding, '2026-01-31')).toBe('');
  });
});
