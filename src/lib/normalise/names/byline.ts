import type { Byline } from '../../model/byline.ts';
import type { Identifier } from '../../model/identifier.ts';
import { isCapitals, repairFamilyCapitals, repairGivenCapitals } from './capitals.ts';
import { cleanNameText, isCjk } from './characters.ts';
import { removeJunk } from './junk.ts';
import type { NameParts } from './name-parts.ts';
import { nameToParts, separateParticle } from './parse.ts';
import {
  isEmptyPart,
  isPlaceholder,
  isTruncationMark,
  isUnmistakableDegree,
  readsAsGroup,
} from './vocabulary.ts';

/**
 * A printed name as a byline; `undefined` where it names nobody ("N/A", "et al.", an e-mail address alone).
 * A name in braces, as BibTeX protects bodies, or one that reads as a body is a group.
 */
export function textToByline(text: string): Byline | undefined {
  const braced = /^\s*\{(.+)\}\s*$/s.exec(text)?.[1];
  const { name, identifiers } = removeJunk(braced ?? text);
  if (!isName(name)) return undefined;
  if (readsAsGroup(name) || (braced !== undefined && !isPersonInBraces(name))) {
    return groupByline(turnBody(bodyName(braced ?? text)), identifiers);
  }
  const parts = nameToParts(name);
  return parts === undefined ? undefined : personByline(parts, identifiers);
}

/** A name that the source gives in parts as a byline; a `literal` is a group unless it reads as a person's name. */
export function partsToByline(parts: NameParts): Byline | undefined {
  if (parts.literal !== undefined) return literalToByline(parts.literal);
  const family = removeJunk(parts.family ?? '');
  const given = removeJunk(parts.given ?? '');
  const identifiers = [...family.identifiers, ...given.identifiers];
  if (isEmptyPart(family.name) || isTruncationMark(family.name))
    return isName(given.name) ? textToByline(given.name) : undefined;
  if (isEmptyPart(given.name) && !isName(family.name)) return undefined;
  if (given.name === '' && parts.particle === undefined && parts.suffix === undefined) {
    if (readsAsGroup(family.name)) return groupByline(bodyName(parts.family ?? ''), identifiers);
    // The whole name in the family field: a comma, or several words, says that it wants taking apart.
    if (/[,\s]/.test(family.name) || isCjk(family.name)) return textToByline(parts.family ?? '');
  }
  if (readsAsGroup(`${given.name} ${family.name}`) && /\s/.test(family.name)) {
    return groupByline(`${given.name} ${family.name}`.trim(), identifiers);
  }
  const cleaned = {
    family: family.name,
    given: isEmptyPart(given.name) ? undefined : given.name,
    particle: cleanOptional(parts.particle),
    suffix: cleanOptional(parts.suffix),
  };
  return personByline(separateParticle(cleaned), identifiers);
}

/** The name in reading order; Chinese, Japanese and Korean names have the family name first and no space. */
export function partsToDisplay(parts: NameParts): string {
  if (parts.literal !== undefined) return parts.literal;
  const family = parts.family ?? '';
  if (isCjk(family) && (parts.given === undefined || isCjk(parts.given)))
    return `${family}${parts.given ?? ''}`;
  const particle =
    parts.particle === undefined ? '' : `${parts.particle}${/[’'-]$/.test(parts.particle) ? '' : ' '}`;
  const suffix = parts.suffix === undefined ? '' : ` ${parts.suffix}`;
  return `${parts.given ?? ''} ${particle}${family}${suffix}`.trim();
}

function literalToByline(literal: string): Byline | undefined {
  const { name, identifiers } = removeJunk(literal);
  if (!isName(name)) return undefined;
  const words = name.replace(',', '').split(' ');
  const personal =
    !readsAsGroup(name) &&
    (isCjk(name) ||
      isWithoutCapitals(words) ||
      (words.length >= 2 &&
        words.length <= 5 &&
        words.every((word) => /^(?:\p{Lu}[\p{L}'’.-]*|\p{Ll}{1,4}|['’]\p{L}+)$/u.test(word)) &&
        !words.some((word) => /^(?:of|for|and|on|in|at)$/i.test(word))));
  if (!personal) return groupByline(bodyName(literal), identifiers);
  const parts = nameToParts(name);
  return parts === undefined ? undefined : personByline(parts, identifiers);
}

/** Arabic, Hebrew, Indic, Thai … : two to six words in a script that cannot say with a capital that it is a name. */
function isWithoutCapitals(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^[\p{Lo}\p{M}'’.\u200C\u200D-]+$/u.test(word))
  );
}

function personByline(parts: NameParts, identifiers: Identifier[]): Byline {
  const alone = parts.given === undefined && parts.particle === undefined;
  const family = alone ? parts.family : repairFamilyCapitals(parts.family ?? '', parts.given ?? '');
  const repaired: NameParts = {
    ...(family === undefined ? {} : separateParticle({ ...parts, family })),
    ...(parts.given === undefined
      ? {}
      : { given: isCapitals(parts.family ?? '') ? repairGivenCapitals(parts.given) : parts.given }),
  };
  const { given, particle, suffix } = repaired;
  return {
    kind: 'person',
    display: partsToDisplay(repaired),
    ...(repaired.family === undefined ? {} : { family: repaired.family }),
    ...(given === undefined ? {} : { given }),
    ...(particle === undefined ? {} : { particle }),
    ...(suffix === undefined ? {} : { suffix }),
    identifiers,
    affiliations: [],
  };
}

function groupByline(name: string, identifiers: Identifier[]): Byline {
  return { kind: 'group', display: name, identifiers, affiliations: [] };
}

/** A body's name with the numbers that belong to it. */
function bodyName(text: string): string {
  return removeJunk(text, 'keep').name;
}

/** Braces that protect a person's name after all: initials before a word, a short Chinese or Korean name. */
function isPersonInBraces(name: string): boolean {
  return (
    /^(?:\p{Lu}\.[\s-]?)+\s?\p{Lu}[\p{L}’'-]+$/u.test(name) ||
    (isCjk(name) && nameToParts(name)?.given !== undefined)
  );
}

/** "Team, GAIA Project" as a reference manager turns a body's name round. */
function turnBody(name: string): string {
  const [, last, rest] =
    /^((?:\S+ )?(?:team|project|corporation|collaboration|consortium|group|committee|council|initiative|directorate|office)), ([^,]+)$/i.exec(
      name,
    ) ?? [];
  return last === undefined || rest === undefined ? name : `${rest} ${last}`;
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !isPlaceholder(text) && !isUnmistakableDegree(text);
}

function cleanOptional(text: string | undefined): string | undefined {
  const cleaned = cleanNameText(text ?? '');
  return cleaned === '' ? undefined : cleaned;
}
