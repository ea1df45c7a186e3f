import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { contentTypeOf } from './content-type.ts';
import { findFile } from './find-file.ts';
import { type HeaderRule, headersFor } from './headers-file.ts';

/** What is served, and how. */
export interface ServedSite {
  out: string;
  base: string;
  rules: readonly HeaderRule[];
}

/** Answers one request for a file of the site; never throws, whatever the request asks for. */
export async function answerRequest(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await answer(site, request, response);
  } catch {
    // The reader went away, or the file changed while it was sent: nothing more can be said to them.
    response.destroy();
  }
}

async function answer(site: ServedSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  if (`${path}/` === site.base || (path === '/' && site.base !== '/')) {
    redirect(response, site.base);
    return;
  }
  const found = findFile(site.out, path.startsWith(site.base) ? path.slice(site.base.length) : undefined);
  if (found.kind === 'folder') {
    redirect(response, `${path}/${query === undefined ? '' : `?${query}`}`);
    return;
  }
  for (const [name, value] of headersFor(`/${found.name}`, site.rules)) response.setHeader(name, value);
  response.setHeader('Content-Type', contentTypeOf(found.name));
  if (found.kind === 'nothing') {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(found.kind === 'missing' ? 404 : 200, { 'Content-Length': found.bytes });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(createReadStream(found.file), response);
}

function redirect(response: ServerResponse, path: string): void {
  // Two slashes at the beginning would name another host.
  response.writeHead(301, { Location: path.replace(/^\/{2,}/, '/') }).end();
}
