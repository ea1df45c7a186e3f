import type { Byline } from '../../model/byline.ts';
import type { PersonName } from '../../model/person-name.ts';
import { foldName, textToByline } from '../../normalise/names/index.ts';
import { toTexts, type JsonObject } from '../json/read.ts';
import type { Report } from './record-context.ts';

/**
 * `display_name` and `display_name_alternatives`. Among the alternatives are fields of work ("Machine Learning")
 * and sentences, so only those are names that share a part of the family name.
 */
export function authorToNames(displayName: string, author: JsonObject, report: Report): PersonName[] {
  const preferred = textToByline(displayName);
  if (preferred === undefined) return [];
  const isSameFamily = familyTest(preferred);
  const names = new Map([[preferred.display, bylineToName(preferred, 'preferred')]]);
  const dropped: string[] = [];
  for (const text of toTexts(author['display_name_alternatives'])) {
    const byline = textToByline(text);
    if (byline === undefined || byline.kind === 'group' || !isSameFamily(byline)) dropped.push(text);
    else if (!names.has(byline.display)) names.set(byline.display, bylineToName(byline, 'alternative'));
  }
  if (dropped.length > 0) {
    report({
      code: 'not-a-name',
      severity: 'notice',
      message: `Alternative names of ${preferred.display} that share no part of the family name were left out`,
      value: dropped.join('; '),
      hint: 'A true other name can be added to the roster.',
    });
  }
  return [...names.values()];
}

/**
 * Whether another name has a word of the family name in it; or has as its family name a word of the preferred one
 * other than the first, since "Ana Ruiz Soto" may also be Ana Ruiz.
 */
function familyTest(preferred: Byline): (other: Byline) => boolean {
  const family = new Set(toWords(toFamily(preferred)));
  const laterWords = new Set(toWords(preferred.display).slice(1));
  return (other) =>
    toWords(other.display).some((word) => family.has(word)) ||
    toWords(toFamily(other)).some((word) => laterWords.has(word));
}

function toFamily({ particle, family, display }: Byline): string {
  return family === undefined ? display : `${particle ?? ''} ${family}`;
}

/** Words of two letters or more, comparable across accents, scripts and the two ways to write ü, ø and å in ASCII. */
function toWords(text: string): string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word.length > 1)
    .map((word) => word.replaceAll(/([aou])e|aa/g, (letters) => letters.charAt(0)));
}

function bylineToName(byline: Byline, kind: PersonName['kind']): PersonName {
  const { display, family, given, particle, suffix } = byline;
  return { display, family, given, particle, suffix, kind };
}
