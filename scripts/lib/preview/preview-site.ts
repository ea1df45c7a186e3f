import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../../src/lib/format/head/site-head.ts';
import { CliError } from '../cli-error.ts';
import { errorCode } from '../effects.ts';
import { parseHeadersFile } from './headers-file.ts';
import { answerRequest } from './answer-request.ts';

export interface PreviewOptions {
  /** A published site. */
  out: string;
  /** Where to listen; 0 lets the system choose. Where it is taken, the next free one of the following twenty is used. */
  port: number;
  /** The base path that the site was built for, with slashes at both ends. */
  base: string;
}

/** A running preview. */
export interface Preview {
  /** The home page's address. */
  address: string;
  port: number;
  /** The port that was asked for, where it was taken. */
  taken?: number;
  close(): Promise<void>;
}

/**
 * Serves a published site to this machine alone, as a static host would: under its base path, with its 404 page, and
 * with the headers of its `_headers` file, so that a policy that breaks a page breaks it here first.
 * @throws CliError (exit `usage`) when the folder holds no site, or no port is free
 */
export async function previewSite({ out, port, base }: PreviewOptions): Promise<Preview> {
  if (!existsSync(join(out, 'index.html'))) {
    throw new CliError(`${out} holds no site. Build one first: npx peerfolio build`);
  }
  const rules = parseHeadersFile(readIfThere(join(out, '_headers')), defaultHeaders);
  const server = createServer((request, response) => {
    void answerRequest({ out, base, rules }, request, response);
  });
  const listening = await listenNear(server, port);
  return {
    address: `http://localhost:${listening}${base}`,
    port: listening,
    ...(port !== 0 && listening !== port ? { taken: port } : {}),
    close: () => close(server),
  };
}

/** Serves until Ctrl-C (or SIGTERM), then lets open connections go. */
export async function serveUntilStopped(preview: Preview): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await preview.close();
}

const portsToTry = 20;

const defaultHeaders = { 'Content-Security-Policy': contentSecurityPolicy };

async function listenNear(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port <= Math.min(wanted + portsToTry, 65_535); port += 1) {
    if (await tryListen(server, port)) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
  }
  throw new CliError(
    `Ports ${wanted} to ${wanted + portsToTry} are taken. Name another with --port, or stop what uses them.`,
  );
}

/** False where the port is taken. */
function tryListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => {
      server.off('listening', succeeded);
      const code = errorCode(error);
      if (code === 'EADDRINUSE') resolve(false);
      else if (code === 'EACCES') {
        reject(
          new CliError(`Port ${port} needs more rights than you have. Name one above 1023 with --port.`),
        );
      } else reject(error);
    };
    const succeeded = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', succeeded);
    server.listen(port, 'localhost');
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
