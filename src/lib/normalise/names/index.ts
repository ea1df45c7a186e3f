export { partsToByline, partsToDisplay, textToByline } from './byline.ts';
export { cleanNameText, foldName, isCjk } from './characters.ts';
export { fullNameKey, initialNameKey, isInitialsOnly, nameToSortName } from './keys.ts';
export type { NameParts } from './name-parts.ts';
export { type NameWord, textToNameWords, toComparable, toNameSpelling } from './name-words.ts';
export { nameToParts } from './parse.ts';
export { isTruncationMark, readsAsGroup } from './vocabulary.ts';
