import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { citationWriters } from '../../../src/lib/format/citations/index.ts';
import type { Publication } from '../../../src/lib/model/publication.ts';
import { readCorpus } from '../citations/read-corpus.ts';
import { CliError } from '../cli-error.ts';
import { corporaFolder } from '../corpora-folder.ts';
import { fileEffects } from '../file-effects.ts';
import { formatReferences } from '../references/format-references.ts';
import { readStyles } from '../references/read-styles.ts';

/** What writing and formatting so many works cost. */
export interface CitationResult {
  case: string;
  works: number;
  /** By the clock: with an empty cache, then with a full one. */
  coldSeconds: number;
  coldCpuSeconds: number;
  warmSeconds: number;
  /** BibTeX, RIS and CSL-JSON together, of the processor, for one work. */
  writersMilliseconds: number;
  node: string;
}

/** @throws CliError for what is no number of works */
export async function measureCitations(size: string): Promise<CitationResult> {
  if (!/^[1-9]\d{1,5}$/.test(size))
    throw new CliError(`--citations: expected a number of works from 10, found ${JSON.stringify(size)}`);
  const works = repeat(await readCorpus(corporaFolder(), 'acl-inst-1k'), Number(size));
  const cacheFolder = mkdtempSync(join(tmpdir(), 'peerfolio-bench-'));
  try {
    const writersMilliseconds = measureWriters(works);
    const cold = await measureFormatting(works, cacheFolder);
    const warm = await measureFormatting(works, cacheFolder);
    return {
      case: `citations-${size}`,
      works: works.length,
      coldSeconds: cold.seconds,
      coldCpuSeconds: cold.cpuSeconds,
      warmSeconds: warm.seconds,
      writersMilliseconds,
      node: process.version,
    };
  } finally {
    rmSync(cacheFolder, { recursive: true, force: true });
  }
}

export function citationResultToLines(result: CitationResult): string {
  return [
    `${result.works} works in one style: ${result.coldSeconds.toFixed(1)} s cold (${result.coldCpuSeconds.toFixed(1)} s of processor), ${result.warmSeconds.toFixed(2)} s with a warm cache`,
    `BibTeX, RIS and CSL-JSON together: ${result.writersMilliseconds.toFixed(3)} ms a work; Node ${result.node}`,
  ].join('\n');
}

async function measureFormatting(publications: readonly Publication[], cacheFolder: string) {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const { styles } = readStyles(fileEffects, cacheFolder, {
    languages: ['en'],
    citations: { styles: ['apa'] },
  });
  await formatReferences({
    effects: fileEffects,
    styles,
    publications,
    cacheFolder,
    onProgress: () => undefined,
  });
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds: (user + system) / 1e6 };
}

function measureWriters(works: readonly Publication[]): number {
  const cpu = process.cpuUsage();
  for (const writer of citationWriters.filter(({ name }) => name !== 'csv'))
    for (const work of works) writer.write(work);
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1000 / works.length;
}

/** The works over and over, each time under another title, so that none is in the cache because of another. */
function repeat(works: readonly Publication[], size: number): Publication[] {
  return Array.from({ length: size }, (_, number) => {
    const work = works[number % works.length];
    if (work === undefined) throw new CliError('There are no works to measure with.');
    if (number < works.length) return work;
    return { ...work, id: `${work.id}-${number}`, title: { text: `${work.title.text} ${number}` } };
  });
}
