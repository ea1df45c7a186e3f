import { toDoi } from '../../normalise/identifiers/index.ts';
import { textToRichText } from '../../normalise/markup/index.ts';
import { isRetractedTitle } from '../mapping/converters.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import type { RisType } from './types.ts';

/** A title on one line, without the full stop that databases put behind it. */
export function titleToFields(text: string, lang?: string): WorkFields | undefined {
  const title = textToRichText(withoutFullStop(text.replaceAll(/\s+/g, ' ')), 'title', lang);
  if (title === undefined) return undefined;
  return { title, ...(isRetractedTitle(title.text) ? { retracted: true } : {}) };
}

/** "Rivers." as "Rivers"; an ellipsis and an abbreviation ("U.S.") keep theirs. */
export function withoutFullStop(text: string): string {
  return text.trim().replace(/(?<![.\s]|\.\s?\p{Lu}|\betc|\bal)\.$/u, '');
}

/** The name of what the work stands in, as its type understands it. */
export function venueNameToFields(text: string, type: RisType | undefined): WorkFields | undefined {
  const name = toPlain(text);
  if (name === '' || toDoi(name) !== undefined) return undefined;
  return { venue: { name, ...(type?.venue === undefined ? {} : { kind: type.venue }) } };
}

/** Plain text on one line. */
export function toPlain(text: string): string {
  return textToRichText(text.replaceAll(/\s+/g, ' '), 'title')?.text ?? '';
}
