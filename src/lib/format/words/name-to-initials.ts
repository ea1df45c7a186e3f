/**
 * What stands where a portrait would: the first letters of given name and surname, or the first sign of the surname
 * in a script that does not write names in letters.
 * @param sortName surname first: `Meulen, Pieter van der`
 */
export function nameToInitials(sortName: string): string {
  const [family = '', given = ''] = sortName.split(',').map((part) => firstLetter(part));
  return isLetter.test(family) ? `${given}${family}`.toUpperCase() : family;
}

/** Of scripts that have capitals, and of those that write sounds one by one. */
const isLetter =
  /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Armenian}|\p{Script=Georgian}/u;

function firstLetter(text: string): string {
  const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  for (const { segment } of clusters) if (/^\p{L}/u.test(segment)) return segment;
  return '';
}
