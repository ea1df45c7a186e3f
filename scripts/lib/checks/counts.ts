import { addTo } from '../../../src/lib/reconcile/multimap.ts';
import { resolveAddress } from './addresses.ts';
import type { Check, SiteUnderCheck } from './check.ts';

/** A number that a page prints of a list. */
interface Claim {
  from: string;
  printed: string;
  number: number | undefined;
}

/** A number and the list that it was held against, by the file that prints it. */
export interface ComparedCount {
  from: string;
  /** The list's file and name. */
  list: string;
  number: number | undefined;
  found: number;
}

/**
 * Every number equals the length of the list that it links to. The items of a list bear its name, as
 * `<li data-item="works">`; the number that counts them too, as `<a href="…" data-count="works">1,204 works</a>`, on a
 * link to the list's page or on an element inside of one, otherwise on any element of the page with the list. A list in
 * several pages (`…/page/2/`) is one. The items of a list may also be told in parts that are lists themselves:
 * `<b data-part="works">12</b>` stands for 12 of them.
 * @param onCompared is told of every comparison
 */
export function countsMatch(site: SiteUnderCheck, onCompared?: (compared: ComparedCount) => void): Check {
  const items = new Map<string, number>();
  const claims = new Map<string, Claim[]>();
  return {
    name: 'counts',
    page({ file, path }) {
      // The elements that are open: links, and those inside of which a number is read.
      const links: { href: string; depth: number }[] = [];
      const open: { list: string; part: string | undefined; text: string; depth: number }[] = [];
      let depth = 0;
      return {
        element(_, attributes) {
          depth += 1;
          const { href, 'data-item': item, 'data-count': name, 'data-part': part } = attributes;
          if (href !== undefined) links.push({ href, depth });
          if (item !== undefined) add(items, `${withoutPage(file)} ${item}`, 1);
          if (name === undefined && part === undefined) return;
          const list = name === undefined ? '' : `${targetOf(site, path, links.at(-1)?.href ?? '')} ${name}`;
          open.push({ list, part, text: '', depth });
        },
        text(text) {
          for (const number of open) number.text += text;
        },
        close() {
          const last = open.at(-1);
          if (last?.depth === depth) {
            open.pop();
            const { list, part, text } = last;
            const number = toNumber(text);
            if (list !== '') addTo(claims, list, { from: file, printed: text.trim(), number });
            if (part !== undefined) add(items, `${withoutPage(file)} ${part}`, number ?? 0);
          }
          if (links.at(-1)?.depth === depth) links.pop();
          depth -= 1;
        },
      };
    },
    finish(reportIn) {
      for (const [list, told] of claims) {
        const found = items.get(list) ?? 0;
        for (const { from, printed, number } of told) {
          onCompared?.({ from, list, number, found });
          if (number === found) continue;
          const message =
            number === undefined
              ? `prints no number for ${list}`
              : `prints ${number}, but ${list} has ${found} items`;
          reportIn(from)(message, printed);
        }
      }
    },
  };
}

function targetOf(site: SiteUnderCheck, path: string, address: string): string {
  const target = resolveAddress(site, path, address === '' ? path : address);
  return target.kind === 'file' ? withoutPage(target.file) : address;
}

/** `researchers/ida/page/2/index.html` is part of the list of `researchers/ida/index.html`. */
function withoutPage(file: string): string {
  return file.replace(/(^|\/)page\/\d+\/index\.html$/, '$1index.html');
}

/** The first number of a text, whatever groups its digits: `1,204 works`, `1.204 Werke`, `1 204`. */
function toNumber(text: string): number | undefined {
  const digits = /\d+(?:[.,'’\u00a0\u202f ]\d{3})*/.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits.replaceAll(/\D/g, ''));
}

function add(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}
