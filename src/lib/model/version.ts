/** How finished a version is, in the order in which versions are preferred last to first. */
export const versionKinds = ['submitted', 'accepted', 'published'] as const;

export type VersionKind = (typeof versionKinds)[number];
