import { z } from 'astro/zod';
import { identifierSchemes } from './identifier.ts';

/** `orcid:0000-0002-1825-0097`, `roster:h-17`, `doi:10.5555/x`, `openalex:A99`: scheme, colon, value. */
const key = z
  .string()
  .regex(new RegExp(`^(?:${identifierSchemes.join('|')}):\\S.*$`), 'an identifier such as orcid:… or doi:…');

/** A person, by any identifier that an export gives them. */
const person = key;

/**
 * A work: by any identifier of any of its versions, or as one entry of an export, which a list without identifiers
 * needs. `source` is the label that the site prints for the export, or the name of its format.
 */
const work = z.union(
  [key, z.strictObject({ entry: z.string().min(1), source: z.string().min(1).optional() })],
  {
    error: 'an identifier such as doi:10.…, or the entry of an export: {entry: …, source: …}',
  },
);

/**
 * An author as printed on one work. `place` counts from 1 and is looked at only where the work prints the name more
 * than once.
 */
const byline = z.strictObject({
  work,
  byline: z.string().min(1),
  place: z.number().int().positive().optional(),
});

/** A name as it is to be printed; its parts where they are not the usual ones of its language. */
const name = z.union(
  [
    z.string().min(1),
    z.strictObject({
      display: z.string().min(1),
      family: z.string().min(1).optional(),
      given: z.string().min(1).optional(),
      particle: z.string().min(1).optional(),
      suffix: z.string().min(1).optional(),
      lang: z.string().min(2).optional(),
    }),
  ],
  { error: 'a name, or its parts: {display: …, family: …, given: …}' },
);

/** What shows only outside the exports, and so enters the evidence ladder through a decision. */
export const verifiedChecks = ['reciprocal-link', 'authenticated-orcid', 'merged-claim'] as const;

/** Somebody looked at works that may be of two people, and they are one person's. */
export const onePerson = 'one-person';

/** What of a profile can be left out one by one; an ORCID iD is left out of everything else on the site, too. */
export const hideableFields = [
  'role',
  'summary',
  'careers',
  'dates',
  'links',
  'availability',
  'topics',
  'about',
  'name',
  'orcid',
] as const;

const decided = {
  /** Who decided: a name or an office. Never published. */
  who: z.string().min(1),
  /** The day of the decision. */
  when: z.iso.date(),
  /** The reason, for whoever reads the file in ten years. Never published. */
  why: z.string().min(1),
};

/** The actions, each with what it needs to be applied without guessing. `target` is what the decision is about. */
const actions = [
  z.strictObject({
    /** A human checked a person (`check` says what was found) or that a byline is a person's. */
    action: z.literal('verify'),
    target: z.union([person, byline], { error: 'a person such as orcid:…, or {work: …, byline: …}' }),
    /** For a person: the check of the evidence ladder that was passed on that day. */
    check: z.enum([...verifiedChecks, onePerson]).optional(),
    /** For `one-person`: works looked at, one at least of each group that has no co-author in common with the others. */
    works: z.array(work).min(1).optional(),
    /** For a byline: whose it is. */
    person: person.optional(),
    ...decided,
  }),
  z.strictObject({
    /** Two records are one work. */
    action: z.literal('same'),
    target: work,
    other: work,
    ...decided,
  }),
  z.strictObject({
    /** Two records are not one work, or two people are not one, whatever they share. */
    action: z.literal('not-same'),
    target: work,
    other: work,
    ...decided,
  }),
  z.strictObject({
    /** Two people of the exports are one. */
    action: z.literal('merge'),
    target: person,
    /** The one whose records are asked first for a name and a role. */
    into: person,
    ...decided,
  }),
  z.strictObject({
    /** What the exports take for one person is two: `target` keeps all but what is said to be the other's. */
    action: z.literal('split'),
    target: person,
    /** The other person's identifier; taken from every record that bears it beside that of `target`. */
    other: person.optional(),
    /** Works of the other person that stand under `target`. */
    works: z.array(work).min(1).optional(),
    ...decided,
  }),
  z.strictObject({
    /** This byline is this person. */
    action: z.literal('add'),
    target: byline,
    person,
    ...decided,
  }),
  z.strictObject({
    /** This byline is not this person. */
    action: z.literal('remove'),
    target: byline,
    person,
    ...decided,
  }),
  z.strictObject({
    /** The name that the person's pages bear; of several decisions the newest counts. */
    action: z.literal('rename'),
    target: person,
    name,
    ...decided,
  }),
  z.strictObject({
    /** A name under which the person published before. */
    action: z.literal('former-name'),
    target: person,
    name,
    /** It leads to their works and is printed nowhere: their bylines bear the preferred name instead. */
    hidden: z.boolean().default(false),
    ...decided,
  }),
  z.strictObject({
    /** A field of the profile is not printed. */
    action: z.literal('hide-field'),
    target: person,
    field: z.enum(hideableFields),
    /** One name or one address out of several; a `name` needs it. */
    value: z.string().min(1).optional(),
    ...decided,
  }),
  z.strictObject({
    /** No profile, no link, no place in lists, search and graphs; bylines stay as printed. */
    action: z.literal('hide-person'),
    target: person,
    ...decided,
  }),
  z.strictObject({
    /** As `hide-person`, and the address that the profile had says that it was removed. */
    action: z.literal('remove-person'),
    target: person,
    ...decided,
  }),
  z.strictObject({
    /** Which version of a work is shown first and cited; of several decisions the newest counts. */
    action: z.literal('prefer-version'),
    target: work,
    /** An identifier of that version. */
    version: key,
    ...decided,
  }),
  z.strictObject({
    /** The work was retracted, whatever the exports say. */
    action: z.literal('retract'),
    target: work,
    ...decided,
  }),
] as const;

