import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CliError } from '../cli-error.ts';
import { copyTree } from './copy-tree.ts';
import { assertPublishable, publishSite } from './publish-site.ts';

let folder: string;
let work: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerfolio-publish-'));
  work = join(folder, 'work');
  out = join(folder, 'site');
  write(work, 'new');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Made anew, as a build makes its work folder. */
function write(site: string, text: string): void {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, 'researchers', 'jo-doe'), { recursive: true });
  writeFileSync(join(site, 'index.html'), text);
  writeFileSync(join(site, 'researchers', 'jo-doe', 'index.html'), text);
}

const home = (site: string): string => readFileSync(join(site, 'index.html'), 'utf8');

describe('publishing', () => {
  it('makes the folder and counts what it published', async () => {
    const deep = join(folder, 'a', 'b', 'site');
    expect(await publishSite(work, deep)).toEqual({ files: 2, bytes: 6 });
    expect(home(deep)).toBe('new');
    expect(home(work)).toBe('new');
    for (const name of [`${deep}.next`, `${deep}.old`, `${deep}.lock`]) expect(existsSync(name)).toBe(false);
  });

  it('takes pages away that are no longer there', async () => {
    await publishSite(work, out);
    rmSync(join(work, 'researchers'), { recursive: true });
    await publishSite(work, out);
    expect(existsSync(join(out, 'researchers'))).toBe(false);
    expect(home(out)).toBe('new');
  });

  it('leaves the old site when the copy fails', async () => {
    await publishSite(work, out);
    write(work, 'newer');
    const copyFails = async (from: string, to: string) => {
      await copyTree(from, to);
      throw new Error('disk full');
    };
    await expect(publishSite(work, out, { rename, copyTree: copyFails })).rejects.toThrow('disk full');
    expect(home(out)).toBe('new');
    expect(existsSync(`${out}.next`)).toBe(false);
  });

  it('puts the old site back when the new one cannot take its place', async () => {
    await publishSite(work, out);
    write(work, 'newer');
    const secondFails = async (from: string, to: string) => {
      if (from.endsWith('.next')) throw new Error('no permission');
      await rename(from, to);
    };
    await expect(publishSite(work, out, { rename: secondFails, copyTree })).rejects.toThrow('no permission');
    expect(home(out)).toBe('new');
    expect(existsSync(`${out}.old`)).toBe(false);
  });

  it('recovers the old site of a build that died between its two steps', async () => {
    await publishSite(work, out);
    await rename(out, `${out}.old`);
    const copyFails = () => Promise.reject(new Error('disk full'));
    await expect(publishSite(work, out, { rename, copyTree: copyFails })).rejects.toThrow('disk full');
    expect(home(out)).toBe('new');
  });

  it('follows a link and leaves it a link', async () => {
    const real = join(folder, 'real');
    mkdirSync(real);
    symlinkSync(real, out);
    await publishSite(work, out);
    await publishSite(work, out);
    expect(home(real)).toBe('new');
    expect(home(out)).toBe('new');
  });

  it.skipIf(!existsSync('/dev/shm'))('publishes to another file system', async () => {
    const shm = mkdtempSync('/dev/shm/peerfolio-');
    try {
      await publishSite(work, join(shm, 'site'));
      await publishSite(work, join(shm, 'site'));
      expect(home(join(shm, 'site'))).toBe('new');
    } finally {
      rmSync(shm, { recursive: true });
    }
  });
});

describe('refusing', () => {
  async function refusal(path: string): Promise<string> {
    const error: unknown = await publishSite(work, path).catch((reason: unknown) => reason);
    if (!(error instanceof CliError)) throw new Error(`expected a refusal, got ${String(error)}`);
    expect(error.exitCode).toBe(5);
    return error.message.replaceAll(folder, '…');
  }

  it('a folder with somebody else’s files, which stay as they are', async () => {
    write(out, 'theirs');
    expect(await refusal(out)).toMatchInlineSnapshot(
      `"…/site is not empty and was not written by Peerfolio (it has no file .peerfolio). Name another folder with --out DIR, or empty this one."`,
    );
    expect(home(out)).toBe('theirs');
    expect(() => assertPublishable(out)).toThrow(CliError);
  });

  it('a neighbour called OUT.old that is not ours', async () => {
    write(`${out}.old`, 'theirs');
    expect(await refusal(out)).toContain('…/site.old is not empty');
    expect(home(`${out}.old`)).toBe('theirs');
  });

  it('a file, a mount point, the root and a dangling link', async () => {
    writeFileSync(out, '');
    expect(await refusal(out)).toMatchInlineSnapshot(`"…/site is a file. Name a folder with --out DIR."`);
    expect(await refusal('/proc')).toMatchInlineSnapshot(
      `"/proc is a mount point, and a site is published by renaming its folder. Name a folder inside it with --out DIR."`,
    );
    expect(await refusal('/')).toMatchInlineSnapshot(
      `"/ is the root of the file system. Name a folder with --out DIR."`,
    );
    const link = join(folder, 'link');
    symlinkSync(join(folder, 'nowhere'), link);
    expect(await refusal(link)).toContain('a link to a folder that does not exist');
  });

  it('a path below a file', async () => {
    writeFileSync(out, '');
    expect(await refusal(join(out, 'deep', 'site'))).toMatch(/could not be published: a part of the path/);
  });

  it('while another living process publishes there', async () => {
    writeLock(1, hostname());
    expect(await refusal(out)).toBe('Process 1 publishes …/site right now. Wait until it is done.');
    writeLock(1, 'another-machine');
    expect(await refusal(out)).toContain('on another-machine');
    expect(existsSync(out)).toBe(false);
  });

  it('but takes over the lock of a process that died', async () => {
    const dead = Number(execFileSync(process.execPath, ['-p', 'process.pid']).toString());
    writeLock(dead, hostname());
    await publishSite(work, out);
    expect(home(out)).toBe('new');
    expect(existsSync(`${out}.lock`)).toBe(false);
  });

  it('but takes over the lock of an earlier process that had the same number', async () => {
    writeLock(process.pid, hostname(), 'earlier boot/1');
    await publishSite(work, out);
    expect(home(out)).toBe('new');
  });

  function writeLock(pid: number, host: string, started = ''): void {
    const holder = { process: pid, host, started, purpose: `publishes ${out}` };
    writeFileSync(`${out}.lock`, JSON.stringify(holder));
  }
});
