import type { Diagnostic } from '../../diagnostics.ts';
import type { Decision, PlacedDecision } from '../../model/decision.ts';
import { compareBy } from '../compare.ts';
import { anchorToText, referenceToText, toKey } from './keys.ts';

/** A decision that fits nothing in the exports, perhaps no longer. */
export function toNoMatch(
  { decision, file, line }: PlacedDecision,
  what = targetToText(decision),
): Diagnostic {
  const { action, who, when } = decision;
  return {
    code: 'curation-no-match',
    severity: 'warning',
    file,
    line,
    message: `The decision ${action} of ${who} on ${when} matches nothing`,
    value: what,
    hint: 'Correct its target, or take the decision out of content/curation.',
  };
}

/** A decision on a person whom the exports know by an identifier that the ledger alone connects with its target. */
export function toFoundByLedger({ decision, file, line }: PlacedDecision): Diagnostic {
  const { action, who, when } = decision;
  return {
    code: 'curation-by-ledger',
    severity: 'warning',
    file,
    line,
    message: `The decision ${action} of ${who} on ${when} was applied to a profile that has not its target but another identifier of the same address in content/ledger.json`,
    value: targetToText(decision),
    hint: 'Add a decision that names the identifier which the exports still have, or correct the exports.',
  };
}

/** A decision that names somebody of whom no export speaks. */
export function toUnknownPerson({ decision, file, line }: PlacedDecision, person: string): Diagnostic {
  return {
    code: 'curation-unknown-person',
    severity: 'error',
    file,
    line,
    message: `The decision ${decision.action} names a person whom no export knows, so it was not applied`,
    value: toKey(person),
    hint: 'Correct the identifier: it must stand on a record of the person or beside an author.',
  };
}

/** A decision that fits several things. */
export function toUnclear(
  { decision, file, line }: PlacedDecision,
  why: string,
  what = targetToText(decision),
): Diagnostic {
  return {
    code: 'curation-unclear',
    severity: 'error',
    file,
    line,
    message: `The decision ${decision.action} was not applied: ${why}`,
    value: what,
    hint: 'Name the record by its entry ({entry: …, source: …}), or the author by place.',
  };
}

/** Decisions that cannot all be right: none of them is applied. */
export function toContradiction(decisions: readonly PlacedDecision[], why: string): Diagnostic {
  const ordered = decisions.toSorted(byPlace);
  const [first] = ordered;
  return {
    code: 'curation-contradiction',
    severity: 'error',
    ...(first === undefined ? {} : { file: first.file, line: first.line }),
    message: `${why}, so none of them was applied: ${ordered.map(decisionToText).join('; ')}`,
    ...(first === undefined ? {} : { value: targetToText(first.decision) }),
    hint: 'Take out what is wrong.',
  };
}

const byPlace = compareBy<PlacedDecision>(
  ({ file }) => file,
  ({ line }) => line,
);

/** `same (curation/2026.yml:12)` */
function decisionToText(placed: PlacedDecision): string {
  return `${placed.decision.action} (${placeToText(placed)})`;
}

function placeToText({ file, line }: PlacedDecision): string {
  return `${file}:${line}`;
}

function targetToText(decision: Decision): string {
  const { target } = decision;
  if (typeof target === 'string') return toKey(target);
  return 'byline' in target ? anchorToText(target) : referenceToText(target);
}
