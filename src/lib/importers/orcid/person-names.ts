import type { Byline } from '../../model/byline.ts';
import type { PersonName } from '../../model/person-name.ts';
import { partsToByline, textToByline } from '../../normalise/names/index.ts';
import type { JsonObject } from '../json/read.ts';
import { itemsAt, textAt } from './value.ts';

/** `name`: the credit name is how the person wants to be named; without one, given names and family name. */
export function nameToNames(name: unknown): PersonName[] {
  const credit = textToByline(textAt(name, 'credit-name') ?? '');
  const parts = partsToByline({
    given: textAt(name, 'given-names'),
    family: textAt(name, 'family-name'),
  });
  const [preferred, other] = [credit, parts].filter((byline) => byline !== undefined);
  return [
    ...(preferred === undefined ? [] : [bylineToName(preferred, 'preferred')]),
    ...(other === undefined ? [] : [bylineToName(other, 'alternative')]),
  ];
}

/** `other-names`: also known as. Some enter a sentence about themself here, which names nobody. */
export function otherNamesToNames(section: unknown): PersonName[] {
  return itemsAt(section, 'other-name')
    .map((name) => textToByline(textAt({ name }, 'name') ?? ''))
    .flatMap((byline) => (byline?.kind === 'person' ? [bylineToName(byline, 'alternative')] : []));
}

/** The person as an author of the works that they list; `undefined` where the record shows no name. */
export function personToByline(
  person: JsonObject | undefined,
  orcid: string | undefined,
): Byline | undefined {
  const name = nameToNames(person?.['name'])[0];
  return name === undefined ? undefined : nameToByline(name, orcid);
}

/** The same from a name in one piece. */
export function textToOwnerByline(text: string, orcid: string | undefined): Byline | undefined {
  const byline = textToByline(text);
  return byline === undefined ? undefined : nameToByline(byline, orcid);
}

function nameToByline(
  { display, family, given, particle, suffix }: Omit<PersonName, 'kind'>,
  orcid: string | undefined,
): Byline {
  return {
    kind: 'person',
    ...bare({ display, family, given, particle, suffix }),
    identifiers: orcid === undefined ? [] : [{ scheme: 'orcid', value: orcid }],
    affiliations: [],
  };
}

function bylineToName(byline: Byline, kind: PersonName['kind']): PersonName {
  return { ...bare(byline), kind };
}

type NameParts = Pick<Byline, 'display' | 'family' | 'given' | 'particle' | 'suffix'>;

function bare({ display, family, given, particle, suffix }: NameParts): NameParts {
  return {
    display,
    ...(family === undefined ? {} : { family }),
    ...(given === undefined ? {} : { given }),
    ...(particle === undefined ? {} : { particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}
