const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** `three groups`, `one group`, `13 groups`: words up to twelve, figures above. */
export function countedNoun(count: number, singular: string, plural = `${singular}s`): string {
  return `${countWord(count)} ${count === 1 ? singular : plural}`;
}

/** `three`, `13`, `1,204`. */
export function countWord(count: number): string {
  return words[count] ?? count.toLocaleString('en');
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
