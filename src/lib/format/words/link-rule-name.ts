const names: Readonly<Record<string, string>> = {
  orcid: 'The work’s record carries the person’s ORCID iD',
  'record-id': 'The source’s own author record is the person’s, and the printed name agrees',
  'orcid-record': 'The person’s ORCID record lists the work, and one printed name agrees',
  'own-list':
    'The institution compiled the list for its own people, and the full name is that of one person alone',
  'name-and-institution': 'The name agrees, and the institution is one where the person was at the time',
  'external-name': 'The full name, the institution and a co-author are the same on several works',
  'name-and-coauthors': 'The name agrees, and three or more co-authors are on other works of the person',
  curation: 'A person decided it',
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
  'same-title-and-authors': 'Title, half of the authors and year agree',
  'same-title-and-place': 'Title, venue, volume and page or issue agree',
  'same-title-and-year': 'A long title, the year and the name of an author or the venue agree',
  'same-short-title': 'A short title, all authors, the year and more agree',
  'title-without-subtitle': 'One title is the other without its subtitle; authors and year agree',
  'misspelt-title': 'The titles differ in spelling alone; authors and year agree',
  curation: 'A person decided it',
};

/** What a rule that takes records for one work says, in general; an unknown rule is printed by its name. */
export function mergeRuleToName(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return mergeNames[rule] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
