import type { DecisionAction } from '../../model/decision.ts';
import type { Words } from '../languages/en/index.ts';

type Template = Words['correct']['template'];

/** What each action needs beside who, when and why, with words where something is to be put in. */
const targets: Record<DecisionAction, (words: Template) => Record<string, unknown>> = {
  verify: ({ person }) => ({ target: person, check: 'merged-claim' }),
  merge: ({ person }) => ({ target: person, into: person }),
  split: ({ person, work }) => ({ target: person, works: [work] }),
  remove: ({ person, work, byline }) => ({ target: { work, byline }, person }),
  add: ({ person, work, byline }) => ({ target: { work, byline }, person }),
  same: ({ work }) => ({ target: work, other: work }),
  'not-same': ({ work }) => ({ target: work, other: work }),
  'prefer-version': ({ work }) => ({ target: work, version: work }),
  retract: ({ work }) => ({ target: work }),
  rename: ({ person, name }) => ({ target: person, name }),
  'former-name': ({ person, name }) => ({ target: person, name, hidden: false }),
  'hide-field': ({ person, value }) => ({ target: person, field: 'links', value }),
  'hide-person': ({ person }) => ({ target: person }),
  'remove-person': ({ person }) => ({ target: person }),
};

/** A decision to be filled in by hand, as a file. */
export function actionToTemplate(action: DecisionAction, words: Template): string {
  const { who, when, why } = words;
  return `${JSON.stringify({ action, ...targets[action](words), who, when, why }, undefined, 2)}\n`;
}
