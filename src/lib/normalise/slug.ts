import slugify from '@sindresorhus/slugify';
import anyAscii from 'any-ascii';
import { isCjk } from './names/characters.ts';
import type { NameParts } from './names/name-parts.ts';
import { functionWords } from './function-words.ts';

const longestWorkSlug = 80;

/** A slug of the letters a–z, digits and hyphens, cut at a word; `undefined` where nothing is left of the text. */
export function textToSlug(text: string, maxLength = 80): string | undefined {
  const ascii = anyAscii(text.normalize('NFC').slice(0, 1000)).replaceAll(/['’]/g, '');
  const slug = slugify(ascii, { decamelize: false })
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const cut = cutAtWord(slug, maxLength);
  return cut === '' ? undefined : cut;
}

/** `ngozi-adeyemi-lindqvist`; names that are written family first keep that order. */
export function nameToSlug(parts: NameParts): string | undefined {
  const { literal, given, particle, family, suffix } = parts;
  const personal = isCjk(family ?? '') ? [family, given] : [given, particle, family, suffix];
  const words = literal === undefined ? personal : [literal];
  return textToSlug(words.filter((word) => word !== undefined).join(' '));
}

/** `adeyemi-lindqvist-2026-estimating-groundwater-recharge-sparse`: at most 80 characters. */
export function workToSlug(work: {
  firstFamily?: string | undefined;
  year?: number | undefined;
  title?: string | undefined;
}): string | undefined {
  const words = (textToSlug(work.title ?? '', 1000) ?? '').split('-').filter((word) => word !== '');
  const telling = words.filter((word) => !functionWords.has(word));
  const title = (telling.length === 0 ? words : telling).slice(0, 4).join('-');
  const parts = [textToSlug(work.firstFamily ?? '', 40), work.year, cutAtWord(title, 60)];
  return textToSlug(parts.filter((part) => part !== undefined).join('-'), longestWorkSlug);
}

function cutAtWord(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1);
  const end = cut.lastIndexOf('-');
  return end > maxLength / 2 ? cut.slice(0, end) : slug.slice(0, maxLength).replace(/-+$/, '');
}
