import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { curationFileSchema, decisionActions, decisionSchema } from '../../../src/lib/model/decision.ts';
import { parseYaml } from '../yaml-file/parse-yaml.ts';

const text = readFileSync(new URL('../../../docs/curation.md', import.meta.url), 'utf8');

function examples(language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, body]) =>
    name === language ? [body ?? ''] : [],
  );
}

it('the documentation of curation has a right example of every action', () => {
  const read = examples('yaml').map((example) => parseYaml(example, curationFileSchema));
  expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  const shown = read.flatMap(({ value }) => value ?? []).map(({ action }) => action);
  expect([...new Set(shown)].sort()).toEqual([...decisionActions].sort());
  for (const action of decisionActions) expect(text).toMatch(new RegExp(`^\\*\\*\`${action}\`\\*\\*`, 'm'));
});

it('its correction is one that can be applied', () => {
  for (const example of examples('json'))
    expect(decisionSchema.safeParse(JSON.parse(example)).success).toBe(true);
});
