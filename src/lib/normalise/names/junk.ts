import type { Identifier } from '../../model/identifier.ts';
import { toOrcid } from '../identifiers/orcid.ts';
import { decodeEntities } from '../markup/entities.ts';
import { cleanNameText } from './characters.ts';

const orcidInside =
  /(?:\(|\[)?\s*(?:https?:\/\/)?(?:orcid(?:\.org\/|\s*(?:id)?\s*[:=]?\s*))?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\s*(?:\)|\])?/i;

/** What is longer is no name; the rest of it is dropped. */
const longestName = 1000;

/** Footnote marks and numbers behind a person's name or beside it. */
const marksOfPersons: readonly (readonly [RegExp, string])[] = [
  // dblp's homonym numbers: Wei Wang 0001
  [/\s\d{4}(?=\s*(?:,|$))/g, ' '],
  [/(?<=[\p{L}.)])[\d*†‡§¶#¹²³⁰⁴-⁹∗]+(?:,[\d*†‡§¶#¹²³⁰⁴-⁹∗]+)*(?=[\s,]|$)/gu, ''],
  [/(?:^|\s)[\d*†‡§¶#¹²³⁰⁴-⁹∗,]+(?=\s|$)/g, ' '],
];

/** The same for a body, whose name may hold numbers of its own: WG 14, COVID19. */
const marksOfBodies: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{Ll}.)])[\d*†‡§¶#¹²³⁰⁴-⁹∗]+(?:,[\d*†‡§¶#¹²³⁰⁴-⁹∗]+)*(?=[\s,]|$)/gu, ''],
];

// Nearly every name: letters, dots, apostrophes and hyphens between words.
const clean =
  /^(?!by |and )(?!.*[ᴬ-ᵪᵸᶛ-ᶿʰ-ʸⁱⁿ])(?=\p{L})[\p{L}\p{M}.'’‐-]+(?: (?!et al)(?=\p{L})[\p{L}\p{M}.'’‐-]+)*$/iu;

/**
 * What a name field holds besides the name: e-mail addresses, addresses, footnote marks and numbers, ids in
 * brackets ("Ines Färber (15649)"), markup. An ORCID iD is kept as an identifier.
 * @param numbers whether numbers belong to the name, as they do in that of a body: "GBD 2019 Collaborators"
 */
export function removeJunk(
  source: string,
  numbers: 'drop' | 'keep' = 'drop',
): { name: string; identifiers: Identifier[] } {
  // The cut may go through a letter of two code units.
  const text = source
    .slice(0, longestName)
    .replace(/[\ud800-\udbff]$/, '')
    .replaceAll(/\s+/g, ' ');
  if (clean.test(text)) return { name: cleanNameText(text), identifiers: [] };
  const identifiers: Identifier[] = [];
  const orcid = toOrcid(orcidInside.exec(text)?.[1] ?? '');
  if (orcid !== undefined) identifiers.push({ scheme: 'orcid', value: orcid });
  const marks = numbers === 'keep' ? marksOfBodies : marksOfPersons;
  const unmarked = decodeEntities(text)
    .replace(orcidInside, ' ')
    .replaceAll(/<sup\b[^>]*>.*?<\/sup>/gis, '')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
    .replaceAll(/[<([]?(?:mailto:)?[^\s<>()[\],;@]+@[^\s<>()[\],;@.]+(?:\.[^\s<>()[\],;@.]+)+[>)\]]?/g, ' ')
    .replaceAll(/[<(\[]?\bhttps?:\/\/[^\s<>()[\]]+[>)\]]?/gi, ' ')
    .replaceAll(/[([]\s*\d[\d\s,;*-]*[)\]]/g, ' ')
    .replaceAll(/[([]\s*(?:eds?\.?|editors?|hrsg\.?|translators?)\s*[)\]]/gi, ' ');
  const name = cleanNameText(
    marks
      .reduce((rest, [mark, replacement]) => rest.replaceAll(mark, replacement), unmarked)
      // Footnote letters, raised or behind a comma without a space: Färberᵃ, Färber,b
      .replaceAll(/(?<=\p{L})(?:,?[ᴬ-ᵪᵸᶛ-ᶿʰ-ʸⁱⁿ])+(?=[\s,]|$)/gu, '')
      .replace(/(?<=\p{L}{2})(?:,[a-z])+$/u, '')
      .replace(/^\(([^()]*)\)$/, '$1')
      .replaceAll(/[†‡§¶∗*#|]/g, ' ')
      .replaceAll(/[{}]|(?<=^|\s)(?!&\s)[^\p{L}\p{N}\s,]+(?=\s|,|$)/gu, ' ')
      .replace(/^(?:by|and|&)\s+(?=\p{Lu})/iu, ''),
  )
    .replace(/^[\s,;:&]+|[\s,;:&]+$/g, '')
    .replace(/,?\s+et\.? al\.?$/i, '');
  return { name, identifiers };
}
