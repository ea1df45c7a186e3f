const creativeCommons = /^cc[- ](by(?:-(?:nc|sa|nd))*)(?:[- ](\d\.\d))?$/i;

/** The address of a licence named in the manner of SPDX; `undefined` for one that is no Creative Commons licence. */
export function licenceToUrl(licence: string): string | undefined {
  if (/^https:\/\/creativecommons\.org\//.test(licence)) return licence;
  if (/^cc[- ]?0(?:-1\.0)?$/i.test(licence)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, terms, version = '4.0'] = creativeCommons.exec(licence) ?? [];
  return terms === undefined
    ? undefined
    : `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}

/** `CC-BY-4.0` → `CC BY 4.0`; other licences as they are named. */
export function licenceToText(licence: string): string {
  if (/^cc0/i.test(licence)) return 'CC0';
  const [, terms, version] = creativeCommons.exec(licence) ?? [];
  if (terms === undefined) return licence;
  return ['CC', terms.toUpperCase(), version].filter((part) => part !== undefined).join(' ');
}
