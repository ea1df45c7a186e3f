/** The ISSN as `1234-567X`, or `undefined` when its check digit is wrong. */
export function toIssn(text: string): string | undefined {
  const cleaned = text
    .trim()
    .replace(/^(?:urn:)?[ep]?-?issn(?:-l)?[\s:]*/i, '')
    .replace(/\(.*$/s, '')
    .replaceAll(/[\s\-\u2010-\u2015\u2212]/g, '')
    .toUpperCase();
  if (!/^\d{7}[\dX]$/.test(cleaned) || checkDigit(cleaned.slice(0, 7)) !== cleaned[7]) return undefined;
  return `${cleaned.slice(0, 4)}-${cleaned.slice(4)}`;
}

function checkDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (8 - i), 0);
  const result = (11 - (sum % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}
