import { readdirSync, readFileSync } from 'node:fs';

/** Watches the largest amount of memory that each process below one has held. */
export interface MemoryWatch {
  /** Bytes by what the process is: `peerfolio`, `astro`, `pagefind`; empty where the system has no /proc. */
  stop(): Record<string, number>;
}

const interval = 200;

/** @param root the process whose descendants are watched, itself included */
export function watchMemory(root: number): MemoryWatch {
  const peaks: Record<string, number> = {};
  const look = (): void => {
    for (const pid of withDescendants(root)) {
      const [name, bytes] = [processName(pid), peakOf(pid)];
      if (name !== undefined && bytes !== undefined) peaks[name] = Math.max(peaks[name] ?? 0, bytes);
    }
  };
  const timer = setInterval(look, interval);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return peaks;
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
