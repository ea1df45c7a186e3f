import type { CorrectionField } from '../../../model/correction.ts';
import type { Decision, DecisionAction } from '../../../model/decision.ts';
import type { CorrectionKind } from '../../corrections/kinds.ts';
import type { Formats } from '../formats.ts';

type HideableField = Extract<Decision, { action: 'hide-field' }>['field'];

/** A field of the form: its label, what helps to fill it in, and what is said when it cannot be used. */
export interface FieldWords {
  label: string;
  hint?: string;
  wrong?: string;
}

/** The form for claims and corrections, and its page. */
export const correctWords = (_formats: Formats) => ({
  isThisYou: 'Is this you?',
  report: 'Report a correction',
  title: 'Corrections',
  description: 'How to claim a profile, and how to report what is wrong.',
  lead: 'What stands here comes from exports of several sources, and some of it is wrong. Whoever knows better can say so; a person at the institution looks at every correction, and what they decide is applied to every later export.',
  form: 'Claim or correct',
  close: 'Close',
  kind: 'What is it about?',
  groups: {
    person: 'The profile',
    works: 'Works',
    names: 'Names',
    privacy: 'Leaving things out',
  } satisfies Record<CorrectionKind['group'], string>,
  kinds: {
    verify: { label: 'This is me', means: 'The profile is yours. It says so, and since when.' },
    merge: {
      label: 'Two profiles are one person',
      means: 'The works of both stand on one profile; the other address leads there.',
    },
    split: {
      label: 'This profile mixes two people',
      means: 'The works that you name, or those of the identifier that you give, are somebody else’s.',
    },
    remove: { label: 'A work here is somebody else’s', means: 'The work is taken off the profile.' },
    add: { label: 'A work is missing', means: 'A work that the exports know is put on the profile.' },
    same: { label: 'Two works are one', means: 'They are listed once, as versions of one work.' },
    'not-same': { label: 'One work is two', means: 'What was taken for one work is listed as two.' },
    'prefer-version': {
      label: 'Another version is the published one',
      means: 'That version is shown first and cited.',
    },
    retract: { label: 'A work was retracted', means: 'The work bears a note that says so.' },
    rename: { label: 'The name is wrong or has changed', means: 'The profile bears the name that you give.' },
    'former-name': {
      label: 'Works stand under a former name',
      means: 'The name leads to the works. It can be kept from being printed anywhere.',
    },
    'hide-field': { label: 'Leave something out of a profile', means: 'That part is not printed.' },
    'hide-person': {
      label: 'Hide a profile',
      means: 'No profile, no place in lists and search. Names on works stay as printed.',
    },
    'remove-person': {
      label: 'Remove a profile',
      means: 'As hiding; and the address says that a profile was removed.',
    },
  } satisfies Record<DecisionAction, { label: string; means: string }>,
  another: 'Another, namely:',
  fields: {
    person: {
      label: 'Whose profile?',
      hint: 'ORCID iD, or the address of the profile',
      wrong: 'Give an ORCID iD, or the address of a profile on this site.',
    },
    otherPerson: {
      label: 'Who is the other person?',
      hint: 'ORCID iD, or the address of their profile',
      wrong: 'Give the ORCID iD of another person, or the address of another profile on this site.',
    },
    work: {
      label: 'Which work?',
      hint: 'DOI or another identifier, or the address of its page here',
      wrong: 'Give a DOI, or the address of the work on this site.',
    },
    newWork: {
      label: 'Which work is missing?',
      hint: 'DOI, arXiv or PubMed number',
      wrong: 'Give a DOI, or an arXiv or PubMed number.',
    },
    otherWork: {
      label: 'Which is the other work?',
      hint: 'DOI or another identifier, or the address of its page here',
      wrong: 'Give the DOI of another work, or its address on this site.',
    },
    works: {
      label: 'Which works are the other person’s?',
      hint: 'DOIs, one a line',
      wrong: 'Choose works, or say who the other person is.',
    },
    byline: {
      label: 'The name as printed on the work',
      wrong: 'Give the name as it is printed on the work.',
    },
    version: {
      label: 'Which version?',
      hint: 'its DOI or another identifier',
      wrong: 'Give the DOI of the version.',
    },
    name: { label: 'The name', wrong: 'Give the name.' },
    hidden: { label: 'The name is to be printed nowhere' },
    field: { label: 'What is to be left out?' },
    value: {
      label: 'Which one?',
      hint: 'the name, or the address of the link; empty for all links',
      wrong: 'Say which name is to be left out.',
    },
  } satisfies Record<CorrectionField, FieldWords>,
  hideable: {
    role: 'role',
    summary: 'the sentence at the top',
    careers: 'positions',
    dates: 'dates of joining and leaving',
    links: 'links',
    availability: 'what the person is open to',
    topics: 'topics',
    about: 'the text about the person',
    name: 'another name',
    orcid: 'the ORCID iD',
  } satisfies Record<HideableField, string>,
  who: { label: 'Your name', hint: 'It is never published on this site.' },
  why: { label: 'How do you know?', hint: 'One or two sentences.' },
  continue: 'Continue',
  ready: {
    title: 'Ready to be sent',
    text: 'This is what will be sent. Nothing has left your browser yet.',
    composed: 'The text',
    github: 'Open an issue on GitHub',
    gitlab: 'Open an issue on GitLab',
    mail: 'Write a mail',
    form: 'Open the form of the institution, and paste the text there',
    file: 'Save as a file',
    copy: 'Copy the text',
    copied: 'Copied',
    private:
      'This tells what is to be kept from being read, so it is not offered as an issue, which everybody can read.',
    short: 'The text is too long for an address: save the file, and attach it or paste the text.',
    /** The first sentence of the message; the address of the page follows. */
    sentence: 'A correction for',
    shortBody:
      'The correction was too long for this form. Please attach the file that was saved, or paste its text here.',
  },
  withoutScript: {
    text: 'The form needs JavaScript. Without it, take the template of the kind that you need, put in what is true, and send it.',
    ways: 'Where to send it',
    github: 'as a new issue on GitHub (everybody can read it)',
    gitlab: 'as a new issue on GitLab (everybody can read it)',
    mail: (address: string) => `by mail to ${address}`,
    form: 'through the form of the institution',
    file: 'as a file, handed to the people who keep this directory',
    template: 'Template',
    templateOf: (kind: string) => `Template: ${kind}`,
    kinds: 'What can be corrected',
    none: 'This institution takes no corrections through its site.',
  },
  /** What stands in a template where something is to be put in. */
  template: {
    person: 'roster:… or orcid:0000-0000-0000-0000',
    work: 'doi:10.0000/…',
    byline: 'the name as printed on the work',
    name: 'the name',
    value: 'the name, or the address of the link',
    who: 'your name',
    when: 'the day, as YYYY-MM-DD',
    why: 'how you know',
  },
});
