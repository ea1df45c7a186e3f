import { join } from 'node:path';
import { isSeq, parseDocument, stringify } from 'yaml';
import type { Decision } from '../../../src/lib/model/decision.ts';
import type { Effects } from '../effects.ts';

/** Long reasons stay on one line: a file that people edit is compared line by line. */
const format = { lineWidth: 0 } as const;

/** Where a decision is kept, below the content folder: the decisions of a year stand together. */
export function curationFileFor(effects: Effects, contentDir: string, { when }: Decision): string {
  const [year = ''] = when.split('-');
  const names = [`curation/${year}.yml`, `curation/${year}.yaml`];
  return names.find((name) => effects.facts(join(contentDir, name)) !== undefined) ?? names[0] ?? '';
}

/** A curation file with a decision more at its end, and everything else as it was, comments included. */
export function appendDecision(text: string, decision: Decision): string {
  const document = parseDocument(text);
  if (!isSeq(document.contents)) {
    const notes = text.trimEnd();
    return `${notes === '' ? '' : `${notes}\n\n`}${decisionToYaml(decision)}`;
  }
  document.add(document.createNode(inOrder(decision)));
  return document.toString(format);
}

/** The entry as it is written. */
export function decisionToYaml(decision: Decision): string {
  return stringify([inOrder(decision)], format);
}

/** As people write them: what is decided about what, then who, when and why. */
function inOrder({ action, target, who, when, why, ...rest }: Decision): Record<string, unknown> {
  return { action, target, ...rest, who, when, why };
}
