import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Effects, errorCode } from '../effects.ts';

/** Changed whenever the same item would be formatted otherwise. */
const formatVersion = '1';

/** The references of one style that earlier builds formatted, by the digest of their items. */
export class ReferenceCache {
  readonly #effects: Effects;
  readonly #path: string;
  readonly #known: ReadonlyMap<string, string>;

  /** @param folder where caches are kept; one that is damaged or can't be read is taken for empty */
  constructor(effects: Effects, folder: string, style: { xml: string; locale: string }) {
    this.#effects = effects;
    this.#path = join(folder, cacheName(style));
    this.#known = readEntries(effects, this.#path);
  }

  get(key: string): string | undefined {
    return this.#known.get(key);
  }

  /** Keeps what this build used and nothing else, so that a cache never outgrows its institution. */
  replace(entries: ReadonlyMap<string, string>): void {
    if (entries.size === this.#known.size && [...entries.keys()].every((key) => this.#known.has(key))) return;
    const writer = this.#effects.openWriter(this.#path);
    try {
      for (const [key, html] of entries)
        writer.write(new TextEncoder().encode(`${JSON.stringify([key, html, checksum(key, html)])}\n`));
      writer.commit();
    } catch (error) {
      writer.abandon();
      throw error;
    }
  }
}

/** Removes the caches of styles that are no longer used, and files that a stopped build left. */
export function removeOtherCaches(
  effects: Effects,
  folder: string,
  styles: readonly { xml: string; locale: string }[],
): void {
  if (effects.facts(folder) === undefined) return;
  const used = new Set(styles.map(cacheName));
  for (const name of effects.list(folder)) if (!used.has(name)) effects.remove(join(folder, name));
}

/** What a reference depends on besides its style. */
export function itemToKey(item: object): string {
  return createHash('sha256').update(JSON.stringify(item)).digest('base64url').slice(0, 22);
}

function cacheName({ xml, locale }: { xml: string; locale: string }): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([formatVersion, locale, xml]))
    .digest('hex');
  return `${hash.slice(0, 24)}.ndjson`;
}

function readEntries(effects: Effects, path: string): Map<string, string> {
  const entries = new Map<string, string>();
  let text: string;
  try {
    text = effects.readText(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return entries;
  }
  for (const line of text.split('\n')) {
    const entry = lineToEntry(line);
    if (entry !== undefined) entries.set(...entry);
  }
  return entries;
}

/** A line that was not written as it stands is none: what it holds is printed as HTML. */
function lineToEntry(line: string): [string, string] | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const parts: unknown[] = Array.isArray(value) ? value : [];
    const [key, html, sum] = parts;
    if (typeof key !== 'string' || typeof html !== 'string') return undefined;
    return sum === checksum(key, html) ? [key, html] : undefined;
  } catch {
    return undefined;
  }
}

function checksum(key: string, html: string): string {
  return createHash('sha256').update(`${key}\n${html}`).digest('base64url').slice(0, 12);
}
