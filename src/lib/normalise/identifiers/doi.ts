import type { Identifier } from '../../model/identifier.ts';
import { toArxivId } from './arxiv.ts';

const prefix = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|(?:info:|urn:)?doi[:/\s]\s*)/i;
const doi = /^10\.\d{4,9}(?:\.\d+)*\/[^\s"\\^`{}|\p{Cc}\p{Cf}]+/u;
const shortDoi =
  /^(?:(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:\s*)?10\/([a-z0-9]{2,10})|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/([a-z0-9]{3,6}))\/?$/i;
const htmlTag = /<(\/?)(?:a|b|br|em|font|i|p|scp|span|strong|sub|sup|u)\s*\/?>/gi;
const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<' };

/**
 * The DOI in lower case without any prefix, or `undefined` when the text is not one.
 * DOIs may hold `()<>;[]` (`10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2`), so
 * punctuation at the end is dropped only where it cannot belong: brackets only when they don't balance.
 */
export function toDoi(text: string): string | undefined {
  let rest = text.trim().replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, '');
  for (let match = prefix.exec(rest); match !== null; match = prefix.exec(rest)) {
    rest = rest.slice(match[0].length);
    if (match[0].toLowerCase().includes('doi.org/')) rest = rest.replace(/[?#].*$/s, '');
  }
  rest = withoutTags(decodeEscapes(rest.replace(/^[\s(<[]+/, '')));
  const found = doi.exec(rest)?.[0];
  if (found === undefined) return undefined;
  // Only ASCII letters are alike in both cases: https://www.doi.org/doi-handbook/HTML/case-sensitivity.html
  const trimmed = trimEnd(found).replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return /^10\.[\d.]+\/.+/.test(trimmed) ? trimmed : undefined;
}

/**
 * The short form of a DOI as `10/abc`, from `10/abc`, `doi:10/abc` or `https://doi.org/abc`: it leads to the work but
 * does not tell its DOI. https://shortdoi.org
 */
export function toShortDoi(text: string): string | undefined {
  return shortDoi.exec(text.trim())?.slice(1).join('').toLowerCase().replace(/^/, '10/');
}

/** A DOI as an identifier; arXiv's own DOIs (`10.48550/arXiv.X`) are the arXiv identifier X. */
export function doiToIdentifier(doi: string): Identifier {
  const arxiv = /^10\.48550\/arxiv\.(.+)$/i.exec(doi)?.[1];
  const value = arxiv === undefined ? undefined : toArxivId(arxiv);
  return value === undefined ? { scheme: 'doi', value: doi } : { scheme: 'arxiv', value };
}

/** The https address of a DOI, with every character that an address cannot hold percent-encoded. */
export function doiToUrl(doi: string): string {
  const encoded = encodeURIComponent(doi).replaceAll(/%(?:2F|3A|3B|2C|40|24|2B|3D)/g, decodeURIComponent);
  return `https://doi.org/${encoded.replaceAll("'", '%27')}`;
}

/** Percent-encoding, HTML entities and TeX's backslashes, each until nothing changes (they come doubled). */
function decodeEscapes(text: string): string {
  let previous: string;
  let current = text;
  do {
    previous = current;
    current = current
      .replaceAll(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
        try {
          return decodeURIComponent(encoded);
        } catch {
          return encoded;
        }
      })
      .replaceAll(/&amp;/gi, '&')
      .replaceAll(/&lt;/gi, '<')
      .replaceAll(/&gt;/gi, '>')
      .replaceAll(/\{?\\([_&%#])\}?/g, '$1');
  } while (current !== previous);
  return current;
}

/** Markup goes where an element is closed; `<b>` alone may belong to the DOI, as in a SICI. */
function withoutTags(text: string): string {
  return [...text.matchAll(htmlTag)].some(([, slash]) => slash === '/') ? text.replaceAll(htmlTag, '') : text;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    const opener = closers[last];
    const drop =
      opener === undefined
        ? /[.,;:!?'’”*/。，；、]/.test(last)
        : count(text, last, end) > count(text, opener, end);
    if (!drop) break;
    end -= 1;
  }
  return text.slice(0, end);
}

function count(text: string, character: string, end: number): number {
  let found = 0;
  for (let i = 0; i < end; i += 1) if (text[i] === character) found += 1;
  return found;
}
