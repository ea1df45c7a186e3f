import type { CuratedPerson } from '../reconcile/curation/curated-person.ts';
import type { ProfileBase } from './own-person.ts';

type HiddenField = CuratedPerson['hiddenFields'][number];

/** A profile without what was decided not to be printed. */
export function withoutHiddenFields(profile: ProfileBase, hidden: readonly HiddenField[]): ProfileBase {
  return hidden.reduce((shown, { field, value }) => hiders[field](shown, value), profile);
}

const hiders: Readonly<
  Record<HiddenField['field'], (profile: ProfileBase, value: string | undefined) => ProfileBase>
> = {
  role: ({ role: _role, ...profile }) => profile,
  summary: ({ summary: _summary, ...profile }) => profile,
  careers: (profile) => ({ ...profile, careers: [] }),
  dates: ({ joined: _joined, left: _left, ...profile }) => profile,
  links: (profile, value) => ({
    ...profile,
    links:
      value === undefined ? [] : profile.links.filter(({ url, label }) => url !== value && label !== value),
  }),
  availability: ({ availability: _availability, ...profile }) => profile,
  topics: (profile) => ({ ...profile, topics: [] }),
  about: ({ researcherPage: _page, ...profile }) => profile,
  name: (profile, value) => ({
    ...profile,
    names: profile.names.filter(({ display }) => display !== value),
  }),
  // It has left everything by now, the profile included (`hideOrcids`).
  orcid: (profile) => profile,
};
