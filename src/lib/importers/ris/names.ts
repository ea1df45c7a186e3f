import type { Byline } from '../../model/byline.ts';
import { isTruncationMark, partsToByline, textToByline } from '../../normalise/names/index.ts';
import type { Notes } from '../mapping/notes.ts';

/** What is longer is no name; the rest of it is dropped. */
const longestName = 1000;

export interface NameList {
  bylines: Byline[];
  /** The list ended in "et al." or "and others". */
  truncated: boolean;
}

/**
 * Names as reference managers write them, one a field ("Family, Given, Suffix") or several with semicolons.
 * @param tag the field, for the diagnostic of a name that names nobody
 */
export function namesToBylines(names: readonly string[], tag: string, notes: Notes): NameList {
  const bylines: Byline[] = [];
  let truncated = false;
  for (const part of names.flatMap((value) => value.split(/[;\n]/))) {
    const name = part.replaceAll(/\s+/g, ' ').trim().slice(0, longestName);
    if (name === '' || name === ',') continue;
    const isMark = isTruncationMark(name.replace(/[\s,]+$/, ''));
    const whole = name.replace(/[\s,]+(?:et\.? al\.?|and others)[\s,]*$/i, '');
    if (isMark || whole !== name) truncated = true;
    if (isMark) continue;
    const byline = nameToByline(whole);
    if (byline !== undefined) bylines.push(byline);
    else {
      notes.add('warning', 'null-author', `A name of ${tag} is empty or unreadable`, {
        value: name,
        hint: 'The other names are kept; correct the name in the source.',
      });
    }
  }
  return { bylines, truncated };
}

/** EndNote's mark of a body is a comma at its end: "Invented Institute of Rivers,". */
function nameToByline(name: string): Byline | undefined {
  const body = /^([^,]*[^,\s]),\s*$/.exec(name)?.[1];
  if (body === undefined) return textToByline(name);
  if (/\s/.test(body) || /^\p{Lu}{2,}$/u.test(body)) return textToByline(`{${body}}`);
  return partsToByline({ family: body });
}
