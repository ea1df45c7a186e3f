import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/golden/*.test.ts'],
          setupFiles: ['./tests/support/property-seed.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'lint',
          include: ['tests/lint/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/*.test.ts', 'tests/browser/*.test.ts'],
          globalSetup: ['./tests/support/sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
