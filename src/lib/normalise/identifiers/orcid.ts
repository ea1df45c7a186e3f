const form =
  /^(?:(?:https?:\/\/)?(?:www\.|sandbox\.)?orcid\.org\/|orcid(?:\s*id)?\s*[:=]?\s*)?(\d{4})[-\s]?(\d{4})[-\s]?(\d{4})[-\s]?(\d{3}[\dX])(?:[/?#].*)?$/i;

/**
 * An ORCID iD as four hyphened groups, or `undefined` when it is not one or its check digit is wrong.
 * https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier
 */
export function toOrcid(text: string): string | undefined {
  const found = form.exec(text.trim().replaceAll(/[\u2010-\u2015\u2212]/g, '-'));
  if (found === null) return undefined;
  const groups = found.slice(1, 5).map((group) => group.toUpperCase());
  const digits = groups.join('');
  if (digits.startsWith('00000000') || iso7064Mod11Dash2(digits.slice(0, 15)) !== digits[15])
    return undefined;
  return groups.join('-');
}

/** The full https form, as ORCID's display rules ask for. */
export function orcidToUrl(orcid: string): string {
  return `https://orcid.org/${orcid}`;
}

function iso7064Mod11Dash2(digits: string): string {
  let total = 0;
  for (const digit of digits) total = (total + Number(digit)) * 2;
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}
