import { ESLint } from 'eslint';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTable, zoneOf } from '../../eslint/import-table.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

/** One import for each row of the table that the row refuses, and one that it allows. */
const cases: { zone: string; refused: string; allowed?: string }[] = [
  { zone: 'model', refused: "import '../pipeline.ts'", allowed: "import 'astro/zod'" },
  {
    zone: 'diagnostics',
    refused: "import './pipeline.ts'",
    allowed: "import type { z } from './model/person.ts'",
  },
  {
    zone: 'normalise',
    refused: "import '<up>src/lib/importers/index.ts'",
    allowed: "import '<up>src/lib/model/byline.ts'",
  },
  { zone: 'importers', refused: "import 'node:fs'", allowed: "import '<up>src/lib/model/byline.ts'" },
  {
    zone: 'reconcile',
    refused: "import '<up>src/lib/importers/index.ts'",
    allowed: "import '<up>src/lib/model/byline.ts'",
  },
  { zone: 'derive', refused: "import '<up>src/components/x.ts'", allowed: "import 'd3-force'" },
  {
    zone: 'report',
    refused: "import '<up>src/lib/importers/index.ts'",
    allowed: "import '<up>src/lib/model/finding.ts'",
  },
  {
    zone: 'ledger',
    refused: "import '<up>src/lib/reconcile/x.ts'",
    allowed: "import '<up>src/lib/model/ledger.ts'",
  },
  {
    zone: 'format',
    refused: "import '<up>src/lib/derive/x.ts'",
    allowed: "import '<up>src/lib/model/publication.ts'",
  },
  { zone: 'pipeline', refused: "import 'node:fs'", allowed: "import '<up>src/lib/model/publication.ts'" },
  { zone: 'paths', refused: "import './lib/model/publication.ts'" },
  {
    zone: 'contentConfig',
    refused: "import './data/site.ts'",
    allowed: "import './lib/model/publication.ts'",
  },
  {
    zone: 'data',
    refused: "import '<up>src/components/x.astro'",
    allowed: "import '<up>src/lib/model/publication.ts'",
  },
  {
    zone: 'middleware',
    refused: "import './lib/pipeline.ts'",
    allowed: "import './data/site.ts'",
  },
  {
    zone: 'pages',
    refused: "import { z } from '<up>src/lib/model/publication.ts'",
    allowed: "import '<up>src/data/site.ts'",
  },
  {
    zone: 'layouts',
    refused: "import '<up>src/data/site.ts'",
    allowed: "import '<up>src/components/ui/x.astro'",
  },
  { zone: 'components', refused: "import '<up>src/data/site.ts'", allowed: "import '<up>src/paths.ts'" },
  { zone: 'islandLoaders', refused: "import '<up>src/islands/another/load.ts'", allowed: "import './x.ts'" },
  { zone: 'islands', refused: "import '<up>src/paths.ts'", allowed: "import 'd3-zoom'" },
  {
    zone: 'siteConfig',
    refused: "import './src/data/site.ts'",
    allowed: "import './scripts/lib/settings.ts'",
  },
  { zone: 'scriptsLib', refused: "import '<up>src/data/site.ts'", allowed: "import '<up>src/paths.ts'" },
  { zone: 'scripts', refused: "import '<up>src/data/site.ts'", allowed: "import '<up>src/paths.ts'" },
];

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => !/(^|\/)(node_modules|\.[^/]+|dist|generated)\//.test(file))
  .filter((file) => /\.(ts|mjs|astro)$/.test(file) && !file.endsWith('.test.ts'))
  .sort();

async function complaints(file: string, code: string): Promise<string[]> {
  const up = '../'.repeat(file.split('/').length - 1);
  const statement = code.replace('<up>', up === '' ? './' : up);
  const text = file.endsWith('.astro') ? `---\n${statement};\n---\n` : `${statement};\n`;
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  return (result?.messages ?? [])
    .filter((message) => message.ruleId === 'peerfolio/import-table' || message.fatal)
    .map((message) => message.message);
}

describe('the import table', () => {
  it('has a case here for every row that an existing file belongs to, but styles, which hold no modules', () => {
    const zones = importTable.map((row) => row.zone).filter((zone) => !['styles', 'lib'].includes(zone));
    expect(cases.map((one) => one.zone).sort()).toEqual(zones.sort());
  });

  for (const { zone, refused, allowed } of cases) {
    const file = files.find((candidate) => zoneOf(candidate)?.zone === zone);

    it(`${zone} is refused: ${refused}`, async () => {
      expect(file, `a file in zone ${zone}`).toBeDefined();
      expect(await complaints(file ?? '', refused)).toEqual([
        expect.stringContaining(`${zone} may not import`),
      ]);
    });

    if (allowed !== undefined) {
      it(`${zone} is allowed: ${allowed}`, async () => {
        expect(await complaints(file ?? '', allowed)).toEqual([]);
      });
    }
  }

  it('refuses a clock in src/lib', async () => {
    const [result] = await eslint.lintText('export const now = Date.now();\n', {
      filePath: path.join(root, 'src/lib/diagnostics.ts'),
    });
    expect(result?.messages.map((message) => message.ruleId)).toContain('no-restricted-syntax');
  });
});
