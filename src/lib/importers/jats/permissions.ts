import { addressToLicence } from '../mapping/licence.ts';
import { childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/element.ts';
import { attributeOf } from './texts.ts';

/** The Creative Commons licence of an article: linked from `license`, named in `ali:license_ref`, or linked in its words. */
export function permissionsToLicence(permissions: readonly XmlElement[]): string | undefined {
  const licences = permissions.flatMap((element) => childrenOf(element, 'license'));
  const references = permissions.flatMap((element) => descendantsOf(element, 'license_ref'));
  const links = licences.flatMap((licence) => [
    ...descendantsOf(licence, 'ext-link'),
    ...descendantsOf(licence, 'uri'),
  ]);
  return [
    ...licences.map((licence) => attributeOf(licence, 'href')),
    ...references.map((reference) => textOf(reference)),
    ...links.map((link) => attributeOf(link, 'href') ?? textOf(link)),
  ]
    .map((address) => addressToLicence(address ?? ''))
    .find((licence) => licence !== undefined);
}
