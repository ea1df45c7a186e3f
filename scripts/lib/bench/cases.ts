import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { checkoutFolder } from '../workspace.ts';
import { writeSynthetic } from './write-synthetic.ts';

/** A content folder to measure with, in a temporary folder of its own. */
export interface BenchCase {
  name: string;
  content: string;
  out: string;
  remove(): void;
}

/**
 * @param name `sample`, `acl-1k` or `synthetic:N`
 * @throws CliError for another name, or where the corpus is not at hand
 */
export async function prepareCase(
  name: string,
  env: Record<string, string | undefined> = process.env,
): Promise<BenchCase> {
  const works = /^synthetic:([1-9]\d{1,6})$/.exec(name)?.[1];
  if (works === undefined && name !== 'sample' && name !== 'acl-1k') {
    throw new CliError(
      `--case: expected sample, acl-1k or synthetic:N (N works, from 10), found ${JSON.stringify(name)}`,
    );
  }
  const corpus = name === 'acl-1k' ? aclFolder(env) : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'peerfolio-bench-'));
  const content = join(folder, 'content');
  if (works !== undefined) await writeSynthetic(content, Number(works));
  else if (corpus !== undefined) copyAcl(corpus, content);
  else copySample(content);
  return {
    name,
    content,
    out: join(folder, 'site'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function copySample(content: string): void {
  cpSync(join(checkoutFolder, 'content'), content, {
    recursive: true,
    filter: (source) => basename(source) !== 'generated',
  });
}

function aclFolder(env: Record<string, string | undefined>): string {
  const corpora = env['PEERFOLIO_CORPORA'];
  if (corpora === undefined || corpora === '') {
    throw new CliError(
      'The case acl-1k needs PEERFOLIO_CORPORA, the folder that holds derived/acl-inst-1k. It is not part of the repository.',
    );
  }
  const folder = join(corpora, 'derived', 'acl-inst-1k');
  if (!existsSync(folder)) throw new CliError(`${folder} does not exist. Set PEERFOLIO_CORPORA.`);
  return folder;
}

function copyAcl(corpus: string, content: string): void {
  mkdirSync(join(content, 'exports'), { recursive: true });
  for (const file of ['people.csv', 'works.csl.json.gz'])
    cpSync(join(corpus, file), join(content, 'exports', file));
  writeFileSync(
    join(content, 'site.yml'),
    [
      'name: ACL Institute',
      'address: https://acl.example.org',
      'exports:',
      '  - { files: works.csl.json.gz, label: ACL Anthology, list: own }',
      '  - { files: people.csv, label: Roster }',
      '',
    ].join('\n'),
  );
}
