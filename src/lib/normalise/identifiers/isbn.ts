/** The ISBN as 13 digits (a 10-digit one is converted), or `undefined` when its check digit is wrong. */
export function toIsbn(text: string): string | undefined {
  const cleaned = text
    .trim()
    .replace(/^(?:urn:)?isbn(?:-?1[03])?[\s:]*/i, '')
    .replace(/\(.*$/s, '')
    .replaceAll(/[\s\-\u2010-\u2015\u2212]/g, '')
    .toUpperCase();
  if (/^97[89]\d{10}$/.test(cleaned)) {
    return checkDigit13(cleaned.slice(0, 12)) === cleaned[12] ? cleaned : undefined;
  }
  if (!/^\d{9}[\dX]$/.test(cleaned) || checkDigit10(cleaned.slice(0, 9)) !== cleaned[9]) return undefined;
  const body = `978${cleaned.slice(0, 9)}`;
  return `${body}${checkDigit13(body)}`;
}

function checkDigit13(digits: string): string {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

function checkDigit10(digits: string): string {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const result = (11 - (sum % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}
