import type { HiddenName } from '../../../model/hidden-name.ts';
import type { PersonName } from '../../../model/person-name.ts';
import { isCjk, nameToParts } from '../../../normalise/names/index.ts';
import { textToNameWords } from '../../../normalise/names/index.ts';

export function personNameToHiddenName(name: PersonName): HiddenName {
  const { display } = name;
  const parts = name.family === undefined ? nameToParts(display) : name;
  const [family = '', given = ''] = [parts?.family ?? display, parts?.given];
  const characters = isCjk(display) ? display.replaceAll(/\s+/g, '') : undefined;
  return {
    family: toSpellings(family),
    given: toSpellings(given),
    ...(characters === undefined ? {} : { characters }),
  };
}

function toSpellings(text: string): string[] {
  return textToNameWords(text).map((word) => word.text);
}
