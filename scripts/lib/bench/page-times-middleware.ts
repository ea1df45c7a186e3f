import { writeFileSync } from 'node:fs';
import process from 'node:process';
import type { MiddlewareHandler } from 'astro';

/** Route, milliseconds of the processor, and bytes, of each page in the order of rendering. */
export type PageTime = [route: string, milliseconds: number, bytes: number];

const times: PageTime[] = [];

process.once('exit', () => {
  const file = process.env['PEERFOLIO_PAGE_TIMES'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(times));
});

/** Renders a page to its end, and notes what the process spent on it: the pages of a build follow one another. */
export const onRequest: MiddlewareHandler = async ({ routePattern }, next) => {
  const before = process.cpuUsage();
  const response = await next();
  const body = await response.arrayBuffer();
  const { user, system } = process.cpuUsage(before);
  times.push([routePattern, (user + system) / 1000, body.byteLength]);
  return new Response(body, response);
};
