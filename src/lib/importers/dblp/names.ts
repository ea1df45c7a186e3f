import type { Byline } from '../../model/byline.ts';
import type { Identifier } from '../../model/identifier.ts';
import { toOrcid } from '../../normalise/identifiers/index.ts';
import { textToByline } from '../../normalise/names/index.ts';
import { textOf, type XmlElement } from '../xml/element.ts';

/** dblp numbers people of one name: "Ida Brook 0002". */
const numbered = /^(.*\S)\s+(\d{4})$/;

/**
 * An author or editor. The number of a homonym is no part of the name; as dblp tells people apart by name and
 * number, both together are the person's identifier ("Ida Brook 0002"), where the export has no `pid` (12/3456).
 */
export function dblpNameToByline(element: XmlElement): Byline | undefined {
  const text = textOf(element) ?? '';
  const [, name = text, number] = numbered.exec(text) ?? [];
  const byline = textToByline(name);
  if (byline === undefined) return undefined;
  const { orcid, pid } = element.attributes;
  const identifiers: Identifier[] = [];
  const checked = toOrcid(orcid ?? '');
  if (checked !== undefined) identifiers.push({ scheme: 'orcid', value: checked });
  const key = pid?.trim() || (number === undefined ? undefined : `${name} ${number}`);
  if (key !== undefined) identifiers.push({ scheme: 'dblp', value: key });
  return { ...byline, identifiers: [...byline.identifiers, ...identifiers] };
}
