/** What links to profiles are to reach wherever something tells people apart. */
export const linksTargets = { precision: 0.99, recall: 0.85 };
/** Where names stand almost alone, only wrong links count. */
export const namesTargets = { precision: 0.99, recall: 0 };
