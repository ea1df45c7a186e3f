import { expect, it } from 'vitest';
import { buildContent } from '../../scripts/build-content.ts';
import { memoryEffects } from '../../scripts/lib/memory-effects.ts';
import { silentReporter } from '../../scripts/lib/reporter/reporter.ts';
import { StageTimer } from '../../scripts/lib/summary/stage-timer.ts';
import { importers } from '../../src/lib/importers/index.ts';
import { toExampleItem } from '../../src/lib/importers/testing/example-item.ts';
import { examples } from '../../src/lib/importers/testing/examples.ts';
import { publicationSchema } from '../../src/lib/model/publication.ts';

const site = 'name: Harbour Institute\naddress: https://people.harbour.example\nasOf: 2026-01-31\n';
/** Formats whose records are people or organisations. */
const lists: ReadonlySet<string> = new Set(['roster', 'roster-json', 'organisation-list']);

it('a work that stands in every format is one work, which says where it was found', async () => {
  const item = toExampleItem(1, { url: 'https://doi.org/10.5555/reeds.1' });
  const files = Object.entries(examples).map(([name, write]): [string, string] => [
    `/c/exports/${name}.dat`,
    write([item]),
  ]);
  const effects = memoryEffects({ '/c/site.yml': site, ...Object.fromEntries(files) });
  const timer = new StageTimer(effects, silentReporter);
  const { report } = await buildContent({ workspace: { content: '/c', generated: '/g' }, effects, timer });

  const works = effects.readText('/g/publications.ndjson').trimEnd().split('\n');
  expect(works).toHaveLength(1);
  const work = publicationSchema.parse(JSON.parse(works[0] ?? ''));
  const formats = importers.map(({ name }) => name);
  expect(work.provenance.map(({ source }) => source).sort()).toEqual(
    formats.filter((name) => !lists.has(name)).sort(),
  );
  expect(work.authorships).toHaveLength(1);
  expect(work.versions.map(({ kind }) => kind)).toEqual(['published', 'submitted']);
  expect(report.files.map(({ format }) => format).sort()).toEqual([...formats].sort());
});
