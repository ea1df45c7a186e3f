import type { PlacedDecision } from '../../model/decision.ts';
import { hidePeople, type People, type ShownPeople } from '../people/hide-people.ts';
import {
  type HiddenValues,
  hideOrcids,
  maskHiddenNames,
  maskTexts,
  textMasker,
  type Told,
} from './hidden/index.ts';
import { settleLinks, type Unsettled } from './settle-links.ts';
import { findUnmetHides } from './unmet-hides.ts';

/**
 * Everybody who may be shown, under the names that may be printed, once every byline is linked; and whatever else is
 * told of them, without hidden names and iDs.
 */
export function settlePeople<Other>(
  people: People,
  told: Told<Other>,
  {
    unsettled,
    decisions,
    ledgerKeys,
  }: {
    unsettled: Unsettled;
    decisions: readonly PlacedDecision[];
    ledgerKeys: (key: string) => readonly string[];
  },
): ShownPeople & Told<Other> & HiddenValues {
  const settled = settleLinks(people, unsettled);
  const masked = maskHiddenNames(
    settled,
    {
      ...told,
      diagnostics: [...told.diagnostics, ...settled.diagnostics, ...findUnmetHides(settled, decisions)],
    },
    unsettled.links.refused,
  );
  const shown = hidePeople(masked, decisions, ledgerKeys);
  const { removedKeys } = shown;
  return {
    ...hideOrcids({
      ...masked,
      ...shown,
      diagnostics: [...masked.diagnostics, ...maskTexts(shown.diagnostics, textMasker(masked.hiddenNames))],
    }),
    removedKeys,
    hiddenNames: masked.hiddenNames,
  };
}
