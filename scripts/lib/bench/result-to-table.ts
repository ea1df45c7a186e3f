import { alignColumns } from '../align-columns.ts';
import type { BenchResult } from './measure-build.ts';

/** Which process does the work of a stage, and what its cost is counted by. */
const stageFacts: Readonly<Record<string, { process: string; unit: 'record' | 'page' | 'entry' | 'file' }>> =
  {
    astro: { process: 'astro', unit: 'page' },
    search: { process: 'pagefind', unit: 'entry' },
    check: { process: 'peerfolio', unit: 'page' },
    publish: { process: 'peerfolio', unit: 'file' },
  };

/** The figures for people: a row for each stage, then the sums. */
export function resultToTable(result: BenchResult): string {
  const amounts = {
    record: result.records,
    page: result.site.pages,
    entry: result.people + result.publications,
    file: result.site.files,
  };
  const rows = result.stages.map(({ stage, seconds, peakMemoryBytes }) => {
    const { process, unit } = stageFacts[stage] ?? { process: 'peerfolio', unit: 'record' };
    // A process of its own may work beside another stage, which waiting for it does not tell.
    const processor = process === 'peerfolio' ? undefined : result.processes[process]?.cpuSeconds;
    const memory = process === 'peerfolio' ? peakMemoryBytes : result.processes[process]?.peakMemoryBytes;
    const spent = Math.max(seconds, processor ?? 0);
    const cost = `${((spent * 1000) / Math.max(1, amounts[unit])).toFixed(3)} ms/${unit}`;
    return [stage, seconds.toFixed(2), processor?.toFixed(2) ?? '', toMegabytes(memory), cost];
  });
  const costs = Object.entries(result.processes);
  const peaks = costs.map(([, { peakMemoryBytes }]) => peakMemoryBytes);
  const peak = peaks.length === 0 ? undefined : Math.max(...peaks);
  const all = costs.reduce((sum, [, { cpuSeconds }]) => sum + cpuSeconds, 0);
  const total = ['all', result.seconds.toFixed(2), all.toFixed(2), toMegabytes(peak), ''];
  const { site } = result;
  return [
    '',
    `${result.case}: ${result.records} records, ${result.publications} publications, ${result.people} people`,
    ...alignColumns([['stage', 'seconds', 'processor s', 'peak MB', 'cost'], ...rows, total]),
    `${site.pages} pages, ${site.files} files, ${toMegabytes(site.bytes)} MB; Node ${result.node}, ${result.cores} cores`,
    costs
      .map(
        ([name, cost]) =>
          `${name} ${toMegabytes(cost.peakMemoryBytes)} MB, ${cost.cpuSeconds} s of processor`,
      )
      .join('; '),
  ]
    .filter((line, position) => position === 0 || line !== '')
    .join('\n');
}

function toMegabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
