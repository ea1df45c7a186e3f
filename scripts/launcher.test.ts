import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const launcher = fileURLToPath(new URL('./peerfolio.mjs', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'peerfolio-launcher-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Makes this Node believe that it is another. */
function pretend(version: string): string[] {
  const module = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  return ['--import', `data:text/javascript,${encodeURIComponent(module)}`];
}

/** The launcher alone, in a checkout with these packages installed. */
function checkoutWith(name: string, packages: readonly string[]): string {
  const scripts = join(temporary, name, 'scripts');
  mkdirSync(scripts, { recursive: true });
  cpSync(launcher, join(scripts, 'peerfolio.mjs'));
  for (const installed of packages) {
    const folder = join(temporary, name, 'node_modules', installed);
    mkdirSync(join(folder, '..'), { recursive: true });
    symlinkSync(fileURLToPath(new URL(`../node_modules/${installed}`, import.meta.url)), folder);
  }
  return join(scripts, 'peerfolio.mjs');
}

function launch(script: string, version?: string) {
  const args = [...(version === undefined ? [] : pretend(version)), script, '--help'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('starting the command line', () => {
  it('runs on the Node it needs', () => {
    expect(launch(launcher)).toMatchObject({ status: 0, stdout: expect.stringContaining('Exit codes:') });
  });

  it.each(['14.21.3', '20.20.2', '22.19.0', '24.15.0', '25.1.0'])(
    'turns from Node %s to the one installed',
    (version) => {
      expect(launch(launcher, version)).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('Exit codes:'),
      });
    },
  );

  it('says what to do when nothing is installed', () => {
    const script = checkoutWith('bare', []);
    expect(launch(script, '20.20.2')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^Peerfolio's parts are not installed\. Run "npm ci" in .*bare\/ first\.\n$/,
      ),
    });
  });

  it('says what to do when the Node is too old and no other is installed', () => {
    const script = checkoutWith('without-node', ['commander']);
    expect(launch(script, '20.20.2')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^Peerfolio needs Node 24\.16 or newer; this is Node 20\.20\.2\. Run "npm ci"/,
      ),
    });
  });
});
