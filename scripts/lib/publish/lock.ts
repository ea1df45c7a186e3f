import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { z } from 'astro/zod';
import { CliError } from '../cli-error.ts';
import { errorCode } from '../effects.ts';

/** A lock that is held until it is released or its process dies. */
export interface HeldLock {
  release(): Promise<void>;
}

const holderSchema = z.object({
  process: z.number().int().positive(),
  host: z.string(),
  /** Tells the process from a later one with the same number; empty where the system does not say. */
  started: z.string(),
  purpose: z.string(),
});

type Holder = z.infer<typeof holderSchema>;

/**
 * Takes the lock file at `path`, or says who has it. The file names the process that holds it; the lock of a process
 * that no longer runs is taken over.
 * @param purpose what the holder does, as the refusal words it: "publishes /srv/site"
 * @throws CliError (exit `output`) when another living process holds it
 */
export async function holdLock(path: string, purpose: string): Promise<HeldLock> {
  const holder: Holder = {
    process: process.pid,
    host: hostname(),
    started: processStart(process.pid) ?? '',
    purpose,
  };
  // Written in full under another name and linked, so that nobody ever reads half a lock.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(holder)}\n`);
  try {
    while (!(await tryLink(draft, path))) await takeOver(path);
  } finally {
    await rm(draft, { force: true });
  }
  return { release: () => rm(path, { force: true }) };
}

/** Takes the lock file at `path` as soon as no other living process holds it. */
export async function waitForLock(path: string, purpose: string): Promise<HeldLock> {
  for (;;) {
    try {
      return await holdLock(path, purpose);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      await setTimeout(pollingInterval);
    }
  }
}

/** In milliseconds. */
const pollingInterval = 250;

async function tryLink(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead process's lock out of the way; throws when its holder lives. */
async function takeOver(path: string): Promise<void> {
  const text = await readIfThere(path);
  if (text === undefined) return;
  const holder = parseHolder(text);
  if (holder === undefined || isAlive(holder)) throw new CliError(refusal(path, holder), 'output');
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  // Between reading and renaming, a faster process may have taken the lock over: then it is given back.
  if ((await readFile(aside, 'utf8')) !== text) await tryLink(aside, path);
  await rm(aside, { force: true });
}

function refusal(path: string, holder: Holder | undefined): string {
  if (holder === undefined) return `${path} is not a lock file of Peerfolio. Remove it if you don't need it.`;
  const where = holder.host === hostname() ? '' : ` on ${holder.host}`;
  const hint =
    where === ''
      ? 'Wait until it is done.'
      : `Wait until it is done; if it no longer runs, remove the file ${path}.`;
  return `Process ${holder.process}${where} ${holder.purpose} right now. ${hint}`;
}

function isAlive(holder: Holder): boolean {
  // A process of another machine cannot be asked.
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.process, 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
  }
  const started = processStart(holder.process);
  return started === undefined || holder.started === '' || started === holder.started;
}

/** Boot and clock tick at which the process started, where /proc tells (proc(5), field 22 of stat). */
function processStart(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${boot}/${fields[19] ?? ''}`;
  } catch {
    return undefined;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
