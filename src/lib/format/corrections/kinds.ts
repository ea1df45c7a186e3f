import type { CorrectionField } from '../../model/correction.ts';
import type { DecisionAction } from '../../model/decision.ts';
import type { Corrections } from '../../model/site-settings.ts';

/** A kind of correction, by the action that it asks for. */
export interface CorrectionKind {
  action: DecisionAction;
  /** Under which heading it is listed. */
  group: 'person' | 'works' | 'names' | 'privacy';
  /** What has to be known for it, in the order of the form. */
  fields: readonly CorrectionField[];
  /** It tells what somebody wants hidden, so it is never sent where everybody reads it. */
  private?: true;
}

/** Every kind of correction that a reader can send, in the order of the form. */
export const correctionKinds: readonly CorrectionKind[] = [
  { action: 'verify', group: 'person', fields: ['person'] },
  { action: 'merge', group: 'person', fields: ['person', 'otherPerson'] },
  { action: 'split', group: 'person', fields: ['person', 'works', 'otherPerson'] },
  { action: 'remove', group: 'works', fields: ['person', 'work', 'byline'] },
  { action: 'add', group: 'works', fields: ['person', 'newWork', 'byline'] },
  { action: 'same', group: 'works', fields: ['work', 'otherWork'] },
  { action: 'not-same', group: 'works', fields: ['work', 'otherWork'] },
  { action: 'prefer-version', group: 'works', fields: ['work', 'version'] },
  { action: 'retract', group: 'works', fields: ['work'] },
  { action: 'rename', group: 'names', fields: ['person', 'name'] },
  { action: 'former-name', group: 'names', fields: ['person', 'name', 'hidden'], private: true },
  { action: 'hide-field', group: 'privacy', fields: ['person', 'field', 'value'], private: true },
  { action: 'hide-person', group: 'privacy', fields: ['person'], private: true },
  { action: 'remove-person', group: 'privacy', fields: ['person'], private: true },
];

export const correctionGroups = ['person', 'works', 'names', 'privacy'] as const;

/** Whether the institution takes corrections at all: an action that is not configured is not shown. */
export function takesCorrections({ github, gitlab, mail, file }: Corrections): boolean {
  return file || [github, gitlab, mail].some((way) => way !== undefined);
}
