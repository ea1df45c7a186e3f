import { toDoi } from '../../normalise/identifiers/index.ts';
import { textToRichText } from '../../normalise/markup/index.ts';
import { foldName } from '../../normalise/names/index.ts';
import { toText, type JsonObject } from '../json/read.ts';
import { isRetractedTitle } from '../mapping/converters.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { languageOf } from './language.ts';
import { toFirstText } from './values.ts';

/** Headings of a journal's sections that publishers deposit as subtitles. */
const headings = /^(?:letters? to the editor|editorials?|reviews?|original articles?|\W*\d[\d\W]*)$/i;

/** The first title (others are translations) with its subtitle. */
export function titleToFields(value: unknown, item: JsonObject): WorkFields | undefined {
  const title = toFirstText(value);
  if (title === undefined || isOwnDoi(title, item)) return undefined;
  const whole = joinSubtitle(title, toFirstText(item['subtitle']));
  const richText = textToRichText(whole, 'title', languageOf(item));
  if (richText === undefined) return undefined;
  return { title: richText, ...(isRetractedTitle(richText.text) ? { retracted: true } : {}) };
}

/** The title in the language of the work, where Crossref has no other. */
export function originalTitleToFields(value: unknown, item: JsonObject): WorkFields | undefined {
  return toFirstText(item['title']) === undefined ? titleToFields(value, item) : undefined;
}

/** Publishers without a title of a work deposit its DOI in the place of one. */
function isOwnDoi(title: string, item: JsonObject): boolean {
  const doi = toDoi(toText(item['DOI']) ?? '');
  return doi !== undefined && toDoi(title) === doi;
}

/** Running heads stand in `subtitle` too: those repeat words of the title, or follow one that has its subtitle. */
function joinSubtitle(title: string, subtitle: string | undefined): string {
  if (subtitle === undefined || headings.test(subtitle) || /:\s/.test(title)) return title;
  const words = new Set(foldName(title).split(' '));
  if (
    foldName(subtitle)
      .split(' ')
      .every((word) => words.has(word))
  )
    return title;
  return /[?!:.–—-]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}
