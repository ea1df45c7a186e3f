const names: Readonly<Record<string, string>> = {
  orcid: 'The work’s record carries the person’s ORCID iD',
  'record-id': 'The source’s own author record is the person’s, and the printed name agrees',
  'orcid-record': 'The person’s ORCID record lists the work, and one printed name agrees',
  'own-list':
    'The institution compiled the list for its own people, and the full name is that of one person alone',
};

/** What a rule that links bylines to people says, in general; an unknown rule is printed by its name. */
export function linkRuleToName(rule: string): string {
  return names[rule] ?? rule.replaceAll('-', ' ');
}

const mergeNames: Readonly<Record<string, string>> = {
  'same-record': 'Two copies of one record',
  'same-identifier': 'The same identifier',
  'asserted-relation': 'A source says that one is a version of the other',
  'same-title': 'Title, first author and year agree',
};

/** What a rule that takes records for one work says, in general; an unknown rule is printed by its name. */
export function mergeRuleToName(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return mergeNames[rule] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
