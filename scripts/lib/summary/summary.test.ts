import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import { silentReporter } from '../reporter/reporter.ts';
import { StageTimer } from './stage-timer.ts';
import { summaryToLines } from './summary-to-lines.ts';
import { summariseDiagnostics } from './summary.ts';

const broken = (line: number): Diagnostic => ({
  code: 'broken-json',
  severity: 'error',
  file: 'exports/works.ndjson',
  line,
  message: 'is not JSON',
});

describe('the summary', () => {
  it('counts problems by kind, errors first, and shows the first few', () => {
    const lines = summaryToLines({
      institution: 'Harbour Institute',
      asOf: '2026-01-31',
      content: '/c',
      generated: '/c/generated',
      files: 2,
      records: 1200,
      people: 1,
      externalPeople: 40,
      publications: 1100,
      merged: 100,
      diagnostics: summariseDiagnostics([
        {
          code: 'hidden-file',
          severity: 'notice',
          file: 'exports/.x',
          message: 'is hidden and was not read',
        },
        ...[1, 2, 3, 4, 5].map(broken),
      ]),
      site: { out: 'dist', pages: 1300, files: 2000, bytes: 52_300_000 },
      stages: [{ stage: 'read', seconds: 1.5, peakMemoryBytes: 1 }],
      seconds: 12.34,
      peakMemoryBytes: 512_000_000,
    });
    expect(lines.join('\n')).toBe(`
Harbour Institute, as of 2026-01-31
Read       2 files, 1,200 records
Found      1 person, 1,100 publications (100 records merged into others)
Problems   5 errors, 0 warnings, 1 notice
  error broken-json: 5
    exports/works.ndjson:1: is not JSON.
    exports/works.ndjson:2: is not JSON.
    exports/works.ndjson:3: is not JSON.
    … and 2 more; report.json has them all
  notice hidden-file: 1
    exports/.x: is hidden and was not read.
Published  1,300 pages, 52.3 MB in dist
Took       12.3 s (read 1.50 s), at most 512.0 MB of memory (Astro’s process not counted)`);
  });
});

describe('the stage timer', () => {
  it('keeps what each stage cost, also of one that fails', async () => {
    let clock = 0;
    const timer = new StageTimer({ now: () => (clock += 1000), peakMemory: () => 7 }, silentReporter);
    await timer.run('read', 'Reading', () => 1, String);
    const failing = timer.run('write', 'Writing', () => Promise.reject(new Error('no')), String);
    await expect(failing).rejects.toThrow('no');
    expect(timer.stages.map((stage) => [stage.stage, stage.seconds > 0, stage.peakMemoryBytes])).toEqual([
      ['read', true, 7],
      ['write', true, 7],
    ]);
  });
});
