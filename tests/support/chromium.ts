import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const advice = `No Chromium was found, and the browser tests need one. Any of these gives them one:
  - Debian or Ubuntu: apt-get install chromium (run as root, the tests do it themselves)
  - macOS: brew install --cask chromium
  - an installed Chrome or Chromium elsewhere: PEERFOLIO_CHROMIUM=/path/to/it npm test`;

/** The path of an installed Chromium; as root on Debian it is installed first. Throws with advice otherwise. */
export function findChromium(): string {
  const found = installedChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    console.log('Installing Chromium from the system packages for the browser tests …');
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    try {
      execFileSync('apt-get', ['update', '-q'], quiet);
      execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], quiet);
    } catch (cause) {
      throw new Error(advice, { cause });
    }
    const installed = installedChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(advice);
}

/** A headless browser that talks to nobody but the pages under test. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function installedChromium(): string | undefined {
  const named = process.env['PEERFOLIO_CHROMIUM'];
  if (named !== undefined) return named;
  const onSearchPath = names.map(onPath).find((file) => file !== undefined);
  if (onSearchPath !== undefined) return onSearchPath;
  return [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find(isExecutable);
}

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
