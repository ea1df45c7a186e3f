import { describe, expect, it } from 'vitest';
import type { Change, Difference } from '../../src/lib/model/difference.ts';
import type { Baseline } from '../../src/lib/model/report.ts';
import { baselineName, keepBaseline, readBaseline } from './baseline.ts';
import { CliError } from './cli-error.ts';
import { memoryEffects } from './memory-effects.ts';
import { silentReporter } from './reporter/reporter.ts';
import { refuseLosses } from './refuse-losses.ts';

const place = { address: 'https://people.harbour.example', base: '/' };

function difference(lost: number, rest: Partial<Change> = {}): Difference {
  const ada: Change = {
    slug: 'ada-fjord',
    name: 'Ada Fjord',
    before: 10,
    now: 10 - lost,
    gained: 0,
    lost,
    gainedWorks: [],
    lostWorks: [],
    gone: false,
    added: false,
    decided: false,
    ...rest,
  };
  const works = { gained: 0, lost };
  return { since: '2026-01-31', asOf: '2026-02-28', people: [ada], units: [], works, findings: [] };
}

describe('a build that loses works', () => {
  it('stops with names, numbers and what to do', () => {
    let error: unknown;
    try {
      refuseLosses(difference(10, { gone: true }), 0.3, place);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(CliError);
    expect(error).toMatchObject({ exitCode: 7 });
    expect(error instanceof Error ? error.message : '').toMatchInlineSnapshot(`
      "1 person lost more than 30 % of their works since 2026-01-31; nothing was published:
        Ada Fjord (/researchers/ada-fjord/): 10 of 10 works, and the page with them
      If an export is incomplete, mend it. If the losses are right, build once with --accept-losses (limits.lostWorks in site.yml sets the share)."
    `);
  });

  it('goes on below the share', () => {
    expect(() => refuseLosses(difference(3), 0.3, place)).not.toThrow();
    expect(() => refuseLosses(difference(3), 0.2, place)).toThrow('3 of 10 works');
  });
});

describe('what a build is compared with', () => {
  const report: Baseline = {
    asOf: '2026-01-31',
    holdings: { people: [], units: [] },
    findings: [],
    findingsByKind: {},
  };

  it('is what the last published build left, when no other is named', () => {
    const effects = memoryEffects({});
    expect(readBaseline(effects, '/g', undefined)).toBeUndefined();
    keepBaseline(effects, '/g', report, silentReporter);
    expect(readBaseline(effects, '/g', undefined)).toEqual(report);
  });

  it('may be a whole report', () => {
    const effects = memoryEffects({
      '/old/report.json': JSON.stringify({ ...report, counts: {}, files: [] }),
    });
    expect(readBaseline(effects, '/g', '/old/report.json')).toEqual(report);
  });

  it('stops the build when the named file cannot be used, and not when the kept one is of another version', () => {
    const effects = memoryEffects({ '/x.json': '{}', [`/g/${baselineName}`]: '{}' });
    expect(() => readBaseline(effects, '/g', '/x.json')).toThrow('it is no report that this version');
    expect(() => readBaseline(effects, '/g', '/none.json')).toThrow('(ENOENT)');
    expect(readBaseline(effects, '/g', undefined)).toBeUndefined();
  });
});
