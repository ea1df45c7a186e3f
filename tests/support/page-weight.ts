import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DomUtils } from 'htmlparser2';
import type { Page } from 'playwright-core';
import { byClass, byId, byTag, readPage } from './parsed-page.ts';

export function gzipSize(content: string | Buffer): number {
  return gzipSync(content, { level: 6 }).length;
}

/** What a profile weighs, as a host compresses it, besides its list of publications, its graph and its tables. */
export function weighAboveList(out: string, profile: string): number {
  const page = readPage(out, profile);
  const lists = byClass(byId(page, 'publications'), 'publications');
  if (lists.length === 0) throw new Error('The profile has no list of publications.');
  const heavy = [...lists, ...byClass(page, 'collaboration'), ...byTag(page, 'table')];
  for (const element of heavy) DomUtils.removeElement(element);
  return gzipSize(DomUtils.getOuterHTML(page));
}

/** Paths of everything that the page has asked for, itself left out. */
export async function requested(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
}

/** What the files of these paths weigh on the way, as a host compresses them. */
export function transferred(out: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSize(readFileSync(path.join(out, file))), 0);
}
