import { readdirSync, readFileSync } from 'node:fs';

/** What one kind of process took: the most memory that one of them held, in bytes, and processor seconds of all. */
export interface ProcessCost {
  peakMemoryBytes: number;
  cpuSeconds: number;
}

/** Watches what a process and those below it take. */
export interface ProcessWatch {
  /** By what the process is: `peerfolio`, `astro`, `pagefind`; empty where the system has no /proc. */
  stop(): Record<string, ProcessCost>;
}

const interval = 200;

/** @param root the process whose descendants are watched, itself included */
export function watchProcesses(root: number): ProcessWatch {
  const byPid = new Map<number, ProcessCost & { name: string }>();
  const look = (): void => {
    for (const pid of withDescendants(root)) {
      const [name, peakMemoryBytes, cpuSeconds] = [processName(pid), peakOf(pid), cpuOf(pid)];
      if (name !== undefined && peakMemoryBytes !== undefined && cpuSeconds !== undefined) {
        byPid.set(pid, { name, peakMemoryBytes, cpuSeconds });
      }
    }
  };
  const timer = setInterval(look, interval);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      const costs: Record<string, ProcessCost> = {};
      for (const { name, peakMemoryBytes, cpuSeconds } of byPid.values()) {
        const before = costs[name] ?? { peakMemoryBytes: 0, cpuSeconds: 0 };
        costs[name] = {
          peakMemoryBytes: Math.max(before.peakMemoryBytes, peakMemoryBytes),
          cpuSeconds: Math.round((before.cpuSeconds + cpuSeconds) * 10) / 10,
        };
      }
      return costs;
    },
  };
}

function withDescendants(root: number): number[] {
  const found = [root];
  for (const pid of found) {
    for (const thread of list(`/proc/${pid}/task`)) {
      const children = read(`/proc/${pid}/task/${thread}/children`) ?? '';
      found.push(
        ...children
          .split(' ')
          .filter((part) => part !== '')
          .map(Number),
      );
    }
  }
  return found;
}

/** What a process does, told from its command line. */
function processName(pid: number): string | undefined {
  const line = (read(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ');
  if (line === '') return undefined;
  if (line.includes('pagefind')) return 'pagefind';
  if (line.includes('astro.mjs')) return 'astro';
  return line.includes('peerfolio') ? 'peerfolio' : 'other';
}

/** VmHWM of proc(5): the peak of the resident set, so that a peak between two looks is not missed. */
function peakOf(pid: number): number | undefined {
  const kilobytes = /VmHWM:\s*(\d+) kB/.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** utime and stime of proc(5), in ticks of a hundredth of a second, as Linux has them on every usual machine. */
function cpuOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) / 100;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