export const decisionActions = actions.map((action) => action.shape.action.value);

/**
 * One human decision of `content/curation/*.yml`, re-applied to every export. The same form is what "Report a
 * correction" composes as JSON and `peerfolio apply` reads; docs/curation.md shows an example of each.
 */
export const decisionSchema = z
  .discriminatedUnion('action', actions, { error: `one of ${decisionActions.join(', ')}` })
  .superRefine((decision, context) => {
    for (const { field, message } of incomplete(decision)) {
      context.addIssue({ code: 'custom', path: [field], message });
    }
  });

export const curationFileSchema = z.array(decisionSchema);

export type Decision = z.infer<typeof decisionSchema>;
export type DecisionAction = Decision['action'];
export type DecisionOf<Action extends DecisionAction> = Extract<Decision, { action: Action }>;
export type WorkReference = z.infer<typeof work>;
export type BylineAnchor = z.infer<typeof byline>;
export type DecidedName = z.infer<typeof name>;

/** A decision with the place where it stands, for messages: `curation/2026.yml:12`. */
export interface PlacedDecision {
  decision: Decision;
  /** Below the content folder. */
  file: string;
  line: number;
}

/** What one action asks for only in some cases. */
function incomplete(decision: z.infer<z.ZodDiscriminatedUnion<typeof actions, 'action'>>) {
  const missing: { field: string; message: string }[] = [];
  if (decision.action === 'verify') {
    const aboutPerson = typeof decision.target === 'string';
    if (aboutPerson && decision.check === undefined)
      missing.push({ field: 'check', message: `one of ${[...verifiedChecks, onePerson].join(', ')}` });
    if (!aboutPerson && decision.person === undefined)
      missing.push({ field: 'person', message: 'whose byline it is, such as orcid:…' });
    if (aboutPerson && decision.person !== undefined)
      missing.push({ field: 'person', message: 'no person beside a target that is one' });
    if (!aboutPerson && decision.check !== undefined)
      missing.push({ field: 'check', message: 'no check of a byline' });
    if (decision.check === onePerson && decision.works === undefined)
      missing.push({ field: 'works', message: 'the works that were looked at' });
    if (decision.check !== onePerson && decision.works !== undefined)
      missing.push({ field: 'works', message: `works only with check: ${onePerson}` });
  }
  if (decision.action === 'split' && decision.other === undefined && decision.works === undefined)
    missing.push({ field: 'other', message: 'the other person, or works: a list of what is theirs' });
  if (decision.action === 'hide-field' && decision.field === 'name' && decision.value === undefined)
    missing.push({ field: 'value', message: 'the name that is not to be printed' });
  return missing;
}
