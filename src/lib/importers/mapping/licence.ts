const creativeCommons =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/licenses\/(by(?:-(?:nc|sa|nd))*)(?:\/(\d\.\d))?(?:[/?#]|$)/i;
const publicDomain = /^https?:\/\/(?:www\.)?creativecommons\.org\/publicdomain\/zero(?:[/?#]|$)/i;

/** The Creative Commons licence that an address stands for, in the manner of SPDX: `CC-BY-4.0`, `CC0-1.0`. */
export function addressToLicence(url: string): string | undefined {
  const address = url.trim();
  if (publicDomain.test(address)) return 'CC0-1.0';
  const [, terms, version] = creativeCommons.exec(address) ?? [];
  if (terms === undefined) return undefined;
  return ['CC', terms.toUpperCase(), version].filter((part) => part !== undefined).join('-');
}
