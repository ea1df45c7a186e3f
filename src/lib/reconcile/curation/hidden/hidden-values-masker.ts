import type { SoughtName } from '../../../model/hidden-name.ts';
import { orcidMasker } from './hide-orcids.ts';
import { type MaskText, textMasker } from './mask-text.ts';

/** What the reconciliation took out, for the texts of other stages and for the check of the site. */
export interface HiddenValues {
  /** Names that are printed nowhere. */
  hiddenNames: readonly SoughtName[];
  /** ORCID iDs that are printed nowhere. */
  hiddenOrcids: readonly string[];
}

/** Takes hidden names and ORCID iDs out of a text. */
export function hiddenValuesMasker({ hiddenNames, hiddenOrcids }: HiddenValues): MaskText {
  const [maskNames, maskOrcids] = [textMasker(hiddenNames), orcidMasker(hiddenOrcids)];
  return (text) => maskOrcids(maskNames(text));
}
