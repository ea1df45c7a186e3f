import type { PlacedDecision } from '../../model/decision.ts';
import { hidePeople, type People, type ShownPeople } from '../people/hide-people.ts';
import { maskHiddenNames } from './hidden-names.ts';
import { settleLinks, type Unsettled } from './settle-links.ts';

/** Everybody who may be shown, under the names that may be printed, once every byline is linked. */
export function settlePeople(
  people: People,
  unsettled: Unsettled,
  decisions: readonly PlacedDecision[],
  givenAddress: (key: string) => boolean,
): ShownPeople {
  const settled = settleLinks(people, unsettled);
  const masked = maskHiddenNames(settled);
  const shown = hidePeople(masked, decisions, givenAddress);
  return {
    ...shown,
    diagnostics: [settled, masked, shown].flatMap(({ diagnostics }) => diagnostics),
  };
}
