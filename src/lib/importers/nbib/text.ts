import type { WorkFields } from '../mapping/work-fields.ts';
import { toPages } from '../mapping/converters.ts';

/** Pages whose end MEDLINE shortens: `475-82` is 475–482; lists keep their parts. */
export function medlinePagesToFields(text: string): WorkFields | undefined {
  const whole = text.replaceAll(/(\d+)-(\d+)(?![\d-])/g, (_, first: string, last: string) =>
    last.length < first.length
      ? `${first}-${first.slice(0, first.length - last.length)}${last}`
      : `${first}-${last}`,
  );
  const pages = toPages(whole.replace(/[;,]\s*(?:discussion|quiz|author reply).*$/i, ''));
  return pages === undefined ? undefined : { pages };
}

/** MEDLINE brackets a title that it translated: "[Rivers and sand]." */
export function withoutBrackets(title: string): string {
  return /^\[([^[\]]+)\]\s*\.?$/s.exec(title.trim())?.[1] ?? title;
}

/** The licence that a copyright notice names: `CC-BY-4.0`, `CC-BY-NC`; undefined where it names none. */
export function noticeToLicence(notice: string): string | undefined {
  const [, terms, version] =
    /(?:\bCC[\s-]|creativecommons\.org\/licenses\/)(by(?:[\s-](?:nc|sa|nd))*)(?:[\s/-]*v?(\d\.\d))?/i.exec(
      notice,
    ) ?? [];
  if (terms === undefined) return /\bCC0\b|publicdomain\/zero/i.test(notice) ? 'CC0-1.0' : undefined;
  const name = `CC-${terms.toUpperCase().replaceAll(/\s/g, '-')}`;
  return version === undefined ? name : `${name}-${version}`;
}

/** The name of a journal without the place that NLM's catalogue tells it apart by: "Rivers (Rill, Norway)". */
export function withoutPlace(name: string): string {
  return name.replace(/\s+\(\p{Lu}[^()]*,\s[^()]*\)$/u, '');
}
