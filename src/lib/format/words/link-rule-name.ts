import type { Words } from '../languages/en/index.ts';

/** What a rule that links bylines to people says, in general; an unknown rule is printed by its name. */
export function linkRuleToName(rule: string, { link }: Words['rules']): string {
  return nameOf(link, rule);
}

/** What a rule that takes records for one work says, in general; an unknown rule is printed by its name. */
export function mergeRuleToName(rule: string, { merge }: Words['rules']): string {
  return nameOf(merge, rule);
}

function nameOf(names: Readonly<Record<string, string>>, rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return names[rule] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
