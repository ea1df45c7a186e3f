import { toLanguageTag } from '../../normalise/languages.ts';
import { toText, type JsonObject } from '../json/read.ts';

/** The language of the work, which is also that of its title and abstract. */
export function languageOf(item: JsonObject): string | undefined {
  return toLanguageTag(toText(item['language']) ?? '');
}
