export { findHiddenName } from './find-hidden-names.ts';
export { hideOrcids } from './hide-orcids.ts';
export { hideSpellings } from './hide-names.ts';
export { type Masked, maskHiddenNames, type Told } from './mask-hidden-names.ts';
export { unnamed } from './mask-bylines.ts';
export { type HiddenValues, hiddenValuesMasker } from './hidden-values-masker.ts';
export { maskTexts, type MaskText, textMasker } from './mask-text.ts';
