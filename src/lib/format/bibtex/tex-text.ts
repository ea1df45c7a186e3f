/**
 * Plain text as TeX: letters stay as they are (the file is UTF-8), what TeX would act on is escaped. Braces come
 * out balanced whatever the text holds, since BibTeX counts them even behind a backslash; line breaks become spaces.
 */
export function textToTex(text: string): string {
  const line = toOneLine(text);
  return escapeTex(line, isBalanced(line));
}

/** The same for a title: words that a style must not put into lower case stand in braces (`{DNA}`). */
export function titleToTex(text: string): string {
  const line = toOneLine(text);
  const balanced = isBalanced(line);
  return line
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .map((part) => (hasFixedCase(part) ? `{${part}}` : escapeTex(part, balanced)))
    .join('');
}

/** A value that programs read as it stands (doi, url, eprint): what could end or break the field is percent-encoded. */
export function textToVerbatim(text: string): string {
  return text.trim().replaceAll(/[\s{}\\\p{Cc}]/gu, encodeURIComponent);
}

function escapeTex(text: string, balanced: boolean): string {
  const braces = balanced ? pairedBraces : loneBraces;
  return text
    .replaceAll(/[\\{}$&%#_^~`]/g, (character) => escapes[character] ?? braces[character] ?? character)
    .replaceAll(ligatures, (characters) => [...characters].join('{}'));
}

const escapes: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
  // TeX sets it as a quotation mark
  '`': String.raw`\textasciigrave{}`,
};
const pairedBraces: Readonly<Record<string, string>> = { '{': String.raw`\{`, '}': String.raw`\}` };
const loneBraces: Readonly<Record<string, string>> = {
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
};

/** What TeX's fonts draw as one sign: dashes and quotation marks. */
const ligatures = /-{2,}|`{2,}|'{2,}/g;

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function toOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A capital after the first letter, or one capital alone: an acronym, a symbol, a name like McDonald. */
function hasFixedCase(word: string): boolean {
  return /^[\p{L}\p{M}\p{N}]+\p{Lu}/u.test(word) || /^[B-HJ-Z]$/.test(word);
}
