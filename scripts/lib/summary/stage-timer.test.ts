import { expect, it } from 'vitest';
import { silentReporter } from '../reporter/reporter.ts';
import { StageTimer } from './stage-timer.ts';

it('counts the second part of a stage as another one', async () => {
  let now = 0;
  const timer = new StageTimer({ now: () => now, peakMemory: () => 1 }, silentReporter);
  await timer.run(
    'reconcile',
    'Finding people and works',
    () => {
      now = 3000;
      timer.continueAs('derive');
      now = 4000;
    },
    () => 'done',
  );
  expect(timer.stages.map(({ stage, seconds }) => [stage, seconds])).toEqual([
    ['reconcile', 3],
    ['derive', 1],
  ]);
});
