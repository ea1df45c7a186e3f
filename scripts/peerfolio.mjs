#!/usr/bin/env node
// The launcher of the command line. It runs on any Node from 14 on, so it is plain old JavaScript: no TypeScript,
// no top-level await, no dependency. Its one job is to find a Node that can run the rest, or to say what to do.
import { spawn } from 'child_process';
import { existsSync } from 'fs';
import { join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const modules = join(checkout, 'node_modules');
const installedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const relaunched = 'PEERFOLIO_RELAUNCHED';

if (!existsSync(join(modules, 'commander'))) {
  stop(`Peerfolio's parts are not installed. Run "npm ci" in ${checkout} first.`);
} else if (canRun(process.versions.node)) {
  import(pathToFileURL(join(checkout, 'scripts', 'peerfolio.ts')).href)
    .then((module) => module.main(process.argv))
    .catch((error) => {
      console.error(error);
      process.exitCode = 1;
    });
} else if (existsSync(installedNode) && process.env[relaunched] === undefined) {
  relaunch();
} else {
  stop(
    `Peerfolio needs Node 24.16 or newer; this is Node ${process.versions.node}. Run "npm ci" in ${checkout}: it brings a Node of its own.`,
  );
}

/** The range of `engines` in package.json: ^24.16 || >=26.3. */
function canRun(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 24 && minor >= 16) || (major === 26 && minor >= 3) || major > 26;
}

function relaunch() {
  const child = spawn(installedNode, process.argv.slice(1), {
    stdio: 'inherit',
    env: Object.assign({}, process.env, { [relaunched]: '1' }),
  });
  // At a terminal, Ctrl-C reaches the child by itself; this process waits for it to finish.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT');
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  child.on('error', (error) =>
    stop(`${installedNode} cannot be started (${error.message}). Run "npm ci" again.`),
  );
  child.on('exit', (code, signal) => {
    process.exitCode = code === null ? 128 + (signal === 'SIGINT' ? 2 : 15) : code;
  });
}

function stop(message) {
  console.error(message);
  process.exitCode = 2;
}
