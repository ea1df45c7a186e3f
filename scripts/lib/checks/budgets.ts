import { posix } from 'node:path';
import { resolveAddress } from './addresses.ts';
import type { Check, SiteUnderCheck } from './check.ts';

/** What a page may weigh before the reader acts, in bytes as they lie on the disk. */
export const budgets = {
  /** A profile of a thousand works has about as much. */
  html: 2_000_000,
  styles: 100_000,
  /** Modules with everything they import at once. */
  scripts: 4_096,
  scriptFiles: 1,
  /** Style sheets, scripts, preloaded fonts, images. */
  requests: 16,
} as const;

/** Pages stay light: little script before the reader acts, few requests. */
export function withinBudgets(site: SiteUnderCheck): Check {
  const closures = new Map<string, string[]>();
  return {
    name: 'budgets',
    page({ path, bytes }, report) {
      const requested = new Set<string>();
      const scripts = new Set<string>();
      let styles = 0;
      const fileOf = (address: string | undefined): string | undefined => {
        if (address === undefined || address === '') return undefined;
        const target = resolveAddress(site, path, address);
        return target.kind === 'file' ? target.file : undefined;
      };
      return {
        element(name, { src, href, rel, loading }) {
          const file =
            name === 'link' ? fetched(rel, fileOf, href) : isSource(name, loading) ? fileOf(src) : undefined;
          if (file === undefined) return;
          requested.add(file);
          if (name === 'script') for (const part of scriptClosure(site, file, closures)) scripts.add(part);
          if (rel === 'stylesheet') styles += site.bytesOf(file);
        },
        end() {
          const weigh = (
            what: string,
            amount: number,
            limit: number,
            severity: 'error' | 'warning',
          ): void => {
            if (amount > limit) report(`exceeds the budget of ${what} (${limit})`, String(amount), severity);
          };
          const scriptBytes = [...scripts].reduce((sum, file) => sum + site.bytesOf(file), 0);
          weigh('bytes of script', scriptBytes, budgets.scripts, 'error');
          weigh('script files', scripts.size, budgets.scriptFiles, 'error');
          weigh('bytes of style', styles, budgets.styles, 'warning');
          weigh('bytes of HTML', bytes, budgets.html, 'warning');
          weigh('requests', new Set([...requested, ...scripts]).size, budgets.requests, 'warning');
        },
      };
    },
  };
}

function fetched(
  rel: string | undefined,
  fileOf: (address: string | undefined) => string | undefined,
  href: string | undefined,
): string | undefined {
  return /\b(stylesheet|preload|modulepreload|icon)\b/.test(rel ?? '') ? fileOf(href) : undefined;
}

function isSource(name: string, loading: string | undefined): boolean {
  return name === 'script' || (name === 'img' && loading !== 'lazy');
}

/** A script with all that it imports at once; what it imports later, the reader asked for. */
function scriptClosure(site: SiteUnderCheck, file: string, known: Map<string, string[]>): string[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const closure = new Set([file]);
  for (const script of closure) {
    for (const [, address] of site.textOf(script).matchAll(/\b(?:import|from)\s*["']([^"']+\.js)["']/g)) {
      const next = posix.join(posix.dirname(script), address ?? '');
      if (site.files.has(next)) closure.add(next);
    }
  }
  const files = [...closure];
  known.set(file, files);
  return files;
}
