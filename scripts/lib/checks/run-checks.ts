import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { Check, Finding, MakeCheck, Page, Report, SiteUnderCheck } from './check.ts';
import { listSite } from './list-site.ts';
import { visitPage } from './visit-page.ts';

/** What the checks are told about the site besides its files. */
export interface CheckOptions {
  /** Public address without the base path. */
  address: string;
  base: string;
  forbidden?: readonly string[];
  hiddenNames?: SiteUnderCheck['hiddenNames'];
  allowedEmails?: readonly string[];
  host?: SiteUnderCheck['host'];
  onFiles?: (done: number, total: number) => void;
}

export interface CheckResult {
  pages: number;
  files: number;
  bytes: number;
  /** The first thousand of each check and severity, sorted by file. */
  findings: Finding[];
  errors: number;
  warnings: number;
  /** How many findings each check has. */
  byCheck: Record<string, number>;
}

/** Findings kept of each check; the rest is counted. */
const mostKept = 1000;

/** Runs the checks over every file of a site, each of which is read and parsed once. */
export async function runChecks(
  root: string,
  options: CheckOptions,
  makeChecks: readonly MakeCheck[],
): Promise<CheckResult> {
  const sizes = await listSite(root);
  const site: SiteUnderCheck = {
    files: new Set(sizes.keys()),
    address: options.address.replace(/\/+$/, ''),
    base: options.base,
    origin: new URL(options.address).origin,
    bytesOf: (file) => sizes.get(file) ?? 0,
    textOf: (file) => readFileSync(join(root, file), 'utf8'),
    forbidden: options.forbidden ?? [],
    hiddenNames: options.hiddenNames ?? [],
    allowedEmails: options.allowedEmails ?? [],
    host: options.host,
  };
  const made = makeChecks.map((make) => make(site));
  const findings = new Findings();
  const names = [...sizes.keys()].filter((name) => !binaryFiles.test(name)).sort();
  let pages = 0;
  let done = 0;
  for (const file of names) {
    // Reading in turn costs half of what reading ahead does: these files were just written, and are in memory.
    const text = readText(join(root, file));
    if (file.endsWith('.html')) {
      pages += 1;
      const page = { file, path: fileToPath(site.base, file), bytes: sizes.get(file) ?? 0 };
      visitPage(text, visitorsOf(made, page, findings));
    } else for (const check of made) check.textFile?.(file, text, findings.reporter(check, file));
    done += 1;
    if (done % 200 === 0) {
      options.onFiles?.(done, names.length);
      await setImmediate();
    }
  }
  for (const check of made) check.finish?.((file) => findings.reporter(check, file));
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return { pages, files: sizes.size, bytes, ...findings.result() };
}

class Findings {
  readonly #kept: Finding[] = [];
  readonly #counts: Record<string, number> = {};
  #errors = 0;
  #warnings = 0;

  reporter(check: Check, file: string): Report {
    return (message, value, severity = 'error') => {
      const key = `${check.name}/${severity}`;
      const count = (this.#counts[key] ?? 0) + 1;
      this.#counts[key] = count;
      if (severity === 'error') this.#errors += 1;
      else this.#warnings += 1;
      if (count <= mostKept) {
        this.#kept.push({ check: check.name, severity, file, message, value: value.slice(0, 200) });
      }
    };
  }

  result() {
    const byCheck: Record<string, number> = {};
    for (const [key, count] of Object.entries(this.#counts)) {
      const name = key.split('/')[0] ?? key;
      byCheck[name] = (byCheck[name] ?? 0) + count;
    }
    const findings = this.#kept.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
    return { findings, errors: this.#errors, warnings: this.#warnings, byCheck };
  }
}

function visitorsOf(checks: readonly Check[], page: Page, findings: Findings) {
  return checks.flatMap((check) => check.page?.(page, findings.reporter(check, page.file)) ?? []);
}

function fileToPath(base: string, file: string): string {
  return `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Whatever is not known to be no text is read as one. */
const binaryFiles = /\.(png|jpe?g|webp|avif|gif|ico|woff2?|ttf|otf|pdf|wasm|pagefind|mp4|webm)$/i;

/** What the search keeps is compressed, and holds names and abstracts like any page. */
function readText(path: string): string {
  const bytes = readFileSync(path);
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8');
}
