import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with one plain line, `N passed, N failed, N skipped`. Where PEERFOLIO_CORPORA names the corpora,
 * nothing has a reason to be skipped, so that a skipped test fails the run.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    const skipped: string[] = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        counts[test.result().state] += 1;
        if (test.result().state === 'skipped') skipped.push(`${module.moduleId}: ${test.fullName}`);
      }
    }
    if (process.env['PEERFOLIO_CORPORA'] !== undefined && skipped.length > 0) {
      console.error(
        `Skipped although PEERFOLIO_CORPORA is set, which counts as failed:\n${skipped.join('\n')}`,
      );
      process.exitCode = 1;
    }
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  }
}
