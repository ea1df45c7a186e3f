import { expect, it } from 'vitest';
import { plainReporter } from './plain-reporter.ts';

it('says when a stage begins and ends, and every five seconds how far it is', () => {
  const lines: string[] = [];
  let clock = 0;
  const progress = plainReporter(
    (line) => lines.push(line),
    () => clock,
  ).begin('Reading');
  for (clock = 0; clock < 12_000; clock += 1000) progress.update(clock, 12_000);
  progress.update(12_000, 12_000);
  progress.end('12 files');
  expect(lines).toEqual(['Reading …', 'Reading … 41 %', 'Reading … 83 %', 'Reading: 12 files']);
});
