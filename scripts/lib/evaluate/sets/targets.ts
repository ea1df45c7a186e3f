/** What "one work" is to reach on every set that is large enough to say something. */
export const worksTargets = { precision: 0.995, recall: 0.95 };
